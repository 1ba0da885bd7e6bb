/** A hall in January with a rule-book that held in December, and sheets of December to publish. */
import type { Wish } from '#shared/domain/decide.ts'
import type { Sheet, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Period } from '#shared/domain/period.ts'
import { lastVersion, standingItems, stageOf } from '#shared/domain/appraisal/appraisal.ts'
import type { AppraisalId } from '#shared/domain/appraisal/appraisalId.ts'
import { fourGrades } from '#shared/scoring/presets/preset.ts'
import { sheetOf } from '#shared/scoring/sheets/sheetOf.ts'
import { clockTime, liveHall, type LiveHall } from './hall.ts'
import { inputs, performance, performances, person } from './performances.ts'

export const december = '2025-12:service' as AppraisalId
export const sections = '2025-12:sections' as AppraisalId
const named = (chinese: string) => ({ 'zh-CN': chinese })
const entered = (id: string, chinese: string, full = 100) => ({
  id,
  name: named(chinese),
  source: { from: 'entered', full },
  weight: 40,
})
const common = {
  kind: 'points',
  every: 'month',
  indicators: [
    entered('attitude', '态度'),
    entered('skill', '业务', 20),
    { id: 'in-time', name: named('按时'), source: { from: 'rate', rate: 'on-time', zero: 60, full: 100 }, weight: 20 },
  ],
  bands: [...fourGrades],
  minServed: 0,
}
export const serviceBook = RuleBook.parse({
  name: named('十二月办法'),
  schemes: [
    {
      ...common,
      id: 'service',
      name: named('服务考核'),
      of: 'person',
      consequences: [{ id: 'talk', name: named('约谈'), when: { is: 'total', bound: { is: 'less-than', value: 70 } } }],
    },
    { ...common, id: 'sections', name: named('科室考核'), of: 'section' },
    {
      ...common,
      id: 'measured',
      name: named('量化考核'),
      of: 'person',
      indicators: [{ id: 'pace', name: named('效率'), source: { from: 'index', index: 'efficiency' }, weight: 100 }],
    },
  ],
})

/** Proposed by the office, approved by the director, held since December. */
export const withService = (): LiveHall => {
  const live = liveHall()
  must(live, 'feng', { type: 'proposeRuleBook', book: serviceBook as never, effective: '2025-12-01' }, '07:05')
  must(live, 'gao', { type: 'approveRuleBook', draft: 1 }, '07:06')
  return live
}

export const at = (time: string, date?: string): number => clockTime(time, date)
export const must = (live: LiveHall, who: string, wish: Wish, time = '10:00', date?: string) => {
  const when = at(time, date)
  live.pass(when)
  const decision = live.say(who, wish, when)
  if (!decision.ok) throw new Error(`${who} ${wish.type}: ${decision.refusal}`)
  return decision.facts
}
/** What a wish is refused with; `done` when it is not. */
export const tried = (live: LiveHall, who: string, wish: Wish, time = '10:00', date?: string): string => {
  const when = at(time, date)
  live.pass(when)
  const decision = live.say(who, wish, when)
  return decision.ok ? 'done' : decision.refusal
}

type Scores = Readonly<Record<string, number>>
/** The sheet these scores make, in attitude and, of twenty, in skill; `more` changes rows afterwards. */
export const sheetWith = (
  live: LiveHall,
  scores: Scores = { li: 85, wang: 65, zhao: 92 },
  more: Readonly<Record<string, Partial<SheetRow>>> = {},
  id: AppraisalId = december,
): Sheet => {
  const [period, scheme] = id.split(':') as [Period, string]
  const found = serviceBook.schemes.find((one) => one.id === scheme)!
  const all = performances(Object.keys(scores).map((one) => performance(one)))
  const items = Object.entries(scores).flatMap(([who, score]) => [
    { who, indicator: 'attitude', score },
    { who, indicator: 'skill', score: score / 5 },
  ])
  const units = Object.keys(scores).map((one) => person(one, found.of === 'section' ? { post: null } : {}))
  const standsOn = { seq: live.log.length, facts: live.log.length, hash: `${live.log.length}` }
  const made = sheetOf(found, serviceBook, inputs(all, { period, units, entered: items, standsOn }))
  return { ...made, rows: made.rows.map((row) => ({ ...row, ...more[row.id] })) }
}
/** Computed and shown: from now on it may be published by this name. */
export const draft = (
  live: LiveHall,
  digest: string,
  ...made: Parameters<typeof sheetWith> extends [LiveHall, ...infer R] ? R : never
): string => {
  live.drafts.set(digest, sheetWith(live, ...made))
  return digest
}
export const publish = (digest: string, more: object = {}, appraisal: string = december): Wish =>
  ({ type: 'publishSheet', appraisal, digest, ...more }) as Wish
export const object = (who: string, more: object = {}, appraisal: string = december): Wish =>
  ({
    type: 'objectToSheet',
    appraisal,
    version: 1,
    who,
    ground: 'facts-wrong',
    statement: '当日在外办件',
    ...more,
  }) as Wish
/** Published on Monday 5 January: objections until the 12th. */
export const published = (
  ...made: Parameters<typeof sheetWith> extends [LiveHall, ...infer R] ? R : never
): LiveHall => {
  const live = withService()
  must(live, 'feng', publish(draft(live, 'v1', ...made)))
  return live
}
export const storyOf = (live: LiveHall, id: string = december) => live.books.story('appraisal', id)!

/** The sheet of what was entered so far for wang, li and zhao, as a day file publishes it. */
export const draftOfItems = (live: LiveHall, id: string): Sheet => {
  const [period, scheme] = id.split(':') as [Period, string]
  const found = serviceBook.schemes.find((one) => one.id === scheme)!
  const who = ['li', 'wang', 'zhao']
  const story = live.books.story('appraisal', id)
  const items = (story ? standingItems(story) : []).map(({ who: of, indicator, score }) => ({
    who: of,
    indicator,
    score,
  }))
  const standsOn = { seq: live.log.length, facts: live.log.length, hash: `${live.log.length}` }
  const all = performances(who.map((one) => performance(one)))
  return sheetOf(found, serviceBook, inputs(all, { period, entered: items, standsOn }))
}
/** `open v2, wang 84 good`: the stage, the version in force, and somebody's row of it. */
export const appraisalLook = (live: LiveHall, of: string, when: number): string => {
  const [id = '', who = ''] = of.split('/')
  const story = live.books.story('appraisal', id)
  const version = story && lastVersion(story)
  const row = version?.sheet.rows.find((one) => one.id === who)
  const told = row ? `, ${who} ${row.total ?? 'none'} ${row.grade ?? row.standing}` : ''
  return `${stageOf(story, when)}${version ? ` v${version.version}` : ''}${told}`
}
