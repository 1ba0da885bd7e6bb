/** Enters a complaint, or a bad rating, into the book: its number, its dates, and whom it is about. */
import type { Books } from '../books.ts'
import { businessDayOf } from '../calendar.ts'
import type { Hall, Visit } from '../hall/hall.ts'
import type { ComplaintChannel, Nature } from '../kinds.ts'
import type { Setup } from '../setup/setup.ts'
import { complaintId, draw, paperNumber, yearOfDay } from '../numbering.ts'
import type { BusinessDay } from '../words.ts'
import { datedFrom } from './dues.ts'
import type { About, ComplaintFactOf } from './facts.ts'

type Registration = ComplaintFactOf<'ComplaintRegistered'>
export type Entry = {
  readonly channel: ComplaintChannel
  readonly nature: Nature
  readonly about: About
  readonly named: boolean
  readonly worded: boolean
  readonly rating?: Registration['rating']
}

/** The setup as it reads now: who speaks of an earlier day's visit is heard with that day's hall. */
export const setupNow = ({ setup }: Hall, at: number, books: Books): Setup | undefined =>
  setup && (books.hallOf(businessDayOf(at, setup))?.setup ?? setup)

/** Never refused: without a calendar it has no dates, and says so. One running number of the year is in the id and on paper. */
export const registration = (setup: Setup, day: BusinessDay, books: Books, entry: Entry): Registration => {
  const {
    complaintAcceptDays: accept,
    contactDays: contact,
    verifyDays: verify,
    rectifyDays: rectify,
  } = setup.deadlines
  const year = yearOfDay(day)
  const drawn = draw(books, `complaint-no ${year}`)
  const wanted = entry.rating ? { ...(entry.named && { contact }), verify, rectify } : { accept }
  return {
    type: 'ComplaintRegistered',
    complaint: complaintId(day, drawn.n),
    day,
    drawn,
    number: paperNumber(setup.numbering.complaint, year, drawn.n),
    ...entry,
    ...datedFrom(setup, day, wanted),
  }
}

/** Whom and what a visit's complaint is about: who finished it, or has it now, or met it first. */
export const aboutVisit = (day: BusinessDay, visit: Visit): About => {
  const { finished, firstResponder } = visit
  const window = finished?.window ?? visit.window ?? firstResponder?.window
  const staff = finished?.staff ?? visit.staff ?? firstResponder?.staff
  const service = finished?.performed[0]?.service ?? visit.service
  return { visit: { day, ticket: visit.ticket }, service, ...(window && { window }), ...(staff && { staff }) }
}
