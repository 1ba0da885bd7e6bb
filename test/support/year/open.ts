/** The hall's book over a real file, told the time with every wish: a year is written in a minute instead of in a year. */
import { join } from 'node:path'
import { Command, type Wish } from '#shared/domain/decide.ts'
import type { AnyRecorded } from '#shared/domain/facts.ts'
import type { Actor, BusinessDay } from '#shared/domain/words.ts'
import { openHallBook } from '../../../server/hallBook.ts'
import { openDatabase } from '../../../server/log/database.ts'
import { people, yearSetup } from './hall.ts'

export type Said =
  { readonly ok: true; readonly facts: readonly AnyRecorded[] } | { readonly ok: false; readonly refusal: string }

/** Opens (and sets up, when it is new) the hall in `folder`. */
export const openYear = (folder: string) => {
  const db = openDatabase(join(folder, 'hall.db'))
  const book = openHallBook(db, () => undefined)
  /** What the clock wished for and was refused: nothing, in a year without mistakes of ours. */
  const refusedClock: unknown[] = []
  let n = book.log.head().seq
  const told: AnyRecorded[] = []

  /** Anything may be refused; `must` is for what may not. */
  const say = (by: Actor, wish: Wish, at: number, day?: BusinessDay): Said => {
    const asked = { id: `year-${++n}`, command: Command.parse(wish), by, ...(day && { day }) }
    const reply = book.answer(asked, Math.max(at, book.log.head().at), told)
    told.length = 0
    return reply
  }
  const must = (by: Actor, wish: Wish, at: number, day?: BusinessDay): readonly AnyRecorded[] => {
    const reply = say(by, wish, at, day)
    if (reply.ok) return reply.facts
    throw new Error(`${new Date(at).toISOString()} ${by.id} ${wish.type}: ${JSON.stringify(reply)}`)
  }
  /** What time itself asks for until `at`. */
  const pass = (at: number): void => {
    refusedClock.push(...book.answerDue(Math.max(at, book.log.head().at), told))
    told.length = 0
  }
  /** All of `work` in one transaction, as the keeper would for one batch. */
  const batch = <T>(work: () => T): T =>
    db.transaction(() => {
      const done = work()
      book.seal()
      return done
    })

  if (!book.hall().setup) {
    const at = Date.parse('2026-01-01T10:00:00+08:00')
    batch(() => must(people.admin, { type: 'publishSetup', setup: yearSetup as never, basedOn: 0 }, at))
  }
  return {
    db,
    book,
    hall: () => book.hall(),
    books: book.books,
    say,
    must,
    pass,
    batch,
    refusedClock,
    close: () => db.close(),
  }
}
export type Year = ReturnType<typeof openYear>
