/**
 * Boundary words of regulations as data: 以上 (at least), 以下/以内 (at most) include the number, 超过 (more than), 不满/低于
 * (less than) exclude it (民法典 art. 1259). Numbers are compared as whole hundredths, rounded half up.
 */
import { z } from 'zod'

export const boundaryWords = ['at-least', 'more-than', 'at-most', 'less-than'] as const
export type BoundaryWord = (typeof boundaryWords)[number]
export const Bound = z.object({ is: z.enum(boundaryWords), value: z.number().min(-1_000_000).max(1_000_000) })
export type Bound = z.infer<typeof Bound>

/** A score as whole hundredths, half up: 89.995 is 9000. What is compared with a band or a cut is compared so. */
export const hundredths = (score: number): number => Math.floor(score * 100 + 0.5 + 1e-9)

/** Is a number within what the regulation's word says? */
export const isWithin = (value: number, { is, value: limit }: Bound): boolean => {
  const [a, b] = [hundredths(value), hundredths(limit)]
  if (is === 'at-least') return a >= b
  if (is === 'more-than') return a > b
  return is === 'at-most' ? a <= b : a < b
}
