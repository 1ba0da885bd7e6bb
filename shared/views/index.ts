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
  appraisedRoles,
  type Actor,
  type Role,
} from '#shared/domain/words.ts'
import { AppraisalId } from '#shared/domain/appraisal/appraisalId.ts'
import { Month, Period } from '#shared/domain/period.ts'
import { StoryId } from '#shared/domain/subject.ts'
import { appraisalView } from './appraisal.ts'
import { appraisalsView } from './appraisals.ts'
import { myAppraisalsView } from './myAppraisals.ts'
import { boardView } from './board.ts'
import { complaintView, appealedView, myAppealsView } from './complaint.ts'
import { complaintsView } from './complaints.ts'
import { chainView } from './chain.ts'
import { contactsView } from './contacts.ts'
import { conductView } from './conduct.ts'
import { conductsView } from './conducts.ts'
import { deskView } from './desk.ts'
import { floorView } from './floor.ts'
import { goalSheetView, goalSheetsView, myGoalsView } from './goals.ts'
import { guidesView, guideView } from './guide.ts'
import { matterView } from './matter.ts'
import { matterOfNoticeView } from './matterOfNotice.ts'
import { officeView } from './office.ts'
import { complaintSlipView } from './myReply.ts'
import { myReviewsView, ratersView, reviewRoundView, reviewRoundsView } from './reviews.ts'
import type { Scene } from './scene.ts'
import { opennessView } from './openness.ts'
import { ruleBookDraftView, ruleBooksView, ruleBookView } from './ruleBook.ts'
import { rosterView } from './roster.ts'
import { selectionView } from './selection.ts'
import { myDutiesView, selectionsView } from './selections.ts'
import { servicesView } from './services.ts'
import { setupView } from './setupView.ts'
import { signView } from './sign.ts'
import { tabletView } from './tablet.ts'
import { unitsView } from './units.ts'
import { slipView, ticketView, visitView } from './visit.ts'
import { windowsView } from './windows.ts'

type ViewRule<P extends z.ZodObject, V> = {
  /** `anyone`: hangs on the wall of the hall anyway. */
  readonly for: 'anyone' | readonly Role[]
  readonly says: string
  readonly params: P
  /** Beyond the role: is this very picture the actor's own? */
  readonly own?: (actor: Actor, params: z.infer<P>) => boolean
  readonly see: (scene: Scene, params: z.infer<P>) => V
}
const view = <P extends z.ZodObject, V>(rule: ViewRule<P, V>) => rule
const nothing = z.object({})
const appraisalReaders: readonly Role[] = ['supervisor', 'appraiser', 'director']
const conductReaders: readonly Role[] = ['supervisor', 'appraiser', 'director']
/** A running number, as an address writes it. */
const DecimalNumber = z.string().regex(/^[1-9]\d{0,5}$/)

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
  ruleBooks: view({
    for: ['appraiser', 'director', 'supervisor'],
    says: 'Rule-books of the appraisal: versions and from when they hold, the draft that waits, drafts that came to nothing.',
    params: nothing,
    see: ruleBooksView,
  }),
  ruleBook: view({
    for: appraisedRoles,
    says: 'One version of the rule-book, whole; without a number the one in force. Who is appraised may read by what.',
    params: z.object({ version: DecimalNumber.optional() }),
    see: ruleBookView,
  }),
  ruleBookDraft: view({
    for: ['appraiser', 'director'],
    says: 'A proposed rule-book, whole, with the version it would follow on.',
    params: z.object({ draft: DecimalNumber }),
    see: ruleBookDraftView,
  }),
  appraisals: view({
    for: ['appraiser', 'director', 'supervisor'],
    says: 'How far each scheme of a period is: draft, published, objections, decided, frozen. No figures.',
    params: z.object({ period: Period }),
    see: appraisalsView,
  }),
  appraisal: view({
    for: ['appraiser', 'director', 'supervisor'],
    says: 'One scheme of one period: entered items, versions, objections, decisions of the committee, plans, the end.',
    params: z.object({ appraisal: AppraisalId }),
    see: appraisalView,
  }),
  myAppraisals: view({
    for: appraisedRoles,
    says: 'What is published about oneself: own rows, until when one may object, and what became of it.',
    params: z.object({ staff: StaffId }),
    own: (actor, { staff }) => actor.id === staff,
    see: myAppraisalsView,
  }),
  conducts: view({
    for: ['supervisor', 'appraiser', 'director'],
    says: "Everybody's month of discipline: attendance by day, points, and what waits to be decided.",
    params: z.object({ month: Month }),
    see: conductsView,
  }),
  conduct: view({
    for: appraisedRoles,
    says: "One person's month of discipline, each deduction with its whole story; one's own, or everybody's for the office.",
    params: z.object({ month: Month, staff: StaffId }),
    own: (actor, { staff }) => actor.id === staff || conductReaders.includes(actor.role),
    see: conductView,
  }),
  roster: view({
    for: ['supervisor', 'appraiser', 'director'],
    says: "A month's roster: shifts, and who works which on what day.",
    params: z.object({ month: Month }),
    see: rosterView,
  }),
  goalSheets: view({
    for: appraisalReaders,
    says: "Every section's goals of a period, and how far they are.",
    params: z.object({ period: Period }),
    see: goalSheetsView,
  }),
  goalSheet: view({
    for: appraisalReaders,
    says: "One section's goal sheet: goals, weights, what was entered with its evidence, the opinion.",
    params: z.object({ goals: StoryId }),
    see: goalSheetView,
  }),
  myGoals: view({
    for: appraisedRoles,
    says: 'The goals of the own section in a period.',
    params: z.object({ staff: StaffId, period: Period }),
    own: (actor, { staff }) => actor.id === staff,
    see: myGoalsView,
  }),
  reviewRounds: view({
    for: appraisalReaders,
    says: 'Rounds of reviews and knowledge tests. No ballot is in it.',
    params: nothing,
    see: reviewRoundsView,
  }),
  reviewRound: view({
    for: appraisalReaders,
    says: 'One round, or one test: who is asked; when it is closed, what sides of k ballots and more say.',
    params: z.object({ review: StoryId }),
    see: reviewRoundView,
  }),
  raters: view({
    for: ['appraiser'],
    says: 'Who would be asked about whom, as sections and roles have it.',
    params: nothing,
    see: ratersView,
  }),
  myReviews: view({
    for: appraisedRoles,
    says: 'What closed rounds say of oneself, and the own test results.',
    params: z.object({ staff: StaffId }),
    own: (actor, { staff }) => actor.id === staff,
    see: myReviewsView,
  }),
  selections: view({
    for: appraisalReaders,
    says: 'Selections of quality windows and how far each is.',
    params: nothing,
    see: selectionsView,
  }),
  selection: view({
    for: appraisalReaders,
    says: 'One selection: candidates, marks, vetoes, the ballot once it is counted, the award.',
    params: z.object({ selection: StoryId }),
    see: selectionView,
  }),
  myDuties: view({
    for: appraisedRoles,
    says: 'Score sheets asked of oneself as a judge, and orders to put things right that one answers for.',
    params: z.object({ staff: StaffId }),
    own: (actor, { staff }) => actor.id === staff,
    see: myDutiesView,
  }),
  setup: view({ for: ['admin'], says: 'The published setup.', params: nothing, see: setupView }),
} as const

export type ViewName = keyof typeof views
export type ViewOf<N extends ViewName> = ReturnType<(typeof views)[N]['see']>
export type ParamsOf<N extends ViewName> = { readonly [K in keyof z.infer<(typeof views)[N]['params']>]: string }
export type Watch<N extends ViewName = ViewName> = {
  readonly [V in N]: { readonly view: V; readonly params: Readonly<Record<string, string>> }
}[N]
