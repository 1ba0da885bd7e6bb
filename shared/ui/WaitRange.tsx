/** How long it may take, as a range, or an honest "can't say". */
import type { Range } from '#shared/domain/hall/estimate.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { minutesUp, useWords } from './words.tsx'

/** The range in words. Nobody waiting and a window open is said as "now". */
export const sayRange = ({ common }: Catalogue, range: Range): string => {
  if (!range.can) return common.range.why[range.why]
  const from = minutesUp(range.fromMs)
  const to = minutesUp(range.toMs)
  if (to === 0) return common.range.now
  return from >= to || from === 0 ? common.range.about(to) : common.range.between(from, to)
}

export const WaitRange = ({ range, className }: { readonly range: Range; readonly className?: string | undefined }) => {
  const words = useWords()
  return <span className={className}>{sayRange(words, range)}</span>
}
