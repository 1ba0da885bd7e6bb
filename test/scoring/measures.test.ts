/** Measures are the same however they are added up: against a reading of the bare facts, split, renamed, in SQL and by entry. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnyRecorded } from '#shared/domain/facts.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import type { Entry, TurnEntry } from '#shared/scoring/measures/entries.ts'
import { addEntry, emptyTally, figuresOf, type Figures } from '#shared/scoring/measures/tally.ts'
import type { Performances } from '#shared/scoring/performance.ts'
import { readEntries } from '../../server/reports/entries.ts'
import { allKinds, contextOf } from '../../server/reports/measures.ts'
import { readPerformance } from '../../server/reports/performance.ts'
import type { Database } from '../../server/log/database.ts'
import { aimed, press } from '../simulation/presses.ts'
import { clockTime, liveHall, twoWindows } from '../support/hall.ts'
import { registersOf } from '../support/registersOf.ts'
import { readPlainly, readRegister, sorted } from './plainReading.ts'

const day = '2026-01-05' as BusinessDay
const monday = { from: day, to: day }
const until = clockTime('23:59')

/** A Monday of random presses, most of them aimed at what is there, closed in the evening. */
const randomDay = fc
  .array(fc.tuple(press, fc.integer({ min: 0, max: 5 })), { minLength: 80, maxLength: 200, size: 'max' })
  .map((presses) => {
    const live = liveHall()
    for (const [time, who, wish] of twoWindows) live.say(who, wish, clockTime(time))
    let at = clockTime('08:30')
    for (const [random, luck] of presses) {
      at += random.wait
      if (at > clockTime('23:00')) break
      const { who, wish } = luck ? aimed(random, live.hall) : random
      live.say(who, wish, at)
    }
    live.say('-', { type: 'closeDay' }, Math.max(at, clockTime('17:30')))
    return live.log
  })

const withRegisters = <T>(log: readonly AnyRecorded[], work: (db: Database) => T): T => {
  const db = registersOf(log)
  try {
    return work(db)
  } finally {
    db.close()
  }
}
const entriesIn = (db: Database, days = monday): Entry[] => readEntries(db, days, allKinds, contextOf(db, days, until)!)
const turnsIn = (db: Database): TurnEntry[] => entriesIn(db).filter((entry) => entry.kind === 'turn')
const tallied = (entries: readonly Entry[]): Figures => {
  const tally = emptyTally()
  for (const entry of entries) addEntry(tally, entry)
  return figuresOf(tally)
}

describe('random days', () => {
  test('the register of turns says what the bare facts say, of everybody', () => {
    let finished = 0
    const property = fc.property(randomDay, (log) => {
      const plain = sorted(readPlainly(log))
      expect(withRegisters(log, (db) => sorted(readRegister(db)))).toEqual(plain)
      finished += plain.reduce((sum, [, one]) => sum + one.finished, 0)
    })
    fc.assert(property, { numRuns: 60, seed: 11 })
    expect(finished, 'the days were worked').toBeGreaterThan(60)
  }, 60_000)

  test('the performance of everybody adds up to the entries one by one, by person, window and section', () => {
    const property = fc.property(randomDay, (log) =>
      withRegisters(log, (db) => {
        const turns = turnsIn(db)
        for (const of of ['person', 'window', 'section'] as const) {
          const told = readPerformance(db, monday, of)
          expect(handlingOf(told)).toEqual(
            of === 'section' ? handlingOf({ ...told, units: [told.hall] }) : handlingOfEntries(turns, of, told),
          )
          const all = tallied(entriesIn(db))
          expect(told.hall.served).toBe((all.tickets as { sum: number }).sum)
          expect(told.hall.workload.converted).toBeCloseTo((all.converted as { sum: number }).sum, 9)
          expect(told.hall.rates['on-time']).toEqual(rateOf(all, 'on-time'))
          expect(told.hall.rates.arrival).toEqual(rateOf(all, 'arrival'))
          expect(told.hall.leftOut).toMatchObject({ forgotten: sum(all, 'forgotten'), short: sum(all, 'short') })
          expect(told.hall.leftOut.cutOff).toBe(sum(all, 'cut-off'))
        }
      }),
    )
    fc.assert(property, { numRuns: 25, seed: 12 })
  }, 60_000)

  test('counted again from the log made again, every bit is the same', () => {
    const property = fc.property(randomDay, (log) => {
      const once = withRegisters(log, (db) => JSON.stringify(readPerformance(db, monday, 'person')))
      expect(withRegisters(log, (db) => JSON.stringify(readPerformance(db, monday, 'person')))).toBe(once)
    })
    fc.assert(property, { numRuns: 8, seed: 13 })
  }, 60_000)

  test('renaming a window, a person or a service changes no figure', () => {
    const property = fc.property(randomDay, (log) => {
      const renamed = log.map((fact) => {
        if (fact.type !== 'SetupPublished') return fact
        const { setup } = fact
        const windows = setup.windows.map((window) => ({ ...window, name: `新${window.name}` }))
        const people = setup.people.map((person) => ({ ...person, name: `新${person.name}` }))
        const services = setup.services.map((one) => ({ ...one, name: { 'zh-CN': `新${one.name['zh-CN']}` } }))
        return { ...fact, setup: { ...setup, windows, people, services } }
      })
      const figures = (facts: readonly AnyRecorded[]) => withRegisters(facts, (db) => tallied(entriesIn(db)))
      expect(figures(renamed)).toEqual(figures(log))
    })
    fc.assert(property, { numRuns: 8, seed: 14 })
  }, 60_000)

  test('in whatever order entries of one tick come, and split wherever, the totals are the same', () => {
    const property = fc.property(randomDay, fc.infiniteStream(fc.nat()), fc.nat(100), (log, luck, cut) =>
      withRegisters(log, (db) => {
        const entries = entriesIn(db)
        const mixed = entries.map((entry) => [luck.next().value as number, entry] as const).sort(([a], [b]) => a - b)
        const whole = tallied(entries)
        expect(tallied(mixed.map(([, entry]) => entry))).toEqual(whole)
        const at = Math.round((entries.length * cut) / 100)
        const parts = [tallied(entries.slice(0, at)), tallied(entries.slice(at))]
        for (const [name, figure] of Object.entries(whole) as [keyof Figures, Figures[keyof Figures]][]) {
          const added = (of: (one: never) => number) =>
            parts.reduce((total, part) => total + of(part[name] as never), 0)
          if (figure.is === 'rate') {
            expect(added((one: { num: number }) => one.num)).toBe(figure.num)
            expect(added((one: { den: number }) => one.den)).toBe(figure.den)
          } else expect(added((one: { n: number }) => one.n)).toBe(figure.n)
          if (figure.is === 'time') expect(added((one: { sumMs: number }) => one.sumMs)).toBe(figure.sumMs)
        }
      }),
    )
    fc.assert(property, { numRuns: 15, seed: 15 })
  }, 60_000)
})

const rateOf = (figures: Figures, name: 'on-time' | 'arrival') => {
  const figure = figures[name]
  return figure.is === 'rate' ? { num: figure.num, den: figure.den } : undefined
}
const sum = (figures: Figures, name: 'forgotten' | 'short' | 'cut-off'): number =>
  (figures[name] as { readonly sum: number }).sum

type Sums = Record<string, { n: number; sumMs: number; squares: number }>
const handlingOf = ({ units }: Pick<Performances, 'units'>): Sums =>
  units.reduce<Sums>((all, { handling }) => {
    for (const { service, n, sumMs, squares } of handling) {
      const own = (all[service] ??= { n: 0, sumMs: 0, squares: 0 })
      Object.assign(own, { n: own.n + n, sumMs: own.sumMs + sumMs, squares: own.squares + squares })
    }
    return all
  }, {})
/** Each unit's own sums by hand, capped, then together. */
const handlingOfEntries = (turns: readonly TurnEntry[], of: 'person' | 'window', told: Performances): Sums => {
  const all: Sums = {}
  for (const unit of told.units)
    for (const turn of turns) {
      if ((of === 'person' ? turn.staff : turn.window) !== unit.id || turn.standing !== 'comparable') continue
      const cap = told.services.find(({ service }) => service === turn.service)?.capMs ?? Infinity
      const own = (all[turn.service!] ??= { n: 0, sumMs: 0, squares: 0 })
      const ms = Math.min(cap, turn.handlingMs)
      Object.assign(own, { n: own.n + 1, sumMs: own.sumMs + ms, squares: own.squares + ms * ms })
    }
  return all
}
