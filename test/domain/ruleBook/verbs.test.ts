/** Rule-books: one proposes, another approves; what holds from when, and what is refused. */
import { expect, test } from 'vitest'
import type { Fact } from '#shared/domain/facts.ts'
import { bookFor } from '#shared/domain/ruleBook/ruleBooks.ts'
import { Period } from '#shared/domain/period.ts'
import { roles } from '#shared/domain/words.ts'
import { defaultRuleBook } from '#shared/scoring/presets/composeBook.ts'
import { ruleBookDraftView, ruleBooksView, ruleBookView } from '#shared/views/ruleBook.ts'
import { clockTime, liveHall, sceneOf, type LiveHall } from '../../support/hall.ts'
import { booksIn, director, done, office, propose, withBooks } from '../../support/ruleBooks.ts'

const at = clockTime('10:00')
const versionFor = (live: LiveHall, period: string) => bookFor(booksIn(live), Period.parse(period))?.version

test('proposed, approved by a second person, it holds', () => {
  const live = liveHall()
  expect(live.say(office, propose('2026-02-01', defaultRuleBook, { note: '首版' }), at)).toMatchObject({
    ok: true,
    facts: [{ type: 'RuleBookProposed', draft: 1, effective: '2026-02-01', staff: 'feng', note: '首版' }],
  })
  expect(booksIn(live)!.versions).toEqual([])
  expect(live.say(director, { type: 'approveRuleBook', draft: 1, note: '同意' }, at)).toMatchObject({
    ok: true,
    facts: [{ type: 'RuleBookApproved', draft: 1, version: 1, staff: 'gao' }],
  })
  expect(booksIn(live)!.versions).toMatchObject([{ version: 1, by: 'feng', approvedBy: 'gao' }])
})

test('who proposed does not approve, whatever the role', () => {
  const live = liveHall()
  done(live, office, propose('2026-02-01'))
  expect(live.say({ ...director, id: office.id }, { type: 'approveRuleBook', draft: 1 }, at)).toMatchObject({
    refusal: 'not-second-person',
  })
})

test('only the office proposes and withdraws, only a director approves and rejects', () => {
  const live = liveHall()
  done(live, office, propose('2026-02-01'))
  const wishes = [
    [propose('2026-03-01'), 'appraiser'],
    [{ type: 'withdrawRuleBook', draft: 9 }, 'appraiser'],
    [{ type: 'approveRuleBook', draft: 9 }, 'director'],
    [{ type: 'rejectRuleBook', draft: 9, reason: '再议' }, 'director'],
  ] as const
  for (const [wish, allowed] of wishes) {
    for (const role of roles) {
      const decision = live.say({ role, id: 'somebody' }, wish, at)
      expect(!decision.ok && decision.refusal === 'not-allowed', `${role} ${wish.type}`).toBe(role !== allowed)
    }
  }
})

test('one draft waits at a time; rejected or withdrawn, the next may come', () => {
  const live = liveHall()
  done(live, office, propose('2026-02-01'))
  expect(live.say(office, propose('2026-03-01'), at)).toMatchObject({
    refusal: 'rule-book-waiting',
    detail: { draft: 1 },
  })
  done(live, director, { type: 'rejectRuleBook', draft: 1, reason: '权重再议' })
  expect(live.say(director, { type: 'approveRuleBook', draft: 1 }, at)).toMatchObject({ refusal: 'rule-book-decided' })
  expect(live.say(director, { type: 'rejectRuleBook', draft: 1, reason: '再议' }, at)).toMatchObject({
    refusal: 'rule-book-decided',
  })
  done(live, office, propose('2026-03-01'))
  done(live, office, { type: 'withdrawRuleBook', draft: 2 })
  expect(live.say(director, { type: 'approveRuleBook', draft: 2 }, at)).toMatchObject({ refusal: 'rule-book-decided' })
  expect(live.say(director, { type: 'approveRuleBook', draft: 3 }, at)).toMatchObject({ refusal: 'rule-book-unknown' })
  expect(booksIn(live)!.drafts.map(({ state }) => state)).toEqual(['rejected', 'withdrawn'])
  expect(booksIn(live)!.drafts[0]!.decided).toMatchObject({ by: 'gao', why: '权重再议' })
})

test('it begins with a month', () => {
  for (const day of ['2026-02-02', '2026-02-28', '2026-01-31']) {
    expect(liveHall().say(office, propose(day), at)).toMatchObject({
      refusal: 'effective-not-first',
      detail: { effective: day },
    })
  }
})

test('a book with something to mend is not proposed, and the answer says where', () => {
  const faulty = { ...defaultRuleBook, levels: [0, 30, 20, 80, 100] as [number, number, number, number, number] }
  expect(liveHall().say(office, propose('2026-02-01', faulty), at)).toMatchObject({
    refusal: 'rule-book-faulty',
    detail: { code: 'levels-not-rising', path: 'levels.2' },
  })
  const unknown = { ...defaultRuleBook, coefficients: { nowhere: 1.5 } } as typeof defaultRuleBook
  expect(liveHall().say(office, propose('2026-02-01', unknown), at)).toMatchObject({
    refusal: 'rule-book-faulty',
    detail: { code: 'service-unknown' },
  })
})

test('an old month is scored by its own book', () => {
  const live = withBooks('2026-02-01', '2026-07-01')
  expect(['2026-01', '2026-02', '2026-06', '2026-07', '2026-12'].map((month) => versionFor(live, month))).toEqual([
    undefined,
    1,
    1,
    2,
    2,
  ])
  // A longer period goes by what held on its first day.
  expect(['2026', '2026-H1', '2026-H2', '2026-Q2', '2026-Q3'].map((period) => versionFor(live, period))).toEqual([
    undefined,
    undefined,
    2,
    1,
    2,
  ])
})

test('what is approved later displaces what was approved before, from its own date on', () => {
  const live = withBooks('2026-02-01', '2026-07-01', '2026-04-01')
  expect(['2026-03', '2026-04', '2026-08'].map((month) => versionFor(live, month))).toEqual([1, 3, 3])
  const view = ruleBooksView(sceneOf(live.hall, at, undefined, live.books))!
  expect(view.versions.map(({ version, until }) => [version, until])).toEqual([
    [3, null],
    [2, '2026-03-31'],
    [1, '2026-03-31'],
  ])
})

test('pictures: versions, the draft that waits with what it follows on, and the book in force', () => {
  const live = withBooks('2026-01-01', '2026-03-01')
  done(live, office, propose('2026-05-01'))
  const scene = sceneOf(live.hall, at, undefined, live.books)
  const view = ruleBooksView(scene)!
  expect(view.versions.map(({ version, isInForce }) => [version, isInForce])).toEqual([
    [2, false],
    [1, true],
  ])
  expect(view.waiting).toMatchObject({ draft: 3, effective: '2026-05-01', by: { id: 'feng', name: '冯洁' } })
  expect(ruleBookView(scene, {}).book?.name['zh-CN']).toBe('第 1 版')
  expect(ruleBookView(scene, { version: '2' }).book?.name['zh-CN']).toBe('第 2 版')
  expect(ruleBookView(scene, { version: '7' }).book).toBeNull()
  expect(ruleBookDraftView(scene, { draft: '3' })).toMatchObject({ before: { version: 2 } })
})

test('it does not reach back before what is sealed, neither when proposed nor when approved', () => {
  const live = withBooks('2026-01-01')
  const freeze = (period: string) =>
    live.record(
      [
        {
          type: 'SheetPublished',
          subject: `appraisal ${period}:measured-people`,
          day: '2026-02-03',
          staff: 'feng',
          version: 1,
          sheet: {
            scheme: 'measured-people',
            period,
            of: 'person',
            book: 1,
            rows: [],
            excluded: {},
            standsOn: { seq: 1, facts: 0, hash: '' },
          },
          digest: 'd',
          objections: { by: '2026-02-10', at },
        },
        {
          type: 'AppraisalFrozen',
          subject: `appraisal ${period}:measured-people`,
          day: '2026-02-20',
          staff: 'gao',
          version: 1,
          digest: 'd',
          standsOn: { seq: 1, facts: 0, hash: '' },
        },
      ] as unknown as Fact[],
      at,
      director,
    )
  done(live, office, propose('2026-02-01'))
  freeze('2026-01')
  done(live, director, { type: 'rejectRuleBook', draft: 2, reason: '再议' })
  expect(live.say(office, propose('2026-01-01'), at)).toMatchObject({
    refusal: 'effective-frozen',
    detail: { frozenUntil: '2026-01-31' },
  })
  done(live, office, propose('2026-02-01'))
  freeze('2026-02')
  expect(live.say(director, { type: 'approveRuleBook', draft: 3 }, at)).toMatchObject({ refusal: 'effective-frozen' })
  done(live, director, { type: 'rejectRuleBook', draft: 3, reason: '二月已封存' })
  done(live, office, propose('2026-03-01'))
  done(live, director, { type: 'approveRuleBook', draft: 4 })
  expect(versionFor(live, '2026-02')).toBe(1)
  expect(ruleBooksView(sceneOf(live.hall, at, undefined, live.books))!.frozenUntil).toBe('2026-02-28')
})
