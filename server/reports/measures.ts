/** Measures of a period by person, window, section, service, item, hour, day or month; and what stands behind a figure. */
import { setImmediate as breathe } from 'node:timers/promises'
import { localTime } from '#shared/domain/calendar.ts'
import type { Books } from '#shared/domain/books.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import { catalogue, measureNames, type MeasureName } from '#shared/scoring/measures/catalogue.ts'
import { coefficientOf, plainConversion, type Conversion } from '#shared/scoring/measures/coefficients.ts'
import { dutiesOf } from '#shared/scoring/measures/duties.ts'
import type { Entry, EntryKind } from '#shared/scoring/measures/entries.ts'
import type { By, MeasureRow } from '#shared/scoring/measures/answer.ts'
import type { Measure } from '#shared/scoring/measures/measure.ts'
import {
  addEntry,
  asksOf,
  emptyTally,
  figuresOf,
  isBehind,
  type Figures,
  type Tally,
} from '#shared/scoring/measures/tally.ts'
import type { Database } from '../log/database.ts'
import { readEntries, type EntryContext } from './entries.ts'
import { readReferences } from './references.ts'
import { bitesOf, setupOn, setupsOf, type Days } from './setupOf.ts'

/** Which heading of `by` an entry stands under; null: none, it is only the hall's. */
export const headingOf = (by: By, setup: Setup): ((entry: Entry) => string | null) => {
  switch (by) {
    case 'person':
      return ({ staff }) => staff
    case 'window':
      return ({ window }) => window
    case 'service':
      return ({ service }) => service
    case 'item':
      return ({ item }) => item
    case 'day':
      return ({ day }) => day
    case 'month':
      return ({ day }) => day.slice(0, 7)
    case 'hour': {
      const known = new Map<number, string>()
      return ({ at }) => {
        const quarter = Math.floor(at / 900_000)
        let hour = known.get(quarter)
        if (hour === undefined) known.set(quarter, (hour = localTime(at, setup.timeZone).time.slice(0, 2)))
        return hour
      }
    }
    case 'section': {
      const ofPerson = new Map<string, string | undefined>(setup.people.map(({ id, section }) => [id, section]))
      const ofWindow = new Map<string, string | undefined>(setup.windows.map(({ id, section }) => [id, section]))
      return ({ staff, window }) =>
        staff === null && window === null ? null : (ofPerson.get(staff ?? '') ?? ofWindow.get(window ?? '') ?? '')
    }
  }
}

const kindsOf = (names: readonly MeasureName[]): ReadonlySet<EntryKind> =>
  new Set(
    names.flatMap((name) => {
      const { takes, of }: Measure = catalogue[name]
      return [...Object.keys(takes), ...Object.keys(of ?? {})] as EntryKind[]
    }),
  )

/** What all measures together ask for. */
export const allKinds = kindsOf(measureNames)

/** What is read besides the registers. */
export type Besides = {
  /** Coefficients of the rule-book; absent: catalogue minutes over ten. */
  readonly conversion?: Conversion | undefined
  /** Rosters and leave, for open time by person; absent: nobody is asked for any. */
  readonly books?: Pick<Books, 'story'> | undefined
}
/** People are compared with their rosters, everything else with the hall's hours. */
const dutiesBy = (by: By, books: Besides['books']): EntryContext['duties'] =>
  by === 'person' ? (setup, day, seen) => (books ? dutiesOf(setup, day, books, seen) : []) : undefined

/** `until`: nothing is known after this instant, ms. Undefined before any setup. */
export const contextOf = (
  db: Database,
  days: Days,
  until: number,
  { conversion = plainConversion, duties }: Pick<Besides, 'conversion'> & Pick<EntryContext, 'duties'> = {},
): EntryContext | undefined => {
  const setup = setupOn(db, days.to)
  if (!setup) return undefined
  return {
    setup,
    setupOf: setupsOf(db, days),
    references: new Map(readReferences(db, days, setup).map((one) => [one.service, one])),
    coefficientOf: coefficientOf(setup, conversion),
    until,
    duties,
  }
}

/** Entries a few days at a time; between two bites the hall may answer somebody. */
async function* entriesOf(db: Database, days: Days, names: readonly MeasureName[], context: EntryContext) {
  const kinds = kindsOf(names)
  for (const bite of bitesOf(days)) {
    yield readEntries(db, bite, kinds, context)
    await breathe()
  }
}

export type MeasureChoices = Besides & {
  /** Only these are told; all when absent. */
  readonly names?: readonly MeasureName[] | undefined
}
export type Measured = { readonly whole: Figures; readonly rows: readonly MeasureRow[] }

/** Figures of everything there is anything to tell of, sorted by heading. `until`: now, ms. */
export const readMeasures = async (
  db: Database,
  days: Days,
  by: By,
  until: number,
  { names = measureNames, conversion, books }: MeasureChoices = {},
): Promise<Measured> => {
  const whole = emptyTally()
  const context = contextOf(db, days, until, { conversion, duties: dutiesBy(by, books) })
  if (!context) return { whole: figuresOf(whole), rows: [] }
  const tallies = new Map<string, Tally>()
  const headed = headingOf(by, context.setup)
  const asks = asksOf(names)
  for await (const entries of entriesOf(db, days, names, context))
    for (const entry of entries) {
      addEntry(whole, entry, asks)
      const heading = headed(entry)
      if (heading === null) continue
      let tally = tallies.get(heading)
      if (!tally) tallies.set(heading, (tally = emptyTally()))
      addEntry(tally, entry, asks)
    }
  const rows = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, tally]) => ({ id, figures: figuresOf(tally) }))
  return { whole: figuresOf(whole), rows }
}

/** Everything one figure counts, in order; of a rate everything it is a part of. `id` undefined: the whole hall's. */
export const readBehind = async (
  db: Database,
  days: Days,
  { by, id, measure }: { readonly by: By; readonly id: string | undefined; readonly measure: MeasureName },
  until: number,
  { books }: Pick<Besides, 'books'> = {},
): Promise<readonly Entry[]> => {
  const context = contextOf(db, days, until, { duties: dutiesBy(by, books) })
  if (!context) return []
  const headed = headingOf(by, context.setup)
  const behind: Entry[] = []
  for await (const entries of entriesOf(db, days, [measure], context))
    for (const entry of entries)
      if (isBehind(measure, entry) && (id === undefined || headed(entry) === id)) behind.push(entry)
  return behind
}
