/** Writes the registers: applies what the pure row functions say, in the transaction of the facts. */
import type { AnyRecorded, StorySubject } from '#shared/domain/facts.ts'
import type { HallFact, Recorded } from '#shared/domain/hall/facts.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { BusinessDay, TicketNumber } from '#shared/domain/words.ts'
import { clearedBy, factRows, touchedTickets, visitRows } from '#shared/registers/registerRows.ts'
import type { Shelf } from '#shared/domain/shelf.ts'
import { serialRows, storyRows } from '#shared/registers/storyRows.ts'
import type { RowChange } from '#shared/registers/tables.ts'
import type { Database } from './database.ts'

export type Registers = ReturnType<typeof registers>

/** The registers of one database. Call `before` and `note` around each fold, `write` once before the commit. */
export const registers = (db: Database) => {
  let touched = new Map<string, { hall: Hall; day: BusinessDay; ticket: TicketNumber }>()
  const apply = (change: RowChange): void => {
    const row = 'put' in change ? change.row : change.where
    const names = Object.keys(row)
    const sql =
      'put' in change
        ? `INSERT OR REPLACE INTO ${change.put} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
        : `DELETE FROM ${change.drop} WHERE ${names.map((name) => `${name} = ?`).join(' AND ')}`
    db.statement(sql).run(...Object.values(row))
  }
  /** Write every visit touched since the last time. */
  const write = (): void => {
    for (const { hall, day, ticket } of touched.values()) visitRows(hall, day, ticket).forEach(apply)
    touched = new Map()
  }
  return {
    /** A fact is about to be folded: a new day sweeps the old one's visits out of the hall, so they are written first. */
    before: (fact: HallFact): void => {
      if (fact.type === 'DayOpened') write()
    },
    /** One fact was folded into `hallAfter`, of business day `day`. */
    note: (hallAfter: Hall, fact: Recorded, day: BusinessDay): void => {
      clearedBy(hallAfter, fact, day).forEach(apply)
      factRows(fact, day).forEach(apply)
      for (const ticket of touchedTickets(hallAfter, fact))
        touched.set(`${day} ${ticket}`, { hall: hallAfter, day, ticket })
    },
    /** A story's facts were recorded: the numbers drawn at once, because the next wish may draw one too. */
    noteDrawn: (fact: AnyRecorded): void => serialRows(fact).forEach(apply),
    /** A story changed: its rows as it stands now. */
    writeStory: (subject: StorySubject, shelf: Shelf): void => storyRows(subject, shelf).forEach(apply),
    write,
    forget: (): void => void (touched = new Map()),
  }
}
