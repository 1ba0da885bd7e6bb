/**
 * What a notice may ask for. The first one should have been complete: whatever a later one adds needs its reason, and an
 * omission is the first notifier's breach (一次性告知制; 行政许可法 art. 32).
 */
import { z } from 'zod'
import { refuse, type Refused } from '../decision.ts'
import { looksPersonal } from '../kinds.ts'
import { NoticeLine } from './facts.ts'
import type { Matter } from './matter.ts'

const distinct = (lines: readonly NoticeLine[]): boolean => new Set(lines.map(({ key }) => key)).size === lines.length

/** The lines of a wish: no key twice, and nothing that looks like a phone or identity number. */
export const NoticeLines = z
  .array(NoticeLine.refine(({ text }) => !looksPersonal(text), 'no phone or identity numbers in a notice'))
  .min(1)
  .max(60)
  .refine(distinct, 'each line of a notice needs a key of its own')

const sameThing = (a: NoticeLine, b: NoticeLine): boolean =>
  a.material || b.material ? a.material === b.material : a.text === b.text

const freeKey = (taken: ReadonlySet<string>): string => {
  let n = 1
  while (taken.has(`x${n}`)) n++
  return `x${n}`
}

/**
 * The lines as they are recorded: what was named before keeps its key, what is new has a key of its own and, after an
 * earlier notice, its reason. Refuses `reason-needed` with the text of the first line that lacks one.
 */
export const recordedLines = (matter: Matter | undefined, lines: readonly NoticeLine[]): NoticeLine[] | Refused => {
  const known = matter?.lines ?? []
  const taken = new Set(known.map(({ key }) => key))
  const recorded: NoticeLine[] = []
  const meant = new Set<string>()
  for (const { late, ...line } of lines) {
    // Two lines about one paper (expired, and not signed) are two things, each with its key.
    const before = known.find((one) => sameThing(one, line) && !meant.has(one.key))
    if (before) meant.add(before.key)
    if (!before && matter?.notices.length && !late) return refuse('reason-needed', { line: line.text })
    const key = before?.key ?? (taken.has(line.key) ? freeKey(taken) : line.key)
    taken.add(key)
    recorded.push({ ...line, key, ...(!before && matter?.notices.length && late && { late }) })
  }
  return recorded
}
