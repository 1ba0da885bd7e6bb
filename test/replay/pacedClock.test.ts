/** A hurrying clock stands still before what is still to be done, and never goes back. */
import { expect, test } from 'vitest'
import { pacedClock, type Machine } from '../../server/pacedClock.ts'

/** A machine whose real time passes only in sleep. */
const sleepyMachine = () => {
  let real = 0
  const ticks: number[] = []
  const machine: Machine = {
    stopwatch: () => real,
    sleep: async (ms) => void (real += ms),
    every: (ms) => {
      ticks.push(ms)
      return () => {}
    },
  }
  return { machine, ticks, pass: (ms: number) => void (real += ms), real: () => real }
}

test('sixty hall seconds go by in one real second, and no step’s instant is passed before the step', async () => {
  const { machine, pass, real } = sleepyMachine()
  const clock = pacedClock(1_000_000, 60, machine)
  pass(5_000)
  expect(clock.now()).toBe(1_000_000)
  await clock.reach(1_000_000 + 600_000)
  expect(clock.now()).toBe(1_600_000)
  expect(real()).toBe(10_000)
  pass(60_000)
  expect(clock.now()).toBe(1_600_000)
  clock.jump(5_000_000)
  expect(clock.now()).toBe(5_000_000)
  clock.jump(4_000_000)
  expect(clock.now()).toBe(5_000_000)
})

test('at full speed nothing is waited for; what ticks for screens ticks once a real second at the most', async () => {
  const { machine, ticks, real } = sleepyMachine()
  const clock = pacedClock(0, 'max', machine)
  await clock.reach(86_400_000)
  expect([clock.now(), real()]).toEqual([86_400_000, 0])
  for (const speed of [1, 3, 60] as const) pacedClock(0, speed, machine).every(5_000, () => {})
  expect(ticks.map(Math.round)).toEqual([5_000, 1_667, 1_000])
})
