/**
 * Keeps the one living hall: decide, record, fold, tell. Nothing else may write.
 *
 * Wishes that arrive in one turn of the event loop are answered in one transaction, so a slow disk costs one flush
 * for all of them. Nobody is answered before the commit, and the hall never knows more than the log.
 */
import Sqlite from 'better-sqlite3'
import { dueWishes } from '#shared/domain/hall/due.ts'
import type { Estimates } from '#shared/domain/hall/estimate.ts'
import type { Books } from '#shared/domain/books.ts'
import type { AnyRecorded } from '#shared/domain/facts.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import type { Drafts } from './appraisal/drafts.ts'
import type { Clock } from './clock.ts'
import { openHallBook, type Asked } from './hallBook.ts'
import type { Database } from './log/database.ts'
import type { EventLog } from './log/eventLog.ts'
import { bringRegistersUpToDate } from './log/rebuildRegisters.ts'
import type { Logger } from './logger.ts'
import type { Problems } from './problems.ts'

export type Told = { readonly facts: readonly AnyRecorded[]; readonly hall: Hall }
export type Keeper = {
  readonly hall: Hall
  readonly log: EventLog
  /** Matters, contacts and complaints, to look into. */
  readonly books: Books
  /** Sheets computed and shown, until one of them is published. */
  readonly drafts: Drafts
  /** seq of the newest fact in the log. */
  readonly seq: number
  /** Never rejects: what goes wrong is a refusal too. */
  readonly wish: (asked: Asked) => Promise<Reply>
  /** Lets the clock's own wishes happen, if any are due. */
  readonly tick: () => void
  /** The hall of a day, today's or one that is over. */
  readonly hallOf: (day: BusinessDay) => Hall | undefined
  /** Called after each commit, in order. */
  readonly onFacts: (listener: (told: Told) => void) => void
  /** Answers what is queued, then nothing more. */
  readonly close: () => void
}
export type KeeperNeeds = {
  readonly db: Database
  readonly clock: Clock
  readonly problems: Problems
  readonly logger: Logger
  /** What was last shown as expected waits; a number drawn now carries it as its promise. */
  readonly estimates?: () => Estimates | undefined
}

const longestQueue = 5000
/** A step back of the clock smaller than this is ordinary correction. */
const toleratedStepMs = 2000
const diskRefused = /^SQLITE_(IOERR|FULL|CORRUPT|NOTADB|CANTOPEN|BUSY|READONLY|PROTOCOL|NOMEM|LOCKED)/

type Waiting = Asked & { readonly answer: (reply: Reply) => void }

export const openKeeper = ({ db, clock, problems, logger, estimates = () => undefined }: KeeperNeeds): Keeper => {
  if (bringRegistersUpToDate(db)) logger.info('the registers were made again from the log for this version')
  const book = openHallBook(db, estimates)
  const listeners: ((told: Told) => void)[] = []
  let queue: Waiting[] = []
  let scheduled = false
  let closed = false
  let diskBroken = false

  /** The stamp's time: the clock's, but never before what is already recorded. */
  const stampTime = (): number => {
    const now = clock.now()
    const last = book.log.head().at
    if (now < last - toleratedStepMs) problems.raise('clock-moved')
    else if (now >= last) problems.clear('clock-moved')
    return Math.max(now, last)
  }

  const tell = (facts: readonly AnyRecorded[]): void => {
    for (const listener of listeners) {
      try {
        listener({ facts, hall: book.hall() })
      } catch (error) {
        // The facts stand; who could not hear them must not stop the others.
        logger.error({ err: error }, 'something after the commit failed')
      }
    }
  }

  const refuseAll = (batch: readonly Waiting[]): void => {
    for (const asked of batch) asked.answer({ ok: false, refusal: 'not-recorded' })
  }

  const reopen = (): void => {
    problems.raise('disk-refused')
    diskBroken = true
    try {
      db.reopen()
      book.refold()
      diskBroken = false
      tell([])
    } catch (error) {
      logger.error({ err: error }, 'the data could not be opened again; the next wish tries once more')
    }
  }

  /** One transaction for the clock's wishes and all of the batch. Throws with nothing recorded. */
  const record = (batch: readonly Waiting[]): { replies: Reply[]; told: AnyRecorded[] } => {
    const told: AnyRecorded[] = []
    const replies = db.transaction(() => {
      const at = stampTime()
      for (const refused of book.answerDue(at, told)) logger.warn({ refused }, 'what the clock wished was refused')
      const all = batch.map((asked) => book.answer(asked, at, told))
      book.seal()
      return all
    })
    return { replies, told }
  }

  const recover = (batch: readonly Waiting[], error: unknown): void => {
    if (error instanceof Sqlite.SqliteError && diskRefused.test(error.code)) {
      logger.error({ err: error, sqlite: error.code }, 'the disk refused; nothing of this was recorded')
      refuseAll(batch)
      return reopen()
    }
    book.refold()
    // One bad wish must not take the others with it: each is tried by itself.
    if (batch.length > 1) return batch.forEach((asked) => commit([asked]))
    logger.error({ err: error, verb: batch[0]?.command.type }, 'a mistake of our own; nothing was recorded')
    refuseAll(batch)
  }

  const commit = (batch: readonly Waiting[]): void => {
    if (diskBroken) reopen()
    if (diskBroken) return refuseAll(batch)
    let recorded
    try {
      recorded = record(batch)
    } catch (error) {
      return recover(batch, error)
    }
    problems.clear('disk-refused')
    batch.forEach((asked, i) => asked.answer(recorded.replies[i]!))
    if (recorded.told.length > 0) tell(recorded.told)
  }

  const turn = (): void => {
    scheduled = false
    const batch = queue
    queue = []
    if (batch.length > 0) commit(batch)
  }

  return {
    log: book.log,
    books: book.books,
    drafts: book.drafts,
    get hall() {
      return book.hall()
    },
    get seq() {
      return book.log.head().seq
    },
    wish: (asked) =>
      new Promise((resolve) => {
        if (closed || queue.length >= longestQueue) return resolve({ ok: false, refusal: 'busy' })
        queue.push({ ...asked, answer: resolve })
        if (scheduled) return
        scheduled = true
        setImmediate(turn)
      }),
    tick: () => {
      const at = Math.max(clock.now(), book.hall().at)
      const due = () => dueWishes(book.hall(), at).length > 0 || (book.nextDue() ?? Infinity) <= at
      if (!closed && (diskBroken || due())) commit([])
    },
    hallOf: book.hallOf,
    onFacts: (listener) => void listeners.push(listener),
    close: () => {
      closed = true
      turn()
    },
  }
}
