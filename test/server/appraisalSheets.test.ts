/** Sheets on a real server: computed, published by their fingerprint, seen only by whom they concern, counted again bit for bit. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MineAnswer } from '#shared/protocol/appraisal.ts'
import type { RecountAnswer, TryAnswer, VersionsAnswer } from '#shared/protocol/appraisalRecords.ts'
import type { MyAppraisalsView } from '#shared/views/myAppraisals.ts'
import { rebuildRegisters } from '../../server/log/rebuildRegisters.ts'
import { measured, monthBook, november, workedMonth, type Month } from './publishedMonth.ts'

let month: Month
const query = `scheme=measured-people&period=${november}`
const ask = (method: string, path: string, who?: string, body?: unknown) => month.hall.ask(method, path, who, body)

beforeAll(async () => {
  month = await workedMonth()
}, 60_000)
afterAll(() => month.hall.end())

test('a sheet is computed from the facts, the same twice, and the faster one has the higher index', async () => {
  const first = await month.sheet()
  expect(first.sheet).toMatchObject({ scheme: 'measured-people', period: november, of: 'person', book: 1 })
  const rowOf = (id: string) => first.sheet.rows.find((row) => row.id === id)!
  const pace = (id: string) => rowOf(id).parts.find(({ indicator }) => indicator === 'efficiency')!
  expect(pace('zhang-min').value!).toBeGreaterThan(pace('li-qiang').value!)
  expect(rowOf('zhang-min')).toMatchObject({ served: 12, section: 'affairs', post: 'window' })
  expect(rowOf('wang-fang')).toMatchObject({ served: 0, standing: 'insufficient', total: null })
  expect(first.sheet.rows.map(({ id }) => id)).not.toContain('ma-jun')
  expect(first.names['zhang-min']).toMatchObject({ name: { 'zh-CN': '张敏' }, staffNo: '1001' })
  expect(first.sheet.response).toEqual({ num: 24, den: 24 })
  expect((await month.sheet()).digest).toBe(first.digest)
  // Another fact of another day moves what it stands on, and nothing else.
  await month.must(month.office, 'enterItem', {
    appraisal: measured,
    who: 'zhang-min',
    indicator: 'attitude',
    score: 90,
    reason: '抽查',
  })
  const second = await month.sheet()
  expect(second.digest).not.toBe(first.digest)
  const { total, parts, grade } = rowOf('li-qiang')
  expect(second.sheet.rows.find(({ id }) => id === 'li-qiang')).toMatchObject({ total, parts, grade })
})

test('ten points for everybody who lost none', async () => {
  const { sheet } = await month.sheet('town-ten')
  expect(sheet.rows.find(({ id }) => id === 'zhang-min')).toMatchObject({ total: 10, yearTotal: 120 - 10, lines: [] })
})

test('only the office, the director and the supervisor read others’ figures; everybody reads their own', async () => {
  const paths = [
    `/api/appraisal/sheet?${query}`,
    `/api/appraisal/sheet.csv?${query}`,
    `/api/appraisal/versions?${query}`,
  ]
  const admin = month.hall.staff('wu-gang', 'admin')
  for (const path of paths) {
    expect((await ask('GET', path)).status).toBe(401)
    for (const who of [month.staff('zhang-min'), admin]) expect((await ask('GET', path, who)).status, path).toBe(403)
    for (const who of [month.office, month.director, month.staff('zhou-jie', 'supervisor')])
      expect((await ask('GET', path, who)).status, path).toBe(200)
  }
  for (const path of ['/api/appraisal/try', '/api/appraisal/recount'])
    for (const who of [month.staff('zhang-min'), month.staff('zhou-jie', 'supervisor'), admin])
      expect((await ask('POST', path, who, {})).status).toBe(403)
  const mine = (await ask('GET', `/api/appraisal/mine?${query}`, month.staff('li-qiang'))).body as MineAnswer
  expect(mine).toMatchObject({ row: { id: 'li-qiang', expectedRank: null, rankInterval: null, tier: null } })
  expect(JSON.stringify(mine)).not.toContain('zhang-min')
  expect((await ask('GET', `/api/appraisal/mine?${query}`, admin)).status).toBe(403)
})

test('what is asked amiss is answered in kind', async () => {
  expect((await ask('GET', '/api/appraisal/sheet?scheme=none&period=2026-11', month.office)).status).toBe(404)
  expect((await ask('GET', '/api/appraisal/sheet?scheme=x&period=2026-13', month.office)).status).toBe(400)
  expect((await ask('GET', `/api/appraisal/versions?${query}&version=7`, month.office)).status).toBe(404)
  expect(
    (await ask('POST', '/api/appraisal/recount', month.office, { scheme: 'town-ten', period: november })).status,
  ).toBe(404)
})

test('a draft of a rule-book is tried on the month, beside the one that held', async () => {
  const easy = {
    ...monthBook,
    schemes: monthBook.schemes.map((scheme) =>
      scheme.kind === 'points'
        ? { ...scheme, bands: scheme.bands.map((band) => ({ ...band, from: band.from - 50 })) }
        : scheme,
    ),
  }
  const answer = await ask('POST', '/api/appraisal/try', month.office, { book: easy, period: november })
  const { held, schemes } = answer.body as TryAnswer
  expect(held).toBe(1)
  const tried = schemes.find(({ scheme }) => scheme === 'measured-people')!
  const rows = [tried.before!, tried.after].map((all) => all.find(({ id }) => id === 'li-qiang')!)
  expect(rows[0]!.total).toBe(rows[1]!.total)
  expect(rows[1]!.grade).toBe('excellent')
  expect(rows[0]!.grade).not.toBe('excellent')
})

test('published, objected to, upheld, issued again, frozen; and counted again it is the same bit for bit', async () => {
  const wish = (who: string, verb: string, body: object) => month.must(who, verb, { appraisal: measured, ...body })
  const stale = (await month.sheet()).digest
  await wish(month.office, 'enterItem', {
    who: 'li-qiang',
    indicator: 'attitude',
    score: 60,
    reason: '群众反映，已核实',
  })
  expect(await month.hall.wish(month.office, 'publishSheet', { appraisal: measured, digest: stale })).toMatchObject({
    refusal: 'draft-stale',
  })
  const { digest } = await month.sheet()
  await wish(month.office, 'publishSheet', { digest })

  const own = month.staff('li-qiang')
  const mine = (await ask('GET', '/api/pictures/myAppraisals?staff=li-qiang', own)).body as { data: MyAppraisalsView }
  expect(mine.data.appraisals).toMatchObject([
    { who: 'li-qiang', version: 1, mayObject: true, objectUntil: '2026-12-08' },
  ])
  expect(JSON.stringify(mine)).not.toContain('zhang-min')
  expect((await ask('GET', '/api/pictures/myAppraisals?staff=zhang-min', own)).status).toBe(403)
  expect((await ask('GET', `/api/pictures/appraisal?appraisal=${measured}`, own)).status).toBe(403)

  await wish(own, 'objectToSheet', {
    version: 1,
    who: 'li-qiang',
    indicator: 'attitude',
    ground: 'facts-wrong',
    statement: '当日在培训',
  })
  month.hall.clock.pass(24 * 3600 * 1000)
  await wish(month.hall.staff('ma-jun', 'director'), 'decideObjection', {
    objection: 1,
    upheld: true,
    reason: '培训属实',
  })
  const office = month.hall.staff('xu-jing', 'appraiser')
  await wish(office, 'takeBackItem', { item: 2, reason: '1 号异议成立' })
  const second = await month.sheet()
  await wish(office, 'publishSheet', { digest: second.digest, because: '1 号异议成立' })
  const recount = (await ask('POST', '/api/appraisal/recount', office, { scheme: 'measured-people', period: november }))
    .body
  expect(recount).toMatchObject({ version: 2, same: true, differences: [] } satisfies Partial<RecountAnswer>)

  month.hall.clock.set(Date.UTC(2026, 11, 20, 1, 0))
  month.hall.server.tick()
  await wish(month.hall.staff('ma-jun', 'director'), 'freezeAppraisal', {})
  const seen = (await ask('GET', `/api/appraisal/versions?${query}`, month.hall.staff('xu-jing', 'appraiser')))
    .body as VersionsAnswer
  expect(seen.published).toMatchObject([
    { version: 1, objections: 1, frozenAt: null },
    { version: 2, objections: 0, objectUntil: '2026-12-09' },
  ])
  expect(seen.shown).toMatchObject({
    version: 2,
    because: '1 号异议成立',
    frozen: { version: 2, digest: second.digest },
  })
  const first = (
    await ask('GET', `/api/appraisal/versions?${query}&version=1`, month.hall.staff('xu-jing', 'appraiser'))
  ).body as VersionsAnswer
  expect(first.shown).toMatchObject({ version: 1, objections: { made: 1, upheld: 1, open: 0 }, frozen: null })
})

test('files for spreadsheets hold nothing that could run', async () => {
  const office = month.hall.staff('xu-jing', 'appraiser')
  const csv = await ask('GET', `/api/appraisal/sheet.csv?${query}&version=1`, office)
  expect(csv.headers.get('content-type')).toContain('text/csv')
  const lines = csv.text.split('\r\n')
  expect(lines[0]).toContain('"满意度"')
  expect(lines.find((line) => line.includes('张敏'))).toContain('"1001"')
  expect(csv.text).not.toMatch(/(^|,)"?[=+@-][A-Za-z]/m)
  const xlsx = await ask('GET', `/api/appraisal/sheet.xlsx?${query}`, office)
  expect(xlsx.status).toBe(200)
  expect(xlsx.text.slice(0, 2)).toBe('PK')
})

test('registers made again from the log are the same bytes', () => {
  expect(rebuildRegisters(month.hall.server.db).filter(({ wasSame }) => !wasSame)).toEqual([])
  const rows = month.hall.server.db.statement('SELECT count(*) FROM sheets').pluck().get()
  expect(rows).toBe(2)
})
