/** Schemes of weighted indicators: do the weights weigh, and do the figures come from somewhere? */
import { postKinds } from '../../kinds.ts'
import { hundredths } from '../bound.ts'
import type { Indicator, RuleBook, SchemeOf } from '../ruleBook.ts'
import { passMark } from './bounds.ts'
import { fault, type Fault, type Path, sameIds } from './fault.ts'

export const weightFor = ({ weight, weightByPost }: Indicator, post: (typeof postKinds)[number]): number =>
  weightByPost[post] ?? weight

const weights = (scheme: SchemeOf<'points'>, path: Path): Fault[] => {
  const at = [...path, 'indicators']
  const posts = scheme.of === 'person' ? (scheme.posts ?? postKinds) : (['window'] as const)
  const sums = posts.map((post) => ({
    post,
    sum: scheme.indicators.reduce((sum, one) => sum + (scheme.of === 'person' ? weightFor(one, post) : one.weight), 0),
  }))
  if (sums.every(({ sum }) => hundredths(sum) === 0)) return [fault('nothing-weighs', at)]
  const odd = sums.find(({ sum }) => hundredths(sum) !== 0 && hundredths(sum) !== 10_000)
  return [
    ...(odd ? [fault('weights-shared-out', at, { sum: Math.round(odd.sum * 100) / 100, post: odd.post })] : []),
    ...sums.flatMap(({ post, sum }) => (hundredths(sum) === 0 ? [fault('post-not-weighed', at, { post })] : [])),
  ]
}

const source = (book: RuleBook, { source: from }: Indicator, path: Path): Fault[] => {
  const at = [...path, 'source']
  switch (from.from) {
    case 'rate':
      return from.zero === from.full ? [fault('rate-flat', [...at, 'full'], { full: from.full })] : []
    case 'deductions': {
      const named = book.schemes.find(({ id }) => id === from.scheme)
      if (!named) return [fault('scheme-unknown', [...at, 'scheme'], { scheme: from.scheme })]
      return named.kind === 'deductions'
        ? []
        : [fault('scheme-of-other-kind', [...at, 'scheme'], { scheme: named.name['zh-CN'] })]
    }
    case 'goals':
      return book.schemes.some(({ kind }) => kind === 'goals') ? [] : [fault('goals-scheme-missing', at)]
    case 'review':
      return from.dimension === undefined || book.review.dimensions.some(({ id }) => id === from.dimension)
        ? []
        : [fault('dimension-unknown', [...at, 'dimension'], { dimension: from.dimension })]
    default:
      return []
  }
}

export const pointsFaults = (book: RuleBook, scheme: SchemeOf<'points'>, path: Path): Fault[] => [
  ...sameIds(scheme.indicators, [...path, 'indicators'], ({ id }) => id),
  ...weights(scheme, path),
  ...(scheme.indicators.every((one) => one.source.from === 'entered')
    ? [fault('no-computed-indicator', [...path, 'indicators'])]
    : []),
  ...scheme.indicators.flatMap((one, index) => {
    const at = [...path, 'indicators', index]
    return [...source(book, one, at), ...passMark(one.passAt, [...at, 'passAt'])]
  }),
]
