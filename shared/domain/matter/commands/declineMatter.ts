/** Not accepted, with its reason and basis, and the competent organ told (行政许可法 art. 32; 不予受理通知书). */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { looksPersonal, notAcceptedReasons } from '../../kinds.ts'
import { draw, paperNumber, yearOfDay } from '../../numbering.ts'
import { ItemId, MatterId, Note } from '../../words.ts'
import { itemIn, matterIn, notAcceptedYet, unitTold } from '../known.ts'
import { opening } from '../opening.ts'
import { atWindow, placeOf, whereabouts } from '../place.ts'
import { UnitNamed } from '../unitNamed.ts'

export const declineMatter = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Does not accept a matter, for a reason with its basis; names the competent organ where it is another.',
  afterDay: true,
  wish: z.object({
    ...whereabouts,
    matter: MatterId.optional(),
    item: ItemId.optional(),
    channel: z.enum(['reception', 'phone', 'walk-up']).default('walk-up'),
    reason: z.enum(notAcceptedReasons),
    basis: z
      .string()
      .min(1)
      .max(300)
      .refine((text) => !looksPersonal(text), 'no phone or identity numbers'),
    organ: UnitNamed.optional(),
    note: Note.optional(),
  }),
  decide(hall, wish, stamp, books) {
    const place = placeOf(hall, wish, stamp)
    if (isRefused(place)) return place
    const { setup, here } = place
    const told = wish.matter && matterIn(books, wish.matter, notAcceptedYet)
    if (told && isRefused(told)) return told
    if (!told && !wish.item) return refuse('item-needed')
    const item = told ? undefined : itemIn(setup, wish.item!)
    if (item && isRefused(item)) return item
    const { reason, basis, note } = wish
    if (reason === 'not-this-organ' && !wish.organ) return refuse('unit-needed')
    const organ = wish.organ && unitTold(setup, wish.organ)
    if (organ && 'refusal' in organ) return organ
    const opened = item && opening(hall, books, place, item, wish.channel)
    const matter = told?.id ?? opened!.matter
    const year = yearOfDay(here.day)
    const drawn = draw(books, `notAccepted ${year}`)
    const decision = paperNumber(setup.numbering.notAccepted, year, drawn.n)
    const declined = { type: 'MatterNotAccepted', matter, ...here, decision, drawn, reason, basis } as const
    return accept(...atWindow(here, matter, 'not-accepted'), ...(opened ? [opened] : []), {
      ...declined,
      ...(organ && { organ }),
      ...(note && { note }),
    })
  },
})
