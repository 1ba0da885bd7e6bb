/** One person with every role, and everything they might try about themself; and which verbs decide about nobody. */
import type { Wish } from '#shared/domain/decide.ts'
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { Setup } from '#shared/domain/setup/setup.ts'
import type { Actor, Role } from '#shared/domain/words.ts'
import { december, draft, publish, serviceBook } from './appraisals.ts'
import { actor, setup } from './cast.ts'
import { clockTime, liveHall, type LiveHall } from './hall.ts'
import { firstBook } from './year/books.ts'
import { evidenceOf } from './year/goals.ts'

/** Ding may do everything, heads a section, and is appraised like anybody. */
const me = 'ding'
const as = (role: Role): Actor => ({ role, id: me })
const small = Setup.parse({
  ...setup,
  sections: setup.sections.map((one) => (one.id === 'affairs' ? { ...one, head: me } : one)),
  people: [
    ...setup.people,
    {
      id: me,
      name: '丁一',
      staffNo: '999',
      roles: ['clerk', 'supervisor', 'officer', 'appraiser', 'director'],
      section: 'affairs',
    },
  ],
})
const book = RuleBook.parse({ ...firstBook, schemes: [...firstBook.schemes, ...serviceBook.schemes] })

const say = (live: LiveHall, by: Actor, wish: object, time = '10:00') => live.say(by, wish as Wish, clockTime(time))
const must = (live: LiveHall, by: Actor, wish: object, time = '09:00'): void => {
  const decision = say(live, by, wish, time)
  if (!decision.ok) throw new Error(`${by.id} ${(wish as Wish).type}: ${JSON.stringify(decision)}`)
}
const [feng, gao, sun] = [actor('feng'), actor('gao'), actor('sun')]

type Before = (live: LiveHall) => void
const proposal = { type: 'proposeRuleBook', book, effective: '2025-12-01' }
const withBook: Before = (live) => {
  must(live, feng, proposal, '07:30')
  must(live, gao, { type: 'approveRuleBook', draft: 1 }, '07:31')
}

const conduct = `2026-01:${me}`
const deduction = { conduct, deduction: 1 }
const fault = { scheme: 'town-ten', code: 'games', date: '2026-01-05', note: '上班玩游戏' }
const proposed: Before = (live) => must(live, feng, { type: 'proposeDeduction', staff: me, ...fault })
const appealed: Before = (live) => {
  proposed(live)
  must(live, sun, { type: 'confirmDeduction', ...deduction })
  must(live, as('clerk'), { type: 'appealDeduction', ...deduction, ground: 'facts-wrong', statement: '不在窗口' })
}
const leave: Before = (live) =>
  must(live, as('clerk'), {
    type: 'askLeave',
    kind: 'personal',
    from: { date: '2026-01-08', half: 'am' },
    to: { date: '2026-01-08', half: 'am' },
  })
const overtime: Before = (live) => must(live, as('clerk'), { type: 'askOvertime', date: '2026-01-06', minutes: 60 })

const goals = '2025-H2:affairs'
const goal = { id: 'train', name: '培训', indicator: '次数', standard: '两次', weight: 100, source: 'entered' }
const signed: Before = (live) => {
  must(live, as('clerk'), { type: 'draftGoals', period: '2025-H2', section: 'affairs', goals: [goal] })
  must(live, as('clerk'), { type: 'signGoals', goals })
}
const approved: Before = (live) => {
  signed(live)
  must(live, gao, { type: 'approveGoals', goals })
}

const selection = '2026:quality-windows'
const candidate = '1'
const nominated: Before = (live) => {
  must(live, feng, { type: 'openSelection', period: '2026', scheme: 'quality-windows', judges: [me, 'feng'] })
  must(live, feng, { type: 'nominate', selection, candidate, group: 'town' })
}
const veto = { selection, candidate, veto: 'shirking' }
const checked: Before = (live) => {
  nominated(live)
  must(live, feng, { type: 'checkVeto', ...veto, found: false, evidence: [], note: '未发现' })
}
const ordered: Before = (live) => {
  nominated(live)
  must(live, gao, { type: 'orderRectification', selection, candidate, due: '2026-02-05', note: '限期整改' })
}
const balloted: Before = (live) => {
  nominated(live)
  must(live, feng, { type: 'openBallot', selection, until: '2026-01-05' })
  const voters = live.books.story('selection', selection)!.ballot!.voters
  voters.forEach((_, n) =>
    must(live, { role: 'ballot', id: `v${n}` }, { type: 'castVote', selection, choices: [candidate] }),
  )
  must(live, feng, { type: 'closeBallot', selection })
}

const appraisal = december
const item = { type: 'enterItem', appraisal, who: me, indicator: 'attitude', score: 90, reason: '日常表现' }
const entered: Before = (live) => must(live, feng, item)
const published: Before = (live) =>
  must(live, feng, publish(draft(live, 'v1', { [me]: 65, wang: 85 }, { [me]: { standing: 'needs-review' } })))
const objected: Before = (live) => {
  published(live)
  must(live, as('clerk'), {
    type: 'objectToSheet',
    appraisal,
    version: 1,
    who: me,
    ground: 'facts-wrong',
    statement: '请复核',
  })
}
const verdict = {
  type: 'decideGrade',
  appraisal,
  who: me,
  what: { is: 'grade', grade: 'pass' },
  reason: '评议',
  present: ['gao', 'sun'],
}
const recorded: Before = (live) => {
  published(live)
  must(live, feng, verdict)
}
const plan = { type: 'planImprovement', appraisal, who: me, measures: '跟班学习', due: '2026-02-05' }
const planned: Before = (live) => {
  published(live)
  must(live, feng, plan)
}

const own = 'own-appraisal'
export type Case = readonly [verb: string, by: Role, refusal: string, wish: object, before?: Before]
const offToday = Array.from({ length: 31 }, (_, n) => (n === 4 ? 'off' : ''))

export const cases: readonly Case[] = [
  [
    'approveRuleBook',
    'director',
    'not-second-person',
    { draft: 2 },
    (live) => must(live, as('appraiser'), { ...proposal, effective: '2026-02-01' }),
  ],
  ['publishRoster', 'supervisor', own, { month: '2026-01', shifts: [], rows: [{ staff: me, days: offToday }] }],
  ['proposeDeduction', 'supervisor', 'own-deduction', { staff: me, ...fault }],
  ['confirmDeduction', 'supervisor', 'own-deduction', deduction, proposed],
  ['dropDeduction', 'appraiser', 'own-deduction', { ...deduction, reason: '有原因' }, proposed],
  ['decideDeductionAppeal', 'director', 'not-second-person', { ...deduction, upheld: true, reason: '属实' }, appealed],
  ['decideLeave', 'director', 'second-person-needed', { conduct: `2026-01:${me}`, leave: 1, granted: true }, leave],
  ['decideOvertime', 'supervisor', 'second-person-needed', { conduct, overtime: 1, granted: true }, overtime],
  ['approveGoals', 'director', 'second-person-needed', { goals }, signed],
  ['rejectGoals', 'director', 'second-person-needed', { goals, reason: '重写' }, signed],
  [
    'enterGoal',
    'appraiser',
    own,
    { goals, goal: 'train', actual: '2', score: 100, evidence: [evidenceOf('x')], note: '已核' },
    approved,
  ],
  ['reviewGoals', 'director', own, { goals, opinion: '很好' }, approved],
  [
    'openReview',
    'appraiser',
    own,
    {
      period: '2026-01',
      groups: ['peers'],
      about: [me],
      until: '2026-01-09',
      asked: [{ about: me, superior: [], peers: ['li'], subordinates: [], self: false }],
    },
  ],
  ['enterTest', 'appraiser', own, { period: '2026-01', name: '测试', results: [{ staff: me, score: 100 }] }],
  [
    'inspectCandidate',
    'clerk',
    own,
    { selection, candidate, way: 'look', marks: {}, evidence: [], note: '好' },
    nominated,
  ],
  ['judgeCandidate', 'clerk', own, { selection, candidate, marks: {} }, nominated],
  ['checkVeto', 'supervisor', own, { ...veto, found: false, evidence: [], note: '无' }, nominated],
  ['confirmVeto', 'director', own, veto, checked],
  ['enterDaily', 'appraiser', own, { selection, candidate, score: 99, reason: '好' }, nominated],
  ['orderRectification', 'director', own, { selection, candidate, due: '2026-02-05', note: '整改' }, nominated],
  ['checkRectification', 'director', own, { selection, order: 1, done: true, note: '已改' }, ordered],
  [
    'awardSelection',
    'director',
    own,
    { selection, awards: [candidate], reason: '最好', present: [me, 'gao'] },
    balloted,
  ],
  ['enterItem', 'appraiser', own, item],
  ['takeBackItem', 'director', own, { appraisal, item: 1, reason: '太低' }, entered],
  ['decideObjection', 'director', own, { appraisal, objection: 1, upheld: true, reason: '属实' }, objected],
  ['decideGrade', 'appraiser', own, verdict, published],
  ['confirmGrade', 'director', own, { appraisal, verdict: 1, holds: true }, recorded],
  ['planImprovement', 'director', own, plan, published],
  ['checkImprovement', 'supervisor', own, { appraisal, plan: 1, done: true, note: '已改' }, planned],
]

/** What `by` is answered in a hall where what comes before has happened. */
export const answerTo = ([verb, , , wish, before]: Case, by: Actor): string => {
  const live = liveHall(small)
  withBook(live)
  before?.(live)
  const decision = say(live, by, { type: verb, ...wish }, '11:00')
  return decision.ok ? 'accepted' : decision.refusal
}
export const myself = as
export const others: Partial<Record<Role, readonly Actor[]>> = {
  supervisor: [sun],
  appraiser: [feng, { role: 'appraiser', id: 'qian' }],
  director: [gao, { role: 'director', id: 'qian' }],
  clerk: [{ role: 'clerk', id: 'feng' }],
}
