/** Comma-separated text as records that know the line they stand on (RFC 4180; with or without BOM, any line ends). */

export type CsvRecord = { readonly line: number; readonly fields: readonly string[] }
/** `unclosedAt`: the line whose quotation mark is never closed. */
export type Csv = { readonly records: readonly CsvRecord[]; readonly unclosedAt?: number }

/** Every record of `text`; empty lines are no records. */
export const parseCsv = (text: string): Csv => {
  const records: CsvRecord[] = []
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  let line = 1
  let begins = 1
  let fields: string[] = []
  let place = 0
  let unclosedAt: number | undefined

  /** A field in quotes from `place`; doubled quotes inside it mean one. */
  const quoted = (): string => {
    const opened = line
    let value = ''
    for (place++; ;) {
      const close = source.indexOf('"', place)
      const part = source.slice(place, close < 0 ? source.length : close)
      value += part
      line += part.split('\n').length - 1
      place = close < 0 ? source.length : close + 1
      if (close < 0) unclosedAt ??= opened
      if (close < 0 || source[place] !== '"') return value
      value += '"'
      place++
    }
  }
  const bare = (): string => {
    const from = place
    while (place < source.length && source[place] !== ',' && source[place] !== '\n' && source[place] !== '\r') place++
    return source.slice(from, place)
  }

  while (place < source.length) {
    fields.push((source[place] === '"' ? quoted() + bare() : bare()).trim())
    if (source[place] === ',') {
      place++
      if (place >= source.length) fields.push('')
      continue
    }
    if (source[place] === '\r' && source[place + 1] === '\n') place++
    place++
    line++
    if (fields.length > 1 || fields[0] !== '') records.push({ line: begins, fields })
    fields = []
    begins = line
  }
  if (fields.length > 0) records.push({ line: begins, fields })
  return { records, ...(unclosedAt !== undefined && { unclosedAt }) }
}
