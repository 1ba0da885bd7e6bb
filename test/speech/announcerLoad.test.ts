/** Ten thousand calls at quiet, busy and impossible rates: what the voice of a zone promises, counted. */
import { describe, expect, test } from 'vitest'
import { callSentence } from '#shared/speech/callSentence.ts'
import type { Announcement } from '../../display-board/voice/announcer.ts'
import type { Fault, Played } from './simulatedHall.ts'
import { callOf, simulatedHall } from './simulatedHall.ts'

/** Seeded luck, so that a failing hour can be run again. */
const luckOf = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

type Hour = {
  played: Played[]
  calls: Announcement[]
  leftAt: Map<number, number>
  /** What the board showed from when. */
  pictures: { at: number; ids: Set<number> }[]
  unheard: number
  waitingMost: number
}

/**
 * Calls come at random at `perHour`; each citizen arrives 5-90 s later and the call leaves the board.
 * @param faultOf what the loudspeaker does with its nth utterance
 */
const runHall = (seed: number, count: number, perHour: number, faultOf?: (nth: number) => Fault): Hour => {
  const luck = luckOf(seed)
  const hall = simulatedHall(faultOf)
  const announcer = hall.announcer()
  const calls: Announcement[] = []
  const leftAt = new Map<number, number>()
  const pictures: Hour['pictures'] = []
  let waitingMost = 0
  let board: Announcement[] = []
  const show = (): void => {
    board = board.filter((call) => (leftAt.get(call.id) ?? 0) > hall.now())
    pictures.push({ at: hall.now(), ids: new Set(board.map((call) => call.id)) })
    announcer.update(board)
    waitingMost = Math.max(waitingMost, announcer.report().waiting)
  }
  for (let n = 1; n <= count; n++) {
    const call = callOf(n, hall.now(), luck() < 0.1 ? 'en' : 'zh-CN')
    calls.push(call)
    leftAt.set(n, hall.now() + 5_000 + luck() * 85_000)
    board.push(call)
    show()
    const pause = -Math.log(1 - luck()) * (3_600_000 / perHour)
    // The picture comes again, unchanged or without those who arrived, before the next call.
    for (let step = 0; step < 3; step++) {
      hall.run(pause / 3)
      show()
    }
  }
  for (let step = 0; step < 100; step++) {
    hall.run(1_000)
    show()
  }
  return { played: hall.played, calls, leftAt, pictures, unheard: announcer.report().unheard, waitingMost }
}

/** Overlap in ms, summed over all neighbours. */
const overlap = (played: readonly Played[]): number =>
  played.reduce((sum, now, i) => sum + Math.max(0, (played[i - 1]?.to ?? 0) - now.from), 0)

/** What was played for each call, by the sentences that name its ticket. */
const sayingsOf = ({ played, calls }: Hour): Map<number, Played[]> => {
  const owner = new Map(
    calls.flatMap((call) =>
      (['zh-CN', 'en'] as const).map((language) => [callSentence({ ...call, language }).text, call.id] as const),
    ),
  )
  const said = new Map<number, Played[]>()
  for (const entry of played) {
    const id = owner.get(entry.text)
    if (id !== undefined) said.set(id, [...(said.get(id) ?? []), entry])
  }
  return said
}

const percentile = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

describe.each([
  [60, 1_000],
  [200, 2_000],
  [400, 3_000],
  [600, 2_000],
  [900, 2_000],
])('%i calls an hour, %i calls', (perHour, count) => {
  const hour = runHall(perHour, count, perHour)
  const said = sayingsOf(hour)

  test('no two sounds overlap', () => expect(overlap(hour.played)).toBe(0))

  test('nothing older than 20 s is begun', () => {
    const ages = hour.calls.map((call) => (said.get(call.id)?.[0]?.from ?? call.at) - call.at)
    expect(Math.max(...ages)).toBeLessThanOrEqual(20_000)
  })

  test('every call still on the board when its turn comes is begun once, in the order of the log', () => {
    const first = [...said.values()].map((entries) => entries[0]?.from ?? 0)
    expect(first).toEqual([...first].sort((a, b) => a - b))
    expect([...said.keys()]).toEqual([...said.keys()].sort((a, b) => a - b))
    for (const entries of said.values()) {
      expect(entries.filter((entry) => entry.chime).length).toBe(1)
      expect(entries.length).toBeLessThanOrEqual(2)
    }
    // Silent are those who came in time, and those who grew old behind others and were chimed and counted.
    const silent = hour.calls.filter((call) => !said.has(call.id))
    const stayed = silent.filter((call) => (hour.leftAt.get(call.id) ?? 0) - call.at > 30_000)
    expect(stayed.length).toBeLessThanOrEqual(hour.unheard)
  })

  test('no call is begun that the picture no longer shows', () => {
    let nth = 0
    for (const [id, entries] of said) {
      const from = entries[0]?.from ?? 0
      while ((hour.pictures[nth + 1]?.at ?? Infinity) < from) nth += 1
      // Pictures of the very same millisecond may have come just before.
      const shown = hour.pictures.slice(nth, nth + 6).filter((picture) => picture.at <= from)
      expect(shown.some((picture) => picture.ids.has(id))).toBe(true)
    }
  })

  test('the line stays short', () => expect(hour.waitingMost).toBeLessThanOrEqual(20))

  if (perHour <= 400) {
    test('95 of 100 voices begin within 10 s, and hardly one in a thousand stays unheard', () => {
      const waits = [...said].map(([id, entries]) => (entries[0]?.from ?? 0) - (hour.calls[id - 1]?.at ?? 0))
      expect(percentile(waits, 0.95)).toBeLessThanOrEqual(10_000)
      expect(hour.unheard).toBeLessThanOrEqual(count / 1_000)
    })
  }
})

test('with a loudspeaker that hangs once in 50 and refuses once in 70, nothing overlaps and the line goes on', () => {
  const faultOf = (nth: number): Fault => (nth % 50 === 7 ? 'hang' : nth % 70 === 11 ? 'throw' : 'none')
  const hour = runHall(5, 2_000, 300, faultOf)
  // A refused utterance makes no sound; it must not count as one.
  const sounding = hour.played.filter((_, nth) => faultOf(nth) !== 'throw')
  expect(overlap(sounding)).toBe(0)
  expect(hour.waitingMost).toBeLessThanOrEqual(20)
  expect(sayingsOf(hour).size).toBeGreaterThan(1_900)
})
