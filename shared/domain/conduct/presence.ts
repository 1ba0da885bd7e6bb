/** When somebody was there, and when a window was left paused: read off a day's marks. */
import type { Stretch } from '../roster/duty.ts'
import type { DayMark } from './marks.ts'

/** From signing in to signing out; `to` is Infinity where the day ended first: a forgotten sign-out is not an early leave. */
export type Presence = Stretch & { readonly evidence: readonly number[]; readonly forgotten: boolean }

/** `marks` of one day in order. */
export const presenceOf = (marks: readonly DayMark[], staff: string): readonly Presence[] => {
  const found: Presence[] = []
  let open: DayMark | undefined
  for (const mark of marks) {
    if (mark.staff === staff && mark.mark === 'signed-in') open ??= mark
    if (mark.staff !== staff || mark.mark !== 'signed-out' || !open) continue
    found.push({ from: open.at, to: mark.at, evidence: [open.seq, mark.seq], forgotten: false })
    open = undefined
  }
  if (open) found.push({ from: open.at, to: Infinity, evidence: [open.seq], forgotten: true })
  return found
}

/** Reasons to pause that are work, or are granted to everybody. A break without more is neither. */
const excused: readonly (string | null)[] = ['meal', 'meeting', 'back-office', 'equipment']
const ending = ['resumed', 'closed', 'opened', 'signed-out']

export type Pause = Stretch & { readonly evidence: readonly number[] }

/** Pauses nobody gave a working reason for; one that was never ended lasts as long as the day (Infinity). */
export const pausesOf = (marks: readonly DayMark[], staff: string): readonly Pause[] =>
  marks.flatMap((mark, i): Pause[] => {
    if (mark.mark !== 'paused' || mark.staff !== staff || excused.includes(mark.reason)) return []
    const end = marks.slice(i + 1).find((next) => next.window === mark.window && ending.includes(next.mark))
    return [{ from: mark.at, to: end?.at ?? Infinity, evidence: end ? [mark.seq, end.seq] : [mark.seq] }]
  })

/** The part of it within a stretch; undefined where there is none. */
export const within = <S extends Stretch>(one: S, stretch: Stretch): S | undefined => {
  const [from, to] = [Math.max(one.from, stretch.from), Math.min(one.to, stretch.to)]
  return from < to ? { ...one, from, to } : undefined
}
