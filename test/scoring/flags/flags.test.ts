/** Flags: the worked figures, what raises a signal and what does not, and that a signal carries its facts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { againstOthers, countSignals } from '#shared/scoring/flags/againstOthers.ts'
import {
  isCallAndDrop,
  isForgottenEnd,
  isLongService,
  isShortHandling,
  type PersonVisit,
  splitVisits,
} from '#shared/scoring/flags/handling.ts'
import {
  burstChance,
  doubtfulRatings,
  type RatingSeen,
  ratingBurst,
  ratingDoubts,
  runChance,
  tooPerfect,
  topRun,
} from '#shared/scoring/flags/ratings.ts'

describe('counts against the others (G1, G5, G6, G7)', () => {
  const hall = (events: readonly number[], n = 400) =>
    events.map((count, i) => ({
      who: `w${i}`,
      strata: [{ stratum: 'a', n, events: count, facts: Array.from({ length: count }, (_, k) => `w${i}-${k}`) }],
    }))

  test('one stands out of a calm hall, with the visits to open; in a hall that scatters nobody does', () => {
    const [signal, ...more] = countSignals('G5', hall([4, 6, 5, 60, 5, 7, 4, 6, 5, 5]))
    expect(more).toEqual([])
    expect(signal).toMatchObject({ flag: 'G5', who: 'w3', observed: 60 })
    expect(signal!.facts.length).toBe(60)
    expect(signal!.z!).toBeGreaterThan(3)
    expect(countSignals('G5', hall([0, 60, 5, 60, 0, 70, 4, 66, 1, 50]))).toEqual([])
  })

  test('a handful is no signal, however rare; work nobody else does says nothing', () => {
    expect(countSignals('G1', hall([0, 0, 0, 4, 0, 0, 0, 0, 0, 0]))).toEqual([])
    const alone = [...hall([1, 1, 1, 1]), { who: 'x', strata: [{ stratum: 'b', n: 100, events: 90 }] }]
    expect(againstOthers(alone).figures.find(({ who }) => who === 'x')).toMatchObject({ n: 0, expected: 0, z: 0, p: 1 })
  })

  test('the order of units, and cutting a kind of work in two rows, change nothing', () => {
    const rows = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(rows, (events) => {
        const units = hall(events)
        const told = againstOthers(units)
        const turned = againstOthers([...units].reverse())
        expect(turned.phi).toBeCloseTo(told.phi, 9)
        const cut = againstOthers(
          units.map(({ who, strata: [one] }) => ({
            who,
            strata: [
              { stratum: 'a', n: 150, events: Math.min(150, one!.events >> 1) },
              { stratum: 'a', n: 250, events: one!.events - Math.min(150, one!.events >> 1) },
            ],
          })),
        )
        told.figures.forEach((figure, i) => expect(cut.figures[i]!.fairZ).toBeCloseTo(figure.fairZ, 9))
      }),
    )
  })

  test('what counts as one: the limits themselves do not', () => {
    expect([
      isShortHandling(9.9, 40),
      isShortHandling(10, 40),
      isShortHandling(17, 115),
      isShortHandling(17.25, 115),
    ]).toEqual([true, false, true, false])
    expect([isCallAndDrop(19.9), isCallAndDrop(20)]).toEqual([true, false])
    expect([isForgottenEnd(601, 120), isForgottenEnd(600, 120), isForgottenEnd(9999, 0)]).toEqual([true, false, false])
    expect([isLongService(181, 120), isLongService(180, 120)]).toEqual([true, false])
  })
})

describe('one matter, several tickets (G8)', () => {
  const visit = (fact: string, from: number, to: number, more: Partial<PersonVisit> = {}): PersonVisit => ({
    fact,
    who: 'li',
    window: '1',
    service: 'a',
    person: 'p',
    startedAt: from * 60_000,
    endedAt: to * 60_000,
    ...more,
  })

  test('the same person again at once, not after five minutes, elsewhere, with another service, or unknown', () => {
    const visits = [
      visit('one', 0, 3),
      visit('two', 4, 6),
      visit('three', 11, 12),
      visit('elsewhere', 12, 13, { window: '2' }),
      visit('other service', 12, 13, { service: 'b' }),
      visit('unknown', 12, 13, { person: null }),
      visit('unknown too', 13, 14, { person: null }),
    ]
    const pairs = (some: readonly PersonVisit[]) => splitVisits(some).map(([a, b]) => [a.fact, b.fact])
    expect(pairs(visits)).toEqual([['one', 'two']])
    expect(pairs([...visits].reverse())).toEqual([['one', 'two']])
  })
})

describe('ratings (G2, G3, G4, G9)', () => {
  const rating = (fact: string, more: Partial<RatingSeen> = {}): RatingSeen => ({
    fact,
    who: 'li',
    msAfterPrompt: 4000,
    fromStaffDevice: false,
    whileServing: false,
    citizenGone: false,
    ...more,
  })

  test('G2: too quick, from the desk, while serving, after the visitor left; one or two are no signal', () => {
    expect(ratingDoubts(rating('a'))).toEqual([])
    expect(ratingDoubts(rating('a', { msAfterPrompt: 1499 }))).toEqual(['quick'])
    expect(ratingDoubts(rating('a', { msAfterPrompt: 1500 }))).toEqual([])
    expect(ratingDoubts(rating('a', { msAfterPrompt: null, fromStaffDevice: true, whileServing: true }))).toEqual([
      'staff-device',
      'while-serving',
    ])
    const gone = ['a', 'b', 'c'].map((fact) => rating(fact, { citizenGone: true }))
    expect(doubtfulRatings([...gone.slice(1), rating('x')])).toEqual([])
    expect(doubtfulRatings([...gone, rating('x')])).toMatchObject([
      { flag: 'G2', who: 'li', observed: 3, facts: ['a', 'b', 'c'] },
    ])
  })

  test('G3: six where half a one is usual', () => {
    expect(burstChance(6, 0.5)).toBeCloseTo(1.4e-5, 6)
    const minute = 60_000
    const day = [5, 60, 100, 101, 102, 103, 104, 105, 300, 420].map((at) => ({ fact: `r${at}`, at: at * minute }))
    const found = ratingBurst('li', day, 0.5 / (10 * minute))
    expect(found).toMatchObject({ flag: 'G3', observed: 6, facts: ['r100', 'r101', 'r102', 'r103', 'r104', 'r105'] })
    expect(found!.expected).toBeCloseTo(0.5, 9)
    expect(
      ratingBurst(
        'li',
        day.filter(({ at }) => at % (5 * minute) === 0),
        0.5 / (10 * minute),
      ),
    ).toBeNull()
    expect(ratingBurst('li', [], 0)).toBeNull()
  })

  test('G4: twenty best in a row among two hundred are nothing; sixty are', () => {
    expect(runChance(200, 0.8, 20)).toBeCloseTo(0.369, 3)
    expect(runChance(10, 0.8, 11)).toBe(0)
    const row = (best: number) =>
      Array.from({ length: 200 }, (_, i) => ({ fact: `${i}`, isTop: i < best || (i > best && i % 5 !== 0) }))
    expect(topRun('li', row(20), 0.8)).toBeNull()
    expect(topRun('li', row(60), 0.8)).toMatchObject({ flag: 'G4', observed: 60 })
    expect(topRun('li', row(200), 1)).toBeNull()
    expect(topRun('li', [], 0.8)).toBeNull()
  })

  test('G9: everybody rates and all say the same, where elsewhere a third rates', () => {
    const others = Array.from({ length: 5 }, (_, i) => ({ who: `o${i}`, counts: [1, 1, 3, 10, 45], served: 200 }))
    const perfect = { who: 'li', counts: [0, 0, 0, 1, 197], served: 200 }
    const [signal, ...more] = tooPerfect([...others, perfect])
    expect(more).toEqual([])
    expect(signal).toMatchObject({ flag: 'G9', who: 'li', observed: 198 })
    expect(signal!.expected).toBeCloseTo(60, 9)
    expect(tooPerfect([...others, { ...perfect, counts: [2, 4, 12, 60, 120] }])).toEqual([])
    expect(tooPerfect([...others, { ...perfect, counts: [0, 0, 0, 0, 190] }])).toEqual([])
    expect(tooPerfect([perfect])).toEqual([])
    const all = Array.from({ length: 6 }, (_, i) => ({ ...perfect, who: `o${i}` }))
    expect(tooPerfect(all)).toEqual([])
  })
})
