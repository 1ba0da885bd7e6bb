/** Somebody asks, without a number: at the counter, at reception, by telephone. Whoever is asked first answers for it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { contactChannels } from '../../kinds.ts'
import { contactId, draw } from '../../numbering.ts'
import { ItemId, ServiceId, WindowId } from '../../words.ts'
import { hereAt } from '../known.ts'

export const openContact = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Records a first contact without a ticket: the person asking becomes its first responder.',
  wish: z.object({
    channel: z.enum(contactChannels).exclude(['ticket']),
    service: ServiceId.optional(),
    item: ItemId.optional(),
    window: WindowId.optional(),
  }),
  withoutDay: true,
  decide(hall, { channel, service: named, item: id, window }, stamp, books) {
    const found = hereAt(hall, stamp, window)
    if (isRefused(found)) return found
    const { setup, here } = found
    const item = id === undefined ? undefined : setup.items.find((one) => one.id === id)
    if (id !== undefined && !item) return refuse('item-unknown', { item: id })
    const service = named ?? item?.service
    if (service && !setup.services.some((one) => one.id === service)) return refuse('service-unknown', { service })
    const drawn = draw(books, `contact ${here.day}`)
    return accept({
      type: 'ContactOpened',
      contact: contactId(here.day, drawn.n),
      ...here,
      drawn,
      channel,
      ...(service && { service }),
      ...(item && { item: item.id }),
    })
  },
})
