/** Complaints step by step: who may do what when, and what is due by when. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { complaint, complaintIn, deadlines, must, registered, rowsIn, served, t1 } from '../support/complaints.ts'
import { actor, setup } from '../support/cast.ts'
import { clockTime, liveHall } from '../support/hall.ts'

test('a complaint is numbered, dated and registered at once', () => {
  const live = registered({ about: { window: '1', staff: 'wang' }, worded: true })
  expect(complaintIn(live)).toMatchObject({
    id: t1,
    number: '投诉〔2026〕1号',
    channel: 'desk',
    nature: 'attitude',
    about: { window: '1', staff: 'wang' },
    named: false,
    worded: true,
    stage: 'registered',
    dues: { accept: { by: '2026-01-12', at: clockTime('17:30', '2026-01-12') } },
  })
  expect(deadlines(live)).toEqual([['accept', clockTime('17:30', '2026-01-12')]])
})

test('by a citizen it is about their own visit, whoever they name besides', () => {
  const live = served()
  must(live, 'A001', { type: 'registerComplaint', nature: 'slow' }, clockTime('10:00'))
  expect(complaintIn(live).about).toEqual({
    visit: { day: '2026-01-05', ticket: 'A001' },
    window: '1',
    staff: 'wang',
    service: 'pension',
  })
  const other = { visit: { day: '2026-01-05', ticket: 'A001' } }
  expect(
    live.say('B001', { type: 'registerComplaint', nature: 'slow', about: other }, clockTime('10:01')),
  ).toMatchObject({ refusal: 'not-allowed' })
})

test('who is named in it must exist', () => {
  const live = served()
  const say = (about: object) =>
    live.say('kiosk', { type: 'registerComplaint', nature: 'other', about }, clockTime('10:00'))
  expect(say({ window: '99' })).toMatchObject({ refusal: 'window-unknown' })
  expect(say({ staff: 'nobody' })).toMatchObject({ refusal: 'staff-unknown' })
  expect(say({ service: 'none' })).toMatchObject({ refusal: 'service-unknown' })
  expect(say({ visit: { day: '2026-01-05', ticket: 'A404' } })).toMatchObject({ refusal: 'ticket-unknown' })
})

test('without a calendar it is registered and accepted all the same, undated, and says which year is missing', () => {
  const live = liveHall({ ...setup, workYears: [] })
  must(live, 'kiosk', { type: 'registerComplaint', nature: 'fees' }, clockTime('10:00'))
  expect(complaintIn(live)).toMatchObject({ dues: {}, noCalendarOf: 2026 })
  must(live, 'qian', { type: 'acceptComplaint', complaint }, clockTime('10:30'))
  expect(complaintIn(live)).toMatchObject({ stage: 'accepted', dues: {}, noCalendarOf: 2026 })
  expect(deadlines(live)).toEqual([])
})

test('it goes from registered to archived one step after the other', () => {
  const live = registered({ named: true, worded: true })
  const at = clockTime('11:00')
  const refused = (wish: Wish, refusal: string) => expect(live.say('qian', wish, at)).toMatchObject({ refusal })
  const verify: Wish = { type: 'verifyComplaint', complaint, holds: 'partly' }
  const handle: Wish = { type: 'handleComplaint', complaint, how: 'mediated', measure: '当面致歉' }
  refused(verify, 'complaint-not-now')
  must(live, 'qian', { type: 'acceptComplaint', complaint }, at)
  expect(complaintIn(live).dues.reply).toEqual({ by: '2026-01-26', at: clockTime('17:30', '2026-01-26') })
  refused({ type: 'acceptComplaint', complaint }, 'complaint-not-now')
  refused(handle, 'complaint-not-now')
  must(live, 'qian', { type: 'noteContacted', complaint, reached: true }, at)
  must(live, 'qian', verify, at)
  refused(handle, 'complaint-not-now')
  must(live, 'qian', { type: 'classifyComplaint', complaint, as: 'fix-by-date' }, at)
  expect(deadlines(live).map(([kind]) => kind)).toEqual(['rectify', 'reply'])
  refused({ ...handle, how: 'transferred' }, 'unit-needed')
  must(live, 'qian', handle, at)
  expect(deadlines(live).map(([kind]) => kind)).toEqual(['reply'])
  refused({ type: 'archiveComplaint', complaint }, 'complaint-not-now')
  must(live, 'qian', { type: 'replyComplaint', complaint, how: 'phone' }, at)
  expect(deadlines(live)).toEqual([])
  refused({ type: 'archiveComplaint', complaint }, 'call-back-first')
  must(live, 'qian', { type: 'callBack', complaint, reached: true, satisfied: true }, at)
  must(live, 'chen', { type: 'publishComplaint', complaint, text: '一位群众反映等候时间长，已增开窗口。' }, at)
  must(live, 'qian', { type: 'archiveComplaint', complaint, archive: '2026-投-1' }, at)
  expect(rowsIn(live, 'complaints')).toMatchObject([
    { stage: 'archived', officer: 'qian', holds: 'partly', handling: 'mediated', satisfied: 1, overdue: '' },
  ])
  refused({ type: 'archiveComplaint', complaint }, 'complaint-not-now')
})

test('three days without an answer count as called back, three calls in an hour do not', () => {
  const live = registered({ named: true })
  const at = clockTime('11:00')
  must(live, 'qian', { type: 'acceptComplaint', complaint }, at)
  must(live, 'qian', { type: 'verifyComplaint', complaint, holds: 'no' }, at)
  must(live, 'qian', { type: 'classifyComplaint', complaint, as: 'explain' }, at)
  must(live, 'qian', { type: 'handleComplaint', complaint, how: 'explained', measure: '已说明规定' }, at)
  must(live, 'qian', { type: 'replyComplaint', complaint, how: 'in-writing' }, at)
  const archive = (date: string) => live.say('qian', { type: 'archiveComplaint', complaint }, clockTime('16:00', date))
  for (const time of ['13:30', '13:40', '13:50']) {
    must(live, 'qian', { type: 'callBack', complaint, reached: false }, clockTime(time))
  }
  expect(archive('2026-01-05')).toMatchObject({ refusal: 'call-back-first' })
  must(live, 'qian', { type: 'callBack', complaint, reached: false }, clockTime('15:00', '2026-01-06'))
  must(live, 'qian', { type: 'callBack', complaint, reached: false }, clockTime('15:00', '2026-01-07'))
  expect(archive('2026-01-07')).toMatchObject({ ok: true })
})

test('only the officer works on it; the accused, clerks and citizens do not', () => {
  const live = registered({ about: { staff: 'wang' } })
  for (const who of ['wang', 'chen', 'kiosk', 'A001', 'root']) {
    expect(live.say(who, { type: 'acceptComplaint', complaint }, clockTime('10:10'))).toMatchObject({
      refusal: 'not-allowed',
    })
  }
})

test('an officer it is about neither declines, takes on, verifies nor closes it', () => {
  const live = registered({ about: { staff: 'wang' } })
  const wang = { ...actor('qian'), id: 'wang' }
  const refused = (wish: Wish) =>
    expect(live.say(wang, wish, clockTime('10:21')), wish.type).toMatchObject({ refusal: 'own-complaint' })
  refused({ type: 'declineComplaint', complaint, reason: '不属实' })
  refused({ type: 'acceptComplaint', complaint })
  must(live, 'qian', { type: 'acceptComplaint', complaint }, clockTime('10:22'))
  refused({ type: 'verifyComplaint', complaint, holds: 'no' })
  must(live, 'qian', { type: 'verifyComplaint', complaint, holds: 'yes' }, clockTime('10:23'))
  refused({ type: 'classifyComplaint', complaint, as: 'explain' })
  refused({ type: 'archiveComplaint', complaint })
})

test('a unit somebody is sent to is one of the directory, or named without a person in it', () => {
  const live = registered()
  const decline = (unit: object) =>
    live.say('qian', { type: 'declineComplaint', complaint, reason: '不归本中心', unit }, clockTime('10:10'))
  expect(decline({ unit: 'nowhere', name: '县医保局' })).toMatchObject({ refusal: 'unit-unknown' })
  expect(() => decline({ name: '张三 13800138000' })).toThrow('no phone or identity numbers')
  expect(decline({ unit: 'housing', name: '随便', phone: '13800138000' }).ok).toBe(true)
  expect(complaintIn(live).notAccepted?.unit).toEqual({
    unit: 'housing',
    name: '县住房和城乡建设局',
    phone: '0310-7654321',
  })
})

test('with a ticket of one day nobody complains about the same number of another', () => {
  const live = served()
  const of = (day: string): Wish => ({
    type: 'registerComplaint',
    nature: 'slow',
    about: { visit: { day, ticket: 'A001' } },
  })
  expect(live.say('A001', of('2026-01-02'), clockTime('10:00'))).toMatchObject({ refusal: 'not-allowed' })
  expect(live.say('A001', of('2026-01-05'), clockTime('10:00')).ok).toBe(true)
})

test('the reply is rated once, by the link of that complaint', () => {
  const live = registered()
  const link = (id: string) => ({ role: 'citizen', id }) as const
  const at = clockTime('11:00')
  const rate = (id: string, grade = 4) => live.say(link(id), { type: 'rateReply', complaint, grade }, at)
  must(live, 'qian', { type: 'acceptComplaint', complaint }, at)
  expect(rate(t1)).toMatchObject({ refusal: 'complaint-not-now' })
  must(live, 'qian', { type: 'verifyComplaint', complaint, holds: 'yes' }, at)
  must(live, 'qian', { type: 'classifyComplaint', complaint, as: 'explain' }, at)
  must(live, 'qian', { type: 'handleComplaint', complaint, how: 'explained', measure: '已说明' }, at)
  must(live, 'qian', { type: 'replyComplaint', complaint, how: 'published' }, at)
  expect(rate('T20260105-0002')).toMatchObject({ refusal: 'not-allowed' })
  expect(rate(t1)).toMatchObject({ ok: true })
  expect(rate(t1, 1)).toMatchObject({ refusal: 'already-rated' })
  expect(complaintIn(live).replyGrade?.grade).toBe(4)
})

test('nothing that looks like a phone or identity number gets into a fact', () => {
  const live = registered()
  const at = clockTime('11:00')
  must(live, 'qian', { type: 'acceptComplaint', complaint }, at)
  expect(() =>
    live.say('qian', { type: 'verifyComplaint', complaint, holds: 'yes', note: '致电 13800138000' }, at),
  ).toThrow()
  expect(() => live.say('qian', { type: 'publishComplaint', complaint, text: '群众 13800138000 反映' }, at)).toThrow()
})
