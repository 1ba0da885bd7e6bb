/** Bad input: what is wrong, on which line, and what to do; and nothing written. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readArguments } from '../../server/replay/arguments.ts'
import { parseCsv } from '../../server/replay/csv.ts'
import { readMapping } from '../../server/replay/mapping.ts'
import { readDay } from '../../server/replay/rows.ts'
import { hallOnDisk } from '../server/hallOnDisk.ts'
import { bank, mappingOf, textOf } from './replayOnDisk.ts'

// Two tests start the program itself, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const header = 'id,date,service,priority,arrive_s,start_s,end_s,abandon_s,server'
const faultsOf = (...rows: string[]): string[] => {
  const read = readDay([header, ...rows].join('\n'), bank())
  return read.ok ? [] : read.faults.map(({ line, english }) => `${line}: ${english}`)
}

test('fields in quotes may hold commas, line ends and doubled quotes; a line is named by its first character', () => {
  expect(parseCsv('\ufeffa,b\r\n"1,\n""x""",2\r\n\r\n3,\n,').records).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, fields: ['1,\n"x"', '2'] },
    { line: 5, fields: ['3', ''] },
    { line: 6, fields: ['', ''] },
  ])
})

test('each unreadable cell is named with its line, its column and a cure; one bad row refuses the whole log', () => {
  expect(
    faultsOf(
      '1,1999-08-02,PS,0,100,110,120,,S01',
      '2,1999-08-02,PS,0,ten,110,120,,S01',
      '3,02/08/1999,PS,0,100,110,120,,S01',
      '4,1999-08-02,PS,0,100,110,90,,S01',
      '5,1999-08-02,PS,0,100,,120,,S01',
      '6,1999-08-02,,0,100,,,130,',
      '7,1999-08-02,PS,0,,110,120,,S01',
      '8,1999-08-02,PS,0,999999,,,,',
      '9,1999-08-02,PS,0,100',
    ),
  ).toEqual([
    '3: arrive_s: "ten" is not a number of seconds after midnight (0 to 172800)',
    '4: date: "02/08/1999" is not a date such as 2026-01-31',
    '5: end_s: "90" is earlier than the start: correct one of them',
    '6: end_s: "120" is an end without a start: write the start',
    '7: service: "" names no service: write its code',
    '8: arrive_s: "" is not a number of seconds after midnight (0 to 172800)',
    '9: arrive_s: "999999" is not a number of seconds after midnight (0 to 172800)',
    '10: 5 fields where the header has 9: add or remove the difference',
  ])
})

test('the wrong file, a missing column, a missing day and an open quotation mark each have their sentence', () => {
  const first = (text: string, day?: string): string => {
    const read = readDay(text, bank(), day)
    return read.ok ? 'read' : (read.faults[0]?.english ?? '')
  }
  expect(first('')).toMatch(/no rows/)
  expect(first('PK\x03\x04\0\0')).toMatch(/not a text file.*save the table as CSV/)
  expect(first('name,age\nx,3')).toMatch(/no column date, .*\(the file has: name, age\).*--mapping/)
  expect(first(`${header}\n1,1999-08-02,PS,0,"100,110,120,,S01`)).toMatch(/line 2 opens a quotation mark/)
  expect(first(`${header}\n1,1999-08-02,PS,0,100,,,110,`, '1999-08-03')).toMatch(/no rows of 1999-08-03.*--day/)
})

test('a clock shortly before is a mistake of the log, long before has passed midnight', () => {
  const mapping = mappingOf('nasty.mapping.json')
  const columns = '日期,取号,业务,优先,开始,结束,离开,窗口'
  const late = readDay(`${columns}\n2026-01-05,23:50,社保,,23:55,00:05,,一号`, mapping)
  expect(late.ok && late.rows[0]!.end! - late.rows[0]!.start!).toBe(10 * 60_000)
  const wrong = readDay(`${columns}\n2026-01-05,09:50,社保,,09:55,09:54,,一号`, mapping)
  expect(!wrong.ok && wrong.faults[0]!.chinese).toBe('结束：“09:54” 早于开始时间：请更正其一')
})

test('a mapping with a fault says where; the bank’s own reads', () => {
  expect(readMapping('{')).toMatchObject({ ok: false })
  const read = readMapping(JSON.stringify({ ...bank(), times: 'hours', timeZone: 'Mars/Olympus', colums: {} }))
  expect(!read.ok && read.problems.join('\n')).toMatch(/times: [^]*timeZone: not a time zone|timeZone: [^]*times: /)
  expect(!read.ok && read.problems.join('\n')).toContain('colums')
})

test('flags are understood, or answered with a sentence', () => {
  expect(readArguments([], {})).toEqual({ speed: 'max' })
  expect(readArguments(['a.csv', '--port', '0'], {})).toEqual({ csv: 'a.csv', speed: 60, port: 0 })
  expect(readArguments(['--speed', 'max', '--data', 'x', '--day', '1999-08-02'], { PAIHAO_PORT: '8080' })).toEqual({
    speed: 'max',
    data: 'x',
    day: '1999-08-02',
  })
  expect(readArguments(['--speed', '60'], { PAIHAO_PORT: '8080' })).toMatchObject({ port: 8080 })
  for (const bad of [
    ['--speed', 'fast'],
    ['--day', '2 Aug'],
    ['--sped', '3'],
    ['a.csv', 'b.csv'],
    ['--port', '99999'],
  ])
    expect(readArguments(bad, {}), bad.join(' ')).toHaveProperty('problem')
})

const run = (...flags: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'server/replay/replay.ts', ...flags], { encoding: 'utf8' })
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'paihao-replay-flags-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('a log with a fault ends with code 1 before anything is written; a folder with a hall is left alone', async () => {
  const place = folder()
  const bad = join(place, 'bad.csv')
  writeFileSync(bad, `${header}\n1,1999-08-02,PS,0,x,,,,\n`)
  const unread = run(bad, '--data', join(place, 'hall'))
  expect(unread.status).toBe(1)
  expect(unread.stderr).toContain('line 2 arrive_s: "x"')
  expect(existsSync(join(place, 'hall'))).toBe(false)

  const hall = await hallOnDisk()
  onTestFinished(hall.end)
  const before = readFileSync(join(hall.folder, 'hall.db'))
  const refused = run('test/replay/anonymous-bank-evening.csv', '--data', hall.folder)
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('already holds a hall')
  expect(readFileSync(join(hall.folder, 'hall.db')).equals(before)).toBe(true)
})

test('the command replays a small log, prints its sheet and ends with code 0', () => {
  const place = folder()
  const log = join(place, 'small.csv')
  writeFileSync(log, textOf('anonymous-bank-evening.csv').split('\n').slice(0, 12).join('\n'))
  const done = run(log, '--data', join(place, 'hall'))
  expect(done.status, done.stderr).toBe(0)
  expect(done.stdout).toContain('11 rows and 11 tickets agree one by one')
  expect(done.stdout).toContain('Technion')
  expect(existsSync(join(place, 'hall', 'hall.db'))).toBe(true)
})
