/** Visits left out by fact: what is counted and what is left out together are everything there is, on any day, of anybody. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leaveOutReasons } from '#shared/domain/kinds.ts'
import type { AnyRecorded } from '#shared/domain/facts.ts'
import type { Visit } from '#shared/domain/hall/hall.ts'
import type { BusinessDay, StaffId } from '#shared/domain/words.ts'
import type { MeasureName } from '#shared/scoring/measures/catalogue.ts'
import type { Entry } from '#shared/scoring/measures/entries.ts'
import type { Figure } from '#shared/scoring/measures/measure.ts'
import { addEntry, emptyTally, figuresOf, type Figures } from '#shared/scoring/measures/tally.ts'
import { readEntries } from '../../server/reports/entries.ts'
import { readFlags } from '../../server/reports/flags.ts'
import { allKinds, contextOf } from '../../server/reports/measures.ts'
import { readPerformance } from '../../server/reports/performance.ts'
import { aimed, press } from '../simulation/presses.ts'
import { actor } from '../support/cast.ts'
import { clockTime, liveHall, monday, twoWindows } from '../support/hall.ts'
import { registersOf } from '../support/registersOf.ts'

const day = { from: monday as BusinessDay, to: monday as BusinessDay }
const until = clockTime('23:59')

/** A random day, and which of its visits are left out by whoever had none of them in hand. */
const days = fc
  .tuple(fc.array(press, { minLength: 80, maxLength: 160, size: 'max' }), fc.infiniteStream(fc.nat()))
  .map(([presses, luck]) => {
    const live = liveHall()
    for (const [time, who, wish] of twoWindows) live.say(who, wish, clockTime(time))
    let at = clockTime('08:30')
    for (const one of presses) {
      at += one.wait
      const { who, wish } = aimed(one, live.hall)
      if (at < clockTime('23:00') && wish.type !== 'leaveOut') live.say(who, wish, at)
    }
    live.say('-', { type: 'closeDay' }, Math.max(at, clockTime('17:30')))
    const over = [...live.hall.visits.values()].filter(({ stage }) => stage !== 'void')
    const chosen = over.filter(() => (luck.next().value as number) % 2 === 0)
    return { log: live.log, over, chosen }
  })

const without = (log: readonly AnyRecorded[], visits: readonly Visit[]): readonly AnyRecorded[] => [
  ...log,
  ...visits.map(({ ticket }, i): AnyRecorded => {
    const seq = log.length + 1 + i
    const fact = { type: 'VisitLeftOut', ticket, because: leaveOutReasons[i % 3]!, note: '演练' } as const
    return { ...fact, at: clockTime('23:50'), by: actor('chen'), seq, action: seq }
  }),
]

const tallied = (entries: readonly Entry[]): Figures => {
  const tally = emptyTally()
  for (const entry of entries) addEntry(tally, entry)
  return figuresOf(tally)
}
const read = (log: readonly AnyRecorded[]) => {
  const db = registersOf(log)
  try {
    const entries = readEntries(db, day, allKinds, contextOf(db, day, until)!)
    const people = [...new Set(entries.flatMap(({ staff }) => staff ?? []))].sort()
    return {
      hall: tallied(entries),
      people: new Map(people.map((who) => [who, tallied(entries.filter(({ staff }) => staff === who))])),
      told: readPerformance(db, day, 'person'),
      flagged: readFlags(db, day, until).flatMap(({ facts }) => facts),
    }
  } finally {
    db.close()
  }
}

/** Handlings are compared with the median of those that count, so what is short is not a plain sum of visits. */
const additive = [
  ...([
    'tickets',
    'services',
    'converted',
    'transferred',
    'wait',
    'walk',
    'hold',
    'recalled',
    'given',
    'missed',
  ] as const),
  ...(['missed-early', 'arrival', 'abandoned', 'wrong-window', 'grade-5', 'grade-4', 'grade-3', 'grade-2'] as const),
  ...(['grade-1', 'satisfied', 'responded', 'on-tablet', 'forgotten', 'cut-off'] as const),
] satisfies readonly MeasureName[]
const numbers = (figure: Figure): number[] => {
  if (figure.is === 'rate') return [figure.num, figure.den]
  return figure.is === 'time' || figure.is === 'span'
    ? [figure.n, figure.sumMs]
    : [figure.n, Math.round(figure.sum * 1e6)]
}
const added = (a: Figure | undefined, b: Figure | undefined): number[] =>
  [a, b].reduce<number[]>((sum, figure) => (figure ? numbers(figure).map((n, i) => n + (sum[i] ?? 0)) : sum), [0, 0])
const count = (figures: Figures, name: MeasureName): number => (figures[name] as { readonly sum: number }).sum

test('what counts and what is left out add up to everything, in the hall and of everybody', () => {
  let left = 0
  const property = fc.property(days, ({ log, over, chosen }) => {
    left += chosen.length
    const [all, kept, rest] = [
      read(log),
      read(without(log, chosen)),
      read(
        without(
          log,
          over.filter((visit) => !chosen.includes(visit)),
        ),
      ),
    ]
    for (const name of additive) {
      expect([name, added(kept.hall[name], rest.hall[name])]).toEqual([name, numbers(all.hall[name])])
      for (const [who, figures] of all.people)
        expect([who, name, added(kept.people.get(who)?.[name], rest.people.get(who)?.[name])]).toEqual([
          who,
          name,
          numbers(figures[name]),
        ])
    }
    // Each once, by its reason, and each with one person or with nobody.
    leaveOutReasons.forEach((because, i) => {
      const name = `left-out-${because}` as const
      const expected = chosen.filter((_, place) => place % 3 === i)
      expect(count(kept.hall, name)).toBe(expected.length)
      expect(kept.told.hall.leftOut[because]).toBe(expected.length)
      for (const unit of kept.told.units)
        expect(unit.leftOut[because]).toBe(count(kept.people.get(unit.id as StaffId)!, name))
    })
    expect(kept.told.hall.served).toBe(count(kept.hall, 'tickets'))
    const named = new Set(chosen.map(({ ticket }) => `${monday} ${ticket}`))
    expect(kept.flagged.filter((fact) => named.has(fact))).toEqual([])
  })
  fc.assert(property, { numRuns: 16, seed: 21 })
  expect(left, 'visits were left out').toBeGreaterThan(50)
}, 60_000)

test('nobody left out, everything left out, and taken back in', () => {
  fc.assert(
    fc.property(days, ({ log, over }) => {
      const nothing = read(without(log, over))
      expect(nothing.told.hall).toMatchObject({ served: 0, handling: [], ratings: [], arrivals: [] })
      expect(nothing.told.hall.workload).toEqual({ tickets: 0, services: 0, converted: 0 })
      const back = without(log, over)
      const again = over.map(({ ticket }, i): AnyRecorded => {
        const seq = back.length + 1 + i
        return { type: 'VisitTakenIn', ticket, note: '查实', at: until, by: actor('sun'), seq, action: seq }
      })
      expect(read([...back, ...again])).toEqual(read(log))
    }),
    { numRuns: 6, seed: 22 },
  )
}, 60_000)
