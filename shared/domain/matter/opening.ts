/** How a matter begins: its number drawn, its item and queue named, the guide it was told by on record. */
import type { Books } from '../books.ts'
import type { Hall } from '../hall/hall.ts'
import type { ContactChannel } from '../kinds.ts'
import { draw, matterId } from '../numbering.ts'
import type { Item } from '../setup/guide.ts'
import type { MatterFactOf } from './facts.ts'
import type { Place } from './place.ts'

/** In a visit the channel is its ticket; without one it is what was said, or `otherwise`. */
export const opening = (
  hall: Hall,
  books: Books,
  { here }: Place,
  item: Item,
  channel: ContactChannel,
): MatterFactOf<'MatterOpened'> => {
  const drawn = draw(books, `matter ${here.day}`)
  return {
    type: 'MatterOpened',
    matter: matterId(here.day, drawn.n),
    ...here,
    item: item.id,
    service: item.service,
    setupVersion: hall.setupVersion,
    channel: here.ticket ? 'ticket' : channel,
    drawn,
  }
}
