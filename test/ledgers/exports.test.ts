/** Ledgers as files: what is read back is what the screen shows, typed, and nothing in them is run by a spreadsheet. */
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { cellOf, cellText, tellerOf, type Value } from '#shared/ledgers/cell.ts'
import type { LedgerName } from '#shared/ledgers/column.ts'
import { ledgerNames, ledgers } from '#shared/ledgers/ledgers.ts'
import { plainText } from '#shared/ledgers/plainText.ts'
import { sayNames } from '#shared/ledgers/sayNames.ts'
import type { LedgerAnswer } from '#shared/ledgers/answers.ts'
import { exportLedger } from '../../server/ledgers/exportLedger.ts'
import { namesIn } from '../../server/ledgers/names.ts'
import { sources } from '../../server/ledgers/sources.ts'
import { day, ledgerDay, period, type LedgerDay } from './ledgerDay.ts'
import { payloads } from './payloads.ts'

let it: LedgerDay
beforeAll(async () => {
  it = await ledgerDay()
})
afterAll(() => it?.hall.end())

/** RFC 4180, read by the letter: quoted fields, doubled quotes, CR LF; anything else is a fault. */
const readCsv = (text: string): string[][] => {
  expect(text.startsWith('\ufeff')).toBe(true)
  const rows: string[][] = [[]]
  let rest = text.slice(1)
  while (rest !== '') {
    const field = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
    if (!field) throw new Error(`not RFC 4180 at: ${JSON.stringify(rest.slice(0, 60))}`)
    rows[rows.length - 1]!.push(field[1]?.replace(/""/g, '"') ?? field[2]!)
    if (field[3] === '\r\n') rows.push([])
    rest = rest.slice(field[0].length)
  }
  rows.pop()
  return rows
}

const csvOf = async (name: LedgerName, query = period) => {
  const { status, text, headers } = await it.hall.ask('GET', `/api/ledgers/${name}.csv?${query}`, it.boss)
  expect(status).toBe(200)
  expect(headers.get('content-disposition')).toContain(`filename="${name}.csv"`)
  // A response's text loses the mark in front; the bytes have it.
  return readCsv(text.startsWith('\ufeff') ? text : `\ufeff${text}`)
}
const xlsxOf = async (name: LedgerName, query = period) => {
  const { server } = it.hall
  const response = await fetch(`${server.url}/api/ledgers/${name}.xlsx?${query}`, {
    headers: { Authorization: it.boss },
  })
  expect(response.status).toBe(200)
  const bytes = Buffer.from(await response.arrayBuffer())
  const sheets = (await readXlsx(bytes)) as unknown as { data: unknown[][] }[]
  // A workbook counts days, so that a minute comes back as a fraction: good to the second.
  const whole = (cell: unknown) => (cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000) : cell)
  return { bytes, rows: sheets[0]!.data.map((row) => row.map(whole)) }
}

describe.each(ledgerNames)('%s', (name) => {
  test.each(['zh-CN', 'en'] as const)('is the same in both files as on the screen, in %s', async (language) => {
    const query = `${period}&language=${language}`
    const shown = (await it.hall.ask('GET', `/api/ledgers/${name}?${query}`, it.boss)).body as LedgerAnswer
    const words = catalogue[language]
    const names = sayNames([namesIn(it.hall.server.keeper.hall.setup)], language, words)
    const teller = tellerOf({ words, language, names, timeZone: 'Asia/Shanghai' })
    const { columns } = ledgers[name]
    const cells = shown.rows.map((row) =>
      columns.map((column) => cellOf(row.cells[column.key] ?? null, column, teller)),
    )
    const heads = columns.map((column) => words.ledger.columns[column.name])
    const [csvHead, ...csv] = await csvOf(name, query)
    expect(csvHead).toEqual(heads)
    expect(csv).toEqual(
      cells.map((row) => row.map((cell) => (cell.is === 'text' ? plainText(cell.text) : cellText(cell)))),
    )
    const { rows } = await xlsxOf(name, query)
    expect(rows[0]).toEqual(heads)
    expect(rows.slice(1)).toEqual(
      cells.map((row) =>
        row.map((cell) => {
          if (cell.is === 'nothing') return null
          if (cell.is === 'number') return cell.n
          if (cell.is === 'text') return plainText(cell.text)
          return new Date(cell.is === 'day' ? `${cell.day}T00:00:00Z` : `${cell.day}T${cell.time}:00Z`)
        }),
      ),
    )
  })
})

describe('nasty texts', () => {
  /** Ledgers share registers: each has its nasty rows on a day of its own. */
  const nastyDay = (name: LedgerName): string => `2027-03-0${ledgerNames.indexOf(name) + 1}`
  const idKinds: readonly string[] = ['text', 'person', 'window', 'service', 'item', 'subject']

  /** A copy of the day's rows for each payload, with the payload in every column that may hold it. */
  beforeAll(() => {
    const { db } = it.hall.server
    for (const name of ledgerNames) {
      const table = /FROM (\w+)|^(\w+)$/.exec(sources[name].rows)!.slice(1).find(Boolean)!
      const ledger = ledgers[name]
      const shape = db.connection().pragma(`table_info(${table})`) as { name: string; pk: number }[]
      const from = `SELECT * FROM ${sources[name].rows} WHERE ${ledger.day} = '${day}' LIMIT 1`
      const whole = db.statement(from).get() as Record<string, Value>
      payloads.forEach((payload, i) => {
        const row: Record<string, Value> = { ...whole, [ledger.day]: nastyDay(name) }
        for (const { key, kind } of ledger.columns) {
          const own = shape.find((one) => one.name === key)
          if (!own || !idKinds.includes(kind)) continue
          const isKey = own.pk > 0 || /^(matter|contact|complaint|ticket)$/.test(key)
          // Neither NUL nor half a character survives as part of a key; and ledgers share registers.
          row[key] = isKey ? `${payload.replace(/[\u0000\ud800\ufffd]/, '')}${i} ${name}` : payload
        }
        for (const key of ['subject', 'code', 'matter', 'contact', 'complaint'])
          if (shape.some((one) => one.name === key) && row[key] === whole[key]) row[key] = `${name} ${i}`
        if ('revision' in row) row['revision'] = i + 1
        const keys = Object.keys(row)
        db.statement(`INSERT INTO ${table} (${keys.join(', ')}) VALUES (${keys.map(() => '?').join(', ')})`).run(
          ...Object.values(row),
        )
      })
    }
  })
  const queryOf = (name: LedgerName) => `from=${nastyDay(name)}&to=${nastyDay(name)}`
  /** What a spreadsheet would take for a formula, by the letter of OWASP and a bit beyond. */
  const runs = (text: string): boolean =>
    /^[=+\-@\t\r\n\u0000＝＋－＠]/.test(text.replace(/^[\s\u200b\ufeff]+(?=[=+\-@])/, ''))

  test('there are at least forty of them', () => expect(payloads.length).toBeGreaterThanOrEqual(40))

  test.each(ledgerNames)('none of %s is a formula in its CSV, and every row is still one row', async (name) => {
    const rows = (await csvOf(name, queryOf(name))).slice(1)
    expect(rows).toHaveLength(payloads.length)
    for (const row of rows) {
      expect(row).toHaveLength(ledgers[name].columns.length)
      for (const field of row)
        if (!/^-?\d+(\.\d+)?$/.test(field)) expect(runs(field), JSON.stringify(field)).toBe(false)
    }
  })

  test.each(ledgerNames)('none of %s is a formula in its XLSX, and every text is whole', async (name) => {
    const { bytes, rows } = await xlsxOf(name, queryOf(name))
    expect(rows).toHaveLength(payloads.length + 1)
    expect(bytes.length).toBeGreaterThan(1000)
    const texts = rows
      .slice(1)
      .flat()
      .filter((cell): cell is string => typeof cell === 'string')
    for (const text of texts) expect(runs(text), JSON.stringify(text)).toBe(false)
    if (name !== 'breaches') return
    // Every payload is there as it was, behind its apostrophe; what no file may carry is gone.
    const notes = rows.slice(1).map((row) => row[ledgers.breaches.columns.length - 1] as string)
    const oneKind = (text: string) => text.replace(/\r\n?/g, '\n').trim()
    const kept = notes.map(oneKind)
    for (const payload of payloads) expect(kept).toContain(oneKind(plainText(payload)))
  })
})

test('a file that cannot hold everything says so in its last line', async () => {
  const asked = {
    name: 'visits' as const,
    ledger: ledgers.visits,
    source: sources.visits,
    condition: { where: 'l.day = @day', values: { day } },
    language: 'zh-CN' as const,
  }
  const nobody = () => ({ staff: [], window: [], service: [], item: [] })
  const { server } = it.hall
  const house = { db: server.db, keeper: server.keeper } as never
  const cut = await exportLedger(house, nobody, asked, 'csv', 2)
  expect(cut).toMatchObject({ listed: 2, total: 5 })
  const rows = readCsv(cut.body as string)
  expect(rows).toHaveLength(4)
  expect(rows[3]).toEqual(['只列出最近 2 条，共 5 条。请缩短时段再导出。'])
  const book = await exportLedger(house, nobody, asked, 'xlsx', 2)
  expect(JSON.stringify(await readXlsx(book.body as Buffer))).toContain('只列出最近 2 条')
})
