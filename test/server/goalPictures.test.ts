/** Who sees what of goals, reviews and selections: one's own, the office everything, and nobody a ballot. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuildRegisters } from '../../server/log/rebuildRegisters.ts'
import { appraisedHall, goals, judged, review, selection, type AppraisedHall } from './appraisedHall.ts'

let a: AppraisedHall
beforeAll(async () => {
  a = await appraisedHall()
  await a.goals()
  await a.round()
  await a.selection()
})
afterAll(() => a.hall.end())
const see = async (view: string, params: Record<string, string>, who: string) => {
  const { status, body } = await a.hall.ask('GET', `/api/pictures/${view}?${new URLSearchParams(params)}`, who)
  return { status, data: (body as { data?: unknown }).data as never }
}

test('a head sees the own section, and nobody else’s page', async () => {
  const own = await see('myGoals', { staff: 'zhang-min', period: '2026-H2' }, a.clerk('zhang-min'))
  expect(own.data).toMatchObject({ sections: [{ id: 'affairs', sheet: { id: goals, stage: 'approved' } }] })
  expect((own.data as { sections: unknown[] }).sections).toHaveLength(1)
  expect((await see('myGoals', { staff: 'chen-jing', period: '2026-H2' }, a.clerk('zhang-min'))).status).toBe(403)
  expect((await see('goalSheet', { goals }, a.clerk('zhang-min'))).status).toBe(403)
  expect((await see('goalSheets', { period: '2026-H2' }, a.hall.staff('wu-gang', 'admin'))).status).toBe(403)
})

test('the office sees every section, drafted or not', async () => {
  const { data } = await see('goalSheets', { period: '2026-H2' }, a.office)
  expect(data).toMatchObject({
    rows: [
      { section: { id: 'affairs' }, stage: 'approved', goals: 4, scored: 1, soFar: { points: 29.55, weight: 30 } },
      { section: { id: 'general' }, stage: 'signed', goals: 2, soFar: null },
      { section: { id: 'service' }, id: null, stage: null },
    ],
  })
})

test('while a round is open its picture has the number of ballots and no mark', async () => {
  await a.give(a.clerk('li-qiang'), 7)
  const { data } = await see('reviewRound', { review }, a.office)
  expect(data).toMatchObject({ stage: 'open', papers: 9, returned: 1, results: [], closedAt: null })
  expect(JSON.stringify(data)).not.toMatch(/marks|"7"|given|ballots/)
  expect((await see('reviewRound', { review }, a.clerk('li-qiang'))).status).toBe(403)
  expect((await see('myReviews', { staff: 'zhang-min' }, a.clerk('zhang-min'))).data).toEqual({
    results: [],
    tests: [],
  })
})

test('a judge is shown the sheets to fill in, without the own section; after the award nothing', async () => {
  const duties = await see('myDuties', { staff: 'liu-yang' }, a.clerk('liu-yang'))
  expect(duties.data).toMatchObject({
    judging: [
      { selection: judged, candidates: [{ id: 'w1', sheet: null }] },
      { selection, candidates: [{ id: 'w1' }, { id: 'w2' }] },
    ],
    orders: [],
  })
  expect((duties.data as { judging: { candidates: unknown[] }[] }).judging[1]!.candidates).toHaveLength(2)
  await a.must(a.director, 'awardSelection', { selection: judged, awards: [], reason: '本期不评', present: ['ma-jun'] })
  expect((await see('myDuties', { staff: 'liu-yang' }, a.clerk('liu-yang'))).data).toMatchObject({
    judging: [{ selection }],
  })
})

test('registers made again from the log are the same, and weights in force sum to exactly 100', () => {
  const { db } = a.hall.server
  const ours = ['goal_sheets', 'goals', 'reviews', 'review_results', 'selections', 'selection_candidates', 'deadlines']
  const rebuilt = rebuildRegisters(db).filter(({ table }) => ours.includes(table))
  expect(rebuilt.filter(({ wasSame }) => !wasSame)).toEqual([])
  expect(rebuilt.filter(({ rows }) => rows > 0).map(({ table }) => table)).toContain('selection_candidates')
  expect(db.statement('SELECT sum(weight) FROM goals WHERE subject = ?').pluck().get(`goals ${goals}`)).toBe(10_000)
})
