/** What pictures of complaints show, and what they never do. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { ComplaintId } from '#shared/domain/words.ts'
import { complaintView, myAppealsView } from '#shared/views/complaint.ts'
import { complaintsView } from '#shared/views/complaints.ts'
import { replyView } from '#shared/views/myReply.ts'
import { catalogueOf, natureOf, optionOf, ratingCatalogues, unsaid } from '#shared/domain/ratingCatalogue.ts'
import { sayTag } from '#shared/i18n/ratingTags.ts'
import { clockTime, given, sceneOf, twoWindows, type LiveHall } from '../support/hall.ts'

const complaint = ComplaintId.parse('T20260105-0001')
const must = (live: LiveHall, who: string, wish: Wish, time: string, date?: string): void => {
  const decision = live.say(who, wish, clockTime(time, date))
  if (!decision.ok) throw new Error(`${who} ${wish.type}: ${decision.refusal}`)
}
const see = (live: LiveHall, time: string, date?: string) =>
  sceneOf(live.hall, clockTime(time, date), undefined, live.books)

/** A001 rated wang 1 by phone at 09:12, leaving a number. */
const rated = () =>
  given(
    ...twoWindows,
    ['08:40', 'kiosk', { type: 'issueTicket', service: 'pension', language: 'zh-CN' }],
    ['09:00', 'wang', { type: 'callNext', window: '1' }],
    ['09:01', 'wang', { type: 'startService', window: '1', ticket: 'A001' }],
    ['09:10', 'wang', { type: 'finishService', window: '1', ticket: 'A001', outcome: 'done' }],
    ['09:12', 'A001', { type: 'rateVisit', ticket: 'A001', token: 'x', grade: 1, tags: ['214', '113'], named: true }],
  )

test('the list puts what is due first on top and says how near it is', () => {
  const live = rated()
  must(live, 'kiosk', { type: 'registerComplaint', nature: 'fees' }, '10:00')
  const at = (time: string, date?: string) => complaintsView(see(live, time, date))!.rows
  expect(at('10:00').map(({ nature, due, next }) => [nature, due?.step, due?.is, next])).toEqual([
    ['attitude', 'contact', 'soon', 'contact'],
    ['fees', 'accept', 'in-time', 'accept'],
  ])
  expect(at('09:00', '2026-01-06')[0]?.due?.is).toBe('today')
  expect(at('18:00', '2026-01-06')[0]?.due?.is).toBe('late')
})

test('the accused sees nothing before verification, then nature, class and reasons, and never who, which visit or when', () => {
  const live = rated()
  const mine = (staff: string) => myAppealsView(see(live, '15:00'), { staff }).complaints
  expect(mine('wang')).toEqual([])
  must(live, 'qian', { type: 'noteContacted', complaint, reached: true, note: '问了经过' }, '14:00')
  must(live, 'qian', { type: 'verifyComplaint', complaint, holds: 'yes', note: '来了三次' }, '14:30')
  expect(mine('li')).toEqual([])
  expect(mine('wang')).toEqual([
    {
      id: complaint,
      number: '投诉〔2026〕1号',
      day: '2026-01-05',
      isRating: true,
      nature: 'attitude',
      tags: ['214', '113'],
      as: null,
      service: { 'zh-CN': '养老保险', en: 'Pension' },
      can: { appeal: true },
      appeal: null,
    },
  ])
  expect(JSON.stringify(mine('wang'))).not.toMatch(/A001|问了经过|来了三次|named|contacts/)
})

test('one complaint says what is next, whose it was, and by when', () => {
  const live = rated()
  const view = complaintView(see(live, '10:00'), { complaint })!
  expect(view).toMatchObject({ next: 'contact', names: { window: '1', staff: '王芳' }, people: { wang: '王芳' } })
  expect(view.due).toMatchObject({ step: 'contact', by: '2026-01-06' })
})

test('a complainant sees by their link how far it is, not who works on it or what was found', () => {
  const live = rated()
  must(live, 'qian', { type: 'verifyComplaint', complaint, holds: 'no', note: '记录不符' }, '14:30')
  const view = replyView(see(live, '15:00'), { complaint })
  expect(view).toMatchObject({ stage: 'verified', replyBy: '2026-01-26', can: { rate: false, add: true } })
  expect(JSON.stringify(view)).not.toMatch(/qian|钱敏|wang|王芳|记录不符|holds/)
})

test('codes of the rating catalogue are told apart by edition, keep their meaning, and tell what a bad rating is about', () => {
  const newer = {
    version: '2030',
    from: '2030-01-01',
    options: { 1: [{ code: '116', zh: '新的一项', en: 'A new one', nature: 'fees' as const }] },
  }
  const all = [...ratingCatalogues, newer]
  expect(catalogueOf('2026-01-05', all).version).toBe('2020')
  expect(catalogueOf('2030-06-01', all).version).toBe('2030')
  expect(optionOf('113', all)?.zh).toBe('多头跑窗口和部门')
  expect(optionOf('116', all)?.zh).toBe('新的一项')
  expect(sayTag('113', 'en')).toBe('Sent from window to window')
  expect(sayTag(unsaid, 'zh-CN')).toBe('没有说原因')
  expect(sayTag('from-another-time', 'en')).toBe('from-another-time')
  expect([natureOf(['111', '209']), natureOf(['211', '209']), natureOf([unsaid]), natureOf([])]).toEqual([
    'not-told-once',
    'overdue',
    'other',
    'other',
  ])
})
