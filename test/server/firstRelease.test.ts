/**
 * The data of the first release under today's program: two days before there were matters, contacts and complaints, the
 * second one still open (`firstRelease.jsonl`: the rows of its log as that release sealed them).
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Command, type Wish } from '#shared/domain/decide.ts'
import { BusinessDay, type Actor } from '#shared/domain/words.ts'
import { openKeeper, type Keeper } from '../../server/keeper.ts'
import { openDatabase, type Database } from '../../server/log/database.ts'
import { rebuildRegisters } from '../../server/log/rebuildRegisters.ts'
import { verifyLog } from '../../server/log/verifyLog.ts'
import { silentLogger } from '../../server/logger.ts'
import { keepProblems } from '../../server/problems.ts'
import { root } from '../support/repository.ts'
import { admin, citizen, handClock, minute, otherClerk } from './hallOnDisk.ts'

type Row = { readonly at: number; readonly hash: string } & Record<string, unknown>
const rows = readFileSync(join(import.meta.dirname, 'firstRelease.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)

let folder: string
let db: Database
let keeper: Keeper
const clock = handClock(rows[rows.length - 1]!.at)

/** A file as the first release left it: its three migrations and its log. */
const writeOldFile = (path: string): void => {
  const old = new Sqlite(path)
  const migrations = join(root, 'server', 'log', 'migrations')
  for (const file of readdirSync(migrations).sort().slice(0, 3)) old.exec(readFileSync(join(migrations, file), 'utf8'))
  old.pragma('user_version = 3')
  for (const row of rows) {
    const cells = { ...row, hash: Buffer.from(row.hash, 'hex') }
    const names = Object.keys(cells)
    old
      .prepare(`INSERT INTO event_log (${names.join()}) VALUES (${names.map(() => '?').join()})`)
      .run(Object.values(cells))
  }
  old.close()
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paihao-'))
  writeOldFile(join(folder, 'hall.db'))
  db = openDatabase(join(folder, 'hall.db'))
  clock.set(rows[rows.length - 1]!.at)
  keeper = openKeeper({ db, clock, problems: keepProblems(clock.now), logger: silentLogger() })
})
afterEach(() => {
  keeper.close()
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

const say = async (by: Actor, wish: Wish, day?: string) => {
  clock.pass(minute)
  const command = Command.parse(wish)
  const reply = await keeper.wish({
    id: `new-${clock.now()}`,
    command,
    by,
    ...(day && { day: BusinessDay.parse(day) }),
  })
  expect(reply, JSON.stringify(wish)).toMatchObject({ ok: true })
  return reply.ok ? reply.facts : []
}
const of = (table: string) => db.statement(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]

test('its log is sound, its day goes on, and nobody neglected a rule that was not there yet', () => {
  expect(verifyLog(db)).toMatchObject({ facts: rows.length })
  expect(verifyLog(db).fault).toBeUndefined()
  expect(keeper.hall).toMatchObject({ day: '2026-11-24', stage: 'open' })
  expect(rows.filter(({ body }) => String(body).includes('"outcome":"referred"'))).toHaveLength(4)
  expect(of('breaches')).toEqual([])
  // Tables of measures came later: they are filled from its log before anything is asked of them.
  expect(of('visits')).toHaveLength(12)
  expect(of('turns').filter(({ ended }) => ended === 'finished')).toHaveLength(
    of('visits').filter(({ stage }) => stage === 'finished').length,
  )
  expect(of('window_marks').length).toBeGreaterThan(0)
  expect(rebuildRegisters(db).filter(({ wasSame }) => !wasSame)).toEqual([])
  expect(of('ratings')).toHaveLength(2)
  // The papers a service once listed are the guide of an item of that name.
  expect(keeper.hall.setup?.items.find(({ service }) => service === 'pension-join')?.materials.length).toBeGreaterThan(
    0,
  )
})

test('what is new works on it at once: hand-overs, matters, bad ratings of its days; and the registers can be made again', async () => {
  clock.pass(31 * minute)
  keeper.tick()
  expect(of('breaches')).toMatchObject([{ subject: 'visit 2026-11-24 A004', kind: 'hand-over-not-accepted' }])
  const item = keeper.hall.setup!.items.find(({ service }) => service === 'pension-join')!.id
  const here = { window: 'w2', ticket: 'A004' }
  await say(otherClerk, { type: 'callNext', window: 'w2' })
  await say(otherClerk, { type: 'startService', ...here })
  const lines = [{ key: 'x1', text: '亲属关系证明', defect: 'missing' as const }]
  await say(otherClerk, { type: 'giveNotice', ...here, item, form: 'written', lines })
  const bad: Wish = { type: 'rateVisit', ticket: 'A003', token: 'x', grade: 1, tags: [] }
  await say(citizen('A003'), bad, '2026-11-23')
  expect(of('matters')).toMatchObject([{ item, stage: 'told', service: 'pension-join' }])
  // No calendar was published yet: it is registered without dates, and says so.
  expect(of('complaints')).toMatchObject([{ visit_day: '2026-11-23', visit_ticket: 'A003', no_calendar_of: 2026 }])
  const workYears = [2026, 2027].map((year) => ({ year, off: [], work: [] }))
  const { setup, setupVersion: basedOn } = keeper.hall
  await say(admin, { type: 'publishSetup', setup: { ...setup!, workYears } as never, basedOn })
  await say(otherClerk, { type: 'finishService', ...here, outcome: 'pending' })
  expect(of('contacts')).toMatchObject([{ stage: 'reported-up', due: '2026-11-27' }])
  expect(rebuildRegisters(db).filter(({ wasSame }) => !wasSame)).toEqual([])
})
