/** Faults of the schema and of the checks, told by the column they stand in. */
import type { z } from 'zod'
import type { GuideFault } from '#shared/domain/setup/guideFaults.ts'
import type { SetupProblem } from '#shared/domain/setup/problem.ts'
import { columnsOf } from './columns.ts'
import type { Raw } from './fromCells.ts'
import type { ReadTable } from './readTables.ts'

/** `key` is the column's, empty when the whole row is meant. */
export type Place = { readonly key: string; readonly says: GuideFault; readonly value: string }

/** The heading as it stands in the file, else as it should. */
export const columnAt = ({ sheet, headings }: ReadTable, key: string): string =>
  headings[key] ?? columnsOf[sheet].find((column) => column.key === key)?.zh ?? key

/** The column of a place in an item or a paper: `['conditions', 2, 'en']` is the column of English conditions. */
const keyOf = (path: readonly PropertyKey[]): string => {
  const [field = '', ...rest] = path.map(String)
  const isEnglish = rest[rest.length - 1] === 'en'
  if (field === 'fee') return rest[0] === 'basis' ? 'feeBasis' : isEnglish ? 'feeEn' : 'fee'
  if (field === 'notHandled' && rest[1] === 'basis') return 'notHandledBasis'
  return isEnglish ? `${field}En` : field
}

type Issue = z.core.$ZodIssue

const saysOf = (issue: Issue): Omit<Place, 'key'> => {
  const value = issue.input === undefined ? '' : String(issue.input as string | number)
  if (issue.code === 'too_big') {
    const says = { string: 'too-long', array: 'too-many' } as const
    return { says: says[issue.origin as 'string' | 'array'] ?? 'at-most', value: String(issue.maximum) }
  }
  if (issue.code === 'too_small')
    return issue.origin === 'string' || issue.origin === 'array'
      ? { says: 'empty', value: '' }
      : { says: 'at-least', value: String(issue.minimum) }
  if (issue.code === 'invalid_type') return { says: issue.expected === 'int' ? 'whole' : 'number', value }
  return { says: value === '' ? 'empty' : 'format', value }
}

/** What a row says wrong. A cell that could not be understood is told as such, not a second time as empty. */
export const faultsOf = (raw: Raw, issues: readonly Issue[] = []): readonly Place[] => {
  const told = new Set(raw.faults.map(({ key }) => key))
  const unfit = issues.map((issue) => ({ key: keyOf(issue.path), ...saysOf(issue) }))
  return [...raw.faults, ...unfit.filter(({ key }) => !told.has(key))]
}

const ofChecks: Partial<Record<SetupProblem['code'], GuideFault>> = {
  'promise-missing': 'promise-missing',
  'promise-too-long': 'promise-too-long',
  'date-impossible': 'not-a-date',
  'item-service-unknown': 'unknown-service',
  'organ-unknown': 'unknown-unit',
  'same-id': 'same-id',
}

/** Undefined for what cannot come out of a file. */
export const faultOfCheck = ({ code, path, detail }: SetupProblem): Place | undefined => {
  const says = ofChecks[code]
  return says && { key: keyOf(path.slice(2)), says, value: detail.name }
}
