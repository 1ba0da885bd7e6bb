/** Items, publication, objections, re-issue and the end, in sentences: who may do what when, and what is refused. */
import { expect, test } from 'vitest'
import { stageOf } from '#shared/domain/appraisal/appraisal.ts'
import type { Wish } from '#shared/domain/decide.ts'
import { roles } from '#shared/domain/words.ts'
import { actor, setup } from '../../support/cast.ts'
import { liveHall } from '../../support/hall.ts'
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

test('a score is entered with a name and a reason, within its full mark, never one’s own', () => {
  const live = withService()
  must(live, 'feng', enter())
  expect(storyOf(live).items).toMatchObject([{ n: 1, who: 'wang', score: 88, staff: 'feng', reason: '抽查录像 3 次' }])
  expect(tried(live, 'feng', enter({ who: 'feng' }))).toBe('own-appraisal')
  expect(tried(live, 'feng', enter({ who: 'nobody' }))).toBe('row-unknown')
  expect(tried(live, 'feng', enter({ indicator: 'skill', score: 20 }))).toBe('done')
  expect(tried(live, 'feng', enter({ indicator: 'skill', score: 20.01 }))).toBe('score-too-high')
  expect(tried(live, 'feng', enter({ indicator: 'none' }))).toBe('not-entered-by-hand')
  expect(tried(live, 'feng', enter({ appraisal: '2025-12:measured', indicator: 'pace' })), 'computed').toBe(
    'not-entered-by-hand',
  )
  expect(tried(live, 'feng', enter({ appraisal: '2025-12:unknown' }))).toBe('scheme-unknown')
  expect(tried(live, 'feng', enter({ appraisal: '2025-11:service' })), 'no book held in November').toBe(
    'scheme-unknown',
  )
  expect(tried(live, 'wang', enter())).toBe('not-allowed')
  expect(tried(live, 'root', enter()), 'who keeps the machine appraises nobody').toBe('not-allowed')
})

test('what was entered is taken back with a reason, and stays to be seen', () => {
  const live = withService()
  must(live, 'feng', enter())
  must(live, 'gao', { type: 'takeBackItem', appraisal: december, item: 1, reason: '看错了人' })
  expect(storyOf(live).items[0]).toMatchObject({ score: 88, takenBack: { staff: 'gao', reason: '看错了人' } })
  expect(tried(live, 'gao', { type: 'takeBackItem', appraisal: december, item: 1, reason: '再次' })).toBe(
    'item-not-there',
  )
})

test('what was shown is published as it was, and stands open five working days', () => {
  const live = withService()
  expect(stageOf(storyOf(live), at('09:00'))).toBe('draft')
  must(live, 'feng', publish(draft(live, 'v1')))
  expect(storyOf(live).versions).toMatchObject([
    {
      version: 1,
      digest: 'v1',
      staff: 'feng',
      because: undefined,
      objections: { by: '2026-01-12', at: at('17:30', '2026-01-12') },
    },
  ])
  expect(stageOf(storyOf(live), at('17:29', '2026-01-12'))).toBe('open')
  expect(stageOf(storyOf(live), at('17:30', '2026-01-12'))).toBe('ready')
})

test('only a draft that was shown, of this scheme, with nothing entered since, of a period that is over', () => {
  const live = withService()
  expect(tried(live, 'feng', publish('never-shown'))).toBe('draft-unknown')
  expect(tried(live, 'feng', publish(draft(live, 's1', { affairs: 80 }, {}, sections)))).toBe('draft-unknown')
  draft(live, 'v1')
  must(live, 'feng', enter())
  expect(tried(live, 'feng', publish('v1'))).toBe('draft-stale')
  expect(tried(live, 'feng', publish(draft(live, 'empty', {})))).toBe('sheet-empty')
  const january = draft(live, 'jan', undefined, {}, '2026-01:service' as never)
  expect(tried(live, 'feng', publish(january, {}, '2026-01:service'))).toBe('period-not-over')
  expect(tried(live, 'feng', publish(january, {}, '2026-01:service'), '10:00', '2026-01-31')).toBe('period-not-over')
  expect(tried(live, 'feng', publish(january, {}, '2026-01:service'), '10:00', '2026-02-02')).toBe('done')
  expect(tried(live, 'gao', publish(draft(live, 'v2')))).toBe('not-allowed')
})

test('a deadline is never guessed: without the year’s calendar nothing is published', () => {
  const bare = liveHall({ ...setup, workYears: [] })
  const books = withService()
  for (const fact of books.log.filter(({ type }) => type.startsWith('RuleBook')))
    bare.log.push({ ...fact, seq: bare.log.length + 1 })
  bare.drafts.set('v1', { ...books.drafts.get(draft(books, 'v1'))!, standsOn: { seq: 99, facts: 1, hash: '' } })
  expect(bare.say('feng', publish('v1'), at('10:00'))).toMatchObject({
    refusal: 'calendar-missing',
    detail: { year: 2026 },
  })
})

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

test('an identical sheet is not issued again', () => {
  const live = published()
  const same = { ...live.drafts.get('v1')!, standsOn: { seq: 999, facts: 1, hash: '' } }
  live.drafts.set('v1', same)
  expect(tried(live, 'feng', publish('v1', { because: '重发' }))).toBe('sheet-unchanged')
})

test('the director freezes it when nobody can object and nothing is undecided; then nothing changes', () => {
  const live = published()
  const freeze: Wish = { type: 'freezeAppraisal', appraisal: december }
  expect(tried(withService(), 'gao', freeze)).toBe('sheet-not-published')
  expect(tried(live, 'gao', freeze)).toBe('objections-open')
  must(live, 'wang', object('wang'))
  expect(tried(live, 'gao', freeze, '18:00', '2026-01-12')).toBe('objections-undecided')
  must(
    live,
    'gao',
    { type: 'decideObjection', appraisal: december, objection: 1, upheld: false, reason: '无误' },
    '18:01',
    '2026-01-12',
  )
  expect(tried(live, 'feng', freeze, '18:02', '2026-01-12')).toBe('not-allowed')
  must(live, 'gao', freeze, '18:02', '2026-01-12')
  const { sheet, digest } = storyOf(live).versions[0]!
  expect(storyOf(live).frozen).toMatchObject({ version: 1, digest, standsOn: sheet.standsOn, staff: 'gao' })
  const later = ['10:00', '2026-01-14'] as const
  expect(tried(live, 'gao', freeze, ...later)).toBe('appraisal-frozen')
  expect(tried(live, 'feng', enter(), ...later)).toBe('appraisal-frozen')
  expect(tried(live, 'li', object('li'), ...later)).toBe('appraisal-frozen')
  expect(tried(live, 'feng', publish(draft(live, 'v2'), { because: '再发' }), ...later)).toBe('appraisal-frozen')
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

test('every verb has its people, and nobody else', () => {
  const live = published()
  const wishes: readonly (readonly [Wish, readonly string[]])[] = [
    [enter(), ['appraiser', 'director']],
    [{ type: 'takeBackItem', appraisal: december, item: 1, reason: '错' }, ['appraiser', 'director']],
    [publish('x'), ['appraiser']],
    [
      { type: 'decideObjection', appraisal: december, objection: 1, upheld: true, reason: '是' },
      ['appraiser', 'director'],
    ],
    [{ type: 'confirmGrade', appraisal: december, verdict: 1, holds: true }, ['director']],
    [{ type: 'freezeAppraisal', appraisal: december }, ['director']],
    [{ type: 'noteAppraisalDue', appraisal: december, kind: 'plan-1' }, ['clock']],
  ]
  for (const [wish, allowed] of wishes)
    for (const role of roles) {
      const decision = live.say({ role, id: 'somebody' }, wish, at('11:00'))
      expect(!decision.ok && decision.refusal === 'not-allowed', `${role} ${wish.type}`).toBe(!allowed.includes(role))
    }
})
