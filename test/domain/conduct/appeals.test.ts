/** Appeals against deductions, and many times late made one absence: what counts when something is taken back. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { faultsOfYear, rulesIn } from '#shared/scoring/discipline/faults.ts'
import { monthScore } from '#shared/scoring/discipline/monthScore.ts'
import { clockTime, type LiveHall } from '../../support/hall.ts'
import {
  came,
  conductOf,
  january,
  must,
  nextDay,
  tenConverted,
  tried,
  underRules,
  wangs,
} from '../../support/conduct.ts'

const of = (deduction: number, more: object = {}) => ({ conduct: wangs, deduction, ...more })
const confirm = (deduction: number): Wish => ({ type: 'confirmDeduction', ...of(deduction) })
const drop = (deduction: number, reason = '监控显示八点到岗'): Wish =>
  ({ type: 'dropDeduction', ...of(deduction, { reason }) }) as Wish
const stage = (live: LiveHall, n: number) => conductOf(live)?.deductions.find(({ deduction }) => deduction === n)?.stage
const score = (live: LiveHall, scheme: string) =>
  monthScore(rulesIn(live.books, january, scheme)!, faultsOfYear(live.books, 'wang', scheme, january), january).score

test('appealed within the days, decided by who had nothing to do with it; upheld, the point comes back', () => {
  const live = underRules()
  came(live, '08:40', '2026-01-05')
  const appeal: Wish = { type: 'appealDeduction', ...of(1), ground: 'facts-wrong', statement: '八点已到岗，终端故障' }
  const decide = (upheld: boolean): Wish => ({
    type: 'decideDeductionAppeal',
    ...of(1),
    upheld,
    reason: '查看监控属实',
  })
  expect(tried(live, 'wang', appeal, '09:00', '2026-01-06'), 'not before it is confirmed').toBe('deduction-not-now')
  must(live, 'gao', confirm(1), '09:05', '2026-01-06')
  expect(tried(live, 'li', appeal, '09:10', '2026-01-06'), 'nobody learns of others').toBe('deduction-unknown')
  must(live, 'wang', appeal, '09:10', '2026-01-06')
  expect(tried(live, 'wang', appeal, '09:11', '2026-01-06')).toBe('appealed-already')
  expect(score(live, 'town-ten'), 'it counts until it is decided').toBe(9)
  expect(tried(live, 'gao', decide(true), '09:20', '2026-01-06')).toBe('not-second-person')
  const other = { role: 'director', id: 'li' } as const
  expect(live.say(other, decide(true), clockTime('09:30', '2026-01-06')).ok).toBe(true)
  expect(stage(live, 1)).toBe('void')
  expect(score(live, 'town-ten')).toBe(10)
})

test('too late to appeal, and a late decision is named by the clock', () => {
  const live = underRules()
  came(live, '08:40', '2026-01-05', '2026-01-06')
  must(live, 'sun', confirm(1), '09:00', '2026-01-07')
  must(live, 'sun', confirm(2), '09:00', '2026-01-07')
  const appeal = (n: number): Wish => ({ type: 'appealDeduction', ...of(n), ground: 'had-leave', statement: '已请假' })
  must(live, 'wang', appeal(1), '17:29', '2026-01-14')
  expect(tried(live, 'wang', appeal(2), '17:30', '2026-01-14')).toBe('appeal-too-late')
  const said = live.pass(clockTime('18:00', '2026-01-21'))
  expect(said.filter(({ type }) => type === 'ConductOverdue')).toMatchObject([
    { deduction: 1, due: '2026-01-21', staff: 'wang' },
  ])
  expect(live.pass(clockTime('18:01', '2026-01-21'))).toEqual([])
  must(
    live,
    'gao',
    { type: 'decideDeductionAppeal', ...of(1), upheld: false, reason: '无请假记录' },
    '18:05',
    '2026-01-21',
  )
  expect(stage(live, 1)).toBe('dismissed')
  expect(score(live, 'town-ten')).toBe(8)
})

test('more than three times late make a day absent, in place of the points; excused ones do not count', () => {
  const live = underRules(tenConverted)
  came(live, '08:35', '2026-01-05', '2026-01-06', '2026-01-07')
  nextDay(live, '2026-01-08')
  expect(conductOf(live)?.deductions.map(({ from }) => from)).toEqual(['attendance', 'attendance', 'attendance'])
  came(live, '08:35', '2026-01-08')
  nextDay(live, '2026-01-09')
  expect(conductOf(live)?.deductions.slice(3)).toMatchObject([
    { code: 'late', from: 'attendance' },
    { code: 'absent', from: 'conversion', times: { length: 4 } },
  ])
  for (const n of [1, 2, 3, 4]) must(live, 'sun', confirm(n), '09:00', '2026-01-09')
  expect(score(live, 'town-ten-converted')).toBe(6)
  must(live, 'sun', confirm(5), '09:01', '2026-01-09')
  expect(score(live, 'town-ten-converted'), 'two points for the absence, none for the times').toBe(8)
  must(
    live,
    'wang',
    { type: 'appealDeduction', ...of(1), ground: 'facts-wrong', statement: '终端故障' },
    '09:10',
    '2026-01-09',
  )
  must(live, 'gao', { type: 'decideDeductionAppeal', ...of(1), upheld: true, reason: '属实' }, '09:20', '2026-01-09')
  expect(score(live, 'town-ten-converted'), 'three left: the absence falls, the three count').toBe(7)
})

test('a conversion is not confirmed once one of its times was excused', () => {
  const live = underRules(tenConverted)
  came(live, '08:35', '2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08')
  nextDay(live, '2026-01-09')
  must(live, 'sun', drop(2), '09:00', '2026-01-09')
  expect(tried(live, 'sun', confirm(5), '09:01', '2026-01-09')).toBe('not-so-many-times')
})
