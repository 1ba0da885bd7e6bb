/** 累计超过三次迟到早退按旷工一天: when many times late and early make a day's absence, and whether that still stands. */
import { isWithin } from '../ruleBook/bound.ts'
import type { Conduct, Deduction } from './conduct.ts'
import { counts } from './conduct.ts'
import type { DeductionScheme } from './rules.ts'

export type Time = { readonly date: string; readonly fault: 'late' | 'early' }
type Seen = Pick<Conduct, 'days' | 'deductions'>

/** Was this one let pass: its deduction dropped, or an appeal upheld? */
const isExcused = ({ deductions }: Pick<Conduct, 'deductions'>, scheme: string, { date, fault }: Time): boolean =>
  deductions.some(
    (one) =>
      one.scheme === scheme &&
      one.date === date &&
      one.finding?.fault === fault &&
      (one.stage === 'dropped' || one.stage === 'void'),
  )

/** Times late and early in a month that nobody excused, in order of days. */
export const timesOf = (conduct: Seen, scheme: string): Time[] =>
  conduct.days
    .flatMap(({ date, findings }) =>
      findings.flatMap(({ fault }): Time[] => (fault === 'late' || fault === 'early' ? [{ date, fault }] : [])),
    )
    .filter((time) => !isExcused(conduct, scheme, time))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

/** Do so many times still make a day's absence, now that some may have been excused? */
export const stillConverts = (conduct: Seen, { times = [], scheme }: Deduction, rules: DeductionScheme['rules']) => {
  const rule = rules.attendance.lateAsAbsence
  const left = times.filter((time) => !isExcused(conduct, scheme, time))
  return rule !== undefined && isWithin(left.length, rule.times)
}

/** Does a counting conversion take this deduction's place (the rule says `instead`)? */
export const isReplaced = (conduct: Seen, one: Deduction, rules: DeductionScheme['rules']): boolean =>
  rules.attendance.lateAsAbsence?.counts === 'instead' &&
  one.finding !== undefined &&
  conduct.deductions.some(
    (other) =>
      other.from === 'conversion' &&
      other.scheme === one.scheme &&
      counts(other) &&
      stillConverts(conduct, other, rules) &&
      other.times?.some(({ date, fault }) => date === one.date && fault === one.finding?.fault),
  )
