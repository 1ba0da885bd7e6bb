/** Complaints by phone: a plain form, the page to come back to, and whose words are seen by whom. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gzipSync } from 'node:zlib'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await runningHall()
})
afterAll(() => hall.end())

const post = (path: string, form: Record<string, string>) =>
  fetch(hall.server.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form),
    redirect: 'manual',
  })
const onceIn = (page: string): string => /name="once" value="([^"]+)"/.exec(page)![1]!
const complaintOf = (location: string | null) => {
  const id = /\/c\/(T\d{8}-\d{4})\./.exec(location ?? '')![1]!
  return { id, subject: `complaint ${id}`, path: location!.split('?')[0]! }
}
const complain = async (form: Record<string, string>, path = '/complain') => {
  const page = await hall.ask('GET', `${path}?lang=zh-CN`)
  const answer = await post(path, { once: onceIn(page.text), nature: 'slow', about: 'hall', ...form })
  expect(answer.status).toBe(303)
  return complaintOf(answer.headers.get('location'))
}
const personal = (subject: string, who?: string) => hall.ask('GET', `/api/personal/${encodeURIComponent(subject)}`, who)
const bookOf = (id: string) => hall.server.keeper.books.complaint(id as never)!
const officer = () => hall.staff('he-ping', 'officer')

test('the form is one page of plain markup in both languages, small and unscripted', async () => {
  for (const lang of ['zh-CN', 'en']) {
    const { status, text, headers } = await hall.ask('GET', `/complain?lang=${lang}`)
    expect(status).toBe(200)
    expect(text).not.toContain('<script')
    expect(gzipSync(text).length).toBeLessThan(60_000)
    expect(headers.get('x-robots-tag')).toContain('noindex')
  }
})

test('sent, it is registered once, however often it is sent; words and number are seen by the officer alone', async () => {
  const page = await hall.ask('GET', '/complain')
  const form = {
    once: onceIn(page.text),
    nature: 'attitude',
    about: 'window:w2',
    text: '说话很冲',
    name: '周女士',
    phone: '13900001234',
  }
  const first = await post('/complain', form)
  const { id, subject } = complaintOf(first.headers.get('location'))
  expect(bookOf(id)).toMatchObject({
    channel: 'phone',
    nature: 'attitude',
    about: { window: 'w2' },
    named: true,
    worded: true,
  })
  await expect.poll(() => bookOf(id).personal.is).toBe('kept')
  const again = await post('/complain', form)
  expect(complaintOf(again.headers.get('location')).id).toBe(id)
  expect((await personal(subject, officer())).body).toEqual({ text: '说话很冲', name: '周女士', phone: '13900001234' })
  for (const who of [hall.staff('zhou-jie', 'supervisor'), hall.staff('zhang-min', 'clerk'), hall.device('kiosk')]) {
    expect((await personal(subject, who)).status).toBe(403)
  }
  expect((await personal(subject)).status).toBe(401)
  const pictures = ['complaints', `complaint?complaint=${id}`]
  for (const picture of pictures) {
    const seen = await hall.ask('GET', `/api/pictures/${picture}`, officer())
    expect(seen.status).toBe(200)
    expect(seen.text).not.toMatch(/周女士|13900001234|说话很冲/)
  }
  const log = hall.server.keeper.log.factsOf(subject as never)
  expect(JSON.stringify(log)).not.toMatch(/周女士|13900001234|说话很冲/)
})

test('without a nature it asks for one and registers nothing', async () => {
  const before = hall.server.keeper.books.complaints().length
  const page = await hall.ask('GET', '/complain')
  const typed = { about: 'window:w2', text: '很慢 <b>', name: '周女士', phone: '13900001234' }
  const answer = await post('/complain', { once: onceIn(page.text), ...typed })
  expect(answer.status).toBe(400)
  const again = await answer.text()
  expect(again).toContain('请选择反映什么问题')
  // Nothing is typed twice.
  expect(again).toMatch(/很慢 &lt;b&gt;<\/textarea/)
  for (const kept of ['value="周女士"', 'value="13900001234"']) expect(again).toContain(kept)
  expect(again).toMatch(/value="window:w2"\s+checked/)
  expect(hall.server.keeper.books.complaints().length).toBe(before)
})

test('by the ticket it is about that visit, unless the person says it is not', async () => {
  const issued = await hall.wish(hall.device('kiosk'), 'issueTicket', { service: 'social-card', language: 'zh-CN' })
  const ticket = issued.ok && issued.facts[0]?.type === 'TicketIssued' ? issued.facts[0].ticket : ''
  const token = hall.citizen(ticket).replace('Ticket ', '')
  const about = await complain({ about: 'visit' }, `/complain/${token}`)
  expect(bookOf(about.id).about).toMatchObject({ visit: { ticket }, service: 'social-card' })
  const other = await complain({ about: 'hall' }, `/complain/${token}`)
  expect(bookOf(other.id).about).toEqual({})
  const shown = await hall.ask('GET', `/t/${token}`)
  expect(shown.text).toContain(`/complain/${token}`)
  expect((await hall.ask('GET', '/complain/261123A001.aaaaaaaaaaaaaaaaaaaaaa')).status).toBe(404)
})

test('the page to come back to tells how far it is; the reply is rated there once', async () => {
  const { id, path } = await complain({})
  const wish = (verb: string, body: object) => hall.wish(officer(), verb, { complaint: id, ...body })
  expect((await hall.ask('GET', path)).text).toContain('已登记')
  await wish('acceptComplaint', {})
  await wish('verifyComplaint', { holds: 'yes' })
  await wish('classifyComplaint', { as: 'explain' })
  await wish('handleComplaint', { how: 'explained', measure: '已说明' })
  expect((await hall.ask('GET', path)).text).not.toContain('name="grade"')
  await wish('replyComplaint', { how: 'published' })
  expect((await hall.ask('GET', path)).text).toContain('name="grade"')
  await post(`${path}/rate`, { grade: '2' })
  await post(`${path}/rate`, { grade: '5' })
  expect(bookOf(id).replyGrade?.grade).toBe(2)
  expect((await hall.ask('GET', path)).text).toContain('已经收到您的评价')
  const forged = path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  expect((await hall.ask('GET', forged)).status).toBe(404)
})

test('what could not be written at the kiosk is added by phone, once', async () => {
  const registered = await hall.wish(hall.device('kiosk'), 'registerComplaint', { nature: 'facilities', about: {} })
  const fact = registered.ok ? registered.facts[0] : undefined
  if (fact?.type !== 'ComplaintRegistered') throw new Error('not registered')
  const path = `/c/${hall.server.identity.complaints.tokenFor(fact.complaint)}`
  await post(`${path}/more`, { text: '二楼饮水机坏了' })
  await expect.poll(() => bookOf(fact.complaint).personal.is).toBe('kept')
  await post(`${path}/more`, { text: '改成别的' })
  const kept = await personal(`complaint ${fact.complaint}`, officer())
  expect(kept.body).toEqual({ text: '二楼饮水机坏了' })
})

test('an address that floods is slowed down', async () => {
  let status = 0
  for (let i = 0; i < 12 && status !== 429; i++) status = (await post('/complain', { once: 'x' })).status
  expect(status).toBe(429)
})
