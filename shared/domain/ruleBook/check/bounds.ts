/** Bounds, bands and levels that could not mean what somebody wrote them for. */
import { hundredths, type Bound } from '../bound.ts'
import type { Band, Consequence } from '../ruleBook.ts'
import { fault, type Fault, type Path, sameIds } from './fault.ts'

/** A mark to be reached, out of `full`. */
export const passMark = (bound: Bound | undefined, path: Path, full = 100): Fault[] => {
  if (!bound) return []
  if (bound.is !== 'at-least' && bound.is !== 'more-than') return [fault('bound-wrong-way', path)]
  const [limit, most] = [hundredths(bound.value), hundredths(full)]
  return limit > most || (bound.is === 'more-than' && limit === most)
    ? [fault('bound-never-met', path, { value: bound.value, full })]
    : []
}

/** Each grade must begin below the one before it; the last one's beginning is not asked, it takes whatever is left. */
export const fallingBands = (bands: readonly Band[], path: Path): Fault[] => [
  ...sameIds(bands, path, ({ code }) => code, 'code'),
  ...bands.flatMap((band, index) => {
    const above = bands[index - 1]
    if (!above || hundredths(band.from) < hundredths(above.from)) return []
    return [fault('bands-not-falling', [...path, index, 'from'], { from: band.from, above: above.from })]
  }),
]

export const knownGrades = (consequences: readonly Consequence[], bands: readonly Band[], path: Path): Fault[] => [
  ...sameIds(consequences, path, ({ id }) => id),
  ...consequences.flatMap(({ when }, index) =>
    when.is === 'grade' && !bands.some(({ code }) => code === when.grade)
      ? [fault('grade-unknown', [...path, index, 'when', 'grade'], { grade: when.grade })]
      : [],
  ),
]
