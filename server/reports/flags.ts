/** Signals of gaming (G1 to G9) of a period: what the registers say, put to the arithmetic. For people to look at; never points. */
import type { MatterId } from '#shared/domain/words.ts'
import { countSignals, type Stratum, type UnitEvents } from '#shared/scoring/flags/againstOthers.ts'
import {
  isCallAndDrop,
  isForgottenEnd,
  isLongService,
  splitVisits,
  type PersonVisit,
} from '#shared/scoring/flags/handling.ts'
import {
  doubtfulRatings,
  ratingBurst,
  tooPerfect,
  topRun,
  type RatedShare,
  type RatingSeen,
} from '#shared/scoring/flags/ratings.ts'
import type { Signal } from '#shared/scoring/flags/signal.ts'
import type { RatingEntry, TurnEntry } from '#shared/scoring/measures/entries.ts'
import { quantile } from '#shared/scoring/measures/quantile.ts'
import type { Database } from '../log/database.ts'
import { readEntries, type EntryContext } from './entries.ts'
import { contextOf } from './measures.ts'
import { bitesOf, type Days } from './setupOf.ts'

/** A visit as a signal names it: `2026-11-23 A012`. */
const factOf = ({ day, ticket }: Pick<TurnEntry, 'day' | 'ticket'>): string => `${day} ${ticket}`
const seconds = (ms: number): number => ms / 1000

/** Cases and events of every person, by kind of work. */
const counter = () => {
  const units = new Map<string, Map<string, { n: number; events: number; facts: string[] }>>()
  return {
    add: (who: string, stratum: string, fact: string, isEvent: boolean): void => {
      let strata = units.get(who)
      if (!strata) units.set(who, (strata = new Map()))
      let one = strata.get(stratum)
      if (!one) strata.set(stratum, (one = { n: 0, events: 0, facts: [] }))
      one.n++
      if (!isEvent) return
      one.events++
      one.facts.push(fact)
    },
    all: (): UnitEvents[] =>
      [...units]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([who, strata]) => ({
          who,
          strata: [...strata].map(([stratum, one]): Stratum => ({ stratum, ...one })),
        })),
  }
}

/** A handling that came to an end by itself; one broken off to begin another service or by another person did not. */
const isWhole = ({ ended }: TurnEntry): boolean =>
  ended === 'finished' || ended === 'transferred' || ended === 'returned'

/**
 * G1 short handlings, G5 calls dropped, G6 ends forgotten (said so, or far beyond the median), G7 calls by hand and
 * visits of long services sent on; each against what the others had with the same services.
 */
const workSignals = (turns: readonly TurnEntry[], { references }: EntryContext): Signal[] => {
  const [short, dropped, forgotten, picked] = [counter(), counter(), counter(), counter()]
  const medians = [...references.values()].flatMap(({ medianMs }) => (medianMs === null ? [] : [medianMs]))
  const hallMedian =
    quantile(
      medians.sort((a, b) => a - b),
      0.5,
    ) ?? 0
  for (const turn of turns) {
    const { staff, service, standing, handlingMs } = turn
    if (staff === null || service === null) continue
    const fact = factOf(turn)
    const median = references.get(service)?.medianMs ?? 0
    if (turn.called) {
      dropped.add(staff, service, fact, turn.ended === 'missed' && isCallAndDrop(seconds(turn.lastedMs)))
      picked.add(staff, `by hand ${service}`, fact, turn.how === 'given')
    }
    if (!turn.started || !isWhole(turn)) continue
    if (standing === 'comparable' || standing === 'short') short.add(staff, service, fact, standing === 'short')
    const isEndless = standing === 'forgotten' || isForgottenEnd(seconds(handlingMs), seconds(median))
    forgotten.add(staff, service, fact, isEndless)
    if (isLongService(median, hallMedian)) picked.add(staff, `sent on ${service}`, fact, turn.ended === 'transferred')
  }
  return [
    ...countSignals('G1', short.all()),
    ...countSignals('G5', dropped.all()),
    ...countSignals('G6', forgotten.all()),
    ...countSignals('G7', picked.all()),
  ]
}

const matterSql = `SELECT day, json_extract(body, '$.ticket') AS ticket, json_extract(body, '$.matter') AS matter
  FROM event_log WHERE day BETWEEN ? AND ? AND type = 'MatterAtWindow' ORDER BY seq`

/** G8: the hall does not know who comes; two visits about one matter are one person's. */
const splitSignals = (db: Database, days: Days, turns: readonly TurnEntry[]): Signal[] => {
  const matters = new Map<string, MatterId>()
  type Row = Pick<TurnEntry, 'day' | 'ticket'> & { matter: MatterId }
  for (const row of db.statement(matterSql).all(days.from, days.to) as Row[]) matters.set(factOf(row), row.matter)
  const visits = turns.flatMap((turn): PersonVisit[] => {
    const { staff: who, window, service, startedAt, endedAt, ended } = turn
    if (ended !== 'finished' || who === null || window === null || service === null || startedAt === null) return []
    const fact = factOf(turn)
    const person = matters.get(fact)
    return person === undefined ? [] : [{ fact, who, window, service, person, startedAt, endedAt }]
  })
  const facts = new Map<string, string[]>()
  for (const [earlier, later] of splitVisits(visits)) {
    const known = facts.get(later.who)
    if (known) known.push(earlier.fact, later.fact)
    else facts.set(later.who, [earlier.fact, later.fact])
  }
  return [...facts].map(([who, found]) => {
    return { flag: 'G8', who, observed: found.length / 2, expected: null, z: null, p: null, facts: found }
  })
}

const grouped = <T>(list: readonly T[], keyOf: (one: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** G9 speaks of habits: of fewer visits than this there are none. */
const leastServed = 30

/** When each rated visit ended, and when its window next called somebody. */
const seenOf = (ratings: readonly RatingEntry[], turns: readonly TurnEntry[]): RatingSeen[] => {
  const ends = new Map(turns.filter(({ ended }) => ended === 'finished').map((turn) => [factOf(turn), turn.endedAt]))
  const calls = grouped(
    turns.filter(({ called }) => called),
    ({ day, window }) => `${day} ${window}`,
  )
  return ratings.flatMap((rating): RatingSeen[] => {
    const { staff, at, through, day, window } = rating
    const ended = ends.get(factOf(rating))
    if (staff === null || ended === undefined) return []
    const atTablet = through === 'tablet'
    const called = (calls.get(`${day} ${window}`) ?? []).some((turn) => turn.at >= ended && turn.at < at)
    return [
      {
        fact: factOf(rating),
        who: staff,
        msAfterPrompt: atTablet ? at - ended : null,
        // Ratings come from a paired tablet or with the citizen's own token; no other device can give one.
        fromStaffDevice: false,
        whileServing: at < ended,
        citizenGone: atTablet && called,
      },
    ]
  })
}

/** Time between the first call and the last end of each of a person's days, ms. */
const workedMs = (turns: readonly TurnEntry[]): number =>
  [...grouped(turns, ({ day }) => day).values()].reduce((sum, ofDay) => {
    const first = ofDay.reduce((least, { at }) => Math.min(least, at), Infinity)
    return sum + ofDay.reduce((most, { endedAt }) => Math.max(most, endedAt), 0) - first
  }, 0)

/** G2 doubtful ratings, G3 bursts, G4 runs of the top grade, G9 too good to be the citizens' own. */
const ratingSignals = (ratings: readonly RatingEntry[], turns: readonly TurnEntry[]): Signal[] => {
  const turnsOf = grouped(turns, ({ staff }) => staff)
  const inTime = [...ratings].sort((a, b) => a.at - b.at || (factOf(a) < factOf(b) ? -1 : 1))
  const ratingsOf = grouped(inTime, ({ staff }) => staff)
  const topShare = ratings.length === 0 ? 0 : ratings.filter(({ grade }) => grade === 5).length / ratings.length
  const signals = doubtfulRatings(seenOf(inTime, turns))
  for (const [who, own] of ratingsOf) {
    const worked = workedMs(turnsOf.get(who) ?? [])
    const timed = own.map((rating) => ({ fact: factOf(rating), at: rating.at, isTop: rating.grade === 5 }))
    const burst = worked > 0 ? ratingBurst(who, timed, own.length / worked) : null
    const run = topRun(who, timed, topShare)
    signals.push(...[burst, run].filter((signal): signal is Signal => signal !== null))
  }
  const shares = [...turnsOf].map(([who, own]): RatedShare => {
    const counts = [0, 0, 0, 0, 0]
    for (const { grade } of ratingsOf.get(who) ?? []) counts[grade - 1]! += 1
    return { who, counts, served: own.filter(({ ended }) => ended === 'finished').length }
  })
  const enough = new Set(shares.flatMap(({ who, served }) => (served >= leastServed ? [who] : [])))
  return [...signals, ...tooPerfect(shares).filter(({ who }) => enough.has(who))]
}

/** Every signal about a person in the days `from` to `to`; facts are visits, `2026-11-23 A012`. `until`: now, ms. */
export const readFlags = (db: Database, days: Days, until: number): readonly Signal[] => {
  const context = contextOf(db, days, until)
  if (!context) return []
  const turns: TurnEntry[] = []
  const ratings: RatingEntry[] = []
  for (const bite of bitesOf(days))
    for (const entry of readEntries(db, bite, new Set(['turn', 'rating']), context))
      if (entry.kind === 'turn') turns.push(entry)
      else if (entry.kind === 'rating') ratings.push(entry)
  return [...workSignals(turns, context), ...splitSignals(db, days, turns), ...ratingSignals(ratings, turns)]
}
