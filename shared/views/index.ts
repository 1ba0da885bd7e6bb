/** Every picture a screen may watch: who may see it, what it needs, and the one pure function that paints it. */
import { z } from 'zod'
import {
  BusinessDay,
  ComplaintId,
  ContactId,
  ItemId,
  MatterId,
  NoticeCode,
  StaffId,
  TicketNumber,
  WindowId,
  ZoneId,
} from '#shared/domain/words.ts'
import { appraisalViews } from './appraisalViews.ts'
import { boardView } from './board.ts'
import { complaintView, appealedView, myAppealsView } from './complaint.ts'
import { complaintsView } from './complaints.ts'
import { chainView } from './chain.ts'
import { contactsView } from './contacts.ts'
import { deskView } from './desk.ts'
import { floorView } from './floor.ts'
import { guidesView, guideView } from './guide.ts'
import { matterView } from './matter.ts'
import { matterOfNoticeView } from './matterOfNotice.ts'
import { officeView } from './office.ts'
import { complaintSlipView } from './myReply.ts'
import type { Scene } from './scene.ts'
import { opennessView } from './openness.ts'
import { servicesView } from './services.ts'
import { setupView } from './setupView.ts'
import { signView } from './sign.ts'
import { tabletView } from './tablet.ts'
import { unitsView } from './units.ts'
import { slipView, ticketView, visitView } from './visit.ts'
import { windowsView } from './windows.ts'
import { nothing, view } from './viewRule.ts'

export const views = {
  board: view({
    for: 'anyone',
    says: 'Who is wanted where, and how many wait.',
    params: z.object({ zone: ZoneId.optional() }),
    see: boardView,
  }),
  sign: view({
    for: 'anyone',
    says: 'The sign over one window.',
    params: z.object({ window: WindowId }),
    see: signView,
  }),
  windows: view({
    for: 'anyone',
    says: 'Which windows there are, and who is on duty.',
    params: nothing,
    see: windowsView,
  }),
  services: view({
    for: 'anyone',
    says: 'Services with people waiting and expected wait.',
    params: nothing,
    see: servicesView,
  }),
  visit: view({
    for: ['citizen'],
    says: "A citizen's own visit, by the token on the slip.",
    params: z.object({ ticket: TicketNumber }),
    own: (actor, { ticket }) => actor.ticket === ticket,
    see: visitView,
  }),
  phoneDoor: view({
    for: ['kiosk'],
    says: 'Path of the page on which a phone in the hall draws a number; changes every minute.',
    params: nothing,
    see: ({ phoneDoor }: Scene) => ({ path: phoneDoor() }),
  }),
  slip: view({
    for: ['kiosk'],
    says: 'A ticket just drawn: number, place, print state, path of the phone page.',
    params: z.object({ ticket: TicketNumber }),
    see: slipView,
  }),
  ticket: view({
    for: ['guide', 'supervisor'],
    says: 'A ticket by its number: stage, place, print state.',
    params: z.object({ ticket: TicketNumber }),
    see: ticketView,
  }),
  tablet: view({
    for: ['tablet'],
    says: 'The rating tablet at one window.',
    params: z.object({ window: WindowId }),
    own: (actor, { window }) => actor.window === window,
    see: tabletView,
  }),
  desk: view({
    for: ['clerk', 'guide', 'supervisor'],
    says: "One window's desk.",
    params: z.object({ window: WindowId }),
    see: deskView,
  }),
  floor: view({ for: ['guide', 'supervisor', 'admin'], says: 'The whole hall.', params: nothing, see: floorView }),
  openness: view({
    for: 'anyone',
    says: 'What a hall owes everybody to see: staff on duty, figures of today, phones.',
    params: nothing,
    see: opennessView,
  }),
  guides: view({
    for: 'anyone',
    says: 'Every item handled here, by group and queue.',
    params: nothing,
    see: guidesView,
  }),
  guide: view({ for: 'anyone', says: "One item's guide.", params: z.object({ item: ItemId }), see: guideView }),
  matter: view({
    for: ['clerk', 'guide', 'supervisor', 'officer', 'admin'],
    says: 'A matter by its number: notices, promise, steps, result.',
    params: z.object({ matter: MatterId }),
    see: matterView,
  }),
  matterOfNotice: view({
    for: ['clerk', 'guide', 'supervisor', 'officer', 'admin'],
    says: 'The matter whose notice carries this code.',
    params: z.object({ code: NoticeCode }),
    see: matterOfNoticeView,
  }),
  office: view({
    for: ['clerk', 'guide', 'supervisor', 'admin'],
    says: 'Matters that are not over, by what they ask for today and how soon.',
    params: nothing,
    see: officeView,
  }),
  units: view({
    for: ['clerk', 'guide', 'supervisor', 'officer', 'admin'],
    says: 'The directory of units elsewhere: name, phone, what they handle.',
    params: nothing,
    see: unitsView,
  }),
  complaints: view({
    for: ['officer', 'supervisor'],
    says: 'Complaints and bad ratings being followed up, by when they are due. Nobody is in it who complained.',
    params: nothing,
    see: complaintsView,
  }),
  complaint: view({
    for: ['officer'],
    says: 'One complaint: what was done, what is next. Words and contact are asked for apart.',
    params: z.object({ complaint: ComplaintId }),
    see: complaintView,
  }),
  appealed: view({
    for: ['supervisor'],
    says: 'A complaint as a second person sees it: without the visit it came from.',
    params: z.object({ complaint: ComplaintId }),
    see: appealedView,
  }),
  complaintSlip: view({
    for: ['kiosk'],
    says: 'A complaint just registered at a kiosk: number, and the page that shows how far it is.',
    params: z.object({ complaint: ComplaintId }),
    see: complaintSlipView,
  }),
  myAppeals: view({
    for: ['clerk', 'guide'],
    says: 'Verified complaints about oneself, to appeal against: nature and class, never who complained.',
    params: z.object({ staff: StaffId }),
    own: (actor, { staff }) => actor.id === staff,
    see: myAppealsView,
  }),
  contacts: view({
    for: ['clerk', 'guide', 'supervisor', 'officer', 'admin'],
    says: 'First contacts still open, hand-overs nobody took yet, answers owed and by when.',
    params: nothing,
    see: contactsView,
  }),
  chain: view({
    for: ['clerk', 'guide', 'supervisor', 'officer', 'admin'],
    says: "Who was asked first and who held it when: of a ticket (today's, or of a day), or of a first contact.",
    params: z.object({
      day: BusinessDay.optional(),
      ticket: TicketNumber.optional(),
      contact: ContactId.optional(),
    }),
    see: chainView,
  }),
  ...appraisalViews,
  setup: view({ for: ['admin'], says: 'The published setup.', params: nothing, see: setupView }),
} as const

export type ViewName = keyof typeof views
export type ViewOf<N extends ViewName> = ReturnType<(typeof views)[N]['see']>
export type ParamsOf<N extends ViewName> = { readonly [K in keyof z.infer<(typeof views)[N]['params']>]: string }
export type Watch<N extends ViewName = ViewName> = {
  readonly [V in N]: { readonly view: V; readonly params: Readonly<Record<string, string>> }
}[N]
