/** A deduction from the fact to the points: noted by the clock once, confirmed by a second person, appealed, decided. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { faultsOfYear, rulesIn } from '#shared/scoring/discipline/faults.ts'
import { monthScore } from '#shared/scoring/discipline/monthScore.ts'
import { clockTime, expectReplayEqual, liveHall, type LiveHall } from '../../support/hall.ts'
import {
  came,
  conductOf,
  january,
  must,
  nextDay,
  rowsIn,
  tenPoints,
  tried,
  underRules,
  wangs,
} from '../../support/conduct.ts'

const of = (deduction: number, more: object = {}) => ({ conduct: wangs, deduction, ...more })
const confirm = (deduction: number): Wish => ({ type: 'confirmDeduction', ...of(deduction) })
const drop = (deduction: number, reason = '监控显示八点到岗'): Wish =>
  ({ type: 'dropDeduction', ...of(deduction, { reason }) }) as Wish
const score = (live: LiveHall, scheme: string) =>
  monthScore(rulesIn(live.books, january, scheme)!, faultsOfYear(live.books, 'wang', scheme, january), january).score

test('late by a minute: noted once after the day, confirmed, and a point is gone', () => {
  const live = underRules()
  came(live, '08:31', '2026-01-05')
  expect(conductOf(live), 'nothing before the day is over').toBeUndefined()
  const said = nextDay(live, '2026-01-06')
  expect(said.map(({ type }) => type)).toEqual([
    'DayClosed',
    'DayOpened',
    'AttendanceTaken',
    'AttendanceNoted',
    'DeductionProposed',
    'AttendanceNoted',
    'AttendanceNoted',
    'DeductionProposed',
  ])
  expect(conductOf(live)).toMatchObject({
    days: [{ date: '2026-01-05', state: 'present', due: 2, attended: 2, findings: [{ fault: 'late', minutes: 1 }] }],
    deductions: [{ deduction: 1, code: 'late', from: 'attendance', stage: 'proposed', proposed: { staff: undefined } }],
  })
  expect(nextDay(live, '2026-01-06'), 'only once').toEqual([])
  expect(tried(live, '-', { type: 'noteAttendance', date: '2026-01-05' }, '08:00', '2026-01-06')).toBe(
    'attendance-taken',
  )
  expect(tried(live, '-', { type: 'noteAttendance', date: '2026-01-06' }, '08:00', '2026-01-06')).toBe('not-due-yet')
  expect(score(live, 'town-ten'), 'a proposal takes nothing off').toBe(10)
  must(live, 'sun', confirm(1), '09:00', '2026-01-06')
  expect(score(live, 'town-ten')).toBe(9)
  expect(conductOf(live)?.deductions[0]?.confirmed).toMatchObject({ staff: 'sun', object: { by: '2026-01-13' } })
  expect(rowsIn(live, 'deductions').find(({ staff }) => staff === 'wang')).toMatchObject({
    stage: 'confirmed',
    counts: 1,
  })
  expectReplayEqual(live)
})

test('a sign-in that was taken back is none; days nobody worked and days never opened say nothing', () => {
  const live = underRules()
  must(live, 'li', { type: 'signIn', window: '2' }, '08:10')
  must(live, 'wang', { type: 'signIn', window: '1' }, '08:15')
  must(live, 'wang', { type: 'undoLast' }, '08:15:05')
  // The next days the program stood still; on Friday it starts again.
  nextDay(live, '2026-01-09')
  expect(conductOf(live)?.days.map(({ date, state }) => [date, state])).toEqual([['2026-01-05', 'absent']])
  expect(conductOf(live, '2026-01:li')?.days).toMatchObject([{ forgotSignOut: true, findings: [] }])
  expect(conductOf(live, '2026-01:sun'), 'who never signs in at a window is not compared').toBeUndefined()
})

test('without a rule-book nothing is noted; approved later, the month so far is', () => {
  const live = liveHall()
  came(live, '08:40', '2026-01-05', '2026-01-06')
  expect(nextDay(live, '2026-01-07').filter(({ type }) => type === 'AttendanceTaken')).toEqual([])
  must(
    live,
    'feng',
    { type: 'proposeRuleBook', book: tenPoints, effective: '2026-01-01' } as never,
    '09:00',
    '2026-01-07',
  )
  must(live, 'gao', { type: 'approveRuleBook', draft: 1 }, '09:00', '2026-01-07')
  live.pass(clockTime('09:01', '2026-01-07'))
  expect(live.books.story('roster', january)?.taken).toEqual(['2026-01-05', '2026-01-06'])
})

test('leave granted beforehand is no absence', () => {
  const live = underRules()
  must(
    live,
    'wang',
    { type: 'askLeave', kind: 'sick', from: { date: '2026-01-06' }, to: { date: '2026-01-06' }, substitute: 'zhao' },
    '09:00',
  )
  must(live, 'gao', { type: 'decideLeave', conduct: wangs, leave: 1, granted: true }, '10:00')
  came(live, '08:10', '2026-01-05')
  must(live, 'li', { type: 'signIn', window: '2' }, '08:10', '2026-01-06')
  nextDay(live, '2026-01-07')
  expect(conductOf(live)?.days.map(({ date, state, due }) => [date, state, due])).toEqual([
    ['2026-01-05', 'present', 2],
    ['2026-01-06', 'on-leave', 0],
  ])
  expect(conductOf(live)?.deductions).toEqual([])
})

test('leave asked when the duty had begun does not take the absence out, though granted; its afternoon does', () => {
  const live = underRules()
  must(live, 'li', { type: 'signIn', window: '2' }, '08:10', '2026-01-05')
  const day = { date: '2026-01-05' }
  must(live, 'wang', { type: 'askLeave', kind: 'sick', from: day, to: day, substitute: 'zhao' }, '09:00')
  must(live, 'gao', { type: 'decideLeave', conduct: wangs, leave: 1, granted: true }, '10:00')
  nextDay(live, '2026-01-06')
  expect(conductOf(live)?.days).toMatchObject([{ state: 'half-absent', due: 1, attended: 0, leave: 1 }])
  expect(conductOf(live)?.deductions).toMatchObject([{ code: 'absent', finding: { days: 0.5 }, stage: 'proposed' }])
})

test('by hand: proposed by one, confirmed by another, never about oneself', () => {
  const live = underRules()
  const games: Wish = {
    type: 'proposeDeduction',
    staff: 'wang',
    scheme: 'town-ten',
    code: 'games',
    date: '2026-01-05',
    note: '巡查发现',
  }
  const changed = (more: object) => ({ ...games, ...more }) as Wish
  expect(tried(live, 'sun', changed({ staff: 'sun' }), '10:00')).toBe('own-deduction')
  expect(tried(live, 'sun', changed({ staff: 'nobody' }), '10:00')).toBe('staff-unknown')
  expect(tried(live, 'sun', changed({ code: 'smoking' }), '10:00')).toBe('fault-unknown')
  expect(tried(live, 'sun', changed({ scheme: 'other' }), '10:00')).toBe('fault-unknown')
  expect(tried(live, 'sun', changed({ date: '2026-01-06' }), '10:00')).toBe('day-to-come')
  expect(tried(live, 'sun', changed({ date: '2025-12-31' }), '10:00')).toBe('no-rule-book')
  expect(tried(live, 'wang', games, '10:00')).toBe('not-allowed')
  must(live, 'sun', games, '10:00')
  expect(tried(live, 'sun', confirm(1), '10:05')).toBe('second-person-needed')
  expect(tried(live, 'sun', confirm(2), '10:05')).toBe('deduction-unknown')
  must(live, 'feng', confirm(1), '10:05')
  expect(tried(live, 'feng', confirm(1), '10:06')).toBe('deduction-not-now')
  expect(tried(live, 'feng', drop(1), '10:06')).toBe('deduction-not-now')
  expect(score(live, 'town-ten')).toBe(9)
})

test('dropped with a reason it takes nothing off, and nobody drops their own', () => {
  const live = underRules()
  const games = { type: 'proposeDeduction', scheme: 'town-ten', code: 'games', date: '2026-01-05', note: '巡查发现' }
  must(live, 'sun', { ...games, staff: 'wang' } as Wish, '10:00')
  must(live, 'sun', { ...games, staff: 'feng' } as Wish, '10:00')
  expect(
    tried(live, 'feng', { type: 'dropDeduction', conduct: '2026-01:feng', deduction: 1, reason: '误会' }, '10:05'),
  ).toBe('own-deduction')
  expect(tried(live, 'feng', { type: 'confirmDeduction', conduct: '2026-01:feng', deduction: 1 }, '10:05')).toBe(
    'own-deduction',
  )
  must(live, 'feng', drop(1), '10:05')
  expect(score(live, 'town-ten')).toBe(10)
})

test('favouritism: points that should have been lost, twice', () => {
  const live = underRules()
  const favour: Wish = {
    type: 'proposeDeduction',
    staff: 'sun',
    scheme: 'town-ten',
    code: 'favouritism',
    date: '2026-01-05',
    note: '隐瞒迟到',
  }
  expect(tried(live, 'gao', favour, '10:00')).toBe('points-needed')
  must(live, 'gao', { ...favour, should: 3 } as Wish, '10:00')
  must(live, 'feng', { type: 'confirmDeduction', conduct: '2026-01:sun', deduction: 1 }, '10:10')
  const faults = faultsOfYear(live.books, 'sun', 'town-ten', january)
  expect(monthScore(rulesIn(live.books, january, 'town-ten')!, faults, january).score).toBe(4)
})
