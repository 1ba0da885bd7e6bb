/** A clock that runs faster than the day outside, and never passes the next thing that has to happen at its minute. */
import type { Clock } from './clock.ts'

/** How many hall seconds go by in one real second; `max`: as fast as the machine can. */
export type Speed = number | 'max'

export type PacedClock = Clock & {
  /** Resolves when the hall's clock shows `at` (ms). The clock then stands there until it is asked for the next. */
  readonly reach: (at: number) => Promise<void>
  /** Goes on to `at` at once: the night between two days. Never goes back. */
  readonly jump: (at: number) => void
}

/** What the machine offers; tests bring their own. */
export type Machine = {
  /** ms of a clock that is never set. */
  readonly stopwatch: () => number
  readonly sleep: (ms: number) => Promise<void>
  readonly every: (ms: number, work: () => void) => () => void
}

const repeated = (ms: number, work: () => void): (() => void) => {
  const timer = setInterval(work, ms)
  timer.unref()
  return () => clearInterval(timer)
}
const machine: Machine = {
  stopwatch: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  every: repeated,
}

/** Screens know a hurrying hall's time from its beats; oftener than once a real second they need not. */
const shortestTickMs = 1000

/** Starts at `start` (ms since 1970) and stands there until it is first asked to reach something. */
export const pacedClock = (start: number, speed: Speed, { stopwatch, sleep, every }: Machine = machine): PacedClock => {
  let limit = start
  let base = { hall: start, real: stopwatch() }
  const now = (): number =>
    speed === 'max' ? limit : Math.min(limit, Math.floor(base.hall + (stopwatch() - base.real) * speed))
  return {
    now,
    every: (ms, work) => every(speed === 'max' ? ms : Math.max(ms / speed, Math.min(ms, shortestTickMs)), work),
    reach: async (at) => {
      limit = Math.max(limit, at)
      if (speed === 'max') return
      for (let left = limit - now(); left > 0; left = limit - now()) await sleep(Math.min(left / speed, 1000))
    },
    jump: (at) => {
      if (at <= now()) return
      limit = Math.max(limit, at)
      base = { hall: at, real: stopwatch() }
    },
  }
}
