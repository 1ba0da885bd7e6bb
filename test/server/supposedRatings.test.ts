/** A province counts silence as a rating: shown in a layer of its own, and what people said stays what it was. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BusinessDay } from '#shared/domain/words.ts'
import { readMeasures } from '../../server/reports/measures.ts'
import { readSupposed } from '../../server/reports/supposed.ts'
import { citizen, clerk, hallOnDisk, kiosk, minute, type HallOnDisk } from './hallOnDisk.ts'

let hall: HallOnDisk
beforeEach(async () => void (hall = await hallOnDisk()))
afterEach(() => hall.end())

const period = { from: '2026-11-01' as BusinessDay, to: '2026-12-31' as BusinessDay }
const dayMs = 24 * 60 * minute
const must = async (...said: Parameters<HallOnDisk['say']>) =>
  expect(await hall.say(...said)).toMatchObject({ ok: true })

/** Three visits on Monday 23 November: one rated 5, one rated 2, one never rated. */
const aMonday = async (): Promise<void> => {
  await must(clerk, { type: 'signIn', window: 'w1' })
  await must(clerk, { type: 'openWindow', window: 'w1' })
  for (const [ticket, grade] of [
    ['A001', 5],
    ['A002', 2],
    ['A003', undefined],
  ] as const) {
    await must(kiosk, { type: 'issueTicket', service: 'pension-join', language: 'zh-CN' })
    await must(clerk, { type: 'callNext', window: 'w1' })
    await must(clerk, { type: 'startService', window: 'w1', ticket })
    hall.clock.pass(5 * minute)
    await must(clerk, { type: 'finishService', window: 'w1', ticket, outcome: 'done' })
    if (grade) await must(citizen(ticket), { type: 'rateVisit', ticket, token: 'checked at the gate', grade })
  }
}
const layersAfter = (days: number, rule: 'none' | 'guangdong-2019' | 'xinjiang') =>
  readSupposed(hall.db, { ...hall.keeper.hall.setup!, defaultRatings: rule }, period, hall.clock.now() + days * dayMs)
    ?.layers

test('no hall has such a layer unless it asks for one', async () => {
  await aMonday()
  expect(layersAfter(60, 'none')).toBeUndefined()
})

test('until the days are over nothing is supposed; then the unrated visit is, and only that one', async () => {
  await aMonday()
  expect(layersAfter(7, 'guangdong-2019')?.supposed.n).toBe(0)
  const layers = layersAfter(8, 'guangdong-2019')
  expect(layers?.active).toEqual({ counts: [0, 1, 0, 0, 1], n: 2, mean: 3.5 })
  expect(layers?.supposed).toEqual({ counts: [0, 0, 1, 0, 0], n: 1, mean: 3 })
  expect(layers?.together.n).toBe(3)
})

test('working days are those of the published calendar', async () => {
  await aMonday()
  // Five working days after Monday 23 November is Monday the 30th.
  expect(layersAfter(7, 'xinjiang')?.supposed.n).toBe(0)
  expect(layersAfter(8, 'xinjiang')?.supposed).toEqual({ counts: [0, 0, 0, 1, 0], n: 1, mean: 4 })
})

test('the measures themselves know nothing of it', async () => {
  await aMonday()
  const told = async () =>
    (await readMeasures(hall.db, period, 'person', hall.clock.now())).rows.find(({ id }) => id === clerk.id)
  const before = await told()
  expect(before?.figures.satisfied).toEqual({ is: 'rate', num: 1, den: 2 })
  layersAfter(60, 'guangdong-2019')
  expect(await told()).toEqual(before)
  expect(JSON.stringify(before)).not.toContain('default')
})
