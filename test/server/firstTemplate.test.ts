/** The first run puts the template that was chosen, and no other. */
import { afterEach, expect, test } from 'vitest'
import { runningHall } from './runningHall.ts'

let hall: Awaited<ReturnType<typeof runningHall>> | undefined
afterEach(async () => {
  await hall?.end()
  hall = undefined
})

const begin = async (more: object) => {
  hall = await runningHall({ empty: true })
  const code = hall.server.identity.setupCode()!
  const admin = { name: '吴刚', staffNo: '9001', pin: '724916' }
  return hall.ask('POST', '/api/first-run', undefined, { hallName: '柳树区政务服务中心', admin, code, ...more })
}
const published = () => hall!.server.keeper.hall.setup

test('a district hall begins with the district’s queues and guides', async () => {
  expect((await begin({ template: 'district' })).status).toBe(200)
  expect(published()?.services).toHaveLength(36)
  expect(published()?.items.length).toBeGreaterThanOrEqual(300)
  expect(published()?.people.map(({ staffNo }) => staffNo)).toEqual(['9001'])
})

test('who says nothing begins with a township', async () => {
  expect((await begin({})).status).toBe(200)
  expect(published()?.services).toHaveLength(12)
})

test('a template that does not exist is refused, and nothing is set up', async () => {
  expect((await begin({ template: 'palace' })).status).toBe(400)
  expect(published()).toBeUndefined()
})
