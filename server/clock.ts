/** The one place that asks the machine for the time. Everything else is handed a clock, so that tests hold it still. */

export type Clock = {
  /** Wall clock, ms since 1970. */
  readonly now: () => number
  /** Runs `work` every `ms` milliseconds until the returned function is called. */
  readonly every: (ms: number, work: () => void) => () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  every: (ms, work) => {
    const timer = setInterval(work, ms)
    timer.unref()
    return () => clearInterval(timer)
  },
}
