/** What windows did in a day, as far as attendance is read off it: who sat down, left, opened, paused. Undone ones are not in it. */
export type DayMark = {
  readonly seq: number
  /** ms since 1970. */
  readonly at: number
  readonly window: string | null
  readonly staff: string | null
  readonly mark: 'signed-in' | 'signed-out' | 'opened' | 'paused' | 'resumed' | 'closed' | 'day-closed'
  /** Why it paused. */
  readonly reason: string | null
}
