/** The day in order: what has to happen at which instant, so that living it gives the log again. */
import type { Reading } from './interpret.ts'

/**
 * What happens within one instant, in this order: who ends makes room before who arrives; a service of no length
 * is over before the next begins; a window opens before its first visit and closes after its last.
 */
export const acts = ['end', 'leave', 'issue', 'open', 'flash', 'start', 'gone', 'close'] as const
export type Act = (typeof acts)[number]
export type Step =
  | { readonly at: number; readonly act: 'open' | 'close'; readonly server: string }
  | { readonly at: number; readonly act: Exclude<Act, 'open' | 'close'>; readonly reading: Reading }

/** All steps, in the order in which they are to be taken. */
export const planOf = (readings: readonly Reading[]): Step[] => {
  const steps: Step[] = []
  for (const reading of readings) {
    const { arrival, start, end, leave } = reading
    steps.push({ at: arrival, act: 'issue', reading })
    if (leave !== undefined) steps.push({ at: leave, act: leave === arrival ? 'gone' : 'leave', reading })
    if (start !== undefined) steps.push({ at: start, act: start === end ? 'flash' : 'start', reading })
    if (end !== undefined && end !== start) steps.push({ at: end, act: 'end', reading })
  }
  steps.push(...shifts(readings))
  const order = new Map(acts.map((act, n) => [act, n]))
  const lineOf = (step: Step): number => ('reading' in step ? step.reading.row.line : 0)
  return steps.sort((a, b) => a.at - b.at || order.get(a.act)! - order.get(b.act)! || lineOf(a) - lineOf(b))
}

/** A log says nothing of who sat where when: a window is open from its first start to its last end of a business day. */
const shifts = (readings: readonly Reading[]): Step[] => {
  const spans = new Map<string, { server: string; from: number; to: number }>()
  for (const { day, server, start, end = Infinity } of readings) {
    if (server === undefined || start === undefined) continue
    const key = `${day} ${server}`
    const span = spans.get(key)
    spans.set(key, {
      server,
      from: Math.min(span?.from ?? start, start),
      to: Math.max(span?.to ?? end, end),
    })
  }
  return [...spans.values()].flatMap(({ server, from, to }): Step[] => [
    { at: from, act: 'open', server },
    // A visit without an end keeps its window until the day closes.
    ...(to === Infinity ? [] : [{ at: to, act: 'close' as const, server }]),
  ])
}
