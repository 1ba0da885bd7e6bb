/** Rows of the stories beside the hall's: a pure function of each story as it stands. */
import type { Fact, StorySubject } from '#shared/domain/facts.ts'
import type { Shelf } from '#shared/domain/shelf.ts'
import type { ComplaintId, ContactId, MatterId } from '#shared/domain/words.ts'
import { complaintRows } from './complaintRows.ts'
import { contactRows } from './contactRows.ts'
import { matterRows } from './matterRows.ts'
import { storyTables, type RowChange } from './tables.ts'

/** Everything the registers hold of one story, in place of what they held; nothing when its beginning was taken back. */
export const storyRows = (subject: StorySubject, shelf: Shelf): RowChange[] => {
  const [book, id] = subject.split(' ') as [keyof typeof storyTables, string]
  const gone = storyTables[book].map((drop): RowChange => ({ drop, where: { subject } }))
  return [...gone, ...standingRows(book, id, subject, shelf)]
}

const standingRows = (book: keyof typeof storyTables, id: string, subject: StorySubject, shelf: Shelf): RowChange[] => {
  if (book === 'matter') {
    const matter = shelf.matter(id as MatterId)
    return matter ? matterRows(matter, subject) : []
  }
  if (book === 'contact') {
    const contact = shelf.contact(id as ContactId)
    return contact ? contactRows(contact, subject) : []
  }
  const complaint = shelf.complaint(id as ComplaintId)
  return complaint ? complaintRows(complaint, subject) : []
}

/** A number once drawn stays drawn, even when what it was drawn for is taken back. */
export const serialRows = (fact: Fact): RowChange[] =>
  'drawn' in fact ? [{ put: 'serials', row: { series: fact.drawn.series, last: fact.drawn.n } }] : []
