/** Keeps the expected waits fresh without letting them slow the hall: never more than a twentieth of the time. */
import { estimateAll, type Estimates } from '#shared/domain/hall/estimate.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'

const leastGapMs = 50
const longestGapMs = 1000
/** Time alone changes an estimate: a running service runs on. */
const oldAfterMs = 15_000

export type KeptEstimates = ReturnType<typeof keepEstimates>

/** `stopwatch`: ms of a clock that is never set, to measure what estimating costs. */
export const keepEstimates = (stopwatch: () => number = () => performance.now()) => {
  let last: Estimates | undefined
  let of: { hall: Hall; seq: number } | undefined
  let doneAt = -Infinity
  let cost = 0
  return {
    /** The waits as last computed; undefined before the first time. */
    last: (): Estimates | undefined => last,
    /** The waits of this hall at `at`, computed again if it changed and the time allows. */
    of: (hall: Hall, at: number): Estimates => {
      const changed = !last || of?.hall !== hall || of.seq !== hall.seq || Math.abs(at - last.at) > oldAfterMs
      const began = stopwatch()
      const gap = Math.min(longestGapMs, Math.max(leastGapMs, 20 * cost))
      if (last && (!changed || began - doneAt < gap)) return last
      last = estimateAll(hall, at)
      of = { hall, seq: hall.seq }
      doneAt = stopwatch()
      cost = doneAt - began
      return last
    },
    /** True when a fresher answer is waiting to be computed. */
    stale: (hall: Hall): boolean => of?.hall !== hall || of.seq !== hall.seq,
  }
}
