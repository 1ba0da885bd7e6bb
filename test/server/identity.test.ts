/** Signing in, pairing, tokens: what a stranger on the hall's network can try, and what it gets them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { pinFault } from '../../server/identity/pins.ts'
import { idleSessionMs, longestSessionMs } from '../../server/identity/sessions.ts'
import { minute } from './hallOnDisk.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
afterEach(() => hall.end())

const pin = 'right 4821'
const signIn = (staffNo = '1001', given = pin, role = 'clerk') =>
  hall.ask('POST', '/api/session', undefined, { staffNo, pin: given, role })

const stocked = async (): Promise<void> => {
  hall = await runningHall()
  await hall.server.identity.pins.set('zhang-min', pin, hall.clock.now())
}

test('first run: the code at the console opens the hall once, with the template and an administrator', async () => {
  hall = await runningHall({ empty: true })
  const code = hall.server.identity.setupCode()!
  const body = { hallName: '柳树镇便民服务中心', admin: { name: '吴刚', staffNo: '9001', pin: '724916' } }
  const start = (given: string, more: object = {}) =>
    hall.ask('POST', '/api/first-run', undefined, { ...body, ...more, code: given })
  expect((await hall.ask('GET', '/api/hall')).body).toMatchObject({ set: false, name: null })
  expect((await start('WRONG234')).body).toEqual({ error: 'wrong-code' })
  expect((await start(code, { admin: { ...body.admin, pin: '123456' } })).body).toEqual({
    error: 'pin-unfit',
    fault: 'too-easy',
  })
  const done = await start(`${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`)
  expect(done.body).toMatchObject({ role: 'admin', staff: { staffNo: '9001', name: '吴刚' } })
  expect((await start(code)).body).toEqual({ error: 'already-set-up' })
  const { token } = done.body as { token: string }
  expect((await hall.ask('GET', '/api/me', `Bearer ${token}`)).body).toEqual({
    role: 'admin',
    id: 'staff-9001',
    name: '吴刚',
  })
  expect((await hall.ask('GET', '/api/hall')).body).toMatchObject({
    set: true,
    name: { 'zh-CN': '柳树镇便民服务中心' },
  })
  await hall.restart()
  expect((await signIn('9001', '724916', 'supervisor')).status).toBe(200)
})

test('a PIN opens one role of one person, and the session ends by time, by rest and by signing out', async () => {
  await stocked()
  const session = (await signIn()).body as { token: string; expiresAt: number }
  const me = () => hall.ask('GET', '/api/me', `Bearer ${session.token}`)
  expect((await me()).body).toEqual({ role: 'clerk', id: 'zhang-min', name: '张敏' })
  expect((await signIn('1001', pin, 'admin')).body).toEqual({ error: 'no-such-role' })
  hall.clock.pass(idleSessionMs + 1)
  expect((await me()).status).toBe(401)

  const second = (await signIn()).body as { token: string }
  for (let passed = 0; passed < longestSessionMs; passed += idleSessionMs / 2) {
    expect((await hall.ask('GET', '/api/me', `Bearer ${second.token}`)).status).toBe(200)
    hall.clock.pass(idleSessionMs / 2)
  }
  hall.clock.pass(1)
  expect((await hall.ask('GET', '/api/me', `Bearer ${second.token}`)).status).toBe(401)
})

test('a screen that is merely open does not keep its session alive', async () => {
  await stocked()
  const { token } = (await signIn()).body as { token: string }
  for (let passed = 0; passed < idleSessionMs; passed += idleSessionMs / 4) {
    hall.clock.pass(idleSessionMs / 4)
    expect(hall.server.identity.byBearer(token, false)?.actor.id).toBe('zhang-min')
  }
  hall.clock.pass(1)
  expect(hall.server.identity.byBearer(token, false)).toBeUndefined()
})

test('guessing: at most ten tries in a quarter of an hour at one screen, and others are not locked out by it', async () => {
  await stocked()
  const began = hall.clock.now()
  let tried = 0
  while (hall.clock.now() - began < 15 * minute) {
    const answer = await signIn('1001', `guess ${tried}`)
    if ((answer.body as { error: string }).error === 'wrong-pin') tried++
    else expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
    hall.clock.pass(10_000)
  }
  expect(tried).toBeGreaterThanOrEqual(5)
  expect(tried).toBeLessThanOrEqual(13)
  expect((await signIn('1001', pin)).body).toMatchObject({ error: 'locked' })
  const { together, person } = hall.server.identity.attempts
  expect(together.waitMs('1001 192.168.1.77', hall.clock.now())).toBe(0)
  expect(person.waitMs('1001', hall.clock.now())).toBe(0)
})

test('a person who is no longer active is out at the next request', async () => {
  await stocked()
  const who = `Bearer ${((await signIn()).body as { token: string }).token}`
  const { setup, setupVersion } = hall.server.keeper.hall
  const people = setup!.people.map((p) => (p.id === 'zhang-min' ? { ...p, active: false } : p))
  const published = await hall.wish(hall.staff('wu-gang', 'admin'), 'publishSetup', {
    setup: { ...setup, people },
    basedOn: setupVersion,
  })
  expect(published).toMatchObject({ ok: true })
  expect((await hall.ask('GET', '/api/me', who)).status).toBe(401)
})

test('a device is paired by a code that works once, in time, and is refused after being revoked', async () => {
  hall = await runningHall()
  const admin = hall.staff('wu-gang', 'admin')
  const announce = async () =>
    (await hall.ask('POST', '/api/devices', admin, { name: '1 号窗评价器', role: 'tablet', window: 'w1' })).body as {
      id: string
      code: string
    }
  const pair = (code: string) => hall.ask('POST', '/api/devices/pair', undefined, { code })
  const { id, code } = await announce()
  expect(code).toMatch(/^[A-HJ-NP-Z2-9]{8}$/)
  const paired = (await pair(code)).body as { token: string }
  expect(paired).toMatchObject({ id, role: 'tablet', window: 'w1' })
  expect((await pair(code)).body).toEqual({ error: 'wrong-code' })
  const late = await announce()
  hall.clock.pass(10 * minute + 1)
  expect((await pair(late.code)).body).toEqual({ error: 'wrong-code' })
  expect((await hall.ask('GET', '/api/me', `Bearer ${paired.token}`)).body).toMatchObject({
    role: 'tablet',
    window: 'w1',
  })
  expect((await hall.ask('DELETE', `/api/devices/${id}`, admin)).status).toBe(204)
  expect((await hall.ask('GET', '/api/me', `Bearer ${paired.token}`)).status).toBe(401)
})

test('pairing codes cannot be tried out', async () => {
  hall = await runningHall()
  const errors: string[] = []
  for (let i = 0; i < 8; i++)
    errors.push(
      ((await hall.ask('POST', '/api/devices/pair', undefined, { code: `ABCDEFG${i + 2}` })).body as { error: string })
        .error,
    )
  expect(errors).toEqual([...Array<string>(5).fill('wrong-code'), ...Array<string>(3).fill('locked')])
})

test('no token, PIN or code lies readable on the disk', async () => {
  await stocked()
  const secrets = [((await signIn()).body as { token: string }).token, pin]
  const { code } = hall.server.identity.devices.announce({ name: 'k', role: 'kiosk' }, hall.clock.now())
  secrets.push(code, hall.server.identity.devices.pair(code, hall.clock.now())!.token)
  const files = ['hall.db', 'hall.db-wal'].map((file) => readFileSync(join(hall.folder, file)))
  for (const secret of secrets) for (const file of files) expect(file.includes(secret)).toBe(false)
})

test('a rating needs the token of that very visit; forged ones are refused', async () => {
  hall = await runningHall()
  const kiosk = hall.device('kiosk')
  const desk = hall.staff('zhang-min', 'clerk')
  for (let i = 0; i < 2; i++) await hall.wish(kiosk, 'issueTicket', { service: 'social-card', language: 'zh-CN' })
  await hall.wish(desk, 'signIn', { window: 'w1' })
  await hall.wish(desk, 'openWindow', { window: 'w1' })
  await hall.wish(desk, 'callNext', { window: 'w1' })
  await hall.wish(desk, 'startService', { window: 'w1', ticket: 'A001' })
  const performed = [{ service: 'social-card', count: 1 }]
  expect(
    await hall.wish(desk, 'finishService', { window: 'w1', ticket: 'A001', outcome: 'done', performed }),
  ).toMatchObject({ ok: true })
  const rate = (who: string, token: string, ticket = 'A001') =>
    hall.wish(who, 'rateVisit', { ticket, token, grade: 5, tags: [] })
  const right = hall.ratingToken('A001')
  const no = { ok: false, refusal: 'not-allowed' }
  for (const token of [
    'x',
    hall.citizen('A001').slice(7),
    hall.ratingToken('A002'),
    hall.ratingToken('A001', '2026-11-22' as never),
    right.slice(0, -1) + (right.endsWith('_') ? '-' : '_'),
  ])
    expect(await rate(hall.citizen('A001'), token)).toEqual(no)
  expect(await rate(hall.citizen('A002'), right)).toEqual(no)
  expect(await rate(desk, right)).toEqual(no)
  expect(await rate(hall.device('tablet', 'w2'), right)).toEqual(no)
  expect(await rate(hall.device('tablet', 'w1'), right)).toMatchObject({ ok: true })
  expect(await rate(hall.citizen('A001'), right)).toMatchObject({ ok: false, refusal: 'already-rated' })
})

test.each([
  ['12345', 'too-short'],
  ['x'.repeat(65), 'too-long'],
  ['123456', 'too-easy'],
  ['987654', 'too-easy'],
  ['777777', 'too-easy'],
  ['121212', 'too-easy'],
  ['10011001', 'too-easy'],
  ['724916', undefined],
  ['一个好记的密码', undefined],
])('the PIN %s is %s', (given, fault) => expect(pinFault(given, '1001')).toBe(fault))
