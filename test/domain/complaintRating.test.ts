/** Bad ratings followed up: opened by the rating itself, due by their own dates, named when late (差评整改). */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { badlyRated, complaint, complaintIn, must, rowsIn, served } from '../support/complaints.ts'
import { clockTime } from '../support/hall.ts'

test('a bad rating opens a follow-up in the same decision, a good one does not', () => {
  const live = badlyRated()
  expect(complaintIn(live)).toMatchObject({
    channel: 'rating',
    nature: 'shirking',
    named: false,
    rating: { grade: 1, tags: ['113'] },
    about: { visit: { day: '2026-01-05', ticket: 'A001' }, window: '1', staff: 'wang' },
    dues: { verify: { by: '2026-01-12' }, rectify: { by: '2026-01-26' } },
  })
  expect(complaintIn(live).dues.contact).toBeUndefined()
  const good = served()
  const facts = must(
    good,
    'A001',
    { type: 'rateVisit', ticket: 'A001', token: 'x', grade: 3, tags: [] },
    clockTime('09:12'),
  )
  expect(facts.map(({ type }) => type)).toEqual(['VisitRated'])
})

test('who left a phone number with a bad rating is to be contacted by the next working day', () => {
  expect(complaintIn(badlyRated({ named: true })).dues.contact?.by).toBe('2026-01-06')
  // A tablet has no way to leave one.
  const live = served()
  const rate: Wish = { type: 'rateVisit', ticket: 'A001', token: 'x', grade: 2, tags: [], named: true }
  must(live, 'tablet1', rate, clockTime('09:12'))
  expect(complaintIn(live)).toMatchObject({ named: false, nature: 'other' })
})

test('lateness of each step is named once, as a breach of whose task it was', () => {
  const live = badlyRated()
  live.pass(clockTime('17:29', '2026-01-12'))
  expect(complaintIn(live).overdue).toEqual([])
  live.pass(clockTime('17:30', '2026-01-12'))
  live.pass(clockTime('18:30', '2026-01-13'))
  expect(complaintIn(live).overdue).toMatchObject([{ step: 'verify', due: '2026-01-12', of: 'qian' }])
  expect(rowsIn(live, 'breaches')).toMatchObject([
    { kind: 'complaint-overdue', staff: 'qian', note: 'verify 2026-01-12', service: 'pension' },
  ])
  // Late is not lost: the step is still done.
  must(live, 'qian', { type: 'verifyComplaint', complaint, holds: 'yes' }, clockTime('09:00', '2026-01-14'))
  live.pass(clockTime('18:00', '2026-01-26'))
  expect(complaintIn(live).overdue.map(({ step }) => step)).toEqual(['verify', 'rectify'])
})

test('a bad rating without a name is archived once put right; it cannot be declined', () => {
  const live = badlyRated()
  const at = clockTime('10:00')
  expect(live.say('qian', { type: 'declineComplaint', complaint, reason: '不合理' }, at)).toMatchObject({
    refusal: 'complaint-not-now',
  })
  must(live, 'qian', { type: 'verifyComplaint', complaint, holds: 'yes' }, at)
  must(live, 'qian', { type: 'classifyComplaint', complaint, as: 'fix-at-once' }, at)
  must(live, 'qian', { type: 'handleComplaint', complaint, how: 'rectified', measure: '已更换引导牌' }, at)
  expect(live.say('qian', { type: 'callBack', complaint, reached: true }, at)).toMatchObject({
    refusal: 'nobody-to-call',
  })
  must(live, 'qian', { type: 'archiveComplaint', complaint }, at)
})
