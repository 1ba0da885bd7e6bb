/** Findings, facts and spans of leave in words. */
import type { Finding } from '#shared/domain/conduct/attendance.ts'
import type { DayPart } from '#shared/domain/conduct/facts.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { Clock } from '#shared/ui/words.tsx'
import type { ShownDeduction, ShownMark } from '#shared/views/conductShown.ts'

type Words = Catalogue['discipline']

type Said = {
  readonly fault: Finding['fault']
  readonly minutes?: number | undefined
  readonly days?: 0.5 | 1 | undefined
}
export const sayFinding = (words: Words, { fault, minutes, days }: Said): string => {
  if (days !== undefined) return words.finding.absent(days)
  return minutes === undefined ? words.faults[fault] : words.finding.minutes(words.faults[fault], minutes)
}

/** What it is about beyond the name of the fault: `迟到 12 分钟`. Undefined where the name says all. */
export const sayDetail = (
  words: Words,
  one: Pick<ShownDeduction, 'finding' | 'times' | 'should'>,
): string | undefined => {
  if (one.times) return words.finding.times(one.times.length)
  if (one.should !== undefined) return words.finding.favour(one.should)
  return one.finding && sayFinding(words, one.finding)
}

export const sayMark = (words: Words, clock: Clock, { at, mark, window, reason }: ShownMark): string => {
  const named = words.marks[mark as keyof Words['marks']] ?? mark
  const why = reason && words.pauses[reason as keyof Words['pauses']]
  const what = why ? words.reasonMark(named, why) : named
  if (mark === 'day-closed') return what
  return window === null ? words.plainMark(clock.time(at), what) : words.windowMark(clock.time(at), what, window)
}

const sayPart = (words: Words, { date, half }: DayPart): string => (half ? `${date} ${words.halves[half]}` : date)
/** `2026-11-23 上午`, `2026-11-23 – 2026-11-25`. */
export const saySpan = (words: Words, from: DayPart, to: DayPart): string => {
  if (from.date !== to.date) return `${sayPart(words, from)} – ${sayPart(words, to)}`
  const whole = (from.half ?? 'am') === 'am' && (to.half ?? 'pm') === 'pm'
  return whole ? from.date : sayPart(words, { date: from.date, half: from.half ?? to.half })
}
