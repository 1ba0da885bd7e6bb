/**
 * Points of discipline (月度扣分): a full score each month, less what stands against somebody. Deductions are counted in the
 * order of their days; from some count on each weighs double, by the reading the rule-book chose.
 */
import { hundredths, isWithin } from '#shared/domain/ruleBook/bound.ts'
import type { DeductionRules, FaultList } from '#shared/domain/ruleBook/deductionRules.ts'
import type { Bound } from '#shared/domain/ruleBook/bound.ts'

/** A deduction that counts: confirmed, and not taken back by an appeal. */
export type Fault = {
  /** `2026-11:zhang-min#3`: where it can be followed. */
  readonly id: string
  /** `2026-11-23`. */
  readonly date: string
  readonly code: string
  /** Of favouritism: the points the person favoured should have lost. */
  readonly should?: number | undefined
  /** Late or early that a day's absence stands for: shown, and free of points. */
  readonly replaced?: boolean
}
export type Line = {
  readonly id: string
  readonly date: string
  readonly code: string
  /** The list it is in; absent for favouritism, and for a code the book no longer knows. */
  readonly list?: string
  /** The how-manieth of those counted together; 0 where nothing is counted. */
  readonly count: number
  readonly doubled: boolean
  readonly points: number
  /** `surcharge`: an earlier month's, doubled now that the number is reached. */
  readonly because?: 'surcharge' | 'replaced' | 'favouritism' | 'code-unknown'
}
export type MonthScore = {
  readonly month: string
  readonly full: number
  readonly lines: readonly Line[]
  readonly lost: number
  readonly score: number
  /** 负分: below 0; 0 itself is not. */
  readonly isNegative: boolean
}

type Listed = { readonly fault: Fault; readonly list: FaultList }

type Dated = Pick<Fault, 'id' | 'date'>
/** In order of days; on one day in the order they were proposed, #2 before #10. */
const byDay = (a: Dated, b: Dated): number =>
  a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const listOf = (rules: DeductionRules, code: string): FaultList | undefined =>
  rules.lists.find(({ faults }) => faults.some((fault) => fault.code === code))

/** Sums of decimal points stay exact: they are added as hundredths. */
export const sum = (points: readonly number[]): number =>
  points.reduce((total, one) => total + hundredths(one), 0) / 100

/**
 * One month's score. `faults`: everything of the year that counts, of any month up to this one; what came later is left
 * out, so a month, once over, only changes when one of its own deductions does.
 */
export const monthScore = (rules: DeductionRules, faults: readonly Fault[], month: string): MonthScore => {
  const upTo = faults.filter(({ date }) => date.slice(0, 4) === month.slice(0, 4) && date.slice(0, 7) <= month)
  const listed = [...upTo].sort(byDay).flatMap((fault): Listed[] => {
    const list = fault.replaced ? undefined : listOf(rules, fault.code)
    return list ? [{ fault, list }] : []
  })
  const lines = [
    ...upTo.filter(({ date }) => date.slice(0, 7) === month).flatMap((fault) => lineOf(rules, listed, fault, month)),
    ...surcharges(listed, month),
  ].sort(byDay)
  const lost = sum(lines.map(({ points }) => points))
  const score = sum([rules.full, -lost])
  return { month, full: rules.full, lines, lost, score, isNegative: hundredths(score) < 0 }
}

const lineOf = (rules: DeductionRules, listed: readonly Listed[], fault: Fault, month: string): Line => {
  const { id, date, code, should = 0 } = fault
  const plain = { id, date, code, count: 0, doubled: false }
  if (code === 'favouritism') return { ...plain, points: should * rules.favouritismFactor, because: 'favouritism' }
  const at = listed.findIndex((one) => one.fault === fault)
  const list = listed[at]?.list ?? listOf(rules, code)
  if (!list) return { ...plain, points: 0, because: 'code-unknown' }
  if (fault.replaced) return { ...plain, list: list.id, points: 0, because: 'replaced' }
  const peers = countedWith(listed, listed[at]!, month)
  const count = peers.findIndex((one) => one.fault === fault) + 1
  const doubled = isDoubled(list, count, peers.length)
  const points = doubled ? sum([list.points * list.doubling!.factor]) : list.points
  return { id, date, code, list: list.id, count, doubled, points }
}

/** Those one is counted together with: of its own list or of all, in its month or in the year so far. */
const countedWith = (listed: readonly Listed[], { list, fault }: Listed, month: string): readonly Listed[] => {
  const { counted = 'list', over = 'month' } = list.doubling ?? {}
  return listed.filter(
    (other) =>
      (counted === 'all-lists' || other.list.id === list.id) &&
      (over === 'year'
        ? other.fault.date.slice(0, 7) <= month
        : other.fault.date.slice(0, 7) === fault.date.slice(0, 7)),
  )
}

const reached = (from: Bound, count: number): boolean => isWithin(count, from)
/** `onward`: from that one on. `all`: every one of them, once the number is reached. */
const isDoubled = ({ doubling }: FaultList, count: number, all: number): boolean =>
  doubling !== undefined && reached(doubling.from, doubling.reach === 'all' ? all : count)

/**
 * Counted over the year and doubled for all of them, the number reached this month doubles earlier months' too. Their
 * scores are posted already: the second half is taken off in the month the number was reached.
 */
const surcharges = (listed: readonly Listed[], month: string): Line[] =>
  listed.flatMap((one): Line[] => {
    const { list, fault } = one
    const { doubling } = list
    if (doubling?.over !== 'year' || doubling.reach !== 'all' || fault.date.slice(0, 7) === month) return []
    const now = countedWith(listed, one, month)
    const before = now.filter((other) => other.fault.date.slice(0, 7) < month)
    if (!reached(doubling.from, now.length) || reached(doubling.from, before.length)) return []
    const { id, date, code } = fault
    const points = sum([list.points * doubling.factor, -list.points])
    const count = now.findIndex((other) => other.fault === fault) + 1
    return [{ id, date, code, list: list.id, count, doubled: true, points, because: 'surcharge' }]
  })
