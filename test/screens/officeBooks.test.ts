/** The office's list read from a real disk: what is not over, in the same order as from the facts, by its own index. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import type { MatterId } from '#shared/domain/words.ts'
import { openMatters } from '../../server/books.ts'
import { clerk, hallOnDisk, minute, supervisor, type HallOnDisk } from '../server/hallOnDisk.ts'

let hall: HallOnDisk
beforeEach(async () => {
  hall = await hallOnDisk()
})
afterEach(() => hall.end())

const id = (n: number) => `20261123-000${n}` as MatterId
const say = async (wish: object): Promise<void> => {
  hall.clock.pass(minute)
  const reply = await hall.say(clerk, wish as Wish)
  if (!reply.ok) throw new Error(reply.refusal)
}
const accept = (item: string) => say({ type: 'acceptMatter', item, procedure: 'own', collection: 'at-window' })
const tell = () => {
  const lines = [{ key: 'x1', text: '照片', defect: 'missing' }]
  return say({ type: 'giveNotice', item: 'pension-claim', form: 'oral', lines })
}
const open = () => hall.keeper.books.openMatters()

test('promised first by their day, then results that wait, then the told, the newest first; what is over is not in it', async () => {
  await tell()
  await accept('pension-transfer')
  await accept('pension-claim')
  await accept('pension-claim')
  await tell()
  await accept('pension-pause')
  await say({ type: 'completeMatter', matter: id(4), result: 'done' })
  // 1 told, 2 fifteen days, 3 ten, 4 done, 5 told later, 6 five.
  expect(open()).toEqual([6, 3, 2, 4, 5, 1].map(id))
  await say({ type: 'withdrawMatter', matter: id(3) })
  await say({ type: 'deliverMatter', matter: id(4), how: 'at-window', certificatesReturned: true, feeFen: 0 })
  expect(open()).toEqual([6, 2, 5, 1].map(id))
  hall.restart()
  expect(open()).toEqual([6, 2, 5, 1].map(id))
})

test('years of matters that are over are not walked through', async () => {
  await accept('pension-claim')
  const plan = hall.db.statement(`EXPLAIN QUERY PLAN ${openMatters}`).all() as { detail: string }[]
  expect(plan.map(({ detail }) => detail).join()).toContain('matters_open')
})

test('a supervisor decides what a clerk asked for, and the row says so', async () => {
  await accept('pension-claim')
  await say({ type: 'askExtension', matter: id(1), workdays: 2, reason: '复核' })
  const reply = await hall.say(supervisor, { type: 'decideExtension', matter: id(1), granted: true } as Wish)
  expect(reply.ok).toBe(true)
  expect(hall.keeper.books.matter(id(1))?.moves).toMatchObject([
    { because: 'extended', from: '2026-12-07', to: '2026-12-09' },
  ])
})
