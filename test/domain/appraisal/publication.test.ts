/** Items, publication and the end, in sentences: who may do what when, and what is refused. */
import { expect, test } from 'vitest'
import { stageOf } from '#shared/domain/appraisal/appraisal.ts'
import type { Wish } from '#shared/domain/decide.ts'
import { roles } from '#shared/domain/words.ts'
import { setup } from '../../support/cast.ts'
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
  expect(tried(live, 'feng', publish(january, {}, '2026-01:service'), '10:00', '2026-02-02')).toBe('draft-stale')
  const whole = draft(live, 'whole', undefined, {}, '2026-01:service' as never)
  expect(tried(live, 'feng', publish(whole, {}, '2026-01:service'), '10:00', '2026-02-02')).toBe('done')
  expect(tried(live, 'gao', publish(draft(live, 'v2')))).toBe('not-allowed')
})

test('nobody picks an older draft because it looks better', () => {
  const live = withService()
  draft(live, 'before')
  const results = [{ staff: 'li', score: 40 }]
  must(live, 'feng', { type: 'enterTest', period: '2025-12', name: '政策测验', results } as never)
  expect(tried(live, 'feng', publish('before'))).toBe('draft-stale')
  expect(tried(live, 'feng', publish(draft(live, 'after')))).toBe('done')
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
