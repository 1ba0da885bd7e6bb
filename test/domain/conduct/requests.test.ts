/** Leave and overtime in sentences: who asks, who decides, what is refused, and what late means. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { leaveOn } from '#shared/domain/conduct/leaves.ts'
import type { LiveHall } from '../../support/hall.ts'
import { conductOf, must, rowsIn, tried, underRules, wangs } from '../../support/conduct.ts'

type Part = { date: string; half?: 'am' | 'pm' }
const ask = (from: Part, to: Part = from, more: object = {}): Wish =>
  ({ type: 'askLeave', kind: 'personal', from, to, ...more }) as Wish
const decide = (leave: number, granted: boolean, more: object = {}, conduct = wangs): Wish =>
  ({ type: 'decideLeave', conduct, leave, granted, ...more }) as Wish
const on = (date: string, half?: 'am' | 'pm'): Part => ({ date, ...(half && { half }) })
const lastLeave = (live: LiveHall, id = wangs) => conductOf(live, id)?.leaves.slice(-1)[0]

test('half a day is short and the supervisor grants it; a minute more of days is not', () => {
  const live = underRules()
  must(live, 'wang', ask(on('2026-01-07', 'pm')), '09:00')
  expect(lastLeave(live)).toMatchObject({ days: 0.5, isLong: false, asked: 'in-time' })
  must(live, 'sun', decide(1, true), '10:00')
  expect(leaveOn(conductOf(live), '2026-01-07')).toEqual([false, true])

  must(live, 'wang', ask(on('2026-01-08')), '09:00')
  expect(lastLeave(live)).toMatchObject({ days: 1, isLong: true })
  expect(tried(live, 'sun', decide(2, true), '10:00')).toBe('director-decides')
  expect(tried(live, 'gao', decide(2, true), '10:00')).toBe('substitute-needed')
  must(live, 'gao', decide(2, true, { substitute: 'zhao' }), '10:00')
  expect(lastLeave(live)).toMatchObject({ substitute: 'zhao', decided: { granted: true, staff: 'gao' } })
})

test('days off are not counted: Friday to Monday is two days', () => {
  const live = underRules()
  must(live, 'wang', ask(on('2026-01-09'), on('2026-01-12'), { substitute: 'li' }), '09:00')
  expect(lastLeave(live)).toMatchObject({ days: 2, isLong: true })
  expect(tried(live, 'wang', ask(on('2026-01-17'), on('2026-01-18')), '09:00')).toBe('leave-without-duty')
  expect(tried(live, 'wang', ask(on('2026-01-12', 'pm')), '09:00')).toBe('leave-overlaps')
  expect(tried(live, 'wang', ask(on('2026-01-14'), on('2026-01-13')), '09:00')).toBe('leave-backwards')
  expect(tried(live, 'wang', ask(on('2026-01-14'), on('2028-01-14')), '09:00')).toBe('leave-too-long')
})

test('asked in time, late, or afterwards: marked, not refused', () => {
  const asked = (kind: string, part: Part, time: string) => {
    const live = underRules()
    must(live, 'wang', ask(part, part, { kind }), time)
    return lastLeave(live)?.asked
  }
  expect(asked('personal', on('2026-01-06'), '08:30'), 'exactly 24 hours').toBe('in-time')
  expect(asked('personal', on('2026-01-06'), '08:31')).toBe('late')
  expect(asked('personal', on('2026-01-05', 'pm'), '13:29')).toBe('late')
  expect(asked('personal', on('2026-01-05', 'am'), '08:30')).toBe('after')
  expect(asked('annual', on('2026-01-12'), '08:30'), 'a holiday, a week ahead').toBe('in-time')
  expect(asked('annual', on('2026-01-12'), '08:31')).toBe('late')
  expect(asked('sick', on('2026-01-05', 'am'), '08:29'), 'nobody knows an illness a day ahead').toBe('in-time')
  expect(asked('sick', on('2026-01-05', 'am'), '08:30'), 'but the formality comes first').toBe('after')
})

test('a substitute is somebody else, on post, and not on leave then', () => {
  const live = underRules()
  must(live, 'li', ask(on('2026-01-08', 'am')), '09:00')
  const standIn = (substitute: string) => ask(on('2026-01-07'), on('2026-01-08'), { substitute })
  expect(tried(live, 'wang', standIn('wang'), '09:05')).toBe('substitute-self')
  expect(tried(live, 'wang', standIn('nobody'), '09:05')).toBe('staff-unknown')
  expect(tried(live, 'wang', standIn('li'), '09:05')).toBe('substitute-on-leave')
  must(live, 'sun', decide(1, false, { reason: '窗口缺人' }, '2026-01:li'), '09:10')
  expect(tried(live, 'wang', standIn('li'), '09:15'), 'refused, li is there').toBe('done')
})

test('granted in the meantime to the substitute: seen when it is decided', () => {
  const live = underRules()
  must(live, 'wang', ask(on('2026-01-08'), on('2026-01-08'), { substitute: 'li' }), '09:00')
  must(live, 'li', ask(on('2026-01-08', 'am')), '09:01')
  expect(tried(live, 'gao', decide(1, true), '10:00')).toBe('substitute-on-leave')
  expect(tried(live, 'gao', decide(1, true, { substitute: 'zhao' }), '10:00')).toBe('done')
})

test('a refusal says why, nobody decides twice, and nobody decides their own', () => {
  const live = underRules()
  must(live, 'wang', ask(on('2026-01-07', 'am')), '09:00')
  expect(tried(live, 'sun', decide(1, false), '10:00')).toBe('say-why')
  must(live, 'sun', decide(1, false, { reason: '当天有检查' }), '10:00')
  expect(tried(live, 'sun', decide(1, true), '10:05')).toBe('request-decided')
  expect(tried(live, 'sun', decide(9, true), '10:05')).toBe('leave-unknown')
  must(live, 'sun', ask(on('2026-01-07', 'am')), '10:10')
  expect(tried(live, 'sun', decide(1, true, {}, '2026-01:sun'), '10:11')).toBe('second-person-needed')
  expect(leaveOn(conductOf(live), '2026-01-07')).toEqual([false, false])
})

test('a leave reaches into the next months, and withdrawn it leaves them', () => {
  const live = underRules()
  must(live, 'wang', ask(on('2026-01-30'), on('2026-03-02', 'am'), { substitute: 'zhao', kind: 'annual' }), '09:00')
  must(live, 'gao', decide(1, true), '10:00')
  expect(leaveOn(conductOf(live, '2026-02:wang'), '2026-02-27')).toEqual([true, true])
  expect(leaveOn(conductOf(live, '2026-03:wang'), '2026-03-02')).toEqual([true, false])
  expect(tried(live, 'wang', ask(on('2026-03-02', 'am')), '10:30')).toBe('leave-overlaps')
  expect(tried(live, 'li', { type: 'withdrawLeave', conduct: wangs, leave: 1 }, '11:00')).toBe('leave-unknown')
  must(live, 'wang', { type: 'withdrawLeave', conduct: wangs, leave: 1 }, '11:00')
  expect(leaveOn(conductOf(live, '2026-02:wang'), '2026-02-27')).toEqual([false, false])
  expect(tried(live, 'wang', { type: 'withdrawLeave', conduct: wangs, leave: 1 }, '11:01')).toBe('request-decided')
})

test('a granted leave that has begun is not taken back; one never decided is', () => {
  const live = underRules()
  must(live, 'wang', ask(on('2026-01-05', 'pm')), '09:00')
  must(live, 'wang', ask(on('2026-01-06', 'am')), '09:00')
  must(live, 'sun', decide(1, true), '10:00')
  expect(tried(live, 'wang', { type: 'withdrawLeave', conduct: wangs, leave: 1 }, '13:30')).toBe('leave-begun')
  expect(tried(live, 'wang', { type: 'withdrawLeave', conduct: wangs, leave: 2 }, '09:00', '2026-01-06')).toBe('done')
})

test('overtime: beforehand, at most half the day, once and again together, approved by another', () => {
  const live = underRules()
  const more = (minutes: number, date = '2026-01-05'): Wish => ({ type: 'askOvertime', date, minutes })
  // 08:30-12:00 and 13:30-17:30 are 450 minutes: half is 225.
  expect(tried(live, 'wang', more(226), '09:00')).toBe('overtime-too-long')
  expect(tried(live, 'wang', more(200), '09:00')).toBe('done')
  expect(tried(live, 'wang', more(26), '09:01')).toBe('overtime-too-long')
  expect(tried(live, 'wang', more(25), '09:01')).toBe('done')
  expect(tried(live, 'li', more(30), '17:30')).toBe('overtime-afterwards')
  expect(tried(live, 'li', more(225, '2026-01-10'), '09:00', '2026-01-06'), 'a Saturday').toBe('done')
  const approve: Wish = { type: 'decideOvertime', conduct: wangs, overtime: 1, granted: true }
  expect(tried(live, 'sun', approve, '10:00', '2026-01-06')).toBe('done')
  expect(tried(live, 'sun', approve, '10:00', '2026-01-06')).toBe('request-decided')
  expect(tried(live, 'sun', { ...approve, overtime: 2, granted: false } as Wish, '10:00', '2026-01-06')).toBe('say-why')
  expect(tried(live, 'sun', { ...approve, overtime: 7 } as Wish, '10:00', '2026-01-06')).toBe('overtime-unknown')
  must(live, 'sun', more(30, '2026-01-07'), '10:00', '2026-01-06')
  expect(tried(live, 'sun', { ...approve, conduct: '2026-01:sun' } as Wish, '10:01', '2026-01-06')).toBe(
    'second-person-needed',
  )
  expect(rowsIn(live, 'overtimes').map(({ staff, minutes, granted }) => [staff, minutes, granted])).toContainEqual([
    'wang',
    200,
    1,
  ])
})

test('a roster is published whole, for people and shifts there are', () => {
  const live = underRules()
  const days = Array.from({ length: 31 }, () => 'late')
  const shifts = [{ id: 'late', name: { 'zh-CN': '晚班' }, stretches: [['17:00', '21:00']] as [string, string][] }]
  const roster = (changes: object): Wish =>
    ({ type: 'publishRoster', month: '2026-01', shifts, rows: [{ staff: 'wang', days }], ...changes }) as Wish
  expect(tried(live, 'sun', roster({ rows: [{ staff: 'nobody', days }] }), '09:00')).toBe('staff-unknown')
  expect(tried(live, 'sun', roster({ rows: [{ staff: 'wang', days: days.slice(1) }] }), '09:00')).toBe('roster-days')
  expect(tried(live, 'sun', roster({ shifts: [] }), '09:00')).toBe('shift-unknown')
  expect(tried(live, 'sun', roster({ shifts: [...shifts, ...shifts] }), '09:00')).toBe('shift-twice')
  expect(
    tried(
      live,
      'sun',
      roster({
        rows: [
          { staff: 'wang', days },
          { staff: 'wang', days },
        ],
      }),
      '09:00',
    ),
  ).toBe('staff-twice')
  must(live, 'feng', roster({}), '09:00')
  // A Saturday now has duty, and a day of it is four hours in two halves.
  must(live, 'wang', ask(on('2026-01-10', 'pm')), '09:30')
  expect(lastLeave(live)).toMatchObject({ days: 0.5 })
  must(live, 'feng', roster({ rows: [{ staff: 'wang', days: days.map(() => 'off') }] }), '10:00')
  expect(live.books.story('roster', '2026-01')).toMatchObject({ version: 2 })
  expect(tried(live, 'wang', ask(on('2026-01-13')), '10:10')).toBe('leave-without-duty')
})
