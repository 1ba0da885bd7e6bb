/** The scorecard for spreadsheets: read back by the letter of RFC 4180, and nothing in it runs. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BusinessDay } from '#shared/domain/words.ts'
import { type Measure, measures, type Scorecard, scorecardRow } from '#shared/scoring/scorecard.ts'
import { csvText, type CsvWords, scorecardCells } from '#shared/scoring/scorecardCsv.ts'

/** A reader of its own, so that writer and reader cannot share a mistake. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    let value = ''
    if (text[at] === '"') {
      for (at += 1; !(text[at] === '"' && text[at + 1] !== '"'); at += 1) {
        value += text[at]
        if (text[at] === '"') at += 1
      }
      at += 1
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') value += text[at++]
    row.push(value)
    if (text[at] === ',') at += 1
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n')
      at += 2
      rows.push(row)
      row = []
    }
  }
  return rows
}

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['＝1', "'＝1"],
    ['王芳', '王芳'],
    ['a=b', 'a=b'],
  ])('%j cannot be a formula', (typed, kept) => expect(csvText([[typed]])).toBe(`\uFEFF${kept}\r\n`))

  test('commas, quotes and line breaks stay inside their cell', () => {
    expect(csvText([['一,二', '说"好"', 'a\r\nb', null, 0.5]])).toBe('\uFEFF"一,二","说""好""","a\r\nb",,0.5\r\n')
  })

  test('whatever is written is read back, but for the quote that disarms it', () => {
    const texts = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(texts, (rows) => {
        const kept = rows.map((row) => row.map((one) => (/^[=+\-@\t\r＝＋－＠]/.test(one) ? `'${one}` : one)))
        expect(readCsv(csvText(rows))).toEqual(kept)
      }),
    )
  })
})

const named = Object.fromEntries(measures.map((measure) => [measure, measure])) as Record<Measure, string>
const words: CsvWords = {
  who: 'who',
  staffNo: 'no',
  measures: named,
  satisfied: 'satisfied',
  responded: 'responded',
  time: (measure, figure) => `${measure} ${figure}`,
  share: (name, figure) => `${name} ${figure}`,
}

test('every figure stands under its own head; what cannot be computed is empty', () => {
  const tally = {
    counts: { finished: 4, 'grade-5': 2, 'grade-1': 1, forgotten: 1 },
    times: { handling: [60_000, 120_000, 240_000] },
  } as const
  const row = scorecardRow({ id: 'p1', name: '王芳', staffNo: '0012' }, tally)
  const day = BusinessDay.parse('2026-11-23')
  const card: Scorecard = {
    by: 'staff',
    from: day,
    to: day,
    at: 0,
    seq: 9,
    rows: [row],
    whole: { ...row, name: '全厅' },
  }
  const [head = [], first = [], whole = []] = scorecardCells(card, words)
  const cell = (name: string) => first[head.indexOf(name)]
  expect(first).toHaveLength(head.length)
  expect([cell('who'), cell('no'), cell('finished'), cell('forgotten')]).toEqual(['王芳', '0012', 4, 1])
  expect([cell('handling n'), cell('handling median'), cell('handling mean')]).toEqual([3, 2, 2.3])
  expect([cell('wait n'), cell('wait median')]).toEqual([0, null])
  expect([cell('satisfied count'), cell('satisfied of'), cell('satisfied percent')]).toEqual([2, 3, 66.7])
  expect([cell('responded count'), cell('responded of'), cell('responded percent')]).toEqual([3, 4, 75])
  expect(whole[0]).toBe('全厅')
})
