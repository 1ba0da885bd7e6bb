/** What the supervisor is offered at a window: everything the hall would grant, nothing it would refuse. */
import { describe, expect, it } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { floorView } from '#shared/views/floor.ts'
import { visitActs, visitsAt, visitWish, windowActs, windowWish } from '../../window-terminal/floor/windowActs.ts'
import { clockTime, draw, given, sceneOf, twoWindows } from '../support/hall.ts'

type Line = Parameters<typeof given>[number]
const at1 = { window: '1', ticket: 'A001' }
const called: Line[] = [...twoWindows, draw('08:40', 'pension'), ['08:42', 'wang', { type: 'callNext', window: '1' }]]
const served: Line[] = [...called, ['08:43', 'wang', { type: 'startService', ...at1 }]]
const held: Line[] = [...served, ['08:44', 'wang', { type: 'holdService', ...at1, reason: 'fetch-papers' }]]
const detour: Line[] = [
  ...served,
  [
    '08:44',
    'wang',
    {
      type: 'transferTicket',
      ...at1,
      destination: { to: 'window', window: '2' },
      mustReturn: true,
      reason: 'specialist',
    },
  ],
  ['08:45', 'li', { type: 'callNext', window: '2' }],
  ['08:46', 'li', { type: 'startService', window: '2', ticket: 'A001' }],
]
const paused: Line[] = [...twoWindows, ['08:50', 'wang', { type: 'pauseWindow', window: '1', reason: 'meal' }]]
const ready: Line[] = [...twoWindows, ['08:50', 'wang', { type: 'closeWindow', window: '1' }]]
const evening: Line[] = [...held, ['17:30', 'chen', { type: 'closeDay' }]]

const floorOf = (past: readonly Line[]) => {
  const { hall } = given(...past)
  const floor = floorView(sceneOf(hall, clockTime('17:31')))
  return { floor, window: (id: string) => floor.windows.find((w) => w.id === id)! }
}
const answers = { outcome: 'accepted', reason: 'equipment' } as const
const says = (past: readonly Line[], wish: Wish) => given(...past).when('17:31', 'chen', wish).decision.ok

const moments: readonly (readonly [string, string, readonly Line[], string])[] = [
  ['called', '1', called, 'putBack'],
  ['served', '1', served, 'finish forgotten putBack'],
  ['held', '1', held, 'finish forgotten putBack pause'],
  ['on a detour', '2', detour, 'sendBack putBack'],
  ['open and free', '1', twoWindows, 'pause close signOut'],
  ['paused', '1', paused, 'resume close signOut'],
  ['not open', '1', ready, 'signOut'],
  ['after the day', '1', evening, 'close signOut'],
  ['nobody there', '3', twoWindows, ''],
]

describe('at a window', () => {
  it.each(moments)('%s: offers what is possible, and the hall grants each of it', (_, id, past, offered) => {
    const { floor, window: find } = floorOf(past)
    const window = find(id)
    const wishes: (readonly [string, Wish])[] = []
    for (const visit of visitsAt(window))
      for (const act of visitActs(visit)) wishes.push([act, visitWish(id, visit, act, answers)])
    for (const act of windowActs(window, floor.dayStage === 'open')) wishes.push([act, windowWish(id, act, answers)])
    expect(wishes.map(([act]) => act).join(' ')).toBe(offered)
    expect(wishes.filter(([, wish]) => !says(past, wish)).map(([act]) => act)).toEqual([])
  })

  it('what is not offered, the hall would refuse', () => {
    for (const [, id, past] of moments) {
      const { floor, window: find } = floorOf(past)
      const offered: readonly string[] = windowActs(find(id), floor.dayStage === 'open')
      for (const act of ['pause', 'resume', 'close', 'signOut'] as const)
        expect(says(past, windowWish(id, act, answers)), `${act} at ${id}`).toBe(offered.includes(act))
    }
  })
})

it('the floor names what is held, for which service, and who wants it back', () => {
  expect(floorOf(held).window('1')).toMatchObject({
    ticket: null,
    held: [{ ticket: 'A001', stage: 'held', serviceId: 'pension', service: { 'zh-CN': '养老保险' }, returnTo: null }],
  })
  expect(floorOf(detour).window('2').ticket).toMatchObject({ ticket: 'A001', returnTo: '1' })
})

it('putting back keeps number and place, a forgotten end keeps its outcome, and both can be undone', () => {
  const hall = given(...held)
  const [visit] = visitsAt(floorOf(held).window('1'))
  const undone = (wish: Wish) => {
    expect(hall.when('09:00', 'chen', wish).decision.ok).toBe(true)
    const between = hall.hall.visits.get(visit!.ticket as never)
    const seen = { stage: between?.stage, key: between?.key, finished: between?.finished }
    expect(hall.when('09:00:05', 'chen', { type: 'undoLast' }).decision.ok).toBe(true)
    expect(hall.hall.visits.get(visit!.ticket as never)?.stage).toBe('held')
    return seen
  }
  expect(undone(visitWish('1', visit!, 'putBack', answers))).toMatchObject({
    stage: 'waiting',
    key: clockTime('08:40'),
  })
  expect(undone(visitWish('1', visit!, 'forgotten', answers))).toMatchObject({
    stage: 'finished',
    finished: { outcome: 'accepted', forgotten: true, performed: [{ service: 'pension', count: 1 }] },
  })
})
