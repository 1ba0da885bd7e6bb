/**
 * Keeps the expected waits fresh without letting them slow the hall: about a twentieth of the time, and never more
 * than a few milliseconds at once. A hall where all waits take longer is estimated in steps, between the presses.
 */
import { estimateAll, estimateInSteps, type Estimates } from '#shared/domain/hall/estimate.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'

const leastGapMs = 50
const longestGapMs = 5000
/** Time alone changes an estimate: a running service runs on. */
const oldAfterMs = 15_000
/** What takes longer is done in steps of this length. */
const stepMs = 3

export type KeptEstimates = ReturnType<typeof keepEstimates>

/**
 * `onFresh` is told when waits estimated in steps are ready. `stopwatch`: ms of a clock that is never set, to measure
 * what estimating costs; `later` lets everything that waits go first.
 */
export const keepEstimates = (
  onFresh: () => void = () => undefined,
  stopwatch: () => number = () => performance.now(),
  later: (work: () => void) => void = setImmediate,
) => {
  let last: Estimates | undefined
  let of: { hall: Hall; seq: number } | undefined
  let doneAt = -Infinity
  let cost = 0
  let inSteps = false

  const done = (estimates: Estimates, spent: number): Estimates => {
    doneAt = stopwatch()
    cost = spent
    return (last = estimates)
  }

  const step = (steps: Generator<void, Estimates>, spentBefore: number): void => {
    const began = stopwatch()
    for (;;) {
      const { done: isDone, value } = steps.next()
      const spent = spentBefore + stopwatch() - began
      if (isDone) {
        inSteps = false
        done(value, spent)
        return onFresh()
      }
      if (spent - spentBefore >= stepMs) return later(() => step(steps, spent))
    }
  }

  return {
    /** The waits as last computed; undefined before the first time. */
    last: (): Estimates | undefined => last,
    /** The waits of this hall at `at`, computed again if it changed and the time allows. */
    of: (hall: Hall, at: number): Estimates => {
      const changed = !last || of?.hall !== hall || of.seq !== hall.seq || Math.abs(at - last.at) > oldAfterMs
      const began = stopwatch()
      const gap = Math.min(longestGapMs, Math.max(leastGapMs, 20 * cost))
      if (last && (!changed || inSteps || began - doneAt < gap)) return last
      of = { hall, seq: hall.seq }
      if (!last || cost <= stepMs) {
        const estimates = estimateAll(hall, at)
        return done(estimates, stopwatch() - began)
      }
      inSteps = true
      later(() => step(estimateInSteps(hall, at), 0))
      return last
    },
  }
}
