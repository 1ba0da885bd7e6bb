/**
 * The promise of the line, as a theorem tried on crowded days: whoever passes you drew a number less than the largest
 * credit after you (virtual arrival; a bound strict priority does not have), and nobody waits for ever.
 */
import { expect, test } from 'vitest'
import { linesOf, nextFor } from '#shared/domain/hall/queue.ts'
import type { Visit } from '#shared/domain/hall/hall.ts'
import { setup } from '../support/cast.ts'
import { luck } from './luck.ts'
import { clockTime, liveHall, twoWindows, windowOf } from '../support/hall.ts'

const minute = 60_000
type Overtaking = { readonly laterBy: number; readonly waited: number }

/** A crowded morning: people come a little faster than two windows serve; one in six has priority by right. */
const liveMorning = (seed: number, watch: (o: Overtaking) => void): number => {
  const random = luck(seed)
  const exponential = (mean: number) => -Math.log(1 - random()) * mean
  const live = liveHall()
  for (const [time, who, wish] of twoWindows) live.say(who, wish, clockTime(time))
  const busyUntil = { '1': 0, '2': 0 }
  let longest = 0
  let nextArrival = clockTime('08:30')
  for (let at = clockTime('08:30'); at < clockTime('16:00'); at += 5_000) {
    while (nextArrival <= at) {
      const priority = random() < 1 / 6 ? ('elderly' as const) : undefined
      const service = ['pension', 'pension', 'medical', 'household'][Math.floor(random() * 4)]!
      live.say('kiosk', { type: 'issueTicket', service, language: 'zh-CN', priority }, nextArrival)
      nextArrival += exponential(2.2 * minute)
    }
    for (const [window, who] of [
      ['1', 'wang'],
      ['2', 'li'],
    ] as const) {
      if (at < busyUntil[window]) continue
      const state = windowOf(live.hall, window)
      if (state.ticket) live.say(who, { type: 'finishService', window, ticket: state.ticket, outcome: 'done' }, at)
      const next = nextFor(live.hall, windowOf(live.hall, window), at)
      const line = linesOf(live.hall, windowOf(live.hall, window)).flatMap((l) => l.byKey)
      if (!next) continue
      const overdue = next.why.rule === 'overdue'
      const fair = (other: Visit) => (overdue ? other.guardFrom >= next.visit.guardFrom : other.key >= next.visit.key)
      expect(line.every(fair), 'every call is explained by its rule').toBe(true)
      for (const other of line) {
        const laterBy = next.visit.issuedAt - other.issuedAt
        if (laterBy > 0) watch({ laterBy, waited: at - other.issuedAt })
      }
      longest = Math.max(longest, at - next.visit.issuedAt)
      live.say(who, { type: 'callNext', window }, at)
      live.say(who, { type: 'startService', window, ticket: next.visit.ticket }, at)
      busyUntil[window] = at + exponential(4.4 * minute)
    }
  }
  return longest
}

test('over forty crowded mornings, only somebody with a credit passes anybody, and only within the credit', () => {
  let overtakings = 0
  let worst = 0
  for (let seed = 1; seed <= 40; seed++) {
    liveMorning(seed, ({ laterBy }) => {
      overtakings++
      worst = Math.max(worst, laterBy)
    })
  }
  expect(overtakings, 'the mornings were crowded enough to mean something').toBeGreaterThan(1000)
  expect(worst).toBeLessThanOrEqual(setup.rules.priorityCreditMinutes * minute)
}, 240_000)
