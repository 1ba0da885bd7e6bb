/** Is what a published sheet says it stands on still what the log has there? */
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import type { Database } from '../log/database.ts'
import { beginning, sealOf, type Sealed } from '../log/seal.ts'
import { factsOfPeriod } from './standsOn.ts'

export type StandingFault =
  | { readonly is: 'seal'; readonly seq: number }
  | { readonly is: 'facts'; readonly was: number; readonly now: number }
  /** A fact whose content does not fit its seal: changed after it was recorded. */
  | {
      readonly is: 'changed'
      readonly seq: number
      readonly type: string
      readonly day: string
      readonly subject: string
    }

const mostNamed = 20

/** Facts up to `seq` that are not what was sealed. Their seals are taken as given, so that each is judged by itself. */
const changedUpTo = (db: Database, seq: number): StandingFault[] => {
  const changed: StandingFault[] = []
  let previous: Buffer = beginning
  const rows = db.statement('SELECT * FROM event_log WHERE seq <= ? ORDER BY seq').iterate(seq) as Iterable<Sealed>
  for (const row of rows) {
    if (!sealOf(previous, row).equals(row.hash) && changed.length < mostNamed) {
      changed.push({ is: 'changed', seq: row.seq, type: row.type, day: row.day, subject: row.subject })
    }
    previous = row.hash
  }
  return changed
}

export const compareStanding = (
  db: Database,
  { period, standsOn }: Pick<Sheet, 'period' | 'standsOn'>,
): readonly StandingFault[] => {
  const { seq, facts, hash } = standsOn
  const row = db.statement('SELECT hash FROM event_log WHERE seq = ?').get(seq) as { hash: Buffer } | undefined
  const now = factsOfPeriod(db, period, seq)
  return [
    ...(row?.hash.toString('hex') === hash ? [] : [{ is: 'seal', seq } as const]),
    ...(now === facts ? [] : [{ is: 'facts', was: facts, now } as const]),
    ...changedUpTo(db, seq),
  ]
}
