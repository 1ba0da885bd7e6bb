/** Which grade a score earns. Bands are half open: a grade holds from its own edge up to the next (90 is excellent, 89.99 is not). */
import { hundredths } from './bound.ts'
import type { Band } from './ruleBook.ts'

/** The band of a score, compared as whole hundredths; the last band reaches down without end. Undefined without bands. */
export const bandOf = <B extends Pick<Band, 'from'>>(bands: readonly B[], score: number): B | undefined =>
  bands.find(({ from }) => hundredths(score) >= hundredths(from)) ?? bands[bands.length - 1]
