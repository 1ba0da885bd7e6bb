/** One day of a queue log, from text to reconciled sheet, through the real keeper and the real disk. */
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { Keeper } from '../keeper.ts'
import type { Database } from '../log/database.ts'
import type { PacedClock } from '../pacedClock.ts'
import { hallOfLog, type HallOfLog } from './hallOfLog.ts'
import { interpret, type Interpretation, type Reading } from './interpret.ts'
import { live, publish, type Refused } from './live.ts'
import type { Mapping } from './mapping.ts'
import { planOf, type Step } from './plan.ts'
import { lineOfRow, reconcile, type Difference } from './reconcile.ts'
import { agreementOf, registerLines, registerSheet, type Agreement } from './registerSheet.ts'
import type { Row } from './rows.ts'
import { sheetOf, type Sheet } from './sheet.ts'

/** A day that was read and thought through, but not yet lived: nothing has been written. */
export type Prepared = {
  readonly day: string
  readonly mapping: Mapping
  readonly readings: readonly Reading[]
  readonly steps: readonly Step[]
  readonly hall: HallOfLog
  /** When the hall's clock begins: a quarter of an hour before the first row. */
  readonly begins: number
}

export type Replayed = {
  readonly day: string
  readonly setup: Setup
  readonly acknowledgement: string
  readonly rows: number
  readonly inHall: Sheet
  readonly inLog: Sheet
  readonly agreement: Agreement
  readonly notes: ReadonlyMap<Interpretation, readonly number[]>
  readonly refused: readonly Refused[]
  readonly differences: readonly Difference[]
  readonly facts: number
  readonly realMs: number
}

export const prepare = (day: string, rows: readonly Row[], mapping: Mapping): Prepared => {
  const readings = interpret(rows, mapping)
  const steps = planOf(readings)
  return {
    day,
    mapping,
    readings,
    steps,
    hall: hallOfLog(readings, mapping),
    begins: (steps[0]?.at ?? 0) - 15 * 60_000,
  }
}

export type Running = {
  readonly db: Database
  readonly keeper: Keeper
  readonly clock: PacedClock
  readonly progress?: (done: number, at: number) => void
  /** ms of a clock that is never set. */
  readonly stopwatch?: () => number
}

/** Lives the prepared day and reconciles what the registers then hold with the log's rows. */
export const replayDay = async (prepared: Prepared, running: Running): Promise<Replayed> => {
  const { day, readings, steps, hall, mapping } = prepared
  const { db, keeper, clock, progress, stopwatch = () => performance.now() } = running
  const began = stopwatch()
  await publish(keeper, hall)
  const lived = await live(steps, { keeper, clock, hall, mapping, ...(progress && { progress }) })
  const realMs = stopwatch() - began
  return {
    day,
    setup: hall.setup,
    acknowledgement: mapping.acknowledgement,
    rows: readings.length,
    inHall: registerSheet(db),
    inLog: sheetOf(readings.map((reading) => lineOfRow(reading, hall))),
    agreement: agreementOf(db),
    notes: notesOf(readings, lived.atReception),
    refused: lived.refused,
    differences: reconcile(readings, registerLines(db), hall, mapping),
    facts: keeper.seq,
    realMs,
  }
}

/** Which lines each kind of interpretation concerns. */
const notesOf = (readings: readonly Reading[], atReception: ReadonlySet<number>) => {
  const notes = new Map<Interpretation, number[]>()
  const add = (kind: Interpretation, line: number): void => void notes.set(kind, [...(notes.get(kind) ?? []), line])
  for (const { row, notes: kinds } of readings) {
    for (const kind of kinds) add(kind, row.line)
    if (atReception.has(row.line)) add('out-of-hours', row.line)
  }
  for (const lines of notes.values()) lines.sort((a, b) => a - b)
  return notes
}
