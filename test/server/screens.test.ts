/** Which screens are there, which are lost, and which cannot be heard. */
import { expect, test } from 'vitest'
import { keepProblems } from '../../server/problems.ts'
import { keepScreens } from '../../server/screens.ts'

const begin = () => {
  let now = 1_000_000
  const problems = keepProblems(() => now)
  const screens = keepScreens(() => now, problems)
  const pass = (ms: number): void => {
    now += ms
    screens.look(true)
  }
  /** A board that has been hanging there for a while. */
  const hung = (id: string): (() => void) => {
    const gone = screens.connected(id, 'board')
    now += 10 * 60_000
    return gone
  }
  return { problems, screens, pass, hung, kinds: () => problems.all().map((p) => `${p.kind} ${p.about}`) }
}

test('a board that went dark is a trouble after a minute, until it is back; a desk that closed is none', () => {
  const { screens, pass, hung, kinds } = begin()
  const boardGone = hung('b1')
  screens.shows('b1', 'board', { zone: 'left' })
  screens.connected('d1', 'desk')()
  boardGone()
  pass(60_000)
  expect(kinds()).toEqual([])
  pass(1)
  expect(kinds()).toEqual(['screen-lost board left'])
  screens.connected('b1', 'board')
  expect(kinds()).toEqual([])
})

test('of two boards in one zone the dark one stays a trouble while the other shines', () => {
  const { screens, problems, pass, hung, kinds } = begin()
  const firstGone = hung('b1')
  screens.shows('b1', 'board', { zone: 'left' })
  screens.connected('b2', 'board')
  screens.shows('b2', 'board', { zone: 'left' })
  firstGone()
  pass(60_001)
  expect(kinds()).toEqual(['screen-lost board left'])
  const [{ since } = { since: 0 }] = problems.all()
  pass(1_000)
  expect(problems.all()).toMatchObject([{ since }])
})

test('a screen that never came back is forgotten after half a day, and its trouble with it', () => {
  const { pass, hung, kinds } = begin()
  hung('b1')()
  pass(120_000)
  expect(kinds()).toEqual(['screen-lost board b1'])
  pass(12 * 3_600_000)
  expect(kinds()).toEqual([])
})

test('a phone that looked at the board for a moment is not missed, and stands in no list', () => {
  const { screens, pass, kinds } = begin()
  const gone = screens.connected('phone', 'board')
  pass(60_000)
  gone()
  pass(120_000)
  expect(kinds()).toEqual([])
  expect(screens.all([])).toEqual([])
})

test('at night screens may be off', () => {
  const { screens, pass, hung, kinds } = begin()
  hung('b1')()
  pass(120_000)
  expect(kinds()).toHaveLength(1)
  screens.look(false)
  expect(kinds()).toEqual([])
})

test('a reload, where the new line opens before the old one is known to be dead, is not a loss', () => {
  const { screens, pass, kinds } = begin()
  const first = screens.connected('b1', 'board')
  screens.connected('b1', 'board')
  first()
  pass(120_000)
  expect(kinds()).toEqual([])
})

test('a board that cannot speak is a trouble once it lasts', () => {
  const { screens, pass, kinds } = begin()
  screens.connected('b1', 'board')
  screens.health('b1', { screen: 'board', sound: 'blocked' })
  pass(10_000)
  expect(kinds()).toEqual([])
  pass(1)
  expect(kinds()).toEqual(['sound-off board b1'])
  screens.health('b1', { screen: 'board', sound: 'ready' })
  pass(1)
  expect(kinds()).toEqual([])
})

test('paired devices that have not come yet are listed too', () => {
  const { screens } = begin()
  const paired = [{ id: 'k1', name: '北门取号机', role: 'kiosk' as const }]
  expect(screens.all(paired)).toMatchObject([{ id: 'k1', name: '北门取号机', connected: false, lastSeenAt: 0 }])
  screens.connected('k1', 'kiosk', paired[0])
  expect(screens.all(paired)).toMatchObject([{ id: 'k1', name: '北门取号机', connected: true }])
})
