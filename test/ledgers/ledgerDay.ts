/** A Monday in a running hall with something in every ledger: told, back, an omission, agency, a refusal, contacts, complaints. */
import { expect } from 'vitest'
import type { Reply } from '#shared/protocol/messages.ts'
import { minute } from '../server/hallOnDisk.ts'
import { runningHall } from '../server/runningHall.ts'

export const day = '2026-11-23'
export const period = `from=${day}&to=${day}`
/** Said to the hall, kept apart, and to be found in no ledger. */
export const citizen = { name: '欧阳晓慧', phone: '13800138000', address: '柳树巷十七号', words: '等了一上午没人理' }

export const ledgerDay = async () => {
  const hall = await runningHall({ limits: { requests: 100_000 } as never })
  const zhang = hall.staff('zhang-min', 'clerk')
  const li = hall.staff('li-qiang', 'clerk')
  const sun = hall.staff('sun-li', 'guide')
  const officer = hall.staff('he-ping', 'officer')
  const boss = hall.staff('zhou-jie', 'supervisor')
  const admin = hall.staff('wu-gang', 'admin')
  const kiosk = hall.device('kiosk')

  /** One wish that must be granted, after so many minutes. */
  const step = async (who: string, verb: string, body: object, after = 1): Promise<Extract<Reply, { ok: true }>> => {
    hall.clock.pass(after * minute)
    hall.server.tick()
    const reply = await hall.wish(who, verb, body)
    expect(reply, `${verb} ${JSON.stringify(body)}`).toMatchObject({ ok: true })
    return reply as Extract<Reply, { ok: true }>
  }
  const draw = (service = 'pension-claim') => step(kiosk, 'issueTicket', { service, language: 'zh-CN' })
  const begin = async (who: string, window: string, ticket: string): Promise<void> => {
    await step(who, 'callNext', { window })
    await step(who, 'startService', { window, ticket })
  }
  const finish = (who: string, window: string, ticket: string, outcome: string, more: object = {}) =>
    step(who, 'finishService', {
      window,
      ticket,
      outcome,
      performed: [{ service: 'pension-claim', count: 1 }],
      ...more,
    })

  for (const [who, window] of [
    [zhang, 'w1'],
    [li, 'w2'],
  ] as const) {
    await step(who, 'signIn', { window }, 0)
    await step(who, 'openWindow', { window }, 0)
  }

  // Told by Zhang what is missing; back, and Li finds one paper more that Zhang left out.
  const matter = '20261123-0001'
  await draw()
  await begin(zhang, 'w1', 'A001')
  const paper = (material: string, text: string, more: object = {}) => {
    return { key: material, material, text, defect: 'missing', ...more }
  }
  const first = await step(zhang, 'giveNotice', {
    window: 'w1',
    ticket: 'A001',
    item: 'pension-claim',
    form: 'written',
    lines: [paper('bank-card', '银行卡'), paper('pension-claim-form', '申请表')],
  })
  const { code } = first.facts.find(({ type }) => type === 'NoticeIssued') as unknown as { code: string }
  await finish(zhang, 'w1', 'A001', 'incomplete')
  await hall.ask('PUT', `/api/personal/${encodeURIComponent(`matter ${matter}`)}`, zhang, {
    name: citizen.name,
    phone: citizen.phone,
    address: citizen.address,
  })
  await step(kiosk, 'returnByNotice', { code, language: 'zh-CN' }, 20)
  await begin(li, 'w2', 'A002')
  await step(li, 'giveNotice', {
    window: 'w2',
    ticket: 'A002',
    matter,
    form: 'written',
    lines: [paper('bank-card', '银行卡'), paper('household-book', '户口簿', { late: 'omission' })],
  })
  await finish(li, 'w2', 'A002', 'incomplete')
  await step(kiosk, 'returnByNotice', { code, language: 'zh-CN' }, 20)
  await begin(li, 'w2', 'A003')
  const keys = ['bank-card', 'pension-claim-form', 'household-book']
  await step(li, 'notePapers', { window: 'w2', ticket: 'A003', matter, keys })
  await step(li, 'acceptMatter', {
    window: 'w2',
    ticket: 'A003',
    matter,
    procedure: 'agency',
    received: [{ material: 'bank-card', count: 1 }],
    collection: 'by-agent',
    feeFen: 1250,
  })
  await finish(li, 'w2', 'A003', 'accepted')
  await step(li, 'takeStep', { matter, what: '送社保局审核', is: 'begun' })
  await step(li, 'completeMatter', { matter, result: 'granted', certificates: 2 })
  await step(li, 'deliverMatter', { matter, how: 'by-agent', certificatesReturned: true, feeFen: 1250, opinion: 5 })

  // Refused, with the organ told; then one sent on to window 2.
  await draw()
  await begin(zhang, 'w1', 'A004')
  await step(zhang, 'declineMatter', {
    window: 'w1',
    ticket: 'A004',
    item: 'pension-claim',
    reason: 'not-this-organ',
    basis: '社会保险法第十六条',
    organ: { name: '=cmd|县社保局', phone: '0575-5550201' },
  })
  await finish(zhang, 'w1', 'A004', 'referred', { told: { name: '县社保局' } })
  await draw()
  await begin(zhang, 'w1', 'A005')
  await step(zhang, 'transferTicket', {
    window: 'w1',
    ticket: 'A005',
    destination: { to: 'window', window: 'w2' },
    reason: 'specialist',
  })
  await step(li, 'callNext', { window: 'w2' }, 7)
  await step(li, 'startService', { window: 'w2', ticket: 'A005' })
  await finish(li, 'w2', 'A005', 'done')

  // Asked on the phone and told; asked at reception and handed on; a question reported up.
  await step(zhang, 'giveNotice', {
    item: 'card-first',
    form: 'oral',
    purpose: 'consultation',
    lines: [paper('photo-small', '照片')],
  })
  await step(sun, 'openContact', { channel: 'reception', item: 'pension-claim' })
  await step(sun, 'handOn', { contact: 'S20261123-0001', to: { to: 'window', window: 'w2' }, guided: true })
  await step(li, 'takeContact', { contact: 'S20261123-0001', window: 'w2' }, 5)
  await step(li, 'answerContact', { contact: 'S20261123-0001', how: 'on-the-spot' })
  await step(zhang, 'openContact', { channel: 'phone', service: 'pension-join' })
  await step(zhang, 'reportUp', { contact: 'S20261123-0002', note: '政策不明确' })

  // A complaint about window 1; a bad rating of the third visit.
  const complained = { nature: 'attitude', about: { window: 'w1', staff: 'zhang-min' }, named: true, worded: true }
  await step(officer, 'registerComplaint', complained)
  await hall.ask('PUT', `/api/personal/${encodeURIComponent('complaint T20261123-0001')}`, officer, {
    name: citizen.name,
    phone: citizen.phone,
    text: citizen.words,
  })
  await step(officer, 'acceptComplaint', { complaint: 'T20261123-0001' })
  const rating = { ticket: 'A003', token: hall.ratingToken('A003'), grade: 1, tags: [] }
  await step(hall.device('tablet', 'w2'), 'rateVisit', rating)

  const rowsOf = async (path: string, who = boss) => (await hall.ask('GET', `/api/ledgers/${path}`, who)).body as never
  return { hall, zhang, li, sun, officer, boss, admin, matter, step, rowsOf }
}
export type LedgerDay = Awaited<ReturnType<typeof ledgerDay>>
