/** What screens are told, beyond the days: notes, refusals that name somebody, zones that went away. */
import { expect, test } from 'vitest'
import { boardView } from '#shared/views/board.ts'
import { deskView } from '#shared/views/desk.ts'
import { floorView } from '#shared/views/floor.ts'
import { signView } from '#shared/views/sign.ts'
import { tabletView } from '#shared/views/tablet.ts'
import { views } from '#shared/views/index.ts'
import { slipView, ticketView, visitView } from '#shared/views/visit.ts'
import { clockTime, draw, given, sceneOf, twoWindows } from '../support/hall.ts'

const called = [...twoWindows, draw('08:40', 'pension'), ['08:42', 'wang', { type: 'callNext', window: '1' }]] as const
const served = [...called, ['08:43', 'wang', { type: 'startService', window: '1', ticket: 'A001' }]] as const
const finished = [
  ...served,
  ['08:48', 'wang', { type: 'finishService', window: '1', ticket: 'A001', outcome: 'done' }],
] as const

test('a window with a person in hand is told who that is', () =>
  given(...called)
    .when('08:43', 'wang', { type: 'callNext', window: '1' })
    .refused('window-busy', { ticket: 'A001' }))

test('who has a ticket already is named to the desk that wanted it', () =>
  given(...called)
    .when('08:43', 'li', { type: 'callTicket', window: '2', ticket: 'A001', reason: 'urgent' })
    .refused('already-called', { window: '1' }))

test('the note of a transfer is seen where the visit arrives', () => {
  const { hall } = given(
    ...served,
    [
      '08:44',
      'wang',
      {
        type: 'transferTicket',
        window: '1',
        ticket: 'A001',
        destination: { to: 'window', window: '2' },
        reason: 'specialist',
        note: '<b>要盖章</b>',
      },
    ],
    ['08:45', 'li', { type: 'callNext', window: '2' }],
  )
  const desk = deskView(sceneOf(hall, clockTime('08:45')), { window: '2' })
  expect(desk?.current).toMatchObject({
    ticket: 'A001',
    note: '<b>要盖章</b>',
    firstResponder: { name: '王芳', me: false },
  })
})

test('notes with a phone or identity number are refused at the gate', () =>
  expect(() =>
    given(...served).when('08:44', 'wang', {
      type: 'holdService',
      window: '1',
      ticket: 'A001',
      reason: 'other',
      note: '电话13812345678',
    }),
  ).toThrow(/no phone or identity numbers/))

test('a board whose zone is gone from the setup shows no call of another zone, and does not fall over', () => {
  const { hall } = given(...called)
  const scene = sceneOf(hall, clockTime('08:42'))
  expect(boardView(scene, { zone: 'torn-down' }).calls).toEqual([])
  expect(boardView(scene, { zone: 'east' }).calls).toMatchObject([{ ticket: 'A001', window: '1', stage: 'called' }])
  expect(boardView(scene, { zone: 'west' }).calls).toEqual([])
})

test('the sign says who is wanted, who is served, and why nobody is', () => {
  const state = (...past: Parameters<typeof given>) =>
    signView(sceneOf(given(...past).hall, clockTime('09:00')), { window: '1' })
  expect(state()).toMatchObject({ state: 'closed', dayOver: false })
  expect(state(...twoWindows, ['17:31', 'chen', { type: 'closeDay' }])).toMatchObject({
    state: 'closed',
    dayOver: true,
  })
  expect(state(...twoWindows)).toMatchObject({ state: 'free', staff: { name: '王芳', staffNo: '101' } })
  expect(state(...called)).toMatchObject({ state: 'called', ticket: 'A001' })
  expect(state(...served)).toMatchObject({ state: 'serving', ticket: 'A001' })
  expect(state(...twoWindows, ['08:50', 'wang', { type: 'pauseWindow', window: '1', reason: 'meal' }])).toMatchObject({
    state: 'paused',
    pauseReason: 'meal',
  })
})

test('the tablet asks for two minutes, once, and then rests; it never shows what was said', () => {
  const { hall, say } = given(...finished)
  const tablet = (time: string) => tabletView(sceneOf(hall, clockTime(time)), { window: '1' })
  expect(tablet('08:49')?.rate).toMatchObject({ ticket: 'A001', token: 'rating-A001' })
  expect(tablet('08:51')?.rate).toBeNull()
  say('tablet1', { type: 'rateVisit', ticket: 'A001', token: 'rating-A001', grade: 1 }, clockTime('08:49'))
  expect(tablet('08:49')).toMatchObject({ rate: null, thanked: 'A001' })
  expect(JSON.stringify(tablet('08:49'))).not.toMatch(/grade|不满意/)
})

test('the tablet stops asking when the next person stands before it: nobody rates for somebody else', () => {
  const { hall, say } = given(...finished, draw('08:48', 'pension'))
  const asks = (time: string) => tabletView(sceneOf(hall, clockTime(time)), { window: '1' })?.rate?.ticket
  say('wang', { type: 'callNext', window: '1' }, clockTime('08:48:20'))
  expect(asks('08:48:25')).toBe('A001')
  say('wang', { type: 'startService', window: '1', ticket: 'A002' }, clockTime('08:48:40'))
  expect(asks('08:48:45')).toBeUndefined()
})

test('no picture of staff or kiosk carries a token to rate with, and staff see no link to the phone page', () => {
  const { hall } = given(...finished)
  const scene = sceneOf(hall, clockTime('08:49'))
  expect(JSON.stringify(slipView(scene, { ticket: 'A001' }))).not.toContain('rating-')
  expect(JSON.stringify(ticketView(scene, { ticket: 'A001' }))).not.toMatch(/rating-|visit-|\/t\//)
  expect(views.slip.for).toEqual(['kiosk'])
})

test('nothing staff may see says how a visit was rated', () => {
  const { hall, say } = given(...finished)
  say('A001', { type: 'rateVisit', ticket: 'A001', token: 'x', grade: 1, tags: ['slow'] }, clockTime('08:49'))
  const desk = JSON.stringify(deskView(sceneOf(hall, clockTime('08:50')), { window: '1' }))
  expect(desk).not.toMatch(/"grade"|slow/)
})

test('a citizen may rate after the service, and only then', () => {
  const rate = (...past: Parameters<typeof given>) =>
    visitView(sceneOf(given(...past).hall, clockTime('08:50')), { ticket: 'A001' })?.can.rate
  expect(rate(...called)).toBeNull()
  expect(rate(...served)).toBeNull()
  expect(rate(...finished)).toBe('rating-A001')
})

test('a day closed before its hour is over on every public screen: nobody is told to wait for a call', () => {
  const { hall } = given(...finished, ['10:00', 'chen', { type: 'closeDay' }])
  const scene = sceneOf(hall, clockTime('10:01'))
  const { open, waiting } = boardView(scene, {})
  expect(open).toMatchObject({ dayClosed: true, issuing: false, open: false })
  expect(open.nextIssuingAt).toBeGreaterThan(clockTime('23:59'))
  expect(waiting.every(({ windowsOpen }) => windowsOpen === 0)).toBe(true)
  expect(signView(scene, { window: '1' })?.state).toBe('closed')
  expect(tabletView(scene, { window: '1' })?.is).toBe('ready')
  expect(floorView(scene).queues.every(({ windowsOpen }) => windowsOpen === 0)).toBe(true)
})
