/** The registers of a hall that lives in memory: its log written to a database, everything else made from it. */
import type { AnyRecorded, Fact } from '#shared/domain/facts.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import { openDatabase, type Database } from '../../server/log/database.ts'
import { eventLog } from '../../server/log/eventLog.ts'
import { rebuildRegisters } from '../../server/log/rebuildRegisters.ts'

/** `log`: facts in order, those of one wish with one `action`. Close it when done. */
export const registersOf = (log: readonly AnyRecorded[]): Database => {
  const db = openDatabase(':memory:')
  const events = eventLog(db)
  let day = '2026-01-05' as BusinessDay
  db.transaction(() => {
    for (let i = 0; i < log.length;) {
      const { action, at, by } = log[i]!
      const together = log
        .slice(i)
        .filter((fact, n, rest) => rest.slice(0, n + 1).every((one) => one.action === action))
      const facts = together.map(({ seq: _seq, action: _action, at: _at, by: _by, ...fact }) => fact as unknown as Fact)
      for (const fact of facts) if (fact.type === 'DayOpened') day = fact.day
      events.append(facts, { at, by }, { id: `w${action}`, digest: '' }, () => day)
      i += together.length
    }
  })
  rebuildRegisters(db)
  return db
}
