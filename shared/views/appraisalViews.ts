/** Pictures of the appraisal: rule-books, sheets, discipline, goals, reviews, selections. None of them is the administrator's. */
import { z } from 'zod'
import { StaffId, appraisedRoles, type Role } from '#shared/domain/words.ts'
import { AppraisalId } from '#shared/domain/appraisal/appraisalId.ts'
import { Month, Period } from '#shared/domain/period.ts'
import { StoryId } from '#shared/domain/subject.ts'
import { appraisalView } from './appraisal.ts'
import { appraisalsView } from './appraisals.ts'
import { myAppraisalsView } from './myAppraisals.ts'
import { conductView } from './conduct.ts'
import { conductsView } from './conducts.ts'
import { goalSheetView, goalSheetsView, myGoalsView } from './goals.ts'
import { myReviewsView, ratersView, reviewRoundView, reviewRoundsView } from './reviews.ts'
import { ruleBookDraftView, ruleBooksView, ruleBookView } from './ruleBook.ts'
import { rosterView } from './roster.ts'
import { selectionView } from './selection.ts'
import { myDutiesView, selectionsView } from './selections.ts'
import { nothing, view } from './viewRule.ts'

const appraisalReaders: readonly Role[] = ['supervisor', 'appraiser', 'director']
const conductReaders: readonly Role[] = ['supervisor', 'appraiser', 'director']
/** A running number, as an address writes it. */
const DecimalNumber = z.string().regex(/^[1-9]\d{0,5}$/)

export const appraisalViews = {
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
} as const
