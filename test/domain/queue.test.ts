/** The routing rule and the estimate, against figures worked out on paper. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { businessDayOf, hoursAt, instantOf, localTime } from '#shared/domain/calendar.ts'
import { Command, decide } from '#shared/domain/decide.ts'
import { estimateAll, roundUp } from '#shared/domain/hall/estimate.ts'
import { effectiveTime } from '#shared/domain/hall/queue.ts'
import { ServiceId } from '#shared/domain/words.ts'
import { actor, setup } from '../support/cast.ts'
import { clockTime, draw, given, ticketOf, twoWindows } from '../support/hall.ts'

describe('effective times (virtual arrival)', () => {
  const second = 1000
  const rules = setup.rules
  // Times in seconds from an arbitrary zero: walk-ins R, priority P, appointments A.
  const cases = {
    R1: { at: 0 },
    R2: { at: -200 },
    P1: { at: 600, priority: 'elderly' },
    A1: { at: 300, slot: 900 },
    P2: { at: 1000, priority: 'elderly' },
    A2: { at: 2000, slot: 1200 },
  }
  const key = (name: keyof typeof cases): number => {
    const { at, slot, priority } = { slot: undefined, priority: undefined, ...cases[name] }
    return effectiveTime({ at: at * second, priority, slot: slot && slot * second }, rules).key / second
  }
  test('the worked example: keys', () =>
    expect({ R1: key('R1'), R2: key('R2'), P1: key('P1'), A1: key('A1'), P2: key('P2'), A2: key('A2') }).toEqual({
      R1: 0,
      R2: -200,
      P1: -300,
      A1: -300,
      P2: 100,
      A2: 2000,
    }))
  test('the worked example: order, ties by issue', () => {
    const names = Object.keys(cases) as (keyof typeof cases)[]
    expect(names.sort((a, b) => key(a) - key(b) || cases[a].at - cases[b].at)).toEqual([
      'A1',
      'P1',
      'R2',
      'R1',
      'P2',
      'A2',
    ])
  })
  test('nobody gains more than the largest credit', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.option(fc.integer({ min: 0, max: 40_000 })),
        fc.boolean(),
        (at, slot, right) => {
          const found = effectiveTime(
            {
              at: at * second,
              priority: right ? 'soldier' : undefined,
              slot: slot === null ? undefined : slot * second,
            },
            rules,
          )
          expect(at - found.key / second).toBeLessThanOrEqual(
            slot === null || slot >= at || at > slot + 600 ? 900 : 1200,
          )
        },
      ),
    ))
})

describe('estimates', () => {
  const range = (time: string, service: string, ...past: Parameters<typeof given>) => {
    const { hall } = given(...past)
    return estimateAll(hall, clockTime(time)).services.get(ServiceId.parse(service))
  }
  test('nobody waits and a window is free: now', () =>
    expect(range('08:40', 'medical', ...twoWindows)).toEqual({ can: true, fromMs: 0, toMs: 60_000 }))
  test('no window serves it: nothing is invented', () =>
    expect(range('08:40', 'marriage', ...twoWindows)).toEqual({ can: false, why: 'no-window-open' }))
  test('its only window pauses: it says so', () =>
    expect(
      range('08:40', 'medical', ...twoWindows, [
        '08:35',
        'wang',
        { type: 'pauseWindow', window: '1', reason: 'break' },
      ]),
    ).toEqual({
      can: false,
      why: 'paused',
    }))
  test('too late to be called today: the citizen is told before waiting', () => {
    const crowd = Array.from({ length: 30 }, () => draw('17:20', 'household'))
    expect(range('17:25', 'household', ...twoWindows, ...crowd)).toEqual({ can: false, why: 'closing' })
  })
  test('each person ahead makes the wait longer, a second window makes it shorter', () => {
    const from = (service: string, crowd: number) => {
      const found = range(
        '08:41',
        service,
        ...twoWindows,
        ...Array.from({ length: crowd }, () => draw('08:40', service)),
      )
      return found?.can ? found.toMs : 0
    }
    expect(from('medical', 4)).toBeGreaterThan(from('medical', 2))
    expect(from('medical', 8)).toBeGreaterThan(from('medical', 4))
    expect(from('pension', 8)).toBeLessThan(from('medical', 8) * (6 / 4))
  })
  test('the promise given with a ticket is kept on record, and never moves', () => {
    const live = given(...twoWindows, draw('08:50', 'medical'), draw('08:51', 'medical'))
    const at = clockTime('09:00')
    const wish = Command.parse({ type: 'issueTicket', service: 'medical', language: 'en' })
    const stamp = { at, by: actor('kiosk'), estimates: estimateAll(live.hall, at) }
    const decision = decide(live.hall, wish, stamp, live.books)
    const shown = estimateAll(live.hall, at).services.get(ServiceId.parse('medical'))
    expect(shown?.can).toBe(true)
    expect(decision).toMatchObject({
      ok: true,
      facts: [{ promised: { fromMs: shown?.can && shown.fromMs, toMs: shown?.can && shown.toMs } }],
    })
    if (decision.ok) live.record(decision.facts, at, actor('kiosk'))
    live.say('wang', { type: 'callNext', window: '1' }, clockTime('09:01'))
    expect(ticketOf(live.hall, 'A003').promised).toEqual({
      fromMs: shown?.can && shown.fromMs,
      toMs: shown?.can && shown.toMs,
    })
  })
  test('the same hall always gives the same answer', () => {
    const { hall } = given(...twoWindows, ...Array.from({ length: 20 }, () => draw('09:00', 'pension')))
    expect(estimateAll(hall, clockTime('09:05'))).toEqual(estimateAll(hall, clockTime('09:05')))
  })
  test('shown in whole minutes below ten, in fives above, always upwards', () =>
    expect([0, 1, 60_001, 540_000, 600_000, 600_001, 3_599_000].map((ms) => roundUp(ms) / 60_000)).toEqual([
      0, 1, 2, 9, 10, 15, 60,
    ]))
})

describe('the business day', () => {
  test('ends at the cut-over hour, by the clock of the hall', () => {
    expect(businessDayOf(clockTime('03:59'), setup)).toBe('2026-01-04')
    expect(businessDayOf(clockTime('04:00'), setup)).toBe('2026-01-05')
    expect(businessDayOf(clockTime('23:59'), setup)).toBe('2026-01-05')
  })
  test('the same instant is another day in another hall', () => {
    const at = Date.UTC(2026, 0, 5, 2)
    expect(businessDayOf(at, { timeZone: 'Asia/Shanghai', cutOverHour: 4 })).toBe('2026-01-05')
    expect(businessDayOf(at, { timeZone: 'America/Vancouver', cutOverHour: 4 })).toBe('2026-01-04')
  })
  test('local time and back, in every zone, summer time included', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('Asia/Shanghai', 'Asia/Urumqi', 'Europe/Berlin', 'America/Vancouver'),
        fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2028, 0, 1) / 60_000 }),
        (zone, minutes) => {
          const { date, time } = localTime(minutes * 60_000, zone)
          const back = instantOf(date, time, zone)
          // In the repeated hour of autumn both instants are right.
          expect([0, 60]).toContain(Math.abs(back / 60_000 - minutes))
          expect(localTime(back, zone)).toMatchObject({ date, time })
        },
      ),
    ))
  test('open, lunch, closed, holiday: what the citizen is told', () => {
    expect(hoursAt(setup, clockTime('09:00'))).toMatchObject({ open: true, issuing: true })
    expect(hoursAt(setup, clockTime('12:30'))).toMatchObject({ open: false, issuing: true })
    expect(hoursAt(setup, clockTime('17:30'))).toMatchObject({
      open: false,
      issuing: false,
      nextIssuingAt: clockTime('08:15', '2026-01-06'),
    })
    expect(hoursAt(setup, clockTime('09:00', '2026-01-01'))).toMatchObject({
      open: false,
      issuing: false,
      because: { 'zh-CN': '元旦' },
      nextIssuingAt: clockTime('08:15', '2026-01-04'),
    })
  })
})
