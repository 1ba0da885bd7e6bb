/** Accepted: at once and done (即办件), or with a promised day and a receipt (承诺件, 受理通知书). */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { collections, itemKinds, procedures, results } from '../../kinds.ts'
import { draw, paperNumber, yearOfDay } from '../../numbering.ts'
import { ItemId, MatterId } from '../../words.ts'
import { acceptedDates } from '../dates.ts'
import { completion } from '../completion.ts'
import { Received } from '../facts.ts'
import { guideOf, itemIn, knowsMaterial, matterIn, notAcceptedYet } from '../known.ts'
import { openLines } from '../matter.ts'
import { opening } from '../opening.ts'
import { atWindow, placeOf, whereabouts } from '../place.ts'

export const acceptMatter = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Accepts a matter whose papers are complete: an instant one is done with it, any other has its promised day.',
  afterDay: true,
  wish: z.object({
    ...whereabouts,
    /** A matter that was told what is missing; or the item of one that was complete at once. */
    matter: MatterId.optional(),
    item: ItemId.optional(),
    channel: z.enum(['reception', 'phone', 'walk-up']).default('walk-up'),
    /** As the guide has it, unless said otherwise. */
    kind: z.enum(itemKinds).optional(),
    procedure: z.enum(procedures),
    received: z.array(Received).max(60).default([]),
    collection: z.enum(collections),
    feeFen: z.int().min(0).max(100_000_000).optional(),
    /** What an instant matter came to. */
    result: z.enum(results).default('done'),
    document: z.string().min(1).max(80).optional(),
    certificates: z.int().min(0).max(99).default(0),
  }),
  decide(hall, wish, stamp, books) {
    const place = placeOf(hall, wish, stamp)
    if (isRefused(place)) return place
    const { setup, here } = place
    const told = wish.matter && matterIn(books, wish.matter, notAcceptedYet)
    if (told && isRefused(told)) return told
    if (!told && !wish.item) return refuse('item-needed')
    const item = told ? guideOf(setup, books, told) : itemIn(setup, wish.item!)
    if (isRefused(item)) return item
    const missing = told ? openLines(told) : []
    if (missing.length > 0) return refuse('papers-missing', { count: missing.length, line: missing[0]!.text })
    const unknown = wish.received.find(({ material }) => !knowsMaterial(books, item, told, material))
    if (unknown) return refuse('material-unknown', { material: unknown.material })
    const kind = wish.kind ?? item.kind
    const dates = kind === 'instant' ? {} : acceptedDates(setup, here.day, item)
    if ('refusal' in dates) return dates
    if (kind === 'promised' && !dates.promised) return refuse('limit-missing', { item: item.name['zh-CN'] })

    const opened = told ? undefined : opening(hall, books, place, item, wish.channel)
    const matter = told?.id ?? opened!.matter
    const { procedure, received, collection, feeFen, result, document, certificates } = wish
    const done = kind === 'instant' && completion(place, { matter, result, document, certificates, collection, kind })
    if (done && 'refusal' in done) return done
    const year = yearOfDay(here.day)
    const drawn = draw(books, `receipt ${year}`)
    const receipt = paperNumber(setup.numbering.receipt, year, drawn.n)
    const accepted = { type: 'MatterAccepted', matter, ...here, receipt, drawn, kind, procedure, received } as const
    return accept(
      ...atWindow(here, matter, 'accepted'),
      ...(opened ? [opened] : []),
      { ...accepted, collection, ...dates, ...(feeFen !== undefined && { feeFen }) },
      ...(done ? [done] : []),
    )
  },
})
