/** The hall's clock as this screen knows it: its own clock plus what the last messages say it is off by. */

/** Of so many last messages the least delayed one counts. */
const remembered = 12

export type ServerClock = {
  /** A message painted at `at` (server ms) has just arrived. */
  note(at: number): void
  /** Server time now, ms since 1970. */
  now(): number
}

/**
 * A message is never early, only late: of the last few, the one that shows the server furthest ahead travelled
 * fastest and is nearest the truth.
 */
export const createServerClock = (localNow: () => number): ServerClock => {
  const ahead: number[] = []
  return {
    note(at) {
      ahead.push(at - localNow())
      if (ahead.length > remembered) ahead.shift()
    },
    now: () => localNow() + (ahead.length ? Math.max(...ahead) : 0),
  }
}
