/** How many go first, in words that promise nothing while no window works for this line. */
import type { Range } from '#shared/domain/hall/estimate.ts'
import type { Catalogue } from './catalogue.ts'

/** No window takes anybody of this line now, so that even the first in it is not about to be called. */
export const nobodyServes = (range: Range): boolean =>
  !range.can && (range.why === 'no-window-open' || range.why === 'paused' || range.why === 'hall-closed')

/** `前面 3 人`, `下一位就是您`, or only that nobody stands in front. */
export const sayAhead = ({ common }: Catalogue, ahead: number, range: Range): string =>
  ahead === 0 && nobodyServes(range) ? common.nobodyAhead : common.ahead(ahead)
