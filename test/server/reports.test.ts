/** The scorecard adds up, opens down to sealed facts, and says "none" rather than zero. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measures, quantile, type FactRow, type Scorecard, type VisitRow } from '#shared/scoring/scorecard.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
let boss: string
const second = 1000
const period = 'from=2026-11-23&to=2026-11-23'

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

const scorecard = async (by: string) =>
  (await hall.ask('GET', `/api/reports/scorecard?${period}&by=${by}`, boss)).body as Scorecard
const rowOf = (card: Scorecard, id: string) => card.rows.find((row) => row.id === id)!

test('counts, times and ratings of a person are exactly those of the day', async () => {
  const row = rowOf(await scorecard('staff'), 'zhang-min')
  expect(row).toMatchObject({
    name: '张敏',
    staffNo: '1001',
    finished: { count: 2 },
    forgotten: { count: 1 },
    held: { count: 1 },
    wait: { n: 1, meanMs: 60 * second },
    walk: { n: 1, meanMs: 20 * second },
    handling: { n: 1, meanMs: 200 * second, medianMs: 200 * second, p90Ms: 200 * second },
    ratings: { mean: 5, responded: { count: 1, of: 2, share: 0.5 }, satisfied: { count: 1, of: 1, share: 1 } },
  })
})

test('a window cut off by closing counts it and averages it not; who did nothing has no averages', async () => {
  const card = await scorecard('window')
  expect(rowOf(card, 'w2')).toMatchObject({
    finished: { count: 1 },
    expired: { count: 1 },
    recalled: { count: 1 },
    handling: { n: 1, meanMs: 240 * second },
    ratings: { mean: null, responded: { count: 0, of: 1, share: 0 }, satisfied: { share: null } },
  })
  expect(rowOf(card, 'w6')).toMatchObject({
    wait: { n: 0, meanMs: null, p90Ms: null },
    ratings: { responded: { share: null } },
  })
  expect(card.whole.finished.count).toBe(3)
})

test('every figure opens as many visits as it counts, and each visit its sealed facts', async () => {
  const card = await scorecard('staff')
  for (const row of card.rows) {
    for (const figure of [
      row.finished,
      row.recalled,
      row.missed,
      row.held,
      row.transferred,
      row.noticed,
      row.forgotten,
      row.expired,
      ...row.ratings.grades,
    ]) {
      const opened = await hall.ask(
        'GET',
        `/api/reports/visits?${period}&staff=${row.id}&measure=${figure.measure}`,
        boss,
      )
      expect(opened.body).toMatchObject({ total: figure.count })
    }
    for (const figure of [row.wait, row.walk, row.handling]) {
      const opened = await hall.ask(
        'GET',
        `/api/reports/visits?${period}&staff=${row.id}&measure=${figure.measure}`,
        boss,
      )
      expect(opened.body).toMatchObject({ total: figure.n })
    }
  }
  const { rows } = (await hall.ask('GET', `/api/reports/visits?${period}&staff=zhang-min&measure=grade-5`, boss))
    .body as { rows: VisitRow[] }
  expect(rows).toMatchObject([
    { ticket: 'A001', waitMs: 60 * second, handlingMs: 200 * second, grade: 5, outcome: 'done' },
  ])
  const facts = (
    (await hall.ask('GET', '/api/reports/facts?day=2026-11-23&ticket=A001', boss)).body as { rows: FactRow[] }
  ).rows
  expect(facts.map((fact) => fact.type)).toEqual([
    'TicketIssued',
    'TicketCalled',
    'ServiceStarted',
    'FirstResponderNamed',
    'ServiceHeld',
    'ServiceResumed',
    'ServiceFinished',
    'VisitRated',
  ])
  for (const fact of facts) expect(fact.hash).toMatch(/^[0-9a-f]{64}$/)
})

test('every measure can be opened, and nonsense is malformed', async () => {
  for (const measure of measures)
    expect((await hall.ask('GET', `/api/reports/visits?${period}&measure=${measure}`, boss)).status).toBe(200)
  for (const query of [
    'measure=finished',
    `${period}&measure=x`,
    'from=2026-11-23&to=2026-11-22&measure=finished',
    'from=2020-01-01&to=2026-01-01&measure=finished',
  ])
    expect((await hall.ask('GET', `/api/reports/visits?${query}`, boss)).status).toBe(400)
})

test.each([
  [[], 0.5, null],
  [[7], 0.9, 7],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110], 0.9, 100],
])('the %j at %d is %s', (sorted, q, value) => expect(quantile(sorted, q)).toBe(value))
