/** The hall's doors and the last moment of a period follow the published calendar. */
import { describe, expect, test } from 'vitest'
import { hoursAt, instantOf } from '#shared/domain/calendar.ts'
import { dueBy, endOfDay } from '#shared/domain/workdays.ts'
import { setup } from '../support/cast.ts'
import { years } from '../support/publishedCalendars.ts'

describe('the moment a period is over', () => {
  const open = { ...setup, workYears: years }
  const at = (date: string, time: string) => instantOf(date, time, 'Asia/Shanghai')
  const lastClosing = setup.hours.weekly.mon!.map(([, to]) => to).sort()[setup.hours.weekly.mon!.length - 1]!

  test('is the last closing of its last day', () => {
    const due = dueBy(open, '2026-09-29', { days: 2, of: 'working' })
    expect(due).toEqual({ ok: true, date: '2026-10-08', at: at('2026-10-08', lastClosing) })
  })
  test('on a worked Saturday, the closing of a Monday', () =>
    expect(dueBy(open, '2026-09-30', { days: 3, of: 'working' })).toEqual({
      ok: true,
      date: '2026-10-10',
      at: at('2026-10-10', lastClosing),
    }))
  test('is midnight where the hours know no closing', () => {
    const closed = { ...open, hours: { ...open.hours, exceptions: [{ date: '2026-11-24', open: [] }] } }
    expect(endOfDay(closed, '2026-11-24')).toBe(at('2026-11-25', '00:00'))
  })
  test('calendar days where the law says so; refused beyond the calendars', () => {
    expect(dueBy(open, '2026-09-16', { days: 15, of: 'calendar' })).toMatchObject({ date: '2026-10-08' })
    expect(dueBy(open, '2026-12-21', { days: 20, of: 'working' })).toEqual({ ok: false, year: 2027 })
  })
})

describe('opening hours follow the calendar', () => {
  const open = { ...setup, workYears: years }
  const noon = (date: string) => instantOf(date, '10:00', 'Asia/Shanghai')

  test('closed on a published day off, and why', () => {
    const hours = hoursAt(open, noon('2026-10-01'))
    expect(hours).toMatchObject({
      open: false,
      issuing: false,
      because: { 'zh-CN': '法定节假日', en: 'Public holiday' },
    })
    expect(new Date(hours.nextIssuingAt!).toISOString().slice(0, 10)).toBe('2026-10-08')
  })
  test('open on a worked Saturday with the hours of a Monday', () => {
    expect(hoursAt(open, noon('2026-10-10')).open).toBe(true)
    expect(hoursAt(open, noon('2026-10-17')).open).toBe(false)
  })
  test("the hall's own exception wins: on duty on a holiday, closed on a worked Sunday", () => {
    const exceptions: (typeof open.hours.exceptions)[number][] = [
      { date: '2026-10-01', open: [['09:00', '11:00']], name: { 'zh-CN': '国庆值班' } },
      { date: '2026-09-20', open: [] },
    ]
    const own = { ...open, hours: { ...open.hours, exceptions } }
    expect(hoursAt(own, noon('2026-10-01'))).toMatchObject({ open: true, because: { 'zh-CN': '国庆值班' } })
    expect(hoursAt(own, noon('2026-09-20')).open).toBe(false)
  })
  test('a setup without calendars is as before', () => {
    expect(hoursAt({ ...setup, workYears: [] }, noon('2026-10-01')).open).toBe(true)
    const { workYears: _none, ...bare } = setup
    expect(hoursAt(bare, noon('2026-10-10')).open).toBe(false)
  })
})
