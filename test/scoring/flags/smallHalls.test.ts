/** Signals in halls of few, and of those who are liked: the one who games is seen, and fair people are left alone. */
import { expect, test } from 'vitest'
import { countSignals } from '#shared/scoring/flags/againstOthers.ts'
import { topRun } from '#shared/scoring/flags/ratings.ts'
import { luck as seeded } from '../../simulation/luck.ts'

const hall = (people: number, events: (i: number) => number, n = 500) =>
  Array.from({ length: people }, (_, i) => ({
    who: `p${i + 1}`,
    strata: [{ stratum: 'card', n, events: events(i), facts: [] }],
  }))

test.each([3, 4, 5])('one of %d has sixty short handlings, the others two each', (people) =>
  expect(
    countSignals(
      'G1',
      hall(people, (i) => (i === 0 ? 60 : 2)),
    ).map(({ who }) => who),
  ).toEqual(['p1']),
)

test('of three people who are all different nobody can say what is usual', () =>
  expect(
    countSignals(
      'G1',
      hall(3, (i) => [60, 0, 12][i]!),
    ),
  ).toEqual([]))

test.each([6, 8, 11, 12, 20])('one of %d has sixty short handlings, the others none or three', (people) => {
  const all = hall(people, (i) => (i === 0 ? 60 : i % 2 === 0 ? 3 : 0))
  expect(countSignals('G1', all).map(({ who }) => who)).toEqual(['p1'])
})

/** A Poisson count by its waiting times. */
const poisson = (luck: () => number, mean: number): number => {
  let [count, at] = [0, -Math.log(1 - luck())]
  while (at < mean) {
    count++
    at -= Math.log(1 - luck())
  }
  return count
}

test.each([
  ['alike', 0],
  ['different by a third', 0.33],
])('of fair people, %s, fewer than one in a hundred is named', (_, spread) => {
  const luck = seeded(20261123)
  let [named, asked] = [0, 0]
  for (let round = 0; round < 400; round++) {
    const all = hall(6, () => poisson(luck, 15 * Math.exp(spread * (luck() + luck() + luck() + luck() - 2) * 1.73)))
    named += countSignals('G1', all).length
    asked += all.length
  }
  expect(named / asked).toBeLessThan(0.01)
})

const run = (tops: string) => [...tops].map((mark, i) => ({ fact: `r${i}`, isTop: mark === 't' }))
const half = '-t'.repeat(60)

test('a long run of top ratings is a signal where it is unlike all the rest', () =>
  expect(topRun('p1', run(`${half}${'t'.repeat(30)}${half}`), 0.5)).toMatchObject({
    flag: 'G4',
    who: 'p1',
    observed: 31,
  }))

test('of somebody who is liked all the time it is none', () =>
  expect(
    topRun('p1', run(`${'t'.repeat(19)}-`.repeat(3) + 't'.repeat(40) + `-${'t'.repeat(19)}`.repeat(3)), 0.5),
  ).toBeNull())
