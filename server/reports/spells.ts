/** How windows spent their time, day by day, out of the registers. */
import { stretchesOf } from '#shared/domain/calendar.ts'
import type { BusinessDay, ServiceId, WindowId } from '#shared/domain/words.ts'
import type { SpellEntry } from '#shared/scoring/measures/entries.ts'
import { spellsOf, type MarkRow, type WindowDay } from '#shared/scoring/measures/spells.ts'
import type { Database } from '../log/database.ts'
import type { EntryContext } from './entries.ts'
import { counts } from './leftOut.ts'
import { offsetsOf, type Days } from './setupOf.ts'

const marksSql = `SELECT at, window, staff, mark, services FROM window_marks WHERE day = ? ORDER BY seq`
const busySql = `SELECT window, from_at AS "from", to_at AS "to" FROM intervals
  WHERE day = ? AND kind IN ('walk', 'serve') AND window IS NOT NULL`
const waitsSql = `SELECT service, from_at AS "from", to_at AS "to" FROM intervals WHERE day = ? AND kind = 'wait'
  AND ${counts('day', 'ticket')}`

/** The spells of every day of the period on which the hall opened; by the calendar of that day's own setup. */
export const readSpells = (db: Database, days: Days, { setup, setupOf, until, duties }: EntryContext): SpellEntry[] => {
  const offsets = offsetsOf(days, setup)
  const opened = [...setupOf].filter(([day]) => days.from <= day && day <= days.to)
  return opened.flatMap(([day, its]) => {
    const rows = <T>(sql: string) => db.statement(sql).all(day) as T[]
    const marks = rows<Omit<MarkRow, 'services'> & { services: string | null }>(marksSql).map((row): MarkRow => ({
      ...row,
      services: row.services ? (JSON.parse(row.services) as ServiceId[]) : [],
    }))
    const seen = new Set(marks.flatMap(({ mark, staff }) => (mark === 'opened' && staff ? [staff] : [])))
    return spellsOf({
      day: day as BusinessDay,
      marks,
      busy: rows<WindowDay['busy'][number] & { window: WindowId }>(busySql),
      waits: rows<WindowDay['waits'][number]>(waitsSql),
      hours: stretchesOf(its, day),
      until,
      ...(duties && { plan: duties(its, day, seen) }),
      offset: offsets.find(({ from, to }) => from <= day && day <= to)?.offset ?? 0,
    })
  })
}
