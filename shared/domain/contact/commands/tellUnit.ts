/** Not this centre's business: explained, and told which unit it is, with its phone. A bare "no" is a breach. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { ContactId } from '../../words.ts'
import { ownContactOf } from '../known.ts'
import { toldUnitOf, UnitNamed } from '../toldUnit.ts'

export const tellUnit = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Ends a first contact that is not for this centre, with the competent unit the person was told of.',
  wish: z.object({ contact: ContactId, ...UnitNamed.shape }),
  withoutDay: true,
  decide(hall, { contact: id, ...named }, stamp, books) {
    const found = ownContactOf(hall, books, id, stamp)
    if (isRefused(found)) return found
    const unit = toldUnitOf(found.setup, named)
    if (unit && isRefused(unit)) return unit
    const at = { contact: id, ...found.here }
    return accept(
      { type: 'UnitTold', ...at, ...(unit && { unit }) },
      { type: 'ContactClosed', ...at, outcome: 'told-elsewhere' },
    )
  },
})
