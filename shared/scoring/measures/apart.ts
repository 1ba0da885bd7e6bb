/**
 * What the figures leave out, counted so that everybody sees how much. Time the machine or a screen was away is not among
 * them, because no fact records it; visits of such a time are left out by a supervisor, who says so.
 */
import type { LeaveOutReason } from '#shared/domain/kinds.ts'
import type { Measure } from './measure.ts'

const standing = (wanted: string): Measure => ({
  family: 'apart',
  is: 'count',
  takes: { turn: (turn) => turn.standing === wanted },
})
/** The clerk said that the end was forgotten: counted as done, in no time. */
export const forgotten = standing('forgotten')
/** Called, served or held here when the day ended. */
export const cutOff = standing('cut-off')
/** Over within 10 s, or within 0.15 of the service's median: in no comparison of handling times. */
export const short = standing('short')

const leftOut = (wanted: LeaveOutReason): Measure => ({
  family: 'apart',
  is: 'count',
  takes: { 'left-out': ({ because }) => because === wanted },
})
/** Visits a supervisor left out: drawn to try the machine, … */
export const leftOutTest = leftOut('test')
/** … while the machine, the line or the current was down, … */
export const leftOutOutage = leftOut('outage')
/** … or recorded by mistake. Each once, with whoever had it last; it is counted nowhere else, nor is its rating. */
export const leftOutMistake = leftOut('mistake')

/** Ratings that an upheld appeal took out: they stay to be seen, and do not count. */
export const excluded: Measure = { family: 'apart', is: 'count', takes: { rating: (rating) => rating.excluded } }

/** Numbers taken back within seconds of being drawn (误取): counted nowhere else. */
export const takenBack: Measure = { family: 'apart', is: 'count', takes: { visit: ({ stage }) => stage === 'void' } }
