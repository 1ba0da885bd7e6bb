/** Fifty planted people: found in no file while they are kept, and not even sealed once they are erased. */
import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PersonalSubject, type PersonalFields } from '#shared/domain/personal.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import { keptUntil, keptWhileOpen } from '../../server/personal/retention.ts'
import { findBytes, findPlanted, planted, plantedValues } from '../support/planted.ts'
import { minute } from './hallOnDisk.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
beforeEach(async () => {
  hall = await runningHall({ logs: true, limits: { requests: 100_000 } })
})
afterEach(() => hall.end())

const at = (subject: string) => `/api/personal/${encodeURIComponent(subject)}`
const officer = () => hall.staff('he-ping', 'officer')
const subjects = planted.map((_, n) => {
  const number = String(n + 1).padStart(4, '0')
  const kinds = [`matter 20261123-${number}`, `contact S20261123-${number}`, `complaint T20261123-${number}`]
  return PersonalSubject.parse(kinds[n % 3])
})
const plant = async (): Promise<void> => {
  for (const [n, subject] of subjects.entries()) {
    const { name, phone, ...rest } = planted[n]!
    expect((await hall.ask('PUT', at(subject), officer(), { name, phone })).status).toBe(200)
    // Written a second time, so that there were older versions of the row.
    expect((await hall.ask('PUT', at(subject), officer(), rest)).status).toBe(200)
  }
}
type Row = { sealed: Buffer; wrapped_key: Buffer }
const rows = () => hall.server.db.connection().prepare('SELECT sealed, wrapped_key FROM personal').all() as Row[]
const traces = () => rows().flatMap(({ sealed, wrapped_key }) => [sealed, wrapped_key])
const database = () => join(hall.folder, 'hall.db')
const checkpoint = () => hall.server.db.connection().pragma('wal_checkpoint(TRUNCATE)')

test('the search finds a value however it is written', () => {
  const [value] = ['龘鼀麀']
  const writings = [
    Buffer.from(`{"name":"${value}"}`),
    Buffer.from(`x${value}`, 'utf16le'),
    ...['', 'x', 'xx'].map((before) => Buffer.from(Buffer.from(`${before}${value}yz`).toString('base64'))),
    Buffer.from(Buffer.from(value!).toString('hex')),
    Buffer.from('\\u9f98\\u9f00\\u9e80'),
    Buffer.from(encodeURIComponent(value!)),
  ]
  for (const writing of writings) {
    writeFileSync(join(hall.folder, 'found'), writing)
    expect(findPlanted(hall.folder, [value!]).length, writing.toString()).toBeGreaterThan(0)
  }
  rmSync(join(hall.folder, 'found'))
})

describe('planted in every way, read, refused', () => {
  test('no file holds a value, before the erasure or after it; and then not even what was sealed', async () => {
    await plant()
    for (const [n, subject] of subjects.entries()) {
      const { name, idNo, phone, address, text } = planted[n]!
      const read = (await hall.ask('GET', at(subject), officer())).body as PersonalFields
      expect(read).toEqual({ name, idNo, phone, address, text })
    }
    // What goes wrong goes into the diary: wrong fields, broken bodies, failing disks.
    const [{ name, phone }] = planted as [(typeof planted)[number]]
    const type = { 'Content-Type': 'application/json' }
    await hall.ask('PUT', at(subjects[0]!), officer(), { [name]: phone })
    const broken = { method: 'PUT', headers: { ...type, Authorization: officer() }, body: `{"phone":"${phone}` }
    expect((await fetch(hall.server.url + at(subjects[0]!), broken)).status).toBe(400)
    const db = hall.server.db.connection()
    db.exec(`CREATE TRIGGER shut BEFORE INSERT ON personal BEGIN SELECT RAISE(ABORT, 'full'); END`)
    expect((await hall.ask('PUT', at('visit 2026-11-23 A001'), officer(), { name, phone })).status).toBe(503)
    db.exec('DROP TRIGGER shut')
    expect(readFileSync(join(hall.folder, 'logs', 'server.log'), 'utf8')).toContain('a request failed')

    expect(rows()).toHaveLength(50)
    expect(findPlanted(hall.folder)).toEqual([])
    await hall.restart()
    expect(findPlanted(hall.folder)).toEqual([])

    const sealed = traces()
    // The control: sealed, they are there.
    expect(findBytes(hall.folder, sealed).length).toBeGreaterThanOrEqual(100)
    for (const subject of subjects) expect((await hall.ask('DELETE', at(subject), officer())).status).toBe(204)
    expect(rows()).toEqual([])
    // Truncated at the erasure; all there is in it now is the log's own note of the last ones.
    expect(statSync(`${database()}-wal`).size).toBeLessThan(100_000)
    expect(findBytes(hall.folder, sealed)).toEqual([])
    expect(findPlanted(hall.folder)).toEqual([])
    await hall.restart()
    expect(findBytes(hall.folder, sealed)).toEqual([])
    expect(findPlanted(hall.folder)).toEqual([])
    expect((await hall.ask('GET', at(subjects[0]!), officer())).status).toBe(404)
  }, 30_000)

  test('the diary keeps no body, even where an error carries one', () => {
    const error = Object.assign(new Error('broken'), { body: plantedValues.join(), expose: true })
    hall.server.logger.error(
      { err: error, body: plantedValues[0], request: { body: plantedValues[1] } },
      'as libraries do',
    )
    const diary = readFileSync(join(hall.folder, 'logs', 'server.log'), 'utf8')
    expect(diary).toContain('as libraries do')
    expect(findPlanted(join(hall.folder, 'logs'))).toEqual([])
  })
})

describe('an old copy put back', () => {
  const restored = (copy: string) => () => {
    for (const end of ['-wal', '-shm']) rmSync(database() + end, { force: true })
    copyFileSync(copy, database())
  }

  test('is erased again at the start, of those erased since and of nobody else', async () => {
    await plant()
    checkpoint()
    const copy = join(hall.folder, 'yesterday.db')
    copyFileSync(database(), copy)
    const gone = subjects.slice(0, 30)
    const sealed = traces()
    for (const subject of gone) await hall.ask('DELETE', at(subject), officer())

    await hall.restart(restored(copy))
    rmSync(copy)
    expect(hall.server.personal.erasedAgain).toBe(30)
    expect((await hall.ask('GET', at(gone[0]!), officer())).status).toBe(404)
    expect((await hall.ask('GET', at(subjects[30]!), officer())).status).toBe(200)
    expect(rows()).toHaveLength(20)
    expect(findBytes(hall.folder, sealed).length).toBeGreaterThan(0)
    expect(
      findBytes(
        hall.folder,
        sealed.filter((bytes) => !traces().some((left) => left.equals(bytes))),
      ),
    ).toEqual([])
    // The tombstones are in the database again too: without the file beside it they still hold.
    await hall.restart(() => rmSync(join(hall.folder, 'personal.erased')))
    expect(hall.server.personal.erasedAgain).toBe(0)
    expect(readFileSync(join(hall.folder, 'personal.erased'), 'utf8').match(/"subject"/g)).toHaveLength(30)
  }, 30_000)

  test('what was kept anew after an erasure stays; a half-written line is passed over', async () => {
    const [subject] = subjects as [PersonalSubject]
    const put = () => hall.ask('PUT', at(subject), officer(), { name: planted[0]!.name })
    await put()
    await hall.ask('DELETE', at(subject), officer())
    // At the same moment of a clock that stands still.
    await put()
    const stones = join(hall.folder, 'personal.erased')
    await hall.restart(() => writeFileSync(stones, '{"subject":"matter 2026', { flag: 'a' }))
    expect(hall.server.personal.erasedAgain).toBe(0)
    expect((await hall.ask('GET', at(subject), officer())).status).toBe(200)
    await hall.ask('DELETE', at(subject), officer())
    expect(
      readFileSync(stones, 'utf8')
        .split('\n')
        .filter((line) => /^\{.*\}$/.test(line)),
    ).toHaveLength(2)
  })
})

describe('the end of their time', () => {
  const day = (date: string) => date as BusinessDay
  const retention = { contactDays: 30, matterDays: 100, complaintDays: 50, backupDays: 30 }
  const subject = (text: string) => PersonalSubject.parse(text)

  test('counts from the end of the story; while it runs, longer than any story may run', () => {
    const setup = { retention }
    expect(keptUntil(setup, subject('contact S20261123-0001'), day('2026-11-23'))).toBe('2026-12-23')
    expect(keptUntil(setup, subject('matter 20261123-0001'), day('2026-11-23'))).toBe('2027-03-03')
    expect(keptUntil(setup, subject('complaint T20261123-0001'), day('2026-11-23'))).toBe('2027-01-12')
    expect(keptWhileOpen(setup, subject('visit 2026-11-23 A001'), day('2026-11-23'))).toBe('2026-12-23')
    expect(keptWhileOpen(setup, subject('contact S20261123-0001'), day('2026-11-23'))).toBe('2028-01-27')
  })

  test('the clock erases what is over, the day after its last day', async () => {
    await plant()
    const { personal } = hall.server
    const [last, later] = subjects as [PersonalSubject, PersonalSubject]
    personal.retain(last, day('2026-11-24'))
    personal.retain(later, day('2026-11-25'))
    for (const left of [50, 50, 49, 48]) {
      hall.server.tick()
      expect(rows()).toHaveLength(left)
      hall.clock.pass(24 * 60 * minute)
    }
    expect(personal.accesses(last)[0]).toMatchObject({ role: 'clock', what: 'erased', purpose: 'retention' })
    expect(findPlanted(hall.folder)).toEqual([])
  })

  test('a visit goes by itself, thirty days after', async () => {
    const visit = subject('visit 2026-11-23 A001')
    await hall.ask('PUT', at(visit), officer(), { phone: planted[0]!.phone })
    const sealed = traces()
    hall.clock.pass(30 * 24 * 60 * minute)
    hall.server.tick()
    expect(rows()).toHaveLength(1)
    hall.clock.pass(24 * 60 * minute)
    hall.server.tick()
    expect(rows()).toEqual([])
    expect(findBytes(hall.folder, sealed)).toEqual([])
  })
})
