/** The setup as one file: out of the draft, and from a file into the draft, all of it or nothing. */
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { sayPlace } from './place.ts'
import { type Problem, problemsIn, readSetup } from './problems.ts'

export { problemsIn }

/** Readable, one line a value, ending with a line break: a version kept today and one kept tomorrow can be compared. */
export const setupText = (setup: SetupDraft): string => `${JSON.stringify(setup, null, 2)}\n`

export type ReadFile =
  | { readonly setup: SetupDraft }
  | { readonly setup: undefined; readonly problems: readonly { readonly place: string; readonly sentence: string }[] }

/** Where JSON breaks off: `line 12, column 7`, counted from 1; undefined where the browser doesn't tell. */
const brokenAt = (text: string, error: unknown): { line: number; column: number } | undefined => {
  const position = /position (\d+)/.exec(String(error))?.[1]
  if (position === undefined) return undefined
  const before = text.slice(0, Number(position)).split('\n')
  return { line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1 }
}

/** Reads the text of a file. Problems name the place in the file; a setup comes back only when there is none. */
export const readSetupFile = (text: string, words: Catalogue): ReadFile => {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const at = brokenAt(text, error)
    const place = at ? words.setup.file.lineAndColumn(at.line, at.column) : ''
    return { setup: undefined, problems: [{ place, sentence: words.setup.file.notJson }] }
  }
  const read = readSetup(value, words)
  const problems: readonly Problem[] = read.setup ? problemsIn(read.setup, words) : read.problems
  if (read.setup && problems.length === 0) return { setup: read.setup }
  return {
    setup: undefined,
    problems: problems.map(({ path, sentence }) => ({ place: sayPlace(value, path, words), sentence })),
  }
}
