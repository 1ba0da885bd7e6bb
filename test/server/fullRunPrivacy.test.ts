/**
 * A day with fifty planted people in it: notices, acceptances, phone calls, complaints from kiosk, phone and desk, papers,
 * strips, ledgers, exports. What they told the hall stands in no file and comes out of no door but the one table's own.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MatterId } from '#shared/domain/words.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'
import { findPlanted, planted, plantedValues } from '../support/planted.ts'
import { minute } from './hallOnDisk.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

const dayMs = 86_400_000
let hall: RunningHall
let kiosk: string
let clerk: string
let officer: string
const matters: MatterId[] = []
const subjects: string[] = []
const backups = join(tmpdir(), `paihao-backup-${process.pid}`)

const must = async (who: string, verb: string, body: object) => {
  const reply = await hall.wish(who, verb, body)
  if (!reply.ok) throw new Error(`${verb}: ${JSON.stringify(reply)}`)
  return reply.facts
}
const at = (subject: string) => `/api/personal/${encodeURIComponent(subject)}`
const keep = async (subject: string, who: string, fields: object): Promise<void> => {
  expect((await hall.ask('PUT', at(subject), who, fields)).status, subject).toBe(200)
  subjects.push(subject)
}
/** Notices name papers, not people; the applicant goes to the table. */
const oneVisit = async (n: number): Promise<void> => {
  const { name, idNo, phone, address } = planted[n]!
  hall.clock.pass(minute)
  const [issued] = await must(kiosk, 'issueTicket', { service: 'pension-join', language: 'zh-CN' })
  const ticket = issued?.type === 'TicketIssued' ? issued.ticket : ''
  const here = { window: 'w1', ticket }
  await must(clerk, 'callNext', { window: 'w1' })
  await must(clerk, 'startService', here)
  const line = { key: 'id-card', material: 'id-card', text: '居民身份证', defect: 'missing' }
  const told = await must(clerk, 'giveNotice', { ...here, item: 'pension-transfer', form: 'written', lines: [line] })
  const matter = told.find((fact) => fact.type === 'NoticeIssued')?.matter as MatterId
  matters.push(matter)
  await keep(`matter ${matter}`, clerk, { name, idNo, phone, address })
  if (n % 2 === 0) {
    await must(clerk, 'correctOnSpot', { ...here, matter, keys: ['id-card'] })
    const how = { procedure: 'agency', received: [], collection: 'by-post' }
    await must(clerk, 'acceptMatter', { ...here, matter, ...how })
  }
  await hall.ask('GET', `/api/papers/notice/${matter}?personal=yes`, clerk)
  await hall.ask('POST', `/api/papers/notice/${matter}/strip`, clerk, {})
  await must(clerk, 'finishService', { ...here, outcome: 'incomplete' })
  const citizen = hall.citizen(ticket)
  await must(citizen, 'rateVisit', { ticket, token: hall.ratingToken(ticket), grade: 1 + (n % 5), tags: [] })
}
const oneCall = async (n: number): Promise<void> => {
  const [opened] = await must(clerk, 'openContact', { channel: 'phone', service: 'pension-join' })
  const contact = opened?.type === 'ContactOpened' ? opened.contact : ''
  await keep(`contact ${contact}`, clerk, { phone: planted[n]!.phone, text: planted[n]!.text })
  await must(clerk, 'reportUp', { contact })
}
const oneComplaint = async (n: number): Promise<void> => {
  const { name, phone, text } = planted[n]!
  hall.clock.pass(minute)
  if (n % 5 === 0 && n < 40) {
    const form = await hall.ask('GET', '/complain')
    const once = /name="once" value="([^"]+)"/.exec(form.text)?.[1] ?? ''
    const body = new URLSearchParams({ once, nature: 'attitude', about: '', text, name, phone })
    const sent = await fetch(`${hall.server.url}/complain`, { method: 'POST', body, redirect: 'manual' })
    expect(sent.status).toBeLessThan(400)
    return
  }
  const [registered] = await must(kiosk, 'registerComplaint', { nature: 'slow', named: true, worded: true })
  const complaint = registered?.type === 'ComplaintRegistered' ? registered.complaint : ''
  await keep(`complaint ${complaint}`, kiosk, { phone, text })
}

beforeAll(async () => {
  hall = await runningHall({ empty: true, logs: true, limits: { requests: 100_000 } })
  const folder = { kind: 'file', folder: 'slips' } as const
  const setup = {
    ...townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople, demo: true }),
    printers: [{ id: 'slip', name: '小票', width: 80, encoding: 'gb18030', connection: folder } as const],
  }
  const { keeper } = hall.server
  const command = { type: 'publishSetup', setup, basedOn: 0 } as const
  await keeper.wish({ id: 'setup', command: command as never, by: { role: 'admin', id: 'wu-gang' } })
  hall.server.tick()
  kiosk = hall.device('kiosk')
  clerk = hall.staff('zhang-min', 'clerk')
  officer = hall.staff('he-ping', 'officer')
  await must(clerk, 'signIn', { window: 'w1' })
  await must(clerk, 'openWindow', { window: 'w1' })
  for (const n of planted.keys()) {
    await oneVisit(n)
    await oneCall(n)
    await oneComplaint(n)
  }
  mkdirSync(backups, { recursive: true })
}, 120_000)
afterAll(async () => {
  await hall.end()
  rmSync(backups, { recursive: true, force: true })
})

const staffDoors = (kinds: readonly string[]) => {
  const period = 'from=2026-11-01&to=2027-12-31'
  const names = [
    'visits',
    'contacts',
    'notices',
    'matters',
    'agency',
    'notAccepted',
    'complaints',
    'badRatings',
    'breaches',
  ]
  const pictures = ['floor', 'office', 'contacts', 'complaints', 'desk?window=w1', 'openness', 'board', 'services']
  return [
    ...names.flatMap((name) => kinds.map((kind) => `/api/ledgers/${name}${kind}?${period}`)),
    ...pictures.map((picture) => `/api/pictures/${picture}`),
    ...matters
      .slice(0, 3)
      .flatMap((id) => [
        `/api/pictures/matter?matter=${id}`,
        `/api/papers/notice/${id}`,
        `/api/stories/matter%20${id}/facts`,
      ]),
    `/api/reports/measures?${period}`,
    `/api/reports/measures/file?${period}&as=csv`,
    '/api/personal-access',
  ]
}

test('the day was really lived: the table holds everybody, and its own door gives them back', async () => {
  expect(matters).toHaveLength(50)
  const answer = await hall.ask('GET', `${at(`matter ${matters[7]!}`)}?purpose=handle`, clerk)
  expect(answer.body).toMatchObject({ name: planted[7]!.name, idNo: planted[7]!.idNo })
})

test('no file of the data folder holds a planted value: not the log, registers, slips, strips, logs, keys', () => {
  hall.server.db.connection().pragma('wal_checkpoint(PASSIVE)')
  expect(existsSync(join(hall.folder, 'slips'))).toBe(true)
  expect(readdirSync(join(hall.folder, 'slips')).length).toBeGreaterThan(50)
  expect(findPlanted(hall.folder)).toEqual([])
})

test('no door gives a planted value away, whoever asks: lists, exports, pictures, papers, facts', async () => {
  const callers = [clerk, officer, hall.staff('zhou-jie', 'supervisor'), hall.staff('wu-gang', 'admin')]
  const leaks: string[] = []
  let answered = 0
  for (const caller of callers)
    // Files are made once, for who sees most; the lists are the same rows for everybody.
    for (const door of staffDoors(caller === officer ? ['', '.csv', '.xlsx'] : [''])) {
      const { status, text } = await hall.ask('GET', door, caller)
      if (status === 200) answered++
      for (const value of plantedValues) if (text.includes(value)) leaks.push(`${door}: ${value}`)
    }
  expect(leaks).toEqual([])
  expect(answered, 'doors that answered with something').toBeGreaterThan(50)
})

test('erased on request, nothing is left, not in free pages nor the write-ahead log; only the older copy still has sealed bytes', async () => {
  const { db } = hall.server
  db.connection().pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(join(hall.folder, 'hall.db'), join(backups, 'hall.db'))
  const count = () => db.connection().prepare('SELECT count(*) FROM personal').pluck().get()
  const before = count() as number
  expect(before).toBeGreaterThanOrEqual(150)
  for (const subject of subjects.slice(0, 30)) {
    expect((await hall.ask('DELETE', `${at(subject)}?why=request`, officer)).status, subject).toBeLessThan(300)
  }
  expect(count()).toBe(before - 30)
  expect(findPlanted(hall.folder)).toEqual([])
  expect(findPlanted(backups), 'even the copy has them only sealed').toEqual([])
  const erased = hall.server.keeper.log.factsOf(subjects[0] as never).filter((fact) => fact.type === 'PersonalErased')
  expect(erased).toMatchObject([{ why: 'request' }])
})

test('when every retention has run out, the table is empty by itself', async () => {
  const { db } = hall.server
  for (let years = 0; years < 8; years++) {
    hall.clock.pass(365 * dayMs)
    hall.server.tick()
  }
  expect(db.connection().prepare('SELECT count(*) FROM personal').pluck().get()).toBe(0)
  expect(findPlanted(hall.folder)).toEqual([])
})
