/** Signals out of the registers: twelve people at the same work, four of whom play tricks; each is found, nobody else is. */
import { expect, test } from 'vitest'
import type { BusinessDay } from '#shared/domain/words.ts'
import { readFlags } from '../../server/reports/flags.ts'
import { clockTime, liveHall } from '../support/hall.ts'
import { registersOf } from '../support/registersOf.ts'

const day = '2026-01-05' as BusinessDay
const opening = clockTime('08:30')
const people = Array.from({ length: 12 }, (_, i) => `p${i}`)
const turnSql = `INSERT INTO turns VALUES
  (?, ?, 0, 0, 'pension', 'kiosk', NULL, ?, ?, ?, ?, ?, ?, ?, 60000, 5000, ?, 0, 0, 2, ?, NULL, 0, 1, NULL)`
const visitSql = `INSERT INTO visits VALUES
  (?, ?, 'pension', 'kiosk', 'zh-CN', NULL, NULL, ?, NULL, 'finished', ?, 0, 0, 0, 1, ?, ?, ?, ?, 'done', '[]', 0, NULL)`
const ratingSql = `INSERT INTO ratings VALUES (?, ?, ?, ?, ?, ?, ?, '[]', 'tablet', ?)`

/** A hundred calls of everybody; `trick` says what the i-th of a person was like. */
const dayOf = (trick: (who: string, i: number) => 'short' | 'dropped' | 'picked' | 'rated-at-once' | undefined) => {
  const db = registersOf(liveHall().log)
  let n = 0
  for (const who of people)
    for (let i = 0; i < 100; i++) {
      const what = trick(who, i)
      const ticket = `A${String(++n).padStart(4, '0')}`
      const called = opening + i * 300_000
      const handling = what === 'short' ? 3000 : 150_000 + ((n * 37) % 100) * 1000
      const came = what !== 'dropped'
      const ended = called + (came ? 5000 + handling : 9000)
      const started = came ? called + 5000 : null
      const how = what === 'picked' || (i % 25 === n % 25 && i > 0) ? 'given' : 'next'
      const values = [how, called - 60_000, called, started, ended, came ? handling : 0, came ? 'finished' : 'missed']
      db.statement(turnSql).run(day, ticket, `w-${who}`, who, ...values)
      const at = [called - 60_000, ended, who, `w-${who}`, who, `w-${who}`]
      if (came) db.statement(visitSql).run(day, ticket, ...at)
      const isRated = what === 'rated-at-once' || (i % 3 === 0 && came && what === undefined)
      const rated = ended + (what === 'rated-at-once' ? 400 : 8000)
      const grade = (n * 7) % 5 === 0 ? 4 : 5
      if (isRated) db.statement(ratingSql).run(1000 + n, day, ticket, rated, `w-${who}`, who, grade, 1000 + n)
    }
  const signals = readFlags(db, { from: day, to: day }, opening)
  db.close()
  return signals
}

test('an honest day has no signal', () => expect(dayOf(() => undefined)).toEqual([]))

test('who breaks off, drops calls, picks, or has ratings within a moment is found with the visits, and nobody else', () => {
  const signals = dayOf((who, i) => {
    if (who === 'p3' && i < 30) return 'short'
    if (who === 'p5' && i < 25) return 'dropped'
    if (who === 'p7' && i < 45) return 'picked'
    return who === 'p9' && i < 6 ? 'rated-at-once' : undefined
  })
  expect(signals.map(({ flag, who }) => `${flag} ${who}`)).toEqual(['G1 p3', 'G5 p5', 'G7 p7', 'G2 p9'])
  const [short] = signals
  expect(short).toMatchObject({ observed: 30 })
  expect(short!.facts).toHaveLength(30)
  expect(short!.facts[0]).toBe(`${day} A0301`)
})
