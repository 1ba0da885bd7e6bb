/**
 * Everything wrong in a setup, in words and with its place. Loaded only when needed: it carries the whole schema.
 */
import { checkSetup, type SetupDraft } from '#shared/domain/setup/check.ts'
import { Setup } from '#shared/domain/setup/setup.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { Path } from './path.ts'

export type Problem = { readonly path: Path; readonly sentence: string }
type Issue = NonNullable<ReturnType<typeof Setup.safeParse>['error']>['issues'][number]

const ofNumber = ({ wrong }: Catalogue['setup'], issue: Issue): string => {
  if (issue.code === 'too_small') return wrong.atLeast(Number(issue.minimum))
  if (issue.code === 'too_big') return wrong.atMost(Number(issue.maximum))
  return wrong.whole
}

const phones = ['phone', 'enquiryPhone', 'supervisionPhone', 'enquiry', 'supervision']

/** The last named step of a path tells what kind of thing it is: `prefix`, `staffNo`, `timeZone`. */
const ofFormat = ({ wrong }: Catalogue['setup'], path: readonly PropertyKey[]): string => {
  const field = path[path.length - 1]
  if (field === 'prefix') return wrong.prefix
  if (field === 'staffNo') return wrong.staffNo
  if (field === 'timeZone') return wrong.zone
  if (typeof field === 'string' && phones.includes(field)) return wrong.phone
  return path.includes('hours') && field !== 'date' ? wrong.time : wrong.format
}

const sentenceOf = (words: Catalogue['setup'], issue: Issue): string => {
  const { wrong } = words
  if (issue.path[0] === 'numbering' && issue.code !== 'too_big') return wrong.numbering
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (issue.origin === 'string') return issue.code === 'too_big' ? wrong.long(Number(issue.maximum)) : wrong.empty
    if (issue.origin === 'array') return issue.code === 'too_big' ? wrong.many(Number(issue.maximum)) : wrong.few
    return ofNumber(words, issue)
  }
  if (issue.code === 'invalid_type') {
    const counted = issue.expected === 'number' || issue.expected === 'int'
    if (issue.input === undefined) return wrong.empty
    return counted
      ? issue.expected === 'int' && typeof issue.input === 'number'
        ? wrong.whole
        : wrong.aNumber
      : wrong.format
  }
  if (issue.code === 'invalid_format' || issue.code === 'custom') return ofFormat(words, issue.path)
  return wrong.note
}

/** What the schema says of any value; `setup` only when it says nothing. */
export const readSetup = (
  value: unknown,
  { setup: words }: Catalogue,
): { readonly setup: SetupDraft | undefined; readonly problems: readonly Problem[] } => {
  const read = Setup.safeParse(value, { reportInput: true })
  if (read.success) return { setup: read.data, problems: [] }
  const problems = read.error.issues.map((issue) => ({
    path: issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    sentence: sentenceOf(words, issue),
  }))
  return { setup: undefined, problems }
}

/** Fields that read badly first, then what does not fit together. */
export const problemsIn = (setup: SetupDraft, words: Catalogue): readonly Problem[] => [
  ...readSetup(setup, words).problems,
  ...checkSetup(setup).map(({ code, path, detail }) => ({ path, sentence: words.setup.checks[code](detail) })),
]
