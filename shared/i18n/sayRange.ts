/** An expected wait in words, the same on every screen, slip and phone. */
import type { Range } from '#shared/domain/hall/estimate.ts'
import type { Catalogue } from './catalogue.ts'

/** Whole minutes, rounded up. */
const minutesUp = (ms: number): number => Math.max(0, Math.ceil(ms / 60_000))

/** `约 5–15 分钟`, `约 5 分钟`, `现在就到您`, or why nothing honest can be said. */
export const sayRange = ({ common }: Catalogue, range: Range): string => {
  if (!range.can) return common.range.why[range.why]
  const from = minutesUp(range.fromMs)
  const to = minutesUp(range.toMs)
  if (to === 0) return common.range.now
  return from >= to || from === 0 ? common.range.about(to) : common.range.between(from, to)
}
