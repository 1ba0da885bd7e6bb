/**
 * The sums of a period, from the registers in the order they are kept, whole numbers only. Each says whose it is. Turns are
 * added up here and not by GROUP BY: sorting a million rows by names costs several times what reading them does.
 */
import { noShowRule } from '#shared/scoring/indices/arrival.ts'
import type { Channel, ServiceId } from '#shared/domain/words.ts'
import { waitBands, type ServiceReference } from '#shared/scoring/performance.ts'
import type { Database } from '../log/database.ts'
import { anyLeftOut, counts } from './leftOut.ts'
import { shortestMs } from './references.ts'
import { bitesOf, type Days } from './setupOf.ts'

export type Whose = { readonly staff: string | null; readonly window: string | null }

/** An appeal against the rating was upheld: it stays to be seen, and does not count. Of a row of `ratings r`. */
export const isExcluded = `EXISTS (SELECT 1 FROM ratings_excluded x WHERE x.day = r.day AND x.ticket = r.ticket)`

/** Why a handling counts or not: three bits of what a turn says in one number, so that a million are read quickly. */
const kinds = ['none', 'forgotten', 'cutOff', 'wrongWindow', 'comparable'] as const
/** Finished; arrived; a valid no-show: called twice and given a minute. */
const [finished, arrived, noShow] = [8, 16, 32]
/** Then come, of seven bits, hour × 4 + wait band, and how often the service was performed. */
const [cellUnit, performedUnit] = [64, 64 * 128]
const [a, b, c] = waitBands.map((minutes) => minutes * 60_000)
const between = '\u001f'
const turnsSql = (
  isAnyLeftOut: boolean,
) => `SELECT staff || @between || window || @between || service || @between || channel,
    handling_ms,
    CASE WHEN forgotten = 1 THEN 1 WHEN ended = 'expired' THEN 2 WHEN started_at IS NULL THEN 0
      WHEN reason = 'wrong-window' THEN 3 ELSE 4 END
    + iif(ended = 'finished', ${finished}, 0)
    + CASE WHEN called_at IS NULL THEN 0 WHEN started_at IS NOT NULL THEN ${arrived}
      WHEN ended = 'missed' AND calls >= ${noShowRule.leastCalls}
        AND ended_at - called_at >= ${noShowRule.leastMs} THEN ${noShow} ELSE 0 END
    + ${cellUnit} * ((coalesce(called_at, 0) + @offset) / 3600000 % 24 * 4
      + CASE WHEN wait_ms >= ${c} THEN 3 WHEN wait_ms >= ${b} THEN 2 WHEN wait_ms >= ${a} THEN 1 ELSE 0 END)
    + ${performedUnit} * performed
  FROM turns WHERE day BETWEEN @from AND @to ${isAnyLeftOut ? `AND ${counts('day', 'ticket')}` : ''}
  ORDER BY day, ticket, n`

/** Sums of one person at one window in one service, of visits of one channel. */
export type TurnSums = {
  readonly staff: string
  readonly window: string
  readonly service: ServiceId
  readonly channel: Channel
  served: number
  performed: number
  n: number
  sumMs: number
  squares: number
  kept: number
  limited: number
  readonly leftOut: Record<'forgotten' | 'cutOff' | 'wrongWindow' | 'short', number>
  /** By hour × 4 + wait band. */
  readonly arrived: number[]
  readonly noShows: number[]
}
const noSums = (key: string): TurnSums => {
  const [staff = '', window = '', service, channel] = key.split(between)
  return {
    staff,
    window,
    service: service as ServiceId,
    channel: channel as Channel,
    served: 0,
    performed: 0,
    n: 0,
    sumMs: 0,
    squares: 0,
    kept: 0,
    limited: 0,
    leftOut: {
      forgotten: 0,
      cutOff: 0,
      wrongWindow: 0,
      short: 0,
    },
    arrived: Array<number>(96).fill(0),
    noShows: Array<number>(96).fill(0),
  }
}

/** Every turn of days with one offset from UTC (ms), in the order of the register, added to the sums of its group. */
export const addTurns = (
  db: Database,
  stretch: Days & { readonly offset: number },
  references: ReadonlyMap<string, ServiceReference>,
  sums: Map<string, TurnSums>,
): void => {
  const given = { between, offset: stretch.offset }
  for (const bite of bitesOf(stretch)) {
    const statement = db.statement(turnsSql(anyLeftOut(db, bite))).raw()
    const rows = statement.all({ ...given, ...bite }) as [string, number, number][]
    for (const [key, ms, code] of rows) {
      let own = sums.get(key)
      if (!own) sums.set(key, (own = noSums(key)))
      own.performed += Math.floor(code / performedUnit)
      if (code & finished) own.served++
      if (code & (arrived | noShow))
        (code & arrived ? own.arrived : own.noShows)[Math.floor(code / cellUnit) & 127]! += 1
      const kind = kinds[code & 7]!
      if (kind === 'comparable') addHandling(own, ms, references.get(own.service))
      else if (kind !== 'none') own.leftOut[kind]++
    }
  }
}

const addHandling = (own: TurnSums, ms: number, reference: ServiceReference | undefined): void => {
  if (ms < (reference?.shortMs ?? shortestMs)) {
    own.leftOut.short++
    return
  }
  const capped = Math.min(ms, reference?.capMs ?? ms)
  own.n++
  own.sumMs += capped
  own.squares += capped * capped
  if (reference?.limitMs == null) return
  own.limited++
  if (ms <= reference.limitMs) own.kept++
}

/** Services performed that nobody was served for under their own name. */
const othersSql = `SELECT t.staff, t.window, o.key AS service, sum(o.value) AS performed
  FROM turns t, json_each(t.others) o
  WHERE t.day BETWEEN @from AND @to AND t.others IS NOT NULL AND ${counts('t.day', 't.ticket')}
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`
export type OtherSums = Whose & { readonly service: string; readonly performed: number }
export const readOthers = (db: Database, { from, to }: Days): OtherSums[] =>
  db.statement(othersSql).all({ from, to }) as OtherSums[]

const ratingsSql = `SELECT r.staff, r.window, v.service, v.channel, r.grade, ${isExcluded} AS excluded, count(*) AS n
  FROM ratings r JOIN visits v ON v.day = r.day AND v.ticket = r.ticket
  WHERE r.day BETWEEN @from AND @to AND v.left_out IS NULL GROUP BY 1, 2, 3, 4, 5, 6`
export type RatingSums = Whose & { readonly service: string; readonly channel: string } & Readonly<
    Record<'grade' | 'excluded' | 'n', number>
  >
export const readRatings = (db: Database, { from, to }: Days): RatingSums[] =>
  db.statement(ratingsSql).all({ from, to }) as RatingSums[]
