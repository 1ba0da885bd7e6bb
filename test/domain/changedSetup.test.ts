/** The setup may change in the middle of a day: nobody is left waiting where nobody calls, and no undo brings the old one back. */
import { expect, test } from 'vitest'
import { deskView } from '#shared/views/desk.ts'
import { Setup } from '#shared/domain/setup/setup.ts'
import { setup } from '../support/cast.ts'
import { clockTime, draw, given, liveHall, sceneOf, twoWindows, windowOf } from '../support/hall.ts'

const without = (service: string): Setup => ({
  ...setup,
  services: setup.services.filter(({ id }) => id !== service),
  windows: setup.windows.map((w) => ({ ...w, services: w.services.filter((id) => id !== service) })),
})
const publish = (next: Setup) => ({ type: 'publishSetup', setup: next, basedOn: 1 }) as const

const finishedMedical = [
  ...twoWindows,
  draw('08:40', 'medical'),
  ['08:41', 'wang', { type: 'callNext', window: '1' }],
  ['08:42', 'wang', { type: 'startService', window: '1', ticket: 'A001' }],
  ['08:50:00', 'wang', { type: 'finishService', window: '1', ticket: 'A001', outcome: 'done' }],
] as const

test('a service somebody waits for cannot go', () =>
  given(...twoWindows, draw('08:40', 'medical'))
    .when('08:41', 'root', publish(without('medical')))
    .refused('setup-invalid', { code: 'service-in-use' }))

test('nor the service somebody on a detour comes back to', () =>
  given(
    ...twoWindows,
    draw('08:40', 'medical'),
    ['08:41', 'wang', { type: 'callNext', window: '1' }],
    ['08:42', 'wang', { type: 'startService', window: '1', ticket: 'A001' }],
    [
      '08:43',
      'wang',
      {
        type: 'transferTicket',
        window: '1',
        ticket: 'A001',
        destination: { to: 'service', service: 'household' },
        mustReturn: true,
        reason: 'needs-approval',
      },
    ],
  )
    .when('08:44', 'root', publish(without('medical')))
    .refused('setup-invalid', { code: 'service-in-use' }))

test('what was done under the old setup is not taken back under the new one', () =>
  given(...finishedMedical, ['08:50:03', 'root', publish(without('medical'))])
    .when('08:50:06', 'wang', { type: 'undoLast' })
    .refused('changed-since'))

test('a pause taken back does not bring back a service the window lost meanwhile', () => {
  const { hall } = given(
    ...twoWindows,
    ['08:50:00', 'wang', { type: 'pauseWindow', window: '1', reason: 'break' }],
    ['08:50:03', 'root', publish(without('medical'))],
  ).when('08:50:06', 'wang', { type: 'undoLast' })
  expect(windowOf(hall, '1').services).toEqual(['pension'])
})

test('the desk still says who sits there when the setup has forgotten the person', () => {
  const live = given(...twoWindows)
  const left = { ...setup, people: setup.people.filter(({ id }) => id !== 'wang') }
  live.say('root', publish(left), clockTime('09:00'))
  expect(deskView(sceneOf(live.hall, clockTime('09:01')), { window: '1' })?.staff).toEqual({
    id: 'wang',
    name: 'wang',
    staffNo: '',
  })
})

const withRules = (rules: Partial<Setup['rules']>) =>
  liveHall(Setup.parse({ ...setup, rules: { ...setup.rules, ...rules } }))

test('an early appointment is not callable before its time, even where it earns no credit', () => {
  const { hall, say } = withRules({ appointmentCreditMinutes: 0 })
  say('wang', { type: 'signIn', window: '1' }, clockTime('08:25'))
  say('wang', { type: 'openWindow', window: '1' }, clockTime('08:26'))
  const slot = clockTime('10:00')
  say('guide', { type: 'issueTicket', service: 'pension', language: 'zh-CN', slot }, clockTime('09:00'))
  const next = (time: string) => deskView(sceneOf(hall, clockTime(time)), { window: '1' })?.next?.ticket
  expect(next('09:44')).toBeUndefined()
  expect(next('09:45')).toBe('A001')
})

test('where the house lets the missed back in front, they stand in front', () => {
  const { hall, say } = withRules({ comeBackPlaces: 0 })
  for (const [time, who, wish] of [...twoWindows, draw('08:40', 'medical'), draw('08:41', 'medical')])
    say(who, wish, clockTime(time))
  say('wang', { type: 'callNext', window: '1' }, clockTime('08:42'))
  say('wang', { type: 'markMissed', window: '1', ticket: 'A001' }, clockTime('08:44'))
  say('A001', { type: 'comeBack', ticket: 'A001' }, clockTime('08:45'))
  expect(deskView(sceneOf(hall, clockTime('08:46')), { window: '1' })?.next?.ticket).toBe('A001')
})
