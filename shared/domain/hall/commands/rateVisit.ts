/**
 * One rating per finished visit, by its one-time token (checked at the gate), never by staff. Unrated stays unrated.
 * A bad one is followed up: it enters the complaint book in the same decision (国办发〔2019〕51号, 差评整改).
 */
import { z } from 'zod'
import { businessDayOf } from '../../calendar.ts'
import { aboutVisit, registration, setupNow } from '../../complaint/registration.ts'
import { accept, command, refuse } from '../../decision.ts'
import { natureOf } from '../../ratingCatalogue.ts'
import { Grade, TicketNumber } from '../../words.ts'
import { isRefused, knownVisit } from '../atWindow.ts'

const dayMs = 24 * 3_600_000
/** 不满意 and 非常不满意 are bad ratings (差评). */
export const worstGood = 3

export const rateVisit = command({
  by: ['citizen', 'tablet'],
  says: 'Rates a finished visit, once. Needs the one-time rating token. Dissatisfied, it is followed up.',
  wish: z.object({
    ticket: TicketNumber,
    token: z.string().max(80),
    grade: Grade,
    tags: z.array(z.string().max(40)).max(6).default([]),
    /** Somebody left a phone number to be called back at, or words; on their own phone only, kept apart. */
    named: z.boolean().optional(),
    worded: z.boolean().optional(),
  }),
  afterDay: true,
  decide(hall, { ticket, grade, tags, ...left }, { at, by }, books) {
    const visit = knownVisit(hall, ticket)
    if (isRefused(visit)) return visit
    const { finished } = visit
    const isCitizen = by.role === 'citizen'
    if (isCitizen ? by.ticket !== ticket : by.window !== finished?.window) return refuse('not-allowed')
    if (visit.rating) return refuse('already-rated')
    if (!finished) return refuse('not-finished-yet')
    if (at - finished.at > (hall.setup?.rules.ratingDays ?? 7) * dayMs) return refuse('rating-closed')
    const { window, staff } = finished
    const through = isCitizen ? 'phone' : 'tablet'
    const rated = { type: 'VisitRated', ticket, window, staff, grade, tags, through } as const
    const setup = setupNow(hall, at, books)
    if (grade >= worstGood || !setup || !hall.day) return accept(rated)
    const followUp = registration(setup, businessDayOf(at, setup), books, {
      channel: 'rating',
      nature: natureOf(tags),
      about: aboutVisit(hall.day, visit),
      named: isCitizen && left.named === true,
      worded: isCitizen && left.worded === true,
      rating: { grade, tags },
    })
    return accept(rated, followUp)
  },
})
