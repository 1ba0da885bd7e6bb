/** One day of a queue log, read row by row; whatever cannot be read is named with its line, its column and a cure. */
import { instantOf } from '#shared/domain/calendar.ts'
import { parseCsv, type CsvRecord } from './csv.ts'
import type { ColumnRole, Mapping } from './mapping.ts'

/** A row as the log has it. Times in ms since 1970; absent: did not happen, or nobody named. */
export type Row = {
  /** Line in the file, the header being line 1. */
  readonly line: number
  readonly id: string
  readonly service: string
  readonly priority: string
  readonly arrival: number
  readonly start?: number
  readonly end?: number
  readonly abandon?: number
  readonly server?: string
}

/** What, where and what to do, in both languages. */
export type Fault = { readonly line?: number; readonly chinese: string; readonly english: string }
export type ReadDay =
  | { readonly ok: true; readonly day: string; readonly days: readonly string[]; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

const second = 1000
const dateShape = /^\d{4}-\d{2}-\d{2}$/
const clockShape = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/
/** Two days: nobody's visit lasts longer; a larger figure is in other units. */
const mostSeconds = 2 * 86_400

const halfADay = 12 * 3600 * second

const dateAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const isDate = (text: string): boolean =>
  dateShape.test(text) && new Date(`${text}T00:00:00Z`).toString() !== 'Invalid Date'

const wrongFile = (chinese: string, english: string): ReadDay => ({ ok: false, faults: [{ chinese, english }] })

/** Rows of `day` (the first day of the log when not given), by arrival. Nothing is dropped: a fault refuses the whole. */
export const readDay = (text: string, mapping: Mapping, day?: string): ReadDay => {
  if (text.includes('\0'))
    return wrongFile(
      '这不是文本文件：请把表格另存为 CSV（UTF-8）再试',
      'this is not a text file: save the table as CSV (UTF-8) and try again',
    )
  const { records, unclosedAt } = parseCsv(text)
  const [header, ...body] = records
  if (!header || body.length === 0)
    return wrongFile('文件里没有数据行', 'the file has no rows: choose the file that holds the queue log')
  if (unclosedAt !== undefined)
    return wrongFile(
      `第 ${unclosedAt} 行有一个引号没有结束：请补上另一个引号`,
      `line ${unclosedAt} opens a quotation mark that is never closed: add the other one`,
    )
  const missing = missingColumns(header, mapping)
  if (missing) return { ok: false, faults: missing }
  return readRows(header, body, mapping, day)
}

const missingColumns = (header: CsvRecord, { columns }: Mapping): Fault[] | undefined => {
  const absent = Object.values(columns).filter((name) => name !== undefined && !header.fields.includes(name))
  if (absent.length === 0) return undefined
  const [wanted, found] = [absent.join(', '), header.fields.slice(0, 20).join(', ')]
  return [
    {
      line: header.line,
      chinese: `缺少列 ${wanted}（文件里有：${found}）：请检查是否选对了文件，或用 --mapping 说明各列的名称`,
      english: `no column ${wanted} (the file has: ${found}): check the file, or name its columns with --mapping`,
    },
  ]
}

const readRows = (header: CsvRecord, body: readonly CsvRecord[], mapping: Mapping, wanted?: string): ReadDay => {
  const faults: Fault[] = []
  const days = new Set<string>()
  const rows: Row[] = []
  const place = new Map(header.fields.map((name, index) => [name, index]))
  let day = wanted
  for (const record of body) {
    const cells = cellsOf(record, header, mapping, place)
    if ('chinese' in cells) {
      faults.push(cells)
      continue
    }
    const date = cells.text('date')
    if (!isDate(date)) {
      faults.push(cells.fault('date', date, '不是日期，应写作 2026-01-31', 'is not a date such as 2026-01-31'))
      continue
    }
    days.add(date)
    day ??= date
    if (date === day) rows.push(rowOf(cells, date, mapping, faults))
  }
  if (faults.length > 0) return { ok: false, faults }
  const all = [...days].sort()
  if (!day || rows.length === 0) return wrongFile(...noSuchDay(wanted ?? '', all))
  return { ok: true, day, days: all, rows: rows.sort((a, b) => a.arrival - b.arrival || a.line - b.line) }
}

const noSuchDay = (day: string, days: readonly string[]): [string, string] => [
  `记录里没有 ${day} 这一天（有 ${days.length} 天：${days[0]} 至 ${days[days.length - 1]}）：请用 --day 选择其中一天`,
  `the log has no rows of ${day} (it has ${days.length} days, ${days[0]} to ${days[days.length - 1]}): choose with --day`,
]

type Cells = {
  readonly line: number
  /** Empty when the log has no such column. */
  readonly text: (role: ColumnRole) => string
  readonly fault: (role: ColumnRole, value: string, chinese: string, english: string) => Fault
}

const cellsOf = (
  record: CsvRecord,
  header: CsvRecord,
  { columns }: Mapping,
  place: ReadonlyMap<string, number>,
): Cells | Fault => {
  const { line, fields } = record
  if (fields.length !== header.fields.length) {
    const [have, want] = [fields.length, header.fields.length]
    return {
      line,
      chinese: `有 ${have} 列，表头有 ${want} 列：请补齐或删去多余的列`,
      english: `${have} fields where the header has ${want}: add or remove the difference`,
    }
  }
  return {
    line,
    text: (role) => fields[place.get(columns[role] ?? '') ?? -1] ?? '',
    fault: (role, value, chinese, english) => ({
      line,
      chinese: `${columns[role]}：“${value}” ${chinese}`,
      english: `${columns[role]}: "${value}" ${english}`,
    }),
  }
}

const rowOf = (cells: Cells, date: string, mapping: Mapping, faults: Fault[]): Row => {
  const { empty } = mapping
  const complain = (role: ColumnRole, value: string, chinese: string, english: string): undefined =>
    void faults.push(cells.fault(role, value, chinese, english))
  const timeOf = (role: ColumnRole, notBefore?: number): number | undefined => {
    const value = cells.text(role)
    if (empty.includes(value) && role !== 'arrival') return undefined
    const at = mapping.times === 'seconds' ? afterMidnight(value, date, mapping) : onTheClock(value, date, mapping)
    if (at === undefined) {
      return mapping.times === 'seconds'
        ? complain(
            role,
            value,
            '不是午夜后的秒数（0 至 172800）',
            'is not a number of seconds after midnight (0 to 172800)',
          )
        : complain(role, value, '不是时刻，应写作 9:41 或 09:41:20', 'is not a time such as 9:41 or 09:41:20')
    }
    // A clock that shows much less than before has passed midnight; a little less is a mistake of the log.
    if (mapping.times === 'clock' && notBefore !== undefined && at < notBefore - halfADay)
      return onTheClock(value, dateAfter(date), mapping)
    return at
  }
  const arrival = timeOf('arrival') ?? 0
  const start = timeOf('start', arrival)
  const end = timeOf('end', start ?? arrival)
  const abandon = mapping.columns.abandon === undefined ? undefined : timeOf('abandon', arrival)
  const service = cells.text('service')
  const server = cells.text('server')
  if (service === '') complain('service', service, '没有写业务', 'names no service: write its code')
  if (end !== undefined && start === undefined)
    complain('end', cells.text('end'), '有结束而没有开始：请补上开始时间', 'is an end without a start: write the start')
  if (end !== undefined && start !== undefined && end < start)
    complain('end', cells.text('end'), '早于开始时间：请更正其一', 'is earlier than the start: correct one of them')
  return {
    line: cells.line,
    id: cells.text('id') || String(cells.line),
    service,
    priority: cells.text('priority'),
    arrival,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(abandon !== undefined && { abandon }),
    ...(server !== '' && !empty.includes(server) && { server }),
  }
}

const afterMidnight = (value: string, date: string, { timeZone }: Mapping): number | undefined => {
  const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN
  if (!(seconds <= mostSeconds)) return undefined
  return midnightOf(date, timeZone) + Math.round(seconds * second)
}

const onTheClock = (value: string, date: string, { timeZone }: Mapping): number | undefined => {
  const [, hours, minutes, seconds = '0'] = clockShape.exec(value) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  return instantOf(date, `${hours.padStart(2, '0')}:${minutes}`, timeZone) + Number(seconds) * second
}

const midnights = new Map<string, number>()
/** Local midnight of a date, looked up once: a log has a thousand rows of it. */
const midnightOf = (date: string, timeZone: string): number => {
  const key = `${timeZone} ${date}`
  let at = midnights.get(key)
  if (at === undefined) midnights.set(key, (at = instantOf(date, '00:00', timeZone)))
  return at
}
