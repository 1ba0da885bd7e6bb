/** A year of a very large hall as its registers hold it: a million visits, 200 people, made by arithmetic instead of luck. */
import { join } from 'node:path'
import type { HallFact } from '#shared/domain/hall/facts.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import { registersVersion } from '#shared/registers/tables.ts'
import { openDatabase, type Database } from '../../server/log/database.ts'
import { eventLog } from '../../server/log/eventLog.ts'
import { admin, benchSetup } from './benchSetup.ts'

export const people = 200
const services = 40
const firstDay = Date.parse('2025-01-01T00:00:00Z')
const dayMs = 86_400_000

/** A number that looks drawn from 0 … 999,983 for each visit `n`, as SQL. */
const drawn = (salt: number) => `((n * 7919 + ${salt} * 104729 + (n / 997) * 31) % 999983)`
/** Skewed like handling times are: most short, some long. Minutes up to `most`. */
const skewed = (salt: number, most: number) =>
  `cast(${most} * 60000.0 * ${drawn(salt)} / 999983 * ${drawn(salt + 1)} / 999983 AS INTEGER)`

const visitsSql = `INSERT INTO visits
  SELECT day, ticket, service, channel, 'zh-CN', NULL, NULL, came, NULL, 'finished', came + wait + walk + handling,
    0, 0, 0, 1, staff, window, staff, window, 'done', '[]', ${drawn(20)} < 5000, NULL FROM made`
const turnsSql = `INSERT INTO turns
  SELECT day, ticket, 0, 0, service, channel, NULL, window, staff, 'next', came, came + wait,
    iif(missed, NULL, came + wait + walk), came + wait + walk + handling, wait, walk, iif(missed, 0, handling), 0, 0,
    1 + missed, iif(missed, 'missed', 'finished'), NULL, ${drawn(20)} < 5000, iif(missed, 0, 1), NULL FROM made`
const ratingsSql = `INSERT INTO ratings
  SELECT n + 1, day, ticket, came + wait + walk + handling + 20000, window, staff,
    iif(${drawn(30)} < 800000, 5, 1 + ${drawn(31)} % 5), '[]', 'tablet', n + 1
  FROM made WHERE ${drawn(32)} < 300000 AND NOT missed`
const madeSql = (visits: number, days: number) => `CREATE TEMP TABLE made AS
  WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${visits - 1}),
  placed AS (SELECT n, n * ${days} / ${visits} AS d, ${drawn(1)} % ${people} AS p FROM numbers)
  SELECT n, date(${firstDay / 1000} + d * 86400, 'unixepoch') AS day, printf('A%06d', n % (${visits} / ${days} + 1)) AS ticket,
    's' || ((p + ${drawn(2)} % 5) % ${services}) AS service,
    CASE ${drawn(3)} % 10 WHEN 0 THEN 'reception' WHEN 1 THEN 'phone' ELSE 'kiosk' END AS channel,
    'w' || p AS window, 'p' || p AS staff, ${drawn(4)} < 30000 AS missed,
    ${firstDay} + d * ${dayMs} + 30 * 60000 + ${drawn(5)} * 28 AS came, ${skewed(6, 60)} AS wait, ${skewed(8, 2)} AS walk,
    5000 + ${skewed(10, 40)} AS handling
  FROM placed`

/** Writes hall.db into `folder`: `visits` visits spread evenly over one year, and the setup and days they belong to. */
export const writeYear = (folder: string, visits: number): Database => {
  const db = openDatabase(join(folder, 'hall.db'))
  // Only while writing.
  db.connection().pragma('synchronous = OFF')
  const log = eventLog(db)
  const say = (fact: HallFact, day: string, at: number) =>
    log.append([fact], { at, by: admin }, { id: `${fact.type} ${day}`, digest: '' }, () => day as BusinessDay)
  db.transaction(() => {
    say({ type: 'SetupPublished', version: 1, setup: benchSetup(people, services) }, '2025-01-01', firstDay)
    for (let d = 0; d < 365; d++) {
      const at = firstDay + d * dayMs
      const day = new Date(at).toISOString().slice(0, 10) as BusinessDay
      say({ type: 'DayOpened', day, setupVersion: 1 }, day, at)
    }
    for (const sql of [madeSql(visits, 365), turnsSql, visitsSql, ratingsSql, 'DROP TABLE made'])
      db.connection().exec(sql)
    db.statement('UPDATE registers_made SET version = ?').run(registersVersion)
  })
  db.connection().pragma('synchronous = FULL')
  return db
}
