/** How fresh is what this screen shows? Judged by when the hall was last heard, not by what the socket believes. */

export type LineStatus = 'connecting' | 'live' | 'late' | 'lost'
export type Line = {
  readonly status: LineStatus
  /** Server time of the last sign of life, ms; absent when the hall was never heard. */
  readonly lastBeatAt: number | undefined
  /** The machine runs a newer program than this page was loaded from. */
  readonly newBuild: boolean
}

/** The hall beats every 5 s: two missed beats are worth a dot, six a banner. */
export const lateAfterMs = 10_000
export const lostAfterMs = 30_000

/** `silentMs` since the hall was last heard, or since the screen began when it never was. */
export const lineStatus = (silentMs: number, heard: boolean): LineStatus => {
  if (silentMs > lostAfterMs) return 'lost'
  if (!heard) return 'connecting'
  return silentMs > lateAfterMs ? 'late' : 'live'
}
