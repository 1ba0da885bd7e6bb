/** A roster pasted from a spreadsheet: a line a person, cells parted by tabs, shifts by their names. */
import type { Shift } from '#shared/domain/roster/facts.ts'
import { hallShift, offShift } from '#shared/domain/roster/shiftNames.ts'

type Person = { readonly id: string; readonly name: string; readonly staffNo: string }
export type PasteFault = { readonly line: number; readonly is: 'nobody' | 'shift'; readonly what: string }
export type Pasted = {
  readonly rows: ReadonlyMap<string, readonly string[]>
  readonly faults: readonly PasteFault[]
}

const offWords = ['休', '休息', '公休', 'off', '-', '—']
const hallWords = ['', '正常', '常', 'hall']

const shiftNamed = (shifts: readonly Shift[], cell: string): string | undefined => {
  const text = cell.trim()
  if (hallWords.includes(text.toLowerCase())) return hallShift
  if (offWords.includes(text.toLowerCase())) return offShift
  return shifts.find(
    ({ id, name }) =>
      id === text ||
      name['zh-CN'] === text ||
      name.en === text ||
      (text.length === 1 && name['zh-CN'].startsWith(text)),
  )?.id
}

/** `days`: how many the month has; cells beyond are left out, missing ones are the hall's hours. Heading lines are skipped. */
export const readPaste = (text: string, people: readonly Person[], shifts: readonly Shift[], days: number): Pasted => {
  const rows = new Map<string, readonly string[]>()
  const faults: PasteFault[] = []
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const [first = '', ...rest] = line.split('\t')
    const who = first.trim()
    const person = people.find(({ name, staffNo }) => name === who || staffNo === who)
    if (!person) {
      if (!isHeading(rest)) faults.push({ line: i + 1, is: 'nobody', what: who })
      continue
    }
    // Staff number and name beside each other: the second is not a day.
    const cells = [person.name, person.staffNo].includes((rest[0] ?? '').trim()) ? rest.slice(1) : rest
    const wrong = cells.slice(0, days).find((cell) => shiftNamed(shifts, cell) === undefined)
    if (wrong !== undefined) faults.push({ line: i + 1, is: 'shift', what: wrong.trim() })
    else
      rows.set(
        person.id,
        Array.from({ length: days }, (_, day) => shiftNamed(shifts, cells[day] ?? '') ?? hallShift),
      )
  }
  return { rows, faults }
}

/** Dates or day numbers in the cells: a heading, not a person. */
const isHeading = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^\d{1,2}(\s*[日号])?$|^\d{4}[-/]/.test(cell.trim()))
