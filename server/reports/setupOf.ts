/** The setup a period was worked under, and its days on the hall's own clock. */
import { instantOf } from '#shared/domain/calendar.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import type { Database } from '../log/database.ts'
import { eventLog } from '../log/eventLog.ts'

/** Days, both included. */
export type Days = { readonly from: BusinessDay; readonly to: BusinessDay }

const openedSql = `SELECT json_extract(body, '$.setupVersion') FROM event_log
  WHERE type = 'DayOpened' AND day <= ? ORDER BY seq DESC LIMIT 1`
const versionsSql = `SELECT day, json_extract(body, '$.setupVersion') FROM event_log
  WHERE type = 'DayOpened' AND day BETWEEN ? AND ? ORDER BY seq`

/** The setup that was in force on `day`: an old period is always read by its own. The first one, before any day. */
export const setupOn = (db: Database, day: BusinessDay): Setup | undefined => {
  const log = eventLog(db)
  const version = db.statement(openedSql).pluck().get(day) as number | undefined
  const [last] = version === undefined ? log.lastSetup() : []
  return version === undefined ? (last?.type === 'SetupPublished' ? last.setup : undefined) : log.setupOf(version)
}

/** The setup each opened day of a period began with. */
export const setupsOf = (db: Database, { from, to }: Days): ReadonlyMap<BusinessDay, Setup> => {
  const log = eventLog(db)
  const known = new Map<number, Setup | undefined>()
  const setups = new Map<BusinessDay, Setup>()
  for (const [day, version] of db.statement(versionsSql).raw().all(from, to) as [BusinessDay, number][]) {
    if (!known.has(version)) known.set(version, log.setupOf(version))
    const setup = known.get(version)
    if (setup) setups.set(day, setup)
  }
  return setups
}

const dayMs = 86_400_000
/** The date `days` later, or earlier. */
export const dateAfter = (date: BusinessDay, days: number): BusinessDay =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10) as BusinessDay

const daysAtOnce = 10
/** The period in bites of a few days: a step of an iterator costs more than a row, and a year of rows is too much at once. */
export const bitesOf = ({ from, to }: Days): readonly Days[] => {
  const bites: Days[] = []
  for (let first = from; first <= to; first = dateAfter(first, daysAtOnce)) {
    const last = dateAfter(first, daysAtOnce - 1)
    bites.push({ from: first, to: last < to ? last : to })
  }
  return bites
}

type Zone = Pick<Setup, 'timeZone' | 'cutOverHour'>

/** First instant of the first day and first instant after the last, ms. */
export const instantsOf = ({ from, to }: Days, { timeZone, cutOverHour }: Zone): { from: number; to: number } => {
  const cutOver = `${String(cutOverHour).padStart(2, '0')}:00`
  return { from: instantOf(from, cutOver, timeZone), to: instantOf(dateAfter(to, 1), cutOver, timeZone) }
}

/** The period in stretches of one offset from UTC, ms: one where clocks are never put forward. */
export const offsetsOf = ({ from, to }: Days, zone: Zone): readonly (Days & { readonly offset: number })[] => {
  const stretches: (Days & { readonly offset: number })[] = []
  for (let day = from; day <= to; day = dateAfter(day, 1)) {
    const offset = Date.parse(`${day}T12:00:00Z`) - instantOf(day, '12:00', zone.timeZone)
    const last = stretches[stretches.length - 1]
    if (last?.offset === offset) stretches[stretches.length - 1] = { ...last, to: day }
    else stretches.push({ from: day, to: day, offset })
  }
  return stretches
}
