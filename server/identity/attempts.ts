/**
 * Counts failed attempts and makes the next one wait, longer each time. Kept per person and place together, so that
 * a stranger's guesses at one screen do not lock the person out at another; a wide limit per person and per place
 * stands behind it.
 */

export type AttemptRule = {
  /** Failures that cost nothing. */
  readonly free: number
  readonly firstWaitMs: number
  readonly longestWaitMs: number
}
type Count = { failures: number; openAt: number; lastAt: number }

const forgetAfterMs = 15 * 60_000
const mostKept = 10_000

export const countAttempts = (rule: AttemptRule) => {
  const counts = new Map<string, Count>()
  return {
    /** ms until `key` may try again; 0 when it may now. */
    waitMs: (key: string, at: number): number => Math.max(0, (counts.get(key)?.openAt ?? 0) - at),
    failed: (key: string, at: number): void => {
      const before = counts.get(key)
      const failures = before && at - before.lastAt < forgetAfterMs ? before.failures + 1 : 1
      const over = failures - rule.free
      const wait = over < 0 ? 0 : Math.min(rule.firstWaitMs * 2 ** Math.min(over, 20), rule.longestWaitMs)
      counts.delete(key)
      counts.set(key, { failures, openAt: at + wait, lastAt: at })
      for (const oldest of counts.keys()) {
        if (counts.size <= mostKept) break
        counts.delete(oldest)
      }
    },
    succeeded: (key: string): void => void counts.delete(key),
  }
}
export type Attempts = ReturnType<typeof countAttempts>

const minute = 60_000
/** At most ten guesses in a quarter of an hour for one person at one screen; waits from 5 s up to 15 min. */
export const pinAttempts = () => ({
  together: countAttempts({ free: 5, firstWaitMs: 5_000, longestWaitMs: 15 * minute }),
  person: countAttempts({ free: 20, firstWaitMs: 30_000, longestWaitMs: 5 * minute }),
  place: countAttempts({ free: 30, firstWaitMs: 30_000, longestWaitMs: 15 * minute }),
})
