/** What people decide where arithmetic does not: the committee's grades and consequences, and plans of improvement. */
import { expect, test } from 'vitest'
import { stageOf, verdictOn } from '#shared/domain/appraisal/appraisal.ts'
import type { Wish } from '#shared/domain/decide.ts'
import { at, december, draft, must, publish, published, storyOf, tried } from '../../support/appraisals.ts'

const unsure = { wang: { standing: 'needs-review', grade: null } } as const
const decide = (more: object = {}): Wish =>
  ({
    type: 'decideGrade',
    appraisal: december,
    who: 'wang',
    what: { is: 'grade', grade: 'pass' },
    reason: '样本偏少，结合日常表现',
    present: ['chen', 'sun'],
    ...more,
  }) as Wish
const confirm = (more: object = {}): Wish =>
  ({ type: 'confirmGrade', appraisal: december, verdict: 1, holds: true, ...more }) as Wish
const freeze: Wish = { type: 'freezeAppraisal', appraisal: december }
const over = ['18:00', '2026-01-12'] as const

test('a grade that arithmetic can’t tell is decided by a committee and confirmed by the director', () => {
  const live = published(undefined, unsure)
  expect(stageOf(storyOf(live), at(...over))).toBe('review')
  expect(tried(live, 'gao', freeze, ...over)).toBe('review-first')
  must(live, 'feng', decide(), ...over)
  expect(verdictOn(storyOf(live), 'wang', 'grade'), 'not before it is confirmed').toBeUndefined()
  expect(tried(live, 'gao', freeze, ...over)).toBe('review-first')
  must(live, 'gao', confirm(), ...over)
  expect(verdictOn(storyOf(live), 'wang', 'grade')).toMatchObject({ what: { grade: 'pass' }, present: ['chen', 'sun'] })
  expect(tried(live, 'gao', freeze, ...over)).toBe('done')
})

test('not a firm grade, not a grade the book does not have, not by one person, not by oneself', () => {
  const live = published(undefined, unsure)
  expect(tried(live, 'feng', decide({ who: 'li' }))).toBe('grade-is-firm')
  expect(tried(live, 'feng', decide({ what: { is: 'grade', grade: 'star' } }))).toBe('verdict-not-in-book')
  expect(tried(live, 'feng', decide({ present: ['chen'] }))).toBe('committee-too-small')
  expect(tried(live, 'feng', decide({ present: ['chen', 'chen'] })), 'the same person twice').toBe(
    'committee-too-small',
  )
  expect(tried(live, 'feng', decide({ present: ['chen', 'nobody'] }))).toBe('staff-unknown')
  expect(tried(live, 'feng', decide({ present: ['chen', 'wang'] })), 'the one it is about').toBe('own-appraisal')
  expect(tried(live, 'feng', decide({ who: 'nobody' }))).toBe('row-unknown')
  expect(tried(live, 'gao', decide())).toBe('not-allowed')
  must(live, 'feng', decide())
  expect(tried(live, 'feng', decide())).toBe('verdict-waiting')
})

test('what the director does not confirm does not hold, and says why', () => {
  const live = published(undefined, unsure)
  must(live, 'feng', decide())
  expect(tried(live, 'gao', confirm({ verdict: 2 }))).toBe('verdict-unknown')
  expect(tried(live, 'gao', confirm({ holds: false }))).toBe('because-needed')
  expect(live.say({ role: 'director', id: 'feng' }, confirm(), at('11:00'))).toMatchObject({
    refusal: 'not-second-person',
  })
  must(live, 'gao', confirm({ holds: false, note: '到会不足' }))
  expect(verdictOn(storyOf(live), 'wang', 'grade')).toBeUndefined()
  expect(tried(live, 'gao', confirm())).toBe('verdict-unknown')
  expect(tried(live, 'feng', decide({ present: ['chen', 'sun', 'qian'] })), 'decided anew').toBe('done')
})

test('a decision belongs to the version it was about', () => {
  const live = published(undefined, unsure)
  must(live, 'feng', decide())
  must(live, 'feng', publish(draft(live, 'v2', { li: 85, wang: 66, zhao: 92 }, unsure), { because: '补录一项' }))
  expect(tried(live, 'gao', confirm())).toBe('verdict-unknown')
  expect(verdictOn(storyOf(live), 'wang', 'grade')).toBeUndefined()
})

test('a consequence the rules propose is decided by people, also after the end; one they don’t is not', () => {
  const live = published()
  const talk = (who: string) => decide({ who, what: { is: 'consequence', consequence: 'talk', applies: true } })
  expect(tried(live, 'feng', talk('li'))).toBe('verdict-not-in-book')
  must(live, 'gao', freeze, ...over)
  expect(tried(live, 'feng', decide(), ...over)).toBe('appraisal-frozen')
  must(live, 'feng', talk('wang'), ...over)
  must(live, 'gao', confirm(), ...over)
  expect(verdictOn(storyOf(live), 'wang', 'consequence')).toMatchObject({
    what: { consequence: 'talk', applies: true },
  })
})

test('a plan of improvement has a date on which it is looked at, and is followed until it is done', () => {
  const live = published()
  const plan = (due: string, who = 'wang'): Wish => ({
    type: 'planImprovement',
    appraisal: december,
    who,
    measures: '跟班学习两周',
    due,
  })
  const check = (done: boolean): Wish => ({
    type: 'checkImprovement',
    appraisal: december,
    plan: 1,
    done,
    note: '已跟班',
  })
  expect(tried(live, 'feng', plan('2026-01-05'))).toBe('due-not-ahead')
  expect(tried(live, 'feng', plan('2026-01-20', 'nobody'))).toBe('row-unknown')
  expect(tried(live, 'wang', plan('2026-01-20'))).toBe('not-allowed')
  // A Saturday: looked at on the Monday.
  must(live, 'sun', plan('2026-01-17'))
  expect(storyOf(live).plans).toMatchObject([{ n: 1, who: 'wang', due: { by: '2026-01-19' } }])
  live.pass(at('18:00', '2026-01-19'))
  expect(storyOf(live).noted.filter(({ kind }) => kind === 'plan-1')).toMatchObject([{ due: '2026-01-19', of: 'sun' }])
  must(live, 'feng', check(false), '10:00', '2026-01-20')
  must(live, 'feng', check(true), '10:00', '2026-01-26')
  expect(storyOf(live).plans[0]!.checks.map(({ done }) => done)).toEqual([false, true])
  expect(tried(live, 'feng', check(true), '10:00', '2026-01-27')).toBe('plan-unknown')
})
