/** 办理成功率: what ended done or accepted, of what could have. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { readPerformance } from '../../server/reports/performance.ts'
import { clockTime, liveHall, monday, twoWindows } from '../support/hall.ts'
import { registersOf } from '../support/registersOf.ts'

test('done and accepted count; refused by law or withdrawn is nobody’s failure', () => {
  const live = liveHall()
  const say = (time: string, who: string, wish: Wish) => {
    const decision = live.say(who, wish, clockTime(time))
    if (!decision.ok) throw new Error(`${wish.type}: ${decision.refusal}`)
  }
  for (const [time, who, wish] of twoWindows) say(time, who, wish)
  const service = live.hall.setup!.windows[0]!.services[0]!
  const outcomes = ['done', 'done', 'accepted', 'incomplete', 'pending', 'refused', 'withdrawn'] as const
  outcomes.forEach((outcome, i) => {
    const time = (minutes: number) => `${String(9 + i).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    say(time(0), 'kiosk', { type: 'issueTicket', service, language: 'zh-CN' })
    say(time(1), 'wang', { type: 'callNext', window: '1' })
    const ticket = live.hall.windows.get('1' as never)!.ticket!
    say(time(2), 'wang', { type: 'startService', window: '1', ticket })
    const performed = [{ service, count: 1 }]
    say(time(6), 'wang', { type: 'finishService', window: '1', ticket, outcome, performed })
  })
  const db = registersOf(live.log)
  const told = readPerformance(db, { from: monday as never, to: monday as never }, 'person')
  expect(told.units.find(({ id }) => id === 'wang')!.rates.success).toEqual({ num: 3, den: 5 })
  expect(told.hall.rates.success).toEqual({ num: 3, den: 5 })
  db.close()
})
