/** Measures add up, open down to sealed facts, and say "none" rather than zero. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BusinessDay } from '#shared/domain/words.ts'
import type { FactsAnswer, MeasuresAnswer } from '#shared/protocol/http.ts'
import { bys, type By } from '#shared/scoring/measures/answer.ts'
import { measureNames } from '#shared/scoring/measures/catalogue.ts'
import { quantile } from '#shared/scoring/measures/quantile.ts'
import { tellBehind } from '../../server/reports/behind.ts'
import { readBehind } from '../../server/reports/measures.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
let boss: string
const second = 1000
const period = 'from=2026-11-23&to=2026-11-23'
const day = BusinessDay.parse('2026-11-23')
const days = { from: day, to: day }

/** Two people, four visits with round times: one forgotten, one cut off by closing. */
beforeAll(async () => {
  hall = await runningHall()
  boss = hall.staff('zhou-jie', 'supervisor')
  const desks = { a: hall.staff('zhang-min', 'clerk'), b: hall.staff('li-qiang', 'clerk') }
  const kiosk = hall.device('kiosk')
  const step = async (who: string, verb: string, body: object, passSeconds = 0) => {
    hall.clock.pass(passSeconds * second)
    expect(await hall.wish(who, verb, body)).toMatchObject({ ok: true })
  }
  for (const [who, window] of [
    [desks.a, 'w1'],
    [desks.b, 'w2'],
  ] as const) {
    await step(who, 'signIn', { window })
    await step(who, 'openWindow', { window })
  }
  for (let i = 0; i < 4; i++) await step(kiosk, 'issueTicket', { service: 'social-card', language: 'zh-CN' })
  const performed = [{ service: 'social-card', count: 1 }]
  const at = (window: string, ticket: string) => ({ window, ticket })
  await step(desks.a, 'callNext', { window: 'w1' }, 60)
  await step(desks.a, 'startService', at('w1', 'A001'), 20)
  await step(desks.a, 'holdService', { ...at('w1', 'A001'), reason: 'copy-or-pay' }, 100)
  await step(desks.a, 'resumeService', at('w1', 'A001'), 300)
  await step(desks.a, 'finishService', { ...at('w1', 'A001'), outcome: 'done', performed }, 100)
  await step(hall.device('tablet', 'w1'), 'rateVisit', {
    ticket: 'A001',
    token: hall.ratingToken('A001'),
    grade: 5,
    tags: [],
  })
  await step(desks.a, 'callNext', { window: 'w1' })
  await step(desks.a, 'startService', at('w1', 'A002'), 40)
  await step(desks.a, 'finishService', { ...at('w1', 'A002'), outcome: 'done', performed, forgotten: true }, 5000)
  await step(desks.b, 'callNext', { window: 'w2' })
  await step(desks.b, 'recallTicket', at('w2', 'A003'), 30)
  await step(desks.b, 'startService', at('w2', 'A003'), 30)
  await step(desks.b, 'finishService', { ...at('w2', 'A003'), outcome: 'done', performed }, 240)
  await step(desks.b, 'callNext', { window: 'w2' })
  await step(desks.b, 'startService', at('w2', 'A004'))
  await step(boss, 'closeDay', {}, 60)
})
afterAll(() => hall.end())

const told = async (by: By) =>
  (await hall.ask('GET', `/api/reports/measures?${period}&by=${by}`, boss)).body as MeasuresAnswer
const figuresOf = (answer: MeasuresAnswer, id: string) => answer.rows.find((row) => row.id === id)!.figures
const time = (n: number, ms: number) => ({ is: 'time', n, sumMs: n * ms, medianMs: ms, p90Ms: ms })

test('counts, times and ratings of a person are exactly those of the day', async () => {
  const answer = await told('person')
  expect(answer.rows[0]).toMatchObject({ id: 'zhang-min', name: { 'zh-CN': '张敏' }, staffNo: '1001' })
  expect(figuresOf(answer, 'zhang-min')).toMatchObject({
    tickets: { sum: 2 },
    services: { sum: 2 },
    wait: time(1, 60 * second),
    walk: time(1, 20 * second),
    handling: time(1, 200 * second),
    hold: time(1, 300 * second),
    forgotten: { sum: 1 },
    satisfied: { num: 1, den: 1 },
    responded: { num: 1, den: 2 },
    'on-tablet': { num: 1, den: 1 },
    arrival: { num: 2, den: 2 },
  })
})

test('a window cut off by closing counts it and averages it not; who did nothing has nothing to divide', async () => {
  const answer = await told('window')
  expect(figuresOf(answer, 'w2')).toMatchObject({
    tickets: { sum: 1 },
    'cut-off': { sum: 1 },
    recalled: { sum: 1 },
    handling: time(1, 240 * second),
    satisfied: { num: 0, den: 0 },
    responded: { num: 0, den: 1 },
  })
  expect(figuresOf(answer, 'w6')).toMatchObject({
    wait: { n: 0, medianMs: null, p90Ms: null },
    responded: { num: 0, den: 0 },
  })
  expect(answer.whole.tickets).toMatchObject({ sum: 3 })
})

test('a window was open while nobody was here and nobody waited: 500 seconds of A are none of B', async () => {
  const { whole, rows } = await told('window')
  const sum = (name: 'idle-quiet' | 'idle-waited' | 'open') =>
    rows.reduce((total, { figures }) => total + (figures[name] as { sumMs: number }).sumMs, 0)
  for (const name of ['idle-quiet', 'idle-waited', 'open'] as const)
    expect(sum(name)).toBe((whole[name] as { sumMs: number }).sumMs)
  // While A served A001 and A002, B was open, and A003 and A004 waited for what it serves.
  expect(figuresOf(await told('window'), 'w2')['idle-waited']).toMatchObject({ sumMs: (60 + 520 + 5040) * second })
})

test.each(bys)('by %s every figure opens, and never to more visits than the hall has', async (by) => {
  const answer = await told(by)
  for (const row of answer.rows.slice(0, 3))
    for (const measure of measureNames) {
      // Not through the gate, which would take so many questions for a flood.
      const { db, keeper } = hall.server
      const { total, visits } = tellBehind(
        db,
        await readBehind(db, days, { by, id: row.id, measure }, hall.clock.now(), keeper),
      )
      const figure = row.figures[measure]
      const counted = figure.is === 'rate' ? figure.num + figure.den : figure.n
      expect(total > 0, `${row.id} ${measure}`).toBe(counted > 0)
      expect(visits.length).toBeLessThanOrEqual(4)
    }
})

test('a figure opens its visits, and each visit its sealed facts', async () => {
  const path = `/api/reports/behind?${period}&by=person&id=zhang-min&measure=grade-5`
  expect((await hall.ask('GET', path, boss)).body).toMatchObject({
    total: 1,
    visits: [{ ticket: 'A001', waitMs: 60 * second, handlingMs: 200 * second, grade: 5, outcome: 'done' }],
  })
  const facts = (await hall.ask('GET', '/api/reports/facts?day=2026-11-23&ticket=A001', boss)).body as FactsAnswer
  expect(facts.rows.map((fact) => fact.type)).toEqual([
    'TicketIssued',
    'TicketCalled',
    'ServiceStarted',
    'FirstResponderNamed',
    'ServiceHeld',
    'ServiceResumed',
    'ServiceFinished',
    'VisitRated',
  ])
  for (const fact of facts.rows) expect(fact.hash).toMatch(/^[0-9a-f]{64}$/)
})

test('nonsense is malformed', async () => {
  for (const query of [
    'measure=tickets',
    `${period}&measure=x`,
    `${period}&by=x&measure=tickets`,
    'from=2026-11-23&to=2026-11-22&measure=tickets',
    'from=2020-01-01&to=2026-01-01&measure=tickets',
  ])
    expect((await hall.ask('GET', `/api/reports/behind?${query}`, boss)).status).toBe(400)
})

test('one family is told alone, with what is left out', async () => {
  const path = `/api/reports/measures?${period}&by=person&family=ratings`
  const { whole } = (await hall.ask('GET', path, boss)).body as MeasuresAnswer
  expect(whole).toMatchObject({ 'grade-5': { sum: 1 }, forgotten: { sum: 1 }, responded: { num: 1, den: 3 } })
})

test.each([
  [[], 0.5, null],
  [[7], 0.9, 7],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110], 0.9, 100],
])('the %j at %d is %s', (sorted, q, value) => expect(quantile(sorted, q)).toBe(value))
