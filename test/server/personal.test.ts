/** Personal values on a real disk: who may keep and see them, and who looked. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PersonalSubject, type PersonalFields } from '#shared/domain/personal.ts'
import type { Actor } from '#shared/domain/words.ts'
import type { AccessAnswer } from '#shared/protocol/http.ts'
import type { PersonalChange } from '../../server/personal/personal.ts'
import { minute } from './hallOnDisk.ts'
import { appraisedRoles } from '#shared/domain/words.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
beforeEach(async () => {
  hall = await runningHall({ logs: true, limits: { requests: 100_000 } })
})
afterEach(() => hall.end())

const matter = PersonalSubject.parse('matter 20261123-0007')
const complaint = PersonalSubject.parse('complaint T20261123-0001')
const at = (subject: string, query = '') => `/api/personal/${encodeURIComponent(subject)}${query}`
const clerk = () => hall.staff('zhang-min', 'clerk')
const officer = () => hall.staff('he-ping', 'officer')
const someone: PersonalFields = { name: '王小明', phone: '13812341234', idNo: '11010519491231002X' }
const put = (who: string | undefined, subject: string, fields: unknown = someone) =>
  hall.ask('PUT', at(subject), who, fields)
const accesses = async (subject: string) =>
  (
    (await hall.ask('GET', `/api/personal-access?subject=${encodeURIComponent(subject)}`, officer()))
      .body as AccessAnswer
  ).rows

/** The complaint as its book tells it, registered by this caller just now. */
const registered = (by: Actor, about: object = {}): void => {
  const { db, keeper, clock } = hall.server
  const fact = {
    type: 'ComplaintRegistered' as const,
    complaint: 'T20261123-0001' as never,
    day: keeper.hall.day!,
    drawn: [],
    number: '投诉〔2026〕1号',
    channel: 'kiosk' as const,
    nature: 'attitude' as const,
    about,
    named: true,
    worded: true,
  }
  const wish = { id: 'registered', digest: '-' }
  db.transaction(() => keeper.log.append([fact as never], { at: clock.now(), by }, wish, () => keeper.hall.day!))
}

describe('keeping and reading', () => {
  test('values come back, are added to and taken back, and survive a restart', async () => {
    const kept = await put(clerk(), matter)
    expect(kept.body).toEqual({ kept: ['name', 'idNo', 'phone'], warnings: [] })
    const more = await put(clerk(), matter, { phone: '', address: '东风路12号', idNo: '110105194912310021' })
    expect(more.body).toEqual({
      kept: ['name', 'idNo', 'address'],
      warnings: [{ field: 'idNo', warning: 'check-digit' }],
    })
    await hall.restart()
    const masked = await hall.ask('GET', at(matter, '?masked=1'), clerk())
    expect(masked.body).toEqual({ name: '王*明', idNo: '110105********0021', address: '东风路****' })
    expect((await accesses(matter)).map(({ what }) => what)).not.toContain('read')
    const read = await hall.ask('GET', at(matter), clerk())
    expect(read.body).toEqual({ name: '王小明', idNo: '110105194912310021', address: '东风路12号' })
    expect(read.headers.get('cache-control')).toBe('no-store')
  })
  test.each([
    ['an unknown field', { nickname: '小王' }],
    ['too long a story', { text: '一'.repeat(1001) }],
    ['a number for a text', { phone: 13812341234 }],
  ])('%s is refused', async (_why, fields) => expect((await put(clerk(), matter, fields)).status).toBe(400))
  test('a story is as long as people need it', async () => {
    const long = { text: '一'.repeat(1000), reply: '二'.repeat(1000), opinion: '三'.repeat(1000) }
    expect((await put(officer(), complaint, long)).status).toBe(200)
    expect((await hall.ask('GET', at(complaint), officer())).body).toEqual(long)
  })
  test('subjects nobody has', async () => {
    expect((await put(clerk(), '../hall.db')).status).toBe(400)
    expect((await hall.ask('GET', at(matter), clerk())).status).toBe(404)
    expect((await hall.ask('DELETE', at(matter), officer())).status).toBe(404)
  })
  test('the log is told names of fields and who it was, nothing else', async () => {
    const told: PersonalChange[] = []
    hall.server.personal.onChange((change) => told.push(change))
    await put(clerk(), matter)
    await hall.ask('DELETE', at(matter, '?why=mistake'), officer())
    expect(told).toEqual([
      { what: 'kept', subject: matter, fields: ['name', 'idNo', 'phone'], by: { role: 'clerk', id: 'zhang-min' } },
      { what: 'erased', subject: matter, why: 'mistake', by: { role: 'officer', id: 'he-ping' } },
    ])
  })
  test('who hears of it may fail without undoing it', async () => {
    hall.server.personal.onChange(() => {
      throw new Error('deaf')
    })
    expect((await put(clerk(), matter)).status).toBe(200)
  })
})

describe('who may', () => {
  const roles = ['anonymous', 'kiosk', 'tablet', 'citizen', ...appraisedRoles, 'admin'] as const
  const staff = ['clerk', 'guide', 'supervisor', 'officer']
  const erasers = ['supervisor', 'officer', 'admin']
  const people = {
    clerk: 'zhang-min',
    guide: 'sun-li',
    supervisor: 'zhou-jie',
    officer: 'he-ping',
    appraiser: 'xu-jing',
    director: 'ma-jun',
    admin: 'wu-gang',
  }
  const callerOf = (role: (typeof roles)[number]): string | undefined => {
    if (role === 'anonymous') return undefined
    if (role === 'kiosk' || role === 'tablet') return hall.device(role, role === 'tablet' ? 'w1' : undefined)
    return role === 'citizen' ? hall.citizen('A001') : hall.staff(people[role], role)
  }
  test.each<[string, string, string, readonly string[]]>([
    ['PUT', 'keep', 'matter 20261123-0007', staff],
    ['PUT', 'keep', 'contact S20261123-0001', staff],
    ['PUT', 'keep', 'visit 2026-11-23 A001', staff],
    // Whoever registers one adds to it just then (below); nobody but the officer to one that is there.
    ['PUT', 'keep', complaint, ['officer']],
    ['GET', 'read', 'matter 20261123-0007', staff],
    ['GET', 'read', 'contact S20261123-0001', staff],
    ['GET', 'read', 'visit 2026-11-23 A001', staff],
    ['GET', 'read', complaint, ['officer']],
    ['DELETE', 'erase', 'matter 20261123-0007', erasers],
    ['DELETE', 'erase', complaint, ['officer', 'admin']],
  ])('%s: %s %s', async (method, _what, subject, may) => {
    const through: string[] = []
    for (const role of roles) {
      hall.server.personal.keep(PersonalSubject.parse(subject), someone, { by: { role: 'admin', id: 'wu-gang' } })
      const answer = await hall.ask(method, at(subject), callerOf(role), method === 'PUT' ? someone : undefined)
      if (answer.status < 300) through.push(role)
      else
        expect([role, answer.status, answer.text.includes('王')]).toEqual([
          role,
          role === 'anonymous' ? 401 : 403,
          false,
        ])
    }
    expect(through.sort()).toEqual([...may].sort())
  })
  test('the list of looks is for the officer and the administrator', async () => {
    const through: string[] = []
    for (const role of roles)
      if ((await hall.ask('GET', '/api/personal-access', callerOf(role))).status === 200) through.push(role)
    expect(through).toEqual(['officer', 'admin'])
  })

  test.each([
    ['kiosk', () => ({ role: 'kiosk', id: hall.server.identity.devices.all()[0]!.id }) as const],
    ['citizen', () => ({ role: 'citizen', id: 'A001' }) as const],
    ['clerk', () => ({ role: 'clerk', id: 'zhang-min' }) as const],
  ])('a %s adds to the complaint just made there, not later, and never reads it', async (role, who) => {
    const callers = { kiosk: () => hall.device('kiosk'), citizen: () => hall.citizen('A001'), clerk }
    const caller = callers[role as keyof typeof callers]()
    expect((await put(caller, complaint)).status).toBe(403)
    registered(who())
    expect((await put(caller, complaint)).status).toBe(200)
    expect((await put(hall.citizen('A002'), complaint)).status).toBe(403)
    expect((await put(hall.device('kiosk'), complaint)).status).toBe(403)
    expect((await hall.ask('GET', at(complaint), caller)).status).toBe(403)
    hall.clock.pass(10 * minute + 1)
    expect((await put(caller, complaint, { name: '别人' })).status).toBe(403)
    expect((await hall.ask('GET', at(complaint), officer())).body).toEqual(someone)
  })
})

test('an officer who is complained about neither reads nor wipes out what was said of them', async () => {
  registered({ role: 'kiosk', id: 'k' }, { staff: 'he-ping' })
  hall.server.personal.keep(complaint, someone, { by: { role: 'kiosk', id: 'k' } })
  for (const [method, path] of [
    ['GET', at(complaint)],
    ['GET', at(complaint, '?masked=1')],
    ['PUT', at(complaint)],
    ['DELETE', at(complaint)],
  ] as const)
    expect((await hall.ask(method, path, officer(), method === 'PUT' ? { text: '' } : undefined)).status).toBe(403)
  const another = { role: 'officer', id: 'wu-gang' } as const
  expect(hall.server.personal.read(complaint, another, 'handle')).toEqual(someone)
})

describe('who looked', () => {
  test('every look is written down with its purpose, refused ones look at nothing', async () => {
    registered({ role: 'clerk', id: 'zhang-min' })
    await put(clerk(), complaint)
    await hall.ask('GET', at(complaint), clerk())
    hall.clock.pass(minute)
    await hall.ask('GET', at(complaint, '?purpose=call'), officer())
    expect((await hall.ask('GET', at(complaint, '?purpose=curiosity'), officer())).status).toBe(400)
    await hall.ask('DELETE', at(complaint), officer())
    expect((await accesses(complaint)).map(({ role, id, what, purpose }) => [role, id, what, purpose])).toEqual([
      ['officer', 'he-ping', 'erased', 'request'],
      ['officer', 'he-ping', 'read', 'call'],
      ['clerk', 'zhang-min', 'kept', '-'],
    ])
    expect((await accesses(complaint))[1]!.at).toBe(hall.clock.now())
    expect(await accesses(matter)).toEqual([])
  })
  test('what cannot be written down is not shown; the list itself cannot be changed', async () => {
    await put(clerk(), matter)
    const { connection } = hall.server.db
    const shut = `CREATE TRIGGER shut BEFORE INSERT ON personal_access BEGIN SELECT RAISE(ABORT, 'full'); END`
    connection().exec(shut)
    const answer = await hall.ask('GET', at(matter), clerk())
    expect([answer.status, answer.text.includes('王')]).toEqual([503, false])
    expect(() => connection().exec(`UPDATE personal_access SET actor_id = 'nobody'`)).toThrow('append-only')
    expect(() => connection().exec('DELETE FROM personal_access')).toThrow('append-only')
  })
})
