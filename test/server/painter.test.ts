/** Whose picture is painted first, and who waits: a board before any list of the office, however long the list takes. */
import { expect, test } from 'vitest'
import { openPainter, type Watching } from '../../server/gate/painter.ts'
import { clockTime, given, sceneOf, twoWindows } from '../support/hall.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

/** A hall with a painter; every look at the hall is counted, and `slowMs` says how long the round it begins takes. */
const painted = (slowMs: (round: number) => number = () => 0) => {
  const live = given(...twoWindows)
  const service = live.hall.setup!.windows[0]!.services[0]!
  let at = clockTime('09:00')
  const told = { rounds: 0, clock: 0, sent: [] as string[] }
  const painter = openPainter({
    scene: () => {
      told.rounds++
      told.clock += slowMs(told.rounds)
      return sceneOf(live.hall, at, undefined, live.books)
    },
    seq: () => live.log.length,
    send: ({ view }) => void told.sent.push(view),
    stopwatch: () => told.clock,
  })
  return {
    told,
    stop: painter.stop,
    watch: (view: Watching['view'], params: object = {}) => {
      painter.add({ view, params, key: `${view} ${JSON.stringify(params)}` })
      told.rounds = 0
    },
    /** Somebody takes a number, and everything that follows of it is painted. */
    change: async () => {
      at += 60_000
      live.say('kiosk', { type: 'issueTicket', service, language: 'zh-CN' }, at)
      painter.changed()
      painter.changed()
      await soon()
    },
  }
}

test('who stands before a screen is painted for first, whatever was watched first, and once for many changes', async () => {
  const { watch, change, told, stop } = painted()
  for (const view of ['reviewRounds', 'ruleBooks', 'office', 'floor', 'board'] as const) watch(view)
  watch('desk', { window: '1' })
  await change()
  stop()
  expect(told.sent.filter((view) => view === 'board' || view === 'desk' || view === 'floor')).toEqual([
    'board',
    'desk',
    'floor',
  ])
})

test('a list of the office that takes half a second keeps no board waiting', async () => {
  // Two rounds a change: the first is the board's, the second the list's.
  const { watch, change, told, stop } = painted((round) => (round % 2 === 0 ? 500 : 0))
  watch('board')
  watch('units')
  for (let i = 0; i < 12; i++) {
    await change()
    told.clock += 10_000
  }
  expect(told.rounds, 'with time enough both are painted').toBe(24)
  await change()
  told.sent.length = 0
  await change()
  stop()
  expect(told.sent).toEqual(['board'])
  expect(told.rounds, 'the list rests, the board does not').toBe(27)
})
