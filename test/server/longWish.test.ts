/** What is too long for the line of the screens arrives all the same, and happens once. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { defaultRuleBook } from '#shared/scoring/presets/composeBook.ts'
import { createHall, type HallClient } from '#shared/ui/hallClient.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
let client: HallClient
beforeAll(async () => {
  hall = await runningHall()
  const token = hall.staff('xu-jing', 'appraiser').replace('Bearer ', '')
  client = createHall({ screen: 'desk', url: hall.server.url, token })
})
afterAll(async () => {
  client.close()
  await hall.end()
})

const goal = (n: number) => ({
  id: `goal-${n}`,
  name: `目标${n}`,
  indicator: '指标',
  weight: 5,
  source: 'entered' as const,
  standard: '按时办结、一次告知，'.repeat(25),
})

test('a whole rule-book is proposed through the screens’ own door, and said again it is the same one', async () => {
  const wish = { type: 'proposeRuleBook', book: defaultRuleBook, effective: '2026-12-01' } as Wish
  const first = await client.wish(wish, 'long-1')
  expect(first).toMatchObject({ ok: true, facts: [{ type: 'RuleBookProposed' }] })
  expect(await client.wish(wish, 'long-1')).toEqual(first)
})

test('twenty goals in words are answered by their rule, not cut off for their length', async () => {
  const goals = Array.from({ length: 20 }, (_, n) => goal(n))
  const wish = { type: 'draftGoals', period: '2026-H2', section: 'nowhere', goals } as unknown as Wish
  expect(await client.wish(wish)).toMatchObject({ ok: false, refusal: 'section-unknown' })
})
