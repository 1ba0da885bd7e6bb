/** Schemes judged by people: score sheets and the selection of quality windows. */
import { hundredths } from '../bound.ts'
import type { RuleBook, SchemeOf } from '../ruleBook.ts'
import { fallingBands, passMark } from './bounds.ts'
import { fault, type Fault, type Path, sameIds } from './fault.ts'

export const judgedFaults = ({ parts, marks, trimFrom }: SchemeOf<'judged'>, path: Path): Fault[] => {
  const lowest = Math.min(...parts.flatMap(({ items }) => items.map(({ full }) => full)))
  return [
    ...sameIds(parts, [...path, 'parts'], ({ id }) => id),
    ...parts.flatMap(({ items }, index) => sameIds(items, [...path, 'parts', index, 'items'], ({ id }) => id)),
    ...fallingBands(marks, [...path, 'marks']),
    ...marks.flatMap(({ from }, index) =>
      hundredths(from) > hundredths(lowest)
        ? [fault('mark-over-full', [...path, 'marks', index, 'from'], { from, full: lowest })]
        : [],
    ),
    // Without the highest and the lowest, two judges leave nobody.
    ...(trimFrom === 1 || trimFrom === 2 ? [fault('trim-leaves-nobody', [...path, 'trimFrom'], { trimFrom })] : []),
  ]
}

const daily = (book: RuleBook, scheme: SchemeOf<'selection'>, path: Path): Fault[] => {
  const { dailyFrom, shares } = scheme
  const at = [...path, 'dailyFrom']
  if (dailyFrom === undefined) return shares.daily > 0 ? [fault('daily-entered', at)] : []
  const named = book.schemes.find(({ id }) => id === dailyFrom)
  if (!named) return [fault('scheme-unknown', at, { scheme: dailyFrom })]
  return named.of === scheme.of && named.kind !== 'selection'
    ? []
    : [fault('scheme-of-other-kind', at, { scheme: named.name['zh-CN'] })]
}

export const selectionFaults = (book: RuleBook, scheme: SchemeOf<'selection'>, path: Path): Fault[] => {
  const { inspection, daily: ofDays, ballot } = scheme.shares
  const sum = inspection + ofDays + ballot
  return [
    ...(['quotas', 'contents', 'vetoes'] as const).flatMap((part) =>
      sameIds<{ readonly id: string }>(scheme[part], [...path, part], ({ id }) => id),
    ),
    ...(hundredths(sum) === 10_000 ? [] : [fault('weights-not-100', [...path, 'shares'], { sum })]),
    ...daily(book, scheme, path),
    ...passMark(scheme.satisfaction, [...path, 'satisfaction']),
  ]
}
