/** Reads the registers for a period and shapes them into a scorecard. Figures of forgotten or cut-off visits are counted, never averaged. */
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import { gradeMeasures, scorecardRow, type Measure, type Scorecard, type Tally } from '#shared/scoring/scorecard.ts'
import type { Database } from '../log/database.ts'

export type Period = { readonly from: BusinessDay; readonly to: BusinessDay }
export type By = 'staff' | 'window'

type MutableTally = {
  counts: Partial<Record<Measure, number>>
  times: Partial<Record<'wait' | 'walk' | 'handling', number[]>>
}

/** Visits whose times may be averaged: joined to `intervals i`. */
export const averaged = `JOIN visits v ON v.day = i.day AND v.ticket = i.ticket
  AND v.forgotten = 0 AND v.stage NOT IN ('expired', 'void')`

/** An appeal against the rating was upheld: it stays to be seen, and does not count. Of a row of `ratings`. */
export const isExcluded = `EXISTS (SELECT 1 FROM ratings_excluded x
  WHERE x.day = ratings.day AND x.ticket = ratings.ticket)`

const countsOf = (by: By): readonly (readonly [Measure, string])[] => [
  ['finished', `SELECT ${by}, count(*) FROM visits WHERE stage = 'finished'`],
  ['forgotten', `SELECT ${by}, count(*) FROM visits WHERE forgotten = 1`],
  ['expired', `SELECT ${by}, count(*) FROM visits WHERE stage = 'expired' AND ${by} IS NOT NULL`],
  ['recalled', `SELECT ${by}, count(*) FROM calls WHERE kind = 'recalled'`],
  ['missed', `SELECT ${by}, count(*) FROM calls WHERE kind = 'missed'`],
  ['held', `SELECT ${by}, count(*) FROM intervals WHERE kind = 'hold'`],
  ['transferred', `SELECT ${by}, count(*) FROM transfers WHERE 1`],
  ['noticed', `SELECT ${by}, count(*) FROM notices WHERE 1`],
  ...gradeMeasures.map(
    (measure, i) =>
      [measure, `SELECT ${by}, count(*) FROM ratings WHERE grade = ${i + 1} AND NOT ${isExcluded}`] as const,
  ),
  ['excluded', `SELECT ${by}, count(*) FROM ratings WHERE ${isExcluded}`],
]

const timesOf = (by: By): readonly (readonly ['wait' | 'walk' | 'handling', string])[] => [
  [
    'wait',
    `SELECT i.${by}, i.to_at - i.from_at FROM intervals i ${averaged} WHERE i.kind = 'wait' AND i.${by} IS NOT NULL`,
  ],
  ['walk', `SELECT i.${by}, i.to_at - i.from_at FROM intervals i ${averaged} WHERE i.kind = 'walk'`],
  ['handling', `SELECT i.${by}, sum(i.to_at - i.from_at) FROM intervals i ${averaged} WHERE i.kind = 'serve'`],
]

/** The scorecard of everybody (or every window) in the setup, and of whoever worked in the period, as of now. */
export const readScorecard = (db: Database, hall: Hall, by: By, period: Period, at: number): Scorecard => {
  const { from, to } = period
  const tallies = new Map<string, MutableTally>()
  const whole: MutableTally = { counts: {}, times: {} }
  const tallyOf = (id: string): MutableTally => {
    let tally = tallies.get(id)
    if (!tally) tallies.set(id, (tally = { counts: {}, times: {} }))
    return tally
  }
  for (const [measure, sql] of countsOf(by)) {
    const rows = db.statement(`${sql} AND day BETWEEN ? AND ? GROUP BY ${by}`).raw().all(from, to) as [string, number][]
    for (const [id, count] of rows) {
      tallyOf(id).counts[measure] = count
      whole.counts[measure] = (whole.counts[measure] ?? 0) + count
    }
  }
  for (const [measure, sql] of timesOf(by)) {
    const grouped = measure === 'handling' ? `GROUP BY i.day, i.ticket, i.${by}` : ''
    const rows = db.statement(`${sql} AND i.day BETWEEN ? AND ? ${grouped}`).raw()
    for (const [id, ms] of rows.iterate(from, to) as Iterable<[string, number]>) {
      ;(tallyOf(id).times[measure] ??= []).push(ms)
      ;(whole.times[measure] ??= []).push(ms)
    }
  }
  const known = whoIs(hall, by)
  const ids = new Set([...known.keys(), ...tallies.keys()])
  const empty: Tally = { counts: {}, times: {} }
  const rows = [...ids].map((id) =>
    scorecardRow(known.get(id) ?? { id, name: id, staffNo: null }, tallies.get(id) ?? empty),
  )
  const name = hall.setup?.name['zh-CN'] ?? ''
  return { by, from, to, at, seq: hall.seq, rows, whole: scorecardRow({ id: '', name, staffNo: null }, whole) }
}

/** Everybody who may serve, or every window, in the order of the setup. */
const whoIs = ({ setup }: Hall, by: By) => {
  const people = (setup?.people ?? []).filter((p) => p.roles.some((role) => role !== 'admin'))
  return by === 'staff'
    ? new Map(people.map(({ id, name, staffNo }) => [id as string, { id, name, staffNo }]))
    : new Map((setup?.windows ?? []).map(({ id, name }) => [id as string, { id, name, staffNo: null }]))
}
