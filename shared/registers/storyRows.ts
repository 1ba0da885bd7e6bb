/** Rows of the stories beside the hall's: a pure function of each story as it stands. */
import type { Fact } from '#shared/domain/facts.ts'
import type { Shelf } from '#shared/domain/shelf.ts'
import type { Stories } from '#shared/domain/stories.ts'
import { bookOf, idOf, type BookName, type StorySubject } from '#shared/domain/subject.ts'
import { appraisalRows } from './appraisalRows.ts'
import { complaintRows } from './complaintRows.ts'
import { conductRows } from './conductRows.ts'
import { contactRows } from './contactRows.ts'
import { goalsRows } from './goalsRows.ts'
import { matterRows } from './matterRows.ts'
import { reviewRows } from './reviewRows.ts'
import { rosterRows } from './rosterRows.ts'
import { ruleBookRows } from './ruleBookRows.ts'
import { selectionRows } from './selectionRows.ts'
import { storyTables, type RowChange } from './tables.ts'

type RowsOf = { readonly [B in BookName]: (story: Stories[B], subject: StorySubject) => RowChange[] }
const rowsOf: RowsOf = {
  matter: matterRows,
  contact: contactRows,
  complaint: complaintRows,
  ruleBook: ruleBookRows,
  roster: rosterRows,
  conduct: conductRows,
  goals: goalsRows,
  review: reviewRows,
  selection: selectionRows,
  appraisal: appraisalRows,
}

/** Everything the registers hold of one story, in place of what they held; nothing when its beginning was taken back. */
export const storyRows = (subject: StorySubject, shelf: Shelf): RowChange[] => {
  const book = bookOf(subject)
  const gone = storyTables[book].map((drop): RowChange => ({ drop, where: { subject } }))
  const story = shelf.story(book, idOf(subject))
  const rows = rowsOf[book] as (story: Stories[BookName], subject: StorySubject) => RowChange[]
  return story ? [...gone, ...rows(story, subject)] : gone
}

/** A number once drawn stays drawn, even when what it was drawn for is taken back. */
export const serialRows = (fact: Fact): RowChange[] =>
  'drawn' in fact ? [{ put: 'serials', row: { series: fact.drawn.series, last: fact.drawn.n } }] : []
