/** The books beside the hall, from a list of facts instead of a database: what the tests of rules look into. */
import type { Books } from '#shared/domain/books.ts'
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import { type AnyRecorded, ofHall, type StorySubject, subjectOf } from '#shared/domain/facts.ts'
import type { DayMark } from '#shared/domain/conduct/marks.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import { isOver, type Matter } from '#shared/domain/matter/matter.ts'
import { daysOf } from '#shared/domain/period.ts'
import { openShelf } from '#shared/domain/shelf.ts'
import { bookOf, idOf, sheetBooks } from '#shared/domain/subject.ts'
import type { BusinessDay, ContactId, MatterId } from '#shared/domain/words.ts'
import { markRows } from '#shared/registers/markRows.ts'
import { storyRows } from '#shared/registers/storyRows.ts'
import type { Row, RowChange } from '#shared/registers/tables.ts'

export const noBooks: Books = {
  story: () => undefined,
  ids: () => [],
  draftOf: () => undefined,
  movedSince: () => false,
  matter: () => undefined,
  contact: () => undefined,
  complaint: () => undefined,
  complaints: () => [],
  matterOfCode: () => undefined,
  openMatters: () => [],
  openContacts: () => [],
  lastOf: () => 0,
  setupOf: () => undefined,
  hallOf: () => undefined,
  marksOf: () => [],
  touchedBy: () => [],
}

/** Marks of one day in a log of several. */
const marksOfDay = (log: readonly AnyRecorded[], of: BusinessDay): DayMark[] => {
  const undone = new Set(log.flatMap((fact) => (fact.type === 'ActionUndone' ? [fact.undoes] : [])))
  let day: BusinessDay | undefined
  return ofHall(log).flatMap((fact) => {
    if (fact.type === 'DayOpened') day = fact.day
    if (day !== of || undone.has(fact.action)) return []
    return markRows(fact, of).flatMap((change) => ('put' in change ? [change.row as unknown as DayMark] : []))
  })
}

const isStory = (subject: string): subject is StorySubject => subject.includes(' ')

/** Books over `log`, which may grow. `hall` is today's. */
export const booksOver = (log: readonly AnyRecorded[], hall: Hall) => {
  const drafts = new Map<string, Sheet>()
  /** Facts by story as far as `log` has been read; a story on the shelf stays folded until a fact is added to it. */
  const stories = new Map<StorySubject, AnyRecorded[]>()
  const shelf = openShelf((subject) => stories.get(subject) ?? [])
  const known = new Map<StorySubject, RowChange[]>()
  let read = 0
  const readOn = (): void => {
    for (; read < log.length; read++) {
      const fact = log[read]!
      const subject = subjectOf(fact)
      if (!isStory(subject)) continue
      const facts = stories.get(subject)
      if (facts) facts.push(fact)
      else stories.set(subject, [fact])
      shelf.changed(subject)
      known.delete(subject)
    }
  }
  const factsOf = (subject: StorySubject): readonly AnyRecorded[] => (readOn(), stories.get(subject) ?? [])
  const subjects = (): StorySubject[] => (readOn(), [...stories.keys()])
  const fresh = () => (readOn(), shelf)
  const rowsOf = (subject: StorySubject): RowChange[] => {
    const rows = known.get(subject) ?? storyRows(subject, fresh())
    known.set(subject, rows)
    return rows
  }
  const books: Books = {
    story: (book, id) => fresh().story(book, id),
    ids: (book, prefix) =>
      subjects()
        .filter((subject) => subject.startsWith(`${book} ${prefix}`))
        .map(idOf)
        .sort(),
    draftOf: (digest) => drafts.get(digest),
    movedSince: (seq, period) => {
      const { from, to } = daysOf(period)
      let day: BusinessDay | undefined
      return log.some((fact) => {
        if (fact.type === 'DayOpened') day = fact.day
        if (fact.seq <= seq) return false
        const subject = subjectOf(fact)
        return isStory(subject) ? sheetBooks.includes(bookOf(subject)) : day !== undefined && from <= day && day <= to
      })
    },
    matter: (id) => fresh().matter(id),
    contact: (id) => fresh().contact(id),
    complaint: (id) => fresh().complaint(id),
    complaints: () => log.flatMap((fact) => (fact.type === 'ComplaintRegistered' ? [fact.complaint] : [])),
    matterOfCode: (code) => {
      const told = log.find((fact) => fact.type === 'NoticeIssued' && fact.code === code)
      return told?.type === 'NoticeIssued' ? fresh().matter(told.matter) : undefined
    },
    openMatters: () => {
      const open = subjects()
        .filter((subject) => subject.startsWith('matter '))
        .flatMap((subject) => fresh().matter(subject.slice(7) as MatterId) ?? [])
        .filter((matter) => !isOver(matter))
      const rank = ({ stage }: Matter): number =>
        stage === 'opened' || stage === 'told' ? 2 : stage === 'completed' ? 1 : 0
      return open
        .sort(
          (a, b) => rank(a) - rank(b) || (a.due.promisedAt ?? 0) - (b.due.promisedAt ?? 0) || b.opened.at - a.opened.at,
        )
        .slice(0, 500)
        .map(({ id }) => id)
    },
    openContacts: () =>
      subjects()
        .filter((subject) => subject.startsWith('contact '))
        .map((subject) => subject.slice(8) as ContactId)
        .filter((id) => (fresh().contact(id)?.stage ?? 'closed') !== 'closed'),
    lastOf: (series) =>
      log.reduce((last, fact) => ('drawn' in fact && fact.drawn.series === series ? fact.drawn.n : last), 0),
    setupOf: (version) => {
      const published = log.find((fact) => fact.type === 'SetupPublished' && fact.version === version)
      return published?.type === 'SetupPublished' ? published.setup : undefined
    },
    hallOf: (day) => (day === hall.day ? hall : undefined),
    marksOf: (day) => marksOfDay(log, day),
    touchedBy: (action) =>
      subjects()
        .map((subject) => ({ subject, facts: factsOf(subject) }))
        .filter(({ facts }) => facts.some((fact) => fact.action === action))
        .map(({ subject, facts }) => ({
          subject,
          lastAction: Math.max(...facts.filter(({ type }) => type !== 'PersonalKept').map((fact) => fact.action)),
        })),
  }
  return {
    books,
    /** Sheets that were computed and shown, by fingerprint: a test puts them here. */
    drafts,
    /** All register rows of all stories as they stand. */
    rows: (): RowChange[] => subjects().flatMap(rowsOf),
    /** Deadlines that have come at `at`, the earliest first. */
    dueAt: (at: number): { subject: string; kind: string; at: number }[] =>
      subjects()
        .flatMap(rowsOf)
        .flatMap((change) => ('put' in change && change.put === 'deadlines' ? [change.row as Row] : []))
        .map(({ subject, kind, at: when }) => ({ subject: String(subject), kind: String(kind), at: Number(when) }))
        .filter((due) => due.at <= at)
        .sort((a, b) => a.at - b.at),
    matters: (): MatterId[] =>
      subjects().flatMap((subject) => (subject.startsWith('matter ') ? [subject.slice(7) as MatterId] : [])),
  }
}
