/** Measures as files: every figure under its own head, both files alike, and nothing in them is run by a spreadsheet. */
import readXlsx from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { plainText } from '#shared/ledgers/plainText.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import { bys, type Measures, type NamedRow } from '#shared/scoring/measures/answer.ts'
import type { Entry, RatingEntry, TurnEntry } from '#shared/scoring/measures/entries.ts'
import { addEntry, emptyTally, figuresOf } from '#shared/scoring/measures/tally.ts'
import { measuresFile, measureTable, rowNamer } from '../../server/reports/measuresFile.ts'
import { payloads } from '../ledgers/payloads.ts'

const day = '2026-11-23' as BusinessDay
const minute = 60_000
const common = { day, at: 0, staff: null, window: null, service: null, item: null }
const turn = (handlingMs: number): Entry =>
  ({
    ...common,
    kind: 'turn',
    called: true,
    started: true,
    how: 'next',
    calls: 1,
    lastedMs: 0,
    waitMs: 2 * minute,
    walkMs: 3e4,
    handlingMs,
    holdMs: 0,
    holds: 0,
    ended: 'finished',
    standing: 'comparable',
    kept: true,
    performed: 1,
    converted: 6e5,
  }) as unknown as TurnEntry
const rating = (grade: number): Entry =>
  ({ ...common, kind: 'rating', grade, through: 'phone', excluded: false }) as unknown as RatingEntry
const tally = emptyTally()
for (const entry of [
  turn(minute),
  turn(2 * minute),
  turn(4 * minute),
  turn(5 * minute),
  rating(5),
  rating(5),
  rating(1),
])
  addEntry(tally, entry)
const figures = figuresOf(tally)

const told = (rows: readonly NamedRow[]): Measures => ({
  by: 'person',
  from: day,
  to: day,
  at: 0,
  seq: 9,
  whole: figures,
  rows,
})
const row = (name: string): NamedRow => ({ id: 'p1', name: { 'zh-CN': name }, staffNo: '0012', figures })

/** RFC 4180, read by the letter. */
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

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  const words = catalogue[language]
  const { measures, file } = words.scorecard

  test('every number stands under its own head, the hall first; what cannot be computed is empty', () => {
    const { heads, rows } = measureTable(
      told([row('王芳')]),
      words.scorecard,
      rowNamer({ by: 'person' }, words, language),
    )
    const cell = (head: string) => {
      const at = heads.indexOf(head)
      expect(at, head).toBeGreaterThanOrEqual(0)
      const found = rows[1]![at]!
      return found.is === 'number' ? found.n : null
    }
    expect(new Set(heads).size).toBe(heads.length)
    expect(rows.map((one) => one.length)).toEqual([heads.length, heads.length])
    expect(rows[0]![0]).toEqual({ is: 'text', text: words.scorecard.whole })
    expect(cell(measures.tickets)).toBe(4)
    expect(cell(measures.converted)).toBe(2.4)
    expect([file.n, file.median, file.mean, file.p90].map((of) => cell(`${measures.handling} ${of}`))).toEqual([
      4, 3, 3, 4.7,
    ])
    expect([file.part, file.of, file.percent].map((of) => cell(`${measures.satisfied} ${of}`))).toEqual([2, 3, 66.7])
    expect([file.part, file.of, file.percent].map((of) => cell(`${measures['repeat-visits']} ${of}`))).toEqual([
      0,
      0,
      null,
    ])
    expect(cell(`${measures.hold} ${file.median}`)).toBeNull()
  })

  test('whatever people are called, no cell of either file is a formula', async () => {
    const all = told(payloads.map((name) => row(name)))
    const csv = readCsv((await measuresFile(all, words, language, 'csv')) as string)
    const said = csv.slice(2).map(([name]) => name)
    expect(said).toEqual(payloads.map((name) => plainText(name)))
    for (const one of csv.flat()) expect(one).not.toMatch(/^[\p{Z}\p{C}]*[=+@＝＋－＠]|^[\t\r\n]/u)
    const bytes = (await measuresFile(all, words, language, 'xlsx')) as Buffer
    const [sheet] = (await readXlsx(bytes)) as unknown as { data: unknown[][] }[]
    expect(sheet!.data).toHaveLength(csv.length)
    expect(sheet!.data[0]).toEqual(csv[0])
    expect(bytes.includes('<f>')).toBe(false)
  })
})

test.each(bys)('a line by %s has a name, and one that the setup forgot its id', (by) => {
  const nameOf = rowNamer({ by }, catalogue['zh-CN'], 'zh-CN')
  const id = by === 'hour' ? '09' : by === 'section' ? '' : 'x1'
  expect(nameOf({ id, name: null, staffNo: null, figures })).toMatch(/\S/)
  if (by === 'section') expect(nameOf({ id, name: null, staffNo: null, figures })).toBe('未分科室')
})
