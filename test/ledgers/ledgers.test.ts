/** Ledgers tell what the registers hold: every column exists, filters find, roles hold, rows open, nobody's name is in them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '#shared/i18n/catalogue.ts'
import type { LedgerAnswer, LedgersAnswer } from '#shared/ledgers/answers.ts'
import { wordLists } from '#shared/ledgers/column.ts'
import { ledgerNames, ledgers } from '#shared/ledgers/ledgers.ts'
import type { FactsAnswer } from '#shared/protocol/http.ts'
import { countRows } from '../../server/ledgers/readLedger.ts'
import { sources } from '../../server/ledgers/sources.ts'
import { citizen, day, ledgerDay, period, type LedgerDay } from './ledgerDay.ts'

let it: LedgerDay
beforeAll(async () => {
  it = await ledgerDay()
})
afterAll(() => it?.hall.end())

const ask = async (path: string, who = it.boss) => it.hall.ask('GET', `/api/ledgers/${path}`, who)
const read = async (path: string, who = it.boss) => {
  const { status, body } = await ask(path, who)
  expect(status, path).toBe(200)
  return body as LedgerAnswer
}
const column = async (path: string, key: string, who = it.boss) =>
  (await read(path, who)).rows.map(({ cells }) => cells[key])

describe.each(ledgerNames)('the ledger %s', (name) => {
  test('has every column, filter and word it speaks of, and a row on this day', async () => {
    const ledger = ledgers[name]
    const answer = await read(`${name}?${period}`)
    expect(answer.total).toBeGreaterThan(0)
    expect(answer.rows).toHaveLength(Math.min(50, answer.total))
    expect(Object.keys(answer.rows[0]!.cells).sort()).toEqual(ledger.columns.map(({ key }) => key).sort())
    for (const { key } of answer.rows) expect(key).toBeTruthy()
    expect(new Set(answer.rows.map(({ key }) => key)).size).toBe(answer.rows.length)
    for (const filter of ['staff', 'window', 'service', 'item', 'stage', 'kind', 'q'])
      expect((await read(`${name}?${period}&${filter}=nobody-at-all`)).total, filter).toBe(0)
    for (const only of ['open', 'overdue']) await read(`${name}?${period}&${only}=1`)
    const lists = wordLists(catalogue['zh-CN']) as Readonly<Record<string, Readonly<Record<string, string>>>>
    for (const one of ledger.columns) {
      if (one.kind !== 'word') continue
      for (const { cells } of answer.rows) {
        const code = cells[one.key]
        if (code !== null) expect(lists[one.of]![String(code)], `${name}.${one.key} ${code}`).toBeTruthy()
      }
    }
  })

  test('finds each of its rows by the person, window, item and stage that the row shows', async () => {
    const ledger = ledgers[name]
    const { rows } = await read(`${name}?${period}`)
    for (const row of rows) {
      const asks: (readonly [string, string | undefined])[] = [
        ...ledger.staff.map((key) => ['staff', key] as const),
        ...ledger.window.map((key) => ['window', key] as const),
        ...(['service', 'item', 'stage', 'kind'] as const).map((filter) => [filter, ledger[filter]] as const),
      ]
      for (const [filter, key] of asks) {
        const value = key && row.cells[key]
        if (!value) continue
        const found = await read(`${name}?${period}&${filter}=${encodeURIComponent(value)}`)
        expect(
          found.rows.map((one) => one.key),
          `${filter}=${value}`,
        ).toContain(row.key)
      }
    }
  })

  test('reads its rows by an index, however many there are', () => {
    const { find, rows, join = '' } = sources[name]
    const plan = it.hall.server.db
      .statement(`EXPLAIN QUERY PLAN SELECT 1 FROM ${rows} l ${join} WHERE ${find('?')}`)
      .all('[]') as { detail: string }[]
    expect(plan.map(({ detail }) => detail).join('\n')).toMatch(/SEARCH (?!json_each)/)
  })

  test('every row opens to sealed facts', async () => {
    const { rows } = await read(`${name}?${period}`)
    for (const { opens } of rows) {
      const answer = await it.hall.ask('GET', `/api/stories/${encodeURIComponent(opens)}/facts`, it.officer)
      expect(answer.status, opens).toBe(200)
      const facts = (answer.body as FactsAnswer).rows
      expect(facts.length, opens).toBeGreaterThan(0)
      for (const fact of facts) expect(fact.hash).toMatch(/^[0-9a-f]{64}$/)
    }
  })
})

describe('what the day left', () => {
  test('visits: who was asked first, who took it over and after how long, which unit was told', async () => {
    const { rows } = await read(`visits?${period}`)
    const of = (ticket: string) => rows.find(({ cells }) => cells['ticket'] === ticket)!.cells
    expect(of('A005')).toMatchObject({
      first_staff: 'zhang-min',
      staff: 'li-qiang',
      transfers: 1,
      taken_ms: 7 * 60_000,
    })
    expect(of('A004')).toMatchObject({ outcome: 'referred', told: '县社保局', transfers: 0, taken_ms: null })
  })

  test('notices: papers in the order of the notice, what is still open, whose stage', async () => {
    const { rows } = await read(`notices?${period}&item=pension-claim`)
    expect(
      rows.map(({ cells }) => [cells['revision'], cells['materials'], cells['late_lines'], cells['stage']]),
    ).toEqual([
      [2, '银行卡；户口簿', 1, 'delivered'],
      [1, '银行卡；申请表', 0, 'delivered'],
    ])
    expect(await column(`notices?${period}&open=1`, 'item')).toEqual(['card-first'])
  })

  test('agency: the item, the handler, the result, certificates, fee and opinion', async () => {
    const { rows } = await read(`agency?${period}`)
    expect(rows[0]!.cells).toMatchObject({
      item: 'pension-claim',
      holder: 'li-qiang',
      result: 'granted',
      steps: '送社保局审核',
      certificates: 2,
      certificates_returned: 1,
      fee_fen: 1250,
      opinion: 5,
    })
  })

  test('a search knows numbers and the names of items', async () => {
    expect(await column(`matters?${period}&q=${it.matter}`, 'matter')).toEqual([it.matter])
    expect(await column(`matters?${period}&q=${encodeURIComponent('养老待遇')}`, 'item')).toContain('pension-claim')
    expect((await read(`matters?${period}&q=${encodeURIComponent('100%_')}`)).total).toBe(0)
  })

  test('pages do not overlap, and a period outside has nothing', async () => {
    const all = await column(`visits?${period}`, 'ticket')
    const pages = [1, 2, 3].map((page) => column(`visits?${period}&length=2&page=${page}`, 'ticket'))
    expect((await Promise.all(pages)).flat()).toEqual(all)
    expect((await read('visits?from=2026-11-24&to=2026-11-30')).total).toBe(0)
  })

  test('names of what the setup no longer knows are looked up in the setup that did', async () => {
    const { keeper } = it.hall.server
    const { setup } = keeper.hall
    const renamed = { ...setup!, items: setup!.items.filter(({ id }) => id !== 'card-first') }
    await it.step(it.admin, 'publishSetup', { setup: renamed, basedOn: keeper.hall.setupVersion })
    const { names } = await read(`notices?${period}`)
    expect(names.item).toEqual([{ id: 'card-first', name: setup!.items.find(({ id }) => id === 'card-first')!.name }])
    expect(names.staff).toEqual([])
  })
})

describe('who may read', () => {
  test('each role finds the ledgers it may read, and no others answer', async () => {
    const readable = async (who: string) =>
      ((await it.hall.ask('GET', '/api/ledgers', who)).body as LedgersAnswer).ledgers
    const halls = ['visits', 'contacts', 'notices', 'matters', 'agency', 'not-accepted', 'breaches']
    for (const who of [it.zhang, it.sun]) {
      expect(await readable(who)).toEqual(halls)
      for (const name of ['complaints', 'bad-ratings'])
        for (const as of ['', '.csv', '.xlsx']) expect((await ask(`${name}${as}?${period}`, who)).status).toBe(403)
      expect((await it.hall.ask('GET', `/api/measures?${period}`, who)).status).toBe(403)
    }
    for (const who of [it.officer, it.boss, it.admin]) expect(await readable(who)).toEqual(ledgerNames)
    for (const who of [undefined, it.hall.device('kiosk')])
      expect((await it.hall.ask('GET', '/api/ledgers', who)).status).toBeGreaterThan(400)
  })

  test('a clerk reads their own breaches and nobody else’s', async () => {
    expect(await column(`breaches?${period}`, 'staff')).toEqual(['zhang-min'])
    expect(await column(`breaches?${period}`, 'kind', it.zhang)).toEqual(['notice-omission'])
    expect(await column(`breaches?${period}`, 'kind', it.li)).toEqual([])
    expect((await ask(`breaches.csv?${period}`, it.li)).text).not.toContain('张敏')
  })

  test('facts of a complaint are for its officer and the supervisor; a window never sees who rated it how', async () => {
    const story = (subject: string, who: string) =>
      it.hall.ask('GET', `/api/stories/${encodeURIComponent(subject)}/facts`, who)
    for (const who of [it.zhang, it.sun, it.admin])
      expect((await story('complaint T20261123-0001', who)).status).toBe(403)
    expect((await story('complaint T20261123-0001', it.officer)).status).toBe(200)
    expect((await story('matter nonsense', it.boss)).status).toBe(400)
    const types = async (who: string) =>
      ((await story(`visit ${day} A003`, who)).body as FactsAnswer).rows.map(({ type }) => type)
    expect(await types(it.boss)).toContain('VisitRated')
    expect(await types(it.li)).not.toContain('VisitRated')
  })

  test('nobody’s name, number or words are in any ledger or file', async () => {
    const { db } = it.hall.server
    expect((db.statement('SELECT count(*) FROM personal').pluck().get() as number) > 0).toBe(true)
    for (const name of ledgerNames) {
      for (const path of [`${name}?${period}`, `${name}.csv?${period}`]) {
        const { text } = await ask(path)
        for (const secret of Object.values(citizen)) expect(text, path).not.toContain(secret)
      }
    }
  })

  test.each([
    'nothing?',
    'visits?',
    `visits?${period}&page=0`,
    'visits?from=2026-11-24&to=2026-11-23',
    'visits?from=1990-01-01&to=2026-11-23',
    `visits?${period}&figure=x`,
  ])('%s is refused in plain words', async (path) => expect([400, 404]).toContain((await ask(path)).status))
})

test('a count asks the register, not the rows', () => {
  const condition = { where: 'l.day BETWEEN @from AND @to', values: { from: day, to: day } }
  expect(countRows(it.hall.server.db, sources.visits, condition)).toBe(5)
})
