/** How often and in which languages a call is said, by how long it has had to wait for the loudspeaker. */

export type Language = 'zh-CN' | 'en'

/** Nothing older is ever spoken: its citizen has read the board, or someone else is being called by now. */
export const STALE_MS = 20_000
/** Younger calls are said twice. */
export const FRESH_MS = 8_000
/** But not when the repetition would make another call wait longer than this. */
export const PATIENCE_MS = 6_000
/** Between the two sayings of one call. */
export const REPEAT_PAUSE_MS = 800
/** Between two calls; the chime parts them. */
export const BETWEEN_MS = 200
/** So much longer than its own length may a sentence take before the next one goes ahead without it. */
export const WATCHDOG_MS = 3_000

/** What is said in any case, and what is added when nobody waits for it. */
export type Sayings = { readonly sure: readonly Language[]; readonly courtesy: readonly Language[] }

/**
 * The sayings of one call, in order: the citizen's own language first, the repetition last.
 * @param alsoEnglish the hall wants every call in English too
 */
export const sayings = (ageMs: number, language: Language, alsoEnglish: boolean): Sayings => {
  const fresh = ageMs <= FRESH_MS
  return {
    sure: language === 'en' ? ['en'] : alsoEnglish ? ['zh-CN', 'en'] : ['zh-CN'],
    courtesy: fresh ? ['zh-CN'] : [],
  }
}

/** A stretch of the hall's day without voice, `12:00` to `14:00`; may run over midnight. */
export type QuietHours = { readonly from: string; readonly to: string }

/** @param minute of the hall's day, 0-1439 */
export const isQuiet = (minute: number, hours: readonly QuietHours[]): boolean =>
  hours.some(({ from, to }) => {
    const [start, end] = [minuteOf(from), minuteOf(to)]
    return start <= end ? minute >= start && minute < end : minute >= start || minute < end
  })

const minuteOf = (time: string): number => {
  const [hour = '0', minute = '0'] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}
