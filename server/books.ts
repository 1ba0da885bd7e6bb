/** The books beside today's hall, as decisions and painters look into them: stories from the log, numbers from the registers. */
import type { Books } from '#shared/domain/books.ts'
import type { DayMark } from '#shared/domain/conduct/marks.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import { daysOf } from '#shared/domain/period.ts'
import { openShelf, type Shelf } from '#shared/domain/shelf.ts'
import { idOf, sheetBooks, subjectFor } from '#shared/domain/subject.ts'
import type { BusinessDay, ComplaintId, ContactId, MatterId } from '#shared/domain/words.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import { openDrafts } from './appraisal/drafts.ts'
import type { Database } from './log/database.ts'
import type { EventLog } from './log/eventLog.ts'

const setupsKept = 20
const openComplaints = `SELECT complaint FROM (
    SELECT complaint, at FROM complaints WHERE archived_at IS NULL
    UNION ALL SELECT * FROM (
      SELECT complaint, at FROM complaints WHERE archived_at IS NOT NULL ORDER BY archived_at DESC LIMIT 200)
  ) ORDER BY at, complaint`
/** The stages stand here as in the partial index `matters_open`. Who was told and never came back is cut off first. */
export const openMatters = `SELECT matter FROM matters
  WHERE stage IN ('opened', 'told', 'accepted', 'suspended', 'completed')
  ORDER BY CASE WHEN stage IN ('opened', 'told') THEN 2 WHEN stage = 'completed' THEN 1 ELSE 0 END,
    promised_at, opened_at DESC, matter LIMIT 500`
/** One range behind every book: subjects begin with the book's name and a space, `!` is the character after it. */
const movedSql = `SELECT EXISTS (SELECT 1 FROM event_log WHERE seq > ? AND (day BETWEEN ? AND ? OR ${sheetBooks
  .map((book) => `(subject >= '${book} ' AND subject < '${book}!')`)
  .join(' OR ')}))`
const marksOfDay = 'SELECT seq, at, window, staff, mark, reason FROM window_marks WHERE day = ? ORDER BY seq'

export type StoryDue = { readonly subject: string; readonly kind: string }

export const openBooks = (db: Database, log: EventLog, hallOf: (day: BusinessDay) => Hall | undefined) => {
  const shelf: Shelf = openShelf(log.factsOf)
  const drafts = openDrafts()
  const setups = new Map<number, Setup | undefined>()
  const setupOf = (version: number): Setup | undefined => {
    if (!setups.has(version)) {
      if (setups.size >= setupsKept) setups.clear()
      setups.set(version, log.setupOf(version))
    }
    return setups.get(version)
  }
  const books: Books = {
    story: shelf.story,
    ids: (book, prefix) => log.storiesFrom(subjectFor(book, prefix)).map(idOf),
    draftOf: drafts.of,
    movedSince: (seq, period) => {
      const { from, to } = daysOf(period)
      return db.statement(movedSql).pluck().get(seq, from, to) === 1
    },
    matter: shelf.matter,
    contact: shelf.contact,
    complaint: shelf.complaint,
    complaints: () => db.statement(openComplaints).pluck().all() as ComplaintId[],
    matterOfCode: (code) => {
      const id = db.statement('SELECT matter FROM notice_papers WHERE code = ?').pluck().get(code) as
        MatterId | undefined
      return id && shelf.matter(id)
    },
    openMatters: () => db.statement(openMatters).pluck().all() as MatterId[],
    openContacts: () =>
      db
        .statement("SELECT contact FROM contacts WHERE stage <> 'closed' ORDER BY at, contact")
        .pluck()
        .all() as ContactId[],
    lastOf: (series) =>
      (db.statement('SELECT last FROM serials WHERE series = ?').pluck().get(series) as number | undefined) ?? 0,
    setupOf,
    hallOf,
    marksOf: (day) => db.statement(marksOfDay).all(day) as DayMark[],
    touchedBy: log.touchedBy,
  }
  return {
    books,
    drafts,
    shelf,
    /** Deadlines that have come at `at` (ms), the earliest first. */
    dueAt: (at: number): StoryDue[] =>
      db
        .statement('SELECT subject, kind FROM deadlines WHERE at <= ? ORDER BY at, subject LIMIT 100')
        .all(at) as StoryDue[],
    /** The next deadline of any story, ms; undefined when there is none. */
    nextDue: (): number | undefined =>
      (db.statement('SELECT min(at) FROM deadlines').pluck().get() as number | null) ?? undefined,
    /** What the clock was refused would be refused for ever: nobody is asked again. */
    forgetDeadline: (subject: string, kind: string): void =>
      void db.statement('DELETE FROM deadlines WHERE subject = ? AND kind = ?').run(subject, kind),
    forget: (): void => {
      shelf.forget()
      setups.clear()
    },
  }
}
export type OpenBooks = ReturnType<typeof openBooks>
