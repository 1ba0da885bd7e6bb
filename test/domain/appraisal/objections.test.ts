/** Objections in sentences: by whom, until when, who decides them, and the sheet issued again. */
import { expect, test } from 'vitest'
import { stageOf } from '#shared/domain/appraisal/appraisal.ts'
import type { Wish } from '#shared/domain/decide.ts'
import { actor } from '../../support/cast.ts'
import {
  at,
  december,
  draft,
  must,
  object,
  publish,
  published,
  sections,
  storyOf,
  tried,
  withService,
} from '../../support/appraisals.ts'

const enter = (more: object = {}): Wish =>
  ({
    type: 'enterItem',
    appraisal: december,
    who: 'wang',
    indicator: 'attitude',
    score: 88,
    reason: '抽查录像 3 次',
    ...more,
  }) as Wish

test('one objects to the own row, until the last minute of the last day, once for each part', () => {
  const live = published()
  expect(tried(live, 'li', object('wang'))).toBe('not-allowed')
  expect(tried(live, 'wang', object('wang', { version: 2 }))).toBe('version-superseded')
  expect(tried(live, 'wang', object('wang', { indicator: 'none' }))).toBe('row-unknown')
  must(live, 'wang', object('wang', { indicator: 'attitude' }))
  expect(storyOf(live).objections).toMatchObject([{ n: 1, who: 'wang', staff: 'wang', decide: { by: '2026-01-12' } }])
  expect(tried(live, 'wang', object('wang', { indicator: 'attitude' }))).toBe('objected-already')
  expect(tried(live, 'wang', object('wang'), '17:29', '2026-01-12')).toBe('done')
  expect(tried(live, 'li', object('li'), '17:30', '2026-01-12')).toBe('objections-over')
})

test('for a section its head objects, nobody else', () => {
  const live = withService()
  must(live, 'feng', publish(draft(live, 's1', { affairs: 80 }, {}, sections), {}, sections))
  expect(tried(live, 'wang', object('affairs', {}, sections))).toBe('not-allowed')
  expect(tried(live, 'li', object('affairs', {}, sections))).toBe('done')
})

test('a second person decides: not who published, nor who entered it, nor the one it is about', () => {
  const live = withService()
  must(live, 'gao', enter({ who: 'li' }))
  must(live, 'feng', publish(draft(live, 'v1', { gao: 70, li: 85, wang: 65 })))
  const decide = (objection: number, more: object = {}): Wish =>
    ({ type: 'decideObjection', appraisal: december, objection, upheld: false, reason: '记录无误', ...more }) as Wish
  must(live, 'wang', object('wang'))
  must(live, 'li', object('li'))
  must(live, 'gao', object('gao'))
  expect(tried(live, 'feng', decide(1)), 'published it').toBe('not-second-person')
  expect(tried(live, 'gao', decide(2)), 'entered it').toBe('not-second-person')
  expect(tried(live, 'gao', decide(3)), 'is about themselves').toBe('own-appraisal')
  expect(tried(live, 'gao', decide(9))).toBe('objection-unknown')
  expect(tried(live, 'sun', decide(1))).toBe('not-allowed')
  must(live, 'gao', decide(1))
  expect(tried(live, 'gao', decide(1)), 'once').toBe('objection-unknown')
  const other = { ...actor('feng'), id: 'qian' }
  expect(live.say(other, decide(2, { upheld: true, reason: '漏记一次' }), at('11:00'))).toMatchObject({ ok: true })
})

test('upheld, it is issued again with the reason and a new time to object; the old version is kept', () => {
  const live = published()
  must(live, 'wang', object('wang'))
  must(
    live,
    'gao',
    { type: 'decideObjection', appraisal: december, objection: 1, upheld: true, reason: '属实' },
    '09:00',
    '2026-01-07',
  )
  expect(stageOf(storyOf(live), at('10:00', '2026-01-13'))).toBe('reissue')
  const freeze: Wish = { type: 'freezeAppraisal', appraisal: december }
  expect(tried(live, 'gao', freeze, '10:00', '2026-01-13')).toBe('reissue-first')
  draft(live, 'v2', { li: 85, wang: 75, zhao: 92 })
  expect(tried(live, 'feng', publish('v2'), '10:00', '2026-01-13')).toBe('because-needed')
  must(live, 'feng', publish('v2', { because: '1 号异议成立' }), '10:00', '2026-01-13')
  const { versions } = storyOf(live)
  expect(versions).toMatchObject([
    { version: 1, digest: 'v1', because: undefined },
    { version: 2, digest: 'v2', because: '1 号异议成立', objections: { by: '2026-01-20' } },
  ])
  expect(versions[0]!.sheet.rows.find(({ id }) => id === 'wang')!.total, 'the old one stays').toBe(65)
  expect(versions[1]!.sheet.rows.find(({ id }) => id === 'wang')!.total).toBe(75)
  expect(tried(live, 'feng', publish('v2', { because: '再来' }), '10:00', '2026-01-13')).toBe('draft-stale')
  expect(tried(live, 'gao', freeze, '17:29', '2026-01-20')).toBe('objections-open')
  expect(tried(live, 'gao', freeze, '17:30', '2026-01-20')).toBe('done')
})

test('the clock names the end of the time to object and an objection nobody decided, once, with whose task it is', () => {
  const live = published()
  must(live, 'wang', object('wang'), '10:00', '2026-01-06')
  live.pass(at('18:00', '2026-01-13'))
  expect(storyOf(live).noted).toMatchObject([
    { kind: 'objections-1', due: '2026-01-12', of: undefined },
    { kind: 'objection-1', due: '2026-01-13', of: 'gao' },
  ])
  const before = live.log.length
  live.pass(at('18:00', '2026-01-14'))
  expect(live.log.slice(before).filter(({ type }) => type === 'AppraisalDueNoted')).toEqual([])
  expect(tried(live, '-', { type: 'noteAppraisalDue', appraisal: december, kind: 'objections-1' })).toBe('not-due-yet')
})
