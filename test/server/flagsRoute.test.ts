/** Signals over HTTP: an appraiser reads them of a real day, a malformed question is told so. Who may not is in the matrix. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FlagsAnswer } from '#shared/protocol/http.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await runningHall()
})
afterAll(() => hall?.end())

const appraiser = (): string => {
  const found = hall.server.keeper.hall.setup!.people.find(({ roles }) => roles.includes('appraiser'))!
  return hall.staff(found.id, 'appraiser')
}

test('an appraiser is answered with a list, empty where nobody has worked', async () => {
  const answer = await hall.ask('GET', '/api/reports/flags?from=2026-11-01&to=2026-11-30', appraiser())
  expect([answer.status, (answer.body as FlagsAnswer).signals]).toEqual([200, []])
})

test.each(['', '?from=2026-11-01', '?from=2026-11-30&to=2026-11-01', '?from=2025-01-01&to=2026-11-30'])(
  'the question %j is malformed',
  async (query) => {
    expect((await hall.ask('GET', `/api/reports/flags${query}`, appraiser())).status).toBe(400)
  },
)
