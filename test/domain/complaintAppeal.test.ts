/** Appeals: who may, who decides, what an upheld one changes, and what it leaves to be seen. */
import { expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import { ComplaintId } from '#shared/domain/words.ts'
import { actor } from '../support/cast.ts'
import { clockTime, given, twoWindows, type LiveHall } from '../support/hall.ts'

const complaint = 'T20260105-0001'
const of = (live: LiveHall) => live.books.complaint(ComplaintId.parse(complaint))!
const appeal: Wish = { type: 'makeAppeal', complaint, ground: 'mistaken', statement: '当天该号未在本窗口办理' }
const decide = (upheld: boolean): Wish => ({ type: 'decideAppeal', complaint, upheld, reason: '监控与记录相符' })
const at = clockTime('11:00')
const rowsIn = (live: LiveHall, table: string) =>
  live.rows().flatMap((change) => ('put' in change && change.put === table ? [change.row] : []))

/** Wang was rated 1 by A001; the officer verified it. */
const verified = () => {
  const live = given(
    ...twoWindows,
    ['08:40', 'kiosk', { type: 'issueTicket', service: 'pension', language: 'zh-CN' }],
    ['09:00', 'wang', { type: 'callNext', window: '1' }],
    ['09:01', 'wang', { type: 'startService', window: '1', ticket: 'A001' }],
    ['09:10', 'wang', { type: 'finishService', window: '1', ticket: 'A001', outcome: 'done' }],
    ['09:11', 'tablet1', { type: 'rateVisit', ticket: 'A001', token: 'proved', grade: 1, tags: ['unsaid'] }],
  )
  const early = live.say('wang', appeal, clockTime('09:30'))
  expect(early, 'nobody appeals before it was looked into').toMatchObject({ refusal: 'complaint-not-now' })
  expect(live.say('qian', { type: 'verifyComplaint', complaint, holds: 'no' }, at).ok).toBe(true)
  return live
}

test('only the person complained about appeals, once', () => {
  const live = verified()
  // Somebody else learns nothing, not even that there is one.
  expect(live.say('li', appeal, at)).toEqual({ ok: false, refusal: 'not-allowed' })
  expect(live.say('li', { ...appeal, complaint: 'T20260105-0009' } as Wish, at)).toEqual({
    ok: false,
    refusal: 'not-allowed',
  })
  expect(live.say('wang', appeal, at).ok).toBe(true)
  expect(live.say('wang', appeal, at)).toMatchObject({ refusal: 'appealed-already' })
  expect(of(live).dues.appeal?.by).toBe('2026-01-12')
})

test('where only a window was complained about, who is signed in there may appeal', () => {
  const live = given(...twoWindows)
  live.say('kiosk', { type: 'registerComplaint', nature: 'slow', about: { window: '2' } }, at)
  live.say('qian', { type: 'acceptComplaint', complaint }, at)
  live.say('qian', { type: 'verifyComplaint', complaint, holds: 'cannot-tell' }, at)
  expect(live.say('wang', appeal, at)).toMatchObject({ refusal: 'not-allowed' })
  expect(live.say('li', appeal, at).ok).toBe(true)
})

test('an officer who dealt with it does not decide whether it holds', () => {
  const live = verified()
  const other = { ...actor('qian'), id: 'other' }
  live.say('qian', { type: 'classifyComplaint', complaint, as: 'explain' }, at)
  expect(live.say(other, { type: 'handleComplaint', complaint, how: 'explained', measure: '已说明' }, at).ok).toBe(true)
  live.say('wang', appeal, at)
  expect(live.say(other, decide(true), at)).toMatchObject({ refusal: 'not-second-person' })
  expect(live.say({ ...actor('qian'), id: 'third' }, decide(true), at).ok).toBe(true)
})

test('a second person decides: not who appealed, is accused, verified or classified', () => {
  const live = verified()
  live.say('qian', { type: 'classifyComplaint', complaint, as: 'appeal' }, at)
  live.say('wang', appeal, at)
  expect(live.say('qian', decide(true), at)).toMatchObject({ refusal: 'not-second-person' })
  const wangAsSupervisor = { ...actor('chen'), id: 'wang' }
  expect(live.say(wangAsSupervisor, decide(true), at)).toMatchObject({ refusal: 'not-second-person' })
  expect(live.say('wang', decide(true), at)).toMatchObject({ refusal: 'not-allowed' })
  expect(live.say('chen', decide(true), at).ok).toBe(true)
  expect(live.say('chen', decide(false), at)).toMatchObject({ refusal: 'complaint-not-now' })
})

test('while an appeal is open nothing is put right and nothing archived; time to put right stands still', () => {
  const live = verified()
  live.say('qian', { type: 'classifyComplaint', complaint, as: 'fix-by-date' }, at)
  live.say('wang', appeal, at)
  const handle: Wish = { type: 'handleComplaint', complaint, how: 'rectified', measure: '已整改' }
  expect(live.say('qian', handle, at)).toMatchObject({ refusal: 'appeal-open' })
  expect(live.say('qian', { type: 'archiveComplaint', complaint }, at)).toMatchObject({ refusal: 'appeal-open' })
  expect(rowsIn(live, 'deadlines').map(({ kind }) => kind)).toEqual(['appeal'])
})

test('upheld: the rating is out of the average, still there, with who and why', () => {
  const live = verified()
  live.say('wang', appeal, at)
  live.say('chen', decide(true), at)
  expect(rowsIn(live, 'ratings_excluded')).toEqual([
    {
      subject: `complaint ${complaint}`,
      complaint,
      day: '2026-01-05',
      ticket: 'A001',
      at,
      ground: 'mistaken',
      appellant: 'wang',
      decided: 'chen',
      reason: '监控与记录相符',
    },
  ])
  expect(rowsIn(live, 'deadlines')).toEqual([])
  expect(live.hall.visits.get('A001' as never)?.rating?.grade).toBe(1)
  expect(live.say('qian', { type: 'archiveComplaint', complaint }, at).ok).toBe(true)
})

test('not upheld: it counts, and time to put right begins anew with the decision', () => {
  const live = verified()
  live.say('qian', { type: 'classifyComplaint', complaint, as: 'appeal' }, at)
  live.say('wang', appeal, at)
  const later = clockTime('11:00', '2026-01-12')
  live.say('chen', decide(false), later)
  expect(rowsIn(live, 'ratings_excluded')).toEqual([])
  expect(of(live).dues.rectify?.by).toBe('2026-02-02')
  const handle: Wish = { type: 'handleComplaint', complaint, how: 'rectified', measure: '已整改' }
  expect(live.say('qian', handle, later)).toMatchObject({ refusal: 'class-first' })
  expect(live.say('qian', { type: 'classifyComplaint', complaint, as: 'appeal' }, later)).toMatchObject({
    refusal: 'appealed-already',
  })
  live.say('qian', { type: 'classifyComplaint', complaint, as: 'fix-at-once' }, later)
  expect(live.say('qian', handle, later).ok).toBe(true)
})

test('an appeal nobody decides in time is a breach of the second person, not of the officer', () => {
  const live = verified()
  live.say('wang', appeal, at)
  live.pass(clockTime('18:00', '2026-01-12'))
  expect(rowsIn(live, 'breaches')).toMatchObject([{ staff: 'chen', note: 'appeal 2026-01-12' }])
})
