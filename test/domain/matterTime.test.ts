/** A promise at the edges of its last day: time that stands still after closing takes nothing back. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { MatterId } from '#shared/domain/words.ts'
import { clockTime, liveHall } from '../support/hall.ts'

const id = '20260105-0001'
const accept: Wish = { type: 'acceptMatter', item: 'pension-claim', procedure: 'own', collection: 'at-window' }
const suspend: Wish = { type: 'suspendMatter', matter: id, why: 'supplement', toldBy: 'oral' }
const resume: Wish = { type: 'resumeMatter', matter: id }

/** Suspended at this time of the promised day, resumed two working days later. */
const stoodStill = (time: string) => {
  const live = liveHall()
  const matter = () => live.books.matter(MatterId.parse(id))!
  const say = (wish: Wish, at: number): void => {
    live.pass(at)
    expect(live.say('wang', wish, at), JSON.stringify(wish)).toMatchObject({ ok: true })
  }
  say(accept, clockTime('09:00'))
  const promised = matter().due.promised!
  say(suspend, clockTime(time, promised))
  const wasLate = matter().overdue !== undefined
  say(resume, clockTime('09:00', '2026-01-14'))
  return { promised, wasLate, now: matter().due.promised }
}

test('suspended before closing on the promised day, the promise moves on', () => {
  expect(stoodStill('17:29')).toEqual({ promised: '2026-01-12', wasLate: false, now: '2026-01-14' })
})
test('suspended after closing it was overdue already, and its date stays', () => {
  expect(stoodStill('17:31')).toEqual({ promised: '2026-01-12', wasLate: true, now: '2026-01-12' })
})
