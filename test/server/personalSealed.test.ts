/** Sealed values against changed bytes, swapped rows and lost keys. */
import { chmodSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PersonalSubject, type PersonalFields } from '#shared/domain/personal.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
beforeEach(async () => {
  hall = await runningHall({ logs: true })
})
afterEach(() => hall.end())

const matter = PersonalSubject.parse('matter 20261123-0007')
const at = (subject: string) => `/api/personal/${encodeURIComponent(subject)}`
const clerk = () => hall.staff('zhang-min', 'clerk')
const officer = () => hall.staff('he-ping', 'officer')
const someone: PersonalFields = { name: '王小明', phone: '13812341234', idNo: '11010519491231002X' }
const put = (who: string, subject: string) => hall.ask('PUT', at(subject), who, someone)

describe('tampering', () => {
  const flipped = (value: Buffer, place: number): Buffer => {
    const copy = Buffer.from(value)
    copy[place < 0 ? copy.length + place : place]! ^= 1
    return copy
  }
  const set = (column: string, value: Buffer) =>
    hall.server.db.connection().prepare(`UPDATE personal SET ${column} = ? WHERE subject = ?`).run(value, matter)
  const row = () =>
    hall.server.db
      .connection()
      .prepare('SELECT sealed, nonce, wrapped_key FROM personal WHERE subject = ?')
      .get(matter) as Record<string, Buffer>
  const by = { role: 'clerk', id: 'zhang-min' } as const
  const read = () => hall.server.personal.read(matter, by, 'handle')
  beforeEach(() => void hall.server.personal.keep(matter, someone, { by }))

  test.each([
    ['sealed', 0],
    ['sealed', -1],
    ['nonce', 0],
    ['wrapped_key', 0],
    ['wrapped_key', 1],
    ['wrapped_key', -1],
  ])('one bit of %s (byte %i) is noticed', async (column, place) => {
    const before = row()[column]!
    set(column, flipped(before, place))
    expect(read).toThrow('changed on the disk')
    const answer = await hall.ask('GET', at(matter), clerk())
    expect([answer.status, answer.text.includes('王')]).toEqual([503, false])
    set(column, before)
    expect(read()).toEqual(someone)
  })
  test('the values of somebody else are not taken for theirs', () => {
    const other = PersonalSubject.parse('matter 20261123-0008')
    hall.server.personal.keep(other, { name: '李四' }, { by })
    hall.server.db.connection()
      .exec(`UPDATE personal SET (sealed, nonce, wrapped_key) = (SELECT sealed, nonce, wrapped_key FROM personal
             WHERE subject = '${other}') WHERE subject = '${matter}'`)
    expect(read).toThrow('changed on the disk')
  })
  test('cut short is noticed too', () => {
    set('sealed', row()['sealed']!.subarray(0, 10))
    expect(read).toThrow('changed on the disk')
  })
})

describe('the key', () => {
  const key = () => join(hall.folder, 'personal.key')
  test('is a file of its own that only the server may read, and not in the database', async () => {
    await put(clerk(), matter)
    expect(statSync(key()).mode & 0o777).toBe(0o600)
    const [, text = ''] = readFileSync(key(), 'utf8').trim().split(' ')
    const secret = Buffer.from(text, 'base64')
    expect(secret.length).toBe(32)
    const database = Buffer.concat(['hall.db', 'hall.db-wal'].map((name) => readFileSync(join(hall.folder, name))))
    expect([database.includes(secret), database.includes(text)]).toEqual([false, false])
    await hall.restart(() => chmodSync(key(), 0o644))
    expect((await hall.ask('GET', at(matter), clerk())).body).toEqual(someone)
    expect(statSync(key()).mode & 0o777).toBe(0o600)
  })
  test('missing, nothing is read or kept and no other is made; put back, all is there', async () => {
    await put(clerk(), matter)
    await hall.restart(() => renameSync(key(), `${key()}.away`))
    expect((await hall.ask('GET', at(matter), clerk())).status).toBe(503)
    expect((await put(clerk(), 'matter 20261123-0008')).status).toBe(503)
    expect(() => statSync(key())).toThrow('ENOENT')
    const diary = readFileSync(join(hall.folder, 'logs', 'server.log'), 'utf8')
    expect(diary).toContain('put it back from where it was moved to')
    await hall.restart(() => renameSync(`${key()}.away`, key()))
    expect((await hall.ask('GET', at(matter), clerk())).body).toEqual(someone)
  })
  test('damaged or of another hall, it opens nothing', async () => {
    await put(clerk(), matter)
    await hall.restart(() => writeFileSync(key(), 'aes-256-gcm c2hvcnQ=\n'))
    expect((await hall.ask('GET', at(matter), clerk())).status).toBe(503)
    await hall.restart(() => writeFileSync(key(), `aes-256-gcm ${Buffer.alloc(32, 7).toString('base64')}\n`))
    expect((await hall.ask('GET', at(matter), clerk())).status).toBe(503)
    // Erasing needs no key.
    expect((await hall.ask('DELETE', at(matter), officer())).status).toBe(204)
  })
  test('is not made before there is anything to seal', () => expect(() => statSync(key())).toThrow('ENOENT'))
})
