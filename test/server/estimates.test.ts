/** A hall so large that all waits take long is estimated between the presses, and says when it knows better. */
import { expect, test } from 'vitest'
import { estimateAll } from '#shared/domain/hall/estimate.ts'
import { keepEstimates } from '../../server/estimates.ts'
import { liveHall, clockTime } from '../support/hall.ts'

/** Every look at the stopwatch takes `ms`: a slow machine without the waiting. */
const slowBy = (ms: number) => {
  let now = 0
  return () => (now += ms)
}

const oneWaiting = () => {
  const live = liveHall()
  const draw = (time: string): void => {
    const drawn = live.say('kiosk', { type: 'issueTicket', service: 'pension', language: 'zh-CN' }, clockTime(time))
    expect(drawn.ok).toBe(true)
  }
  draw('08:30')
  return { ...live, draw }
}

test('what takes long is done in steps, and everything else may go in between', () => {
  const { hall, draw } = oneWaiting()
  const steps: (() => void)[] = []
  let fresh = 0
  const kept = keepEstimates(
    () => fresh++,
    slowBy(10),
    (work) => void steps.push(work),
  )
  const first = kept.of(hall, clockTime('08:31'))
  for (let look = 0; look < 30; look++) kept.of(hall, clockTime('08:31'))
  expect(steps, 'nothing changed').toEqual([])
  draw('08:32')
  const later = clockTime('08:32')
  for (let look = 0; look < 30 && steps.length === 0; look++) {
    expect(kept.of(hall, later), 'the last answer stands until there is a better one').toBe(first)
  }
  let done = 0
  for (let work = steps.shift(); work; work = steps.shift()) {
    expect(fresh, 'told only when all is known').toBe(0)
    work()
    done++
  }
  expect(done).toBeGreaterThan(5)
  expect(fresh).toBe(1)
  expect(kept.last(), 'the same waits as all at once').toEqual(estimateAll(hall, later))
})

test('what takes no time is known at once', () => {
  const { hall, draw } = oneWaiting()
  let now = 0
  const kept = keepEstimates(
    () => undefined,
    () => now,
  )
  kept.of(hall, clockTime('08:31'))
  draw('08:32')
  now += 1000
  expect(kept.of(hall, clockTime('08:32'))).toEqual(estimateAll(hall, clockTime('08:32')))
})
