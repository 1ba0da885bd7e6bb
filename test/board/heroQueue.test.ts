/** The large cards of the board under rushes, recalls, withdrawals and a voice that hangs, with the time given by hand. */
import { expect, test } from 'vitest'
import { leastMs, mostMs, nextHeroes, noHeroes, type Heroes, type Wanted } from '../../display-board/board/heroQueue.ts'

const called = (id: number, at: number): Wanted => ({ id, at, stage: 'called' })
const quiet = () => false
const shown = (heroes: Heroes) => heroes.cards.map((card) => card.id)

/** Runs the clock in steps of 250 ms and notes when each call stood large. */
const run = (
  callsAt: (now: number) => Wanted[],
  untilMs: number,
  limit = 3,
  speaking: (id: number, now: number) => boolean = quiet,
) => {
  const stood = new Map<number, { from: number; to: number }>()
  let heroes = noHeroes
  let most = 0
  for (let now = 0; now <= untilMs; now += 250) {
    heroes = nextHeroes(heroes, callsAt(now), now, limit, (id) => speaking(id, now))
    most = Math.max(most, heroes.cards.length)
    for (const { id } of heroes.cards) stood.set(id, { from: stood.get(id)?.from ?? now, to: now })
  }
  return { stood, most, heroes }
}

test.each([1, 2, 3])('ten calls in one second each stand eight seconds, in order, with %i cards', (limit) => {
  const calls = Array.from({ length: 10 }, (_, i) => called(i + 1, i * 100))
  const { stood, most } = run((now) => calls.filter((call) => call.at <= now), 100_000, limit)
  expect(most).toBe(limit)
  const order = [...stood].sort(([a, one], [b, two]) => one.from - two.from || a - b).map(([id]) => id)
  expect(order).toEqual(calls.map((call) => call.id))
  const long = [...stood.values()].filter(({ from, to }) => to - from >= leastMs - 250)
  expect(long).toHaveLength(10)
})

test('after the rush the newest call alone stays large', () => {
  const calls = [called(1, 0), called(2, 0), called(3, 0)]
  const { heroes } = run(() => calls, 20_000)
  expect(shown(heroes)).toEqual([3])
})

test('a card waits for its own voice, but not for one that hangs', () => {
  const calls = [called(1, 0), called(2, 500)]
  const late = run(
    (now) => calls.filter((c) => c.at <= now),
    60_000,
    1,
    (id, now) => id === 1 && now < 12_000,
  )
  expect(late.stood.get(2)?.from).toBe(12_000)
  const hangs = run(
    (now) => calls.filter((c) => c.at <= now),
    60_000,
    1,
    (id) => id === 1,
  )
  expect(hangs.stood.get(2)?.from).toBe(mostMs)
})

test('a withdrawn call vanishes at once, from the cards and from the queue', () => {
  let heroes = nextHeroes(noHeroes, [called(1, 0), called(2, 0)], 0, 1, quiet)
  expect(shown(heroes)).toEqual([1])
  heroes = nextHeroes(heroes, [called(2, 0)], 500, 1, quiet)
  expect(shown(heroes)).toEqual([2])
  heroes = nextHeroes(heroes, [], 1000, 1, quiet)
  expect(heroes).toMatchObject({ cards: [], queue: [] })
})

test('a recall is a new arrival of the same number', () => {
  let heroes = nextHeroes(noHeroes, [called(1, 0)], 0, 3, quiet)
  heroes = nextHeroes(heroes, [called(4, 9000)], 9000, 3, quiet)
  expect(heroes.cards).toEqual([{ id: 4, since: 9000 }])
})

test('a board just switched on does not replay the last hour', () => {
  const calls = [called(1, 0), called(2, 60_000), { ...called(3, 70_000), stage: 'serving' as const }]
  const heroes = nextHeroes(noHeroes, calls, 100_000, 3, quiet)
  expect(shown(heroes)).toEqual([2])
  expect(heroes.queue).toEqual([])
})

test('a citizen already at the window keeps the card no longer than eight seconds while others are wanted', () => {
  const first = called(1, 0)
  let heroes = nextHeroes(noHeroes, [first], 0, 3, quiet)
  const after = [{ ...first, stage: 'serving' as const }, called(2, 4000)]
  heroes = nextHeroes(heroes, after, 4000, 3, quiet)
  expect(shown(heroes)).toEqual([2, 1])
  heroes = nextHeroes(heroes, after, 8000, 3, quiet)
  expect(shown(heroes)).toEqual([2])
})

test('the same calls and the same clock give the same cards on every board', () => {
  const calls = Array.from({ length: 30 }, (_, i) => called(i + 1, i * 700))
  const one = run((now) => calls.filter((c) => c.at <= now), 120_000)
  const two = run((now) => calls.filter((c) => c.at <= now), 120_000)
  expect([...one.stood]).toEqual([...two.stood])
})
