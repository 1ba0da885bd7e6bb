/** What people, windows or sections did in a period, summed for the indices. Reads the registers as they are now. */
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { Channel, ServiceId } from '#shared/domain/words.ts'
import { coefficientOf, plainConversion, type Conversion } from '#shared/scoring/measures/coefficients.ts'
import type { Performances, ServiceReference, UnitKind } from '#shared/scoring/performance.ts'
import { performanceDraft, type PerformanceDraft } from '#shared/scoring/performanceDraft.ts'
import type { Database } from '../log/database.ts'
import { readLeftOut } from './leftOut.ts'
import { addTurns, readOthers, readRatings, type TurnSums, type Whose } from './performanceRows.ts'
import { readReferences } from './references.ts'
import { instantsOf, offsetsOf, setupOn, type Days } from './setupOf.ts'
import { readStorySums } from './storySums.ts'
import { readOutcomes } from './visitOutcomes.ts'

/** Choices of the rule-book; what is absent is as the setup of the period's last day says. */
export type PerformanceChoices = {
  readonly conversion?: Conversion
}

/** Whose a row is, among units of one kind; undefined: nobody's of that kind. */
const unitOf = (of: UnitKind, setup: Setup | undefined): ((whose: Whose) => string | undefined) => {
  if (of === 'person') return ({ staff }) => staff ?? undefined
  if (of === 'window') return ({ window }) => window ?? undefined
  const ofPerson = new Map<string, string | undefined>(setup?.people.map(({ id, section }) => [id, section]))
  const ofWindow = new Map<string, string | undefined>(setup?.windows.map(({ id, section }) => [id, section]))
  return ({ staff, window }) => {
    if (staff === null && window === null) return undefined
    return (staff === null ? undefined : ofPerson.get(staff)) ?? ofWindow.get(window ?? '') ?? ''
  }
}

/**
 * Sums of the days `from` to `to`, of everybody, every window or every section that did anything in them, and of the hall.
 * The setup is the one in force on the last day: sections, limits and catalogue minutes are that period's own.
 */
export const readPerformance = (
  db: Database,
  { from, to }: Days,
  of: UnitKind,
  { conversion = plainConversion }: PerformanceChoices = {},
): Performances => {
  const days = { from, to }
  const setup = setupOn(db, to)
  const services = readReferences(db, days, setup)
  const idOf = unitOf(of, setup)
  const hall = performanceDraft('hall')
  const units = new Map<string, PerformanceDraft>()
  /** Everything is the hall's, and its unit's if it has one. */
  const each = (whose: Whose, add: (draft: PerformanceDraft) => void): void => {
    add(hall)
    const id = idOf(whose)
    if (id === undefined) return
    let unit = units.get(id)
    if (!unit) units.set(id, (unit = performanceDraft(id)))
    add(unit)
  }
  if (setup) addWork(readTurns(db, offsetsOf(days, setup), services), each)
  for (const visit of readLeftOut(db, days)) each(visit, (unit) => unit.add(visit.because, 1))
  for (const row of readOthers(db, days)) each(row, (unit) => unit.addPerformed(row.service, row.performed))
  for (const row of readRatings(db, days))
    each(row, (unit) => {
      if (row.excluded === 1) unit.add('ratings', row.n)
      else unit.addRatings(row.service as ServiceId, row.channel as Channel, row.grade, row.n)
    })
  for (const row of readOutcomes(db, days))
    each(row, (unit) => {
      unit.add('tried', row.tried)
      unit.add('succeeded', row.succeeded)
    })
  if (setup) addStories(db, days, setup, each)
  const convert = coefficientOf(setup, conversion)
  const told = [...units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => unit.told(convert))
  return { of, from, to, units: told, hall: hall.told(convert), services }
}

type Each = (whose: Whose, add: (draft: PerformanceDraft) => void) => void

/** Sums by person, window, service and channel, sorted, so that whatever is added later is added in one order. */
const readTurns = (
  db: Database,
  stretches: ReturnType<typeof offsetsOf>,
  services: readonly ServiceReference[],
): readonly TurnSums[] => {
  const references = new Map<string, ServiceReference>(services.map((one) => [one.service, one]))
  const sums = new Map<string, TurnSums>()
  for (const stretch of stretches) addTurns(db, stretch, references, sums)
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own)
}

const addWork = (sums: readonly TurnSums[], each: Each): void => {
  for (const own of sums) {
    const { service, channel, leftOut, arrived, noShows } = own
    each(own, (unit) => {
      unit.addHandling(service, own)
      unit.addPerformed(service, own.performed)
      if (own.served > 0) unit.addServed(service, channel, own.served)
      for (const why of ['forgotten', 'cutOff', 'wrongWindow', 'short'] as const) unit.add(why, leftOut[why])
      for (let cell = 0; cell < arrived.length; cell++) {
        const came = { arrived: arrived[cell]!, noShows: noShows[cell]! }
        if (came.arrived + came.noShows > 0)
          unit.addArrivals({ service, hour: Math.floor(cell / 4), band: cell % 4, ...came })
      }
    })
  }
}

const countOfBreach: Readonly<Record<string, 'omissions' | 'untold' | 'overdue' | 'unanswered'>> = {
  'notice-omission': 'omissions',
  'no-unit-told': 'untold',
  'matter-overdue': 'overdue',
  'follow-up-overdue': 'unanswered',
}

const addStories = (db: Database, days: Days, setup: Setup, each: Each): void => {
  const { notices, accepted, completed, breaches, complaints } = readStorySums(db, days, instantsOf(days, setup))
  const addAll = <W extends Whose, K extends Parameters<PerformanceDraft['add']>[0] & keyof W>(
    rows: readonly W[],
    ...keys: readonly K[]
  ): void => {
    for (const row of rows)
      each(row, (unit) => {
        for (const key of keys) unit.add(key, Number(row[key]))
      })
  }
  addAll(notices, 'told', 'complied')
  addAll(accepted, 'came', 'again')
  addAll(completed, 'completed', 'inTime')
  for (const row of breaches) {
    const count = countOfBreach[row.kind]
    if (count) each(row, (unit) => unit.add(count, row.n))
  }
  for (const row of complaints) each(row, (unit) => unit.addComplaints(row.service, row.valid))
}
