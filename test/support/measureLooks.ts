/** What a line of a day file sees of measures: `3`, `2/3`, `2 × 10 min`, `35 min`, as a clerk would add them up. */
import type { BusinessDay } from '#shared/domain/words.ts'
import type { Entry } from '#shared/scoring/measures/entries.ts'
import { dutiesOf } from '#shared/scoring/measures/duties.ts'
import type { MeasureName } from '#shared/scoring/measures/catalogue.ts'
import type { Figure } from '#shared/scoring/measures/measure.ts'
import { addEntry, emptyTally, figuresOf } from '#shared/scoring/measures/tally.ts'
import { readEntries, type EntryContext } from '../../server/reports/entries.ts'
import { readFlags } from '../../server/reports/flags.ts'
import { allKinds, contextOf } from '../../server/reports/measures.ts'
import type { LiveHall } from './hall.ts'
import { registersOf } from './registersOf.ts'

const from = '2026-01-01' as BusinessDay
const to = '2026-12-31' as BusinessDay
const minutes = (ms: number): string => `${Math.round(ms / 600) / 100} min`

const say = (figure: Figure, isOfTime: boolean): string => {
  switch (figure.is) {
    case 'rate':
      return isOfTime ? `${minutes(figure.num)} / ${minutes(figure.den)}` : `${figure.num}/${figure.den}`
    case 'time':
      return figure.n === 0 ? 'none' : `${figure.n} × ${minutes(figure.sumMs / figure.n)}`
    case 'span':
      return minutes(figure.sumMs)
    default:
      return String(figure.sum)
  }
}

type Read = { readonly length: number; readonly entries: readonly Entry[]; readonly ofPeople: readonly Entry[] }
const known = new WeakMap<LiveHall['log'], Read>()
/** Everything there is to measure by now, and what people had to be there for; read once for all that one line looks at. */
const readAll = ({ log, hall, books }: LiveHall, at: number): Read => {
  const before = known.get(log)
  if (before?.length === log.length) return before
  const db = registersOf(log)
  const days = { from, to: hall.day ?? to }
  const duties: EntryContext['duties'] = (setup, day, seen) => dutiesOf(setup, day, books, seen)
  const read = {
    length: log.length,
    entries: readEntries(db, days, allKinds, contextOf(db, days, at)!),
    ofPeople: readEntries(db, days, allKinds, contextOf(db, days, at, { duties })!),
  }
  db.close()
  known.set(log, read)
  return read
}

/** `who`: a person, a window (`w1` is window 1), or `hall`. */
export const measureLook = (live: LiveHall, who: string, measure: string, at: number): string => {
  const tally = emptyTally()
  const window = /^w(\d+)$/.exec(who)?.[1]
  const isPerson = who !== 'hall' && window === undefined
  const { entries, ofPeople } = readAll(live, at)
  for (const entry of isPerson ? ofPeople : entries)
    if (who === 'hall' || entry.staff === who || (window !== undefined && entry.window === window))
      addEntry(tally, entry)
  return say(figuresOf(tally)[measure as MeasureName], measure === 'attended')
}

/** `G5 wang, G2 li`, or `none`. */
export const signalsLook = (live: LiveHall, at: number): string => {
  const db = registersOf(live.log)
  const signals = readFlags(db, { from, to: live.hall.day ?? to }, at)
  db.close()
  return signals.map(({ flag, who }) => `${flag} ${who}`).join(', ') || 'none'
}
