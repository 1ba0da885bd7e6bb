/** The largest hall a setup allows: nobody who is wanted falls off the board because others were called since. */
import { expect, test } from 'vitest'
import { Setup } from '#shared/domain/setup/setup.ts'
import { boardView } from '#shared/views/board.ts'
import { setup } from '../support/cast.ts'
import { clockTime, liveHall, sceneOf } from '../support/hall.ts'

const windows = 300

test('three hundred windows call at once, and the board wants all three hundred', () => {
  const ids = Array.from({ length: windows }, (_, i) => String(i + 1))
  const large = Setup.parse({
    ...setup,
    services: setup.services.map(({ quota: _, ...service }) => service),
    windows: ids.map((id) => ({
      id,
      name: id,
      zone: 'east',
      services: ['pension', 'medical', 'household', 'marriage'],
    })),
    people: [...setup.people, ...ids.map((id) => ({ id: `s${id}`, name: id, staffNo: `s${id}`, roles: ['clerk'] }))],
  })
  const { hall, say } = liveHall(large)
  const at = clockTime('09:00')
  for (const id of ids) {
    const who = { role: 'clerk', id: `s${id}` } as const
    say(who, { type: 'signIn', window: id }, at)
    say(who, { type: 'openWindow', window: id }, at)
    say('kiosk', { type: 'issueTicket', service: 'pension', language: 'zh-CN' }, at)
  }
  for (const id of ids) say({ role: 'clerk', id: `s${id}` }, { type: 'callNext', window: id }, at)
  const wanted = boardView(sceneOf(hall, at, { at, tickets: new Map(), services: new Map() }), {}).calls
  expect(wanted.filter((call) => call.stage === 'called')).toHaveLength(windows)
})
