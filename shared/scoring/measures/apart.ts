/**
 * What the figures leave out, counted so that everybody sees how much. Time the machine or a screen was away is not among
 * them: no fact records it. Test numbers are those taken back; a demo hall says so on every page.
 */
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
/** Taken out by a supervisor. */
export const leftOut = standing('left-out')

/** Ratings that an upheld appeal took out: they stay to be seen, and do not count. */
export const excluded: Measure = { family: 'apart', is: 'count', takes: { rating: (rating) => rating.excluded } }

/** Numbers taken back within seconds of being drawn (误取, test numbers): counted nowhere else. */
export const takenBack: Measure = { family: 'apart', is: 'count', takes: { visit: ({ stage }) => stage === 'void' } }
