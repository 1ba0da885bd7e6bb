/** Days and spans in the words of this room. */
import { minutesUp, useWords } from '#shared/ui/words.tsx'

export type When = {
  /** `1 月 8 日` of `2026-01-08`. */
  readonly day: (date: string) => string
  /** How long something has lain there: `4 分`, `2 天`. */
  readonly since: (ms: number) => string
}

export const useWhen = (): When => {
  const { contact: words } = useWords()
  return {
    day: (date) => words.date(Number(date.slice(5, 7)), Number(date.slice(8, 10))),
    since: (ms) => (ms >= 86_400_000 ? words.days(Math.floor(ms / 86_400_000)) : words.minutes(minutesUp(ms))),
  }
}
