/** A rule-book as one file: out, and in again with every place that could not be read. */
import type { Path } from '#shared/domain/ruleBook/check/fault.ts'
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { keepFile } from '#shared/ui/keepFile.ts'
import { sayPlace, type Teller } from '../say.ts'

type Issue = NonNullable<ReturnType<typeof RuleBook.safeParse>['error']>['issues'][number]

/** What the schema says of one value. */
export const sayIssue = ({ words }: Teller, issue: Issue): string => {
  const { wrong } = words.edit
  const text = 'origin' in issue && issue.origin === 'string'
  const list = 'origin' in issue && issue.origin === 'array'
  if (issue.code === 'too_small') return text ? wrong.empty : list ? wrong.few : wrong.atLeast(Number(issue.minimum))
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum)
    return text ? wrong.long(most) : list ? wrong.many(most) : wrong.atMost(most)
  }
  if (issue.code !== 'invalid_type') return wrong.other
  if (issue.expected === 'int') return wrong.whole
  return issue.expected === 'number' ? wrong.number : wrong.empty
}

export type ReadBook = { readonly book: RuleBook } | { readonly book: undefined; readonly wrong: readonly string[] }

const shownAtMost = 8

/** Reads the text of a file: the book, or what could not be read and where. */
export const readBook = (text: string, teller: Teller): ReadBook => {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { book: undefined, wrong: [teller.words.edit.notJson] }
  }
  const read = RuleBook.safeParse(value)
  if (read.success) return { book: read.data }
  const { edit } = teller.words
  const places = read.error.issues.slice(0, shownAtMost).map((issue) => {
    const path = issue.path as Path
    const named = typeof value === 'object' && value !== null ? sayPlace(teller, value, path) : ''
    return `${edit.wrongPlace(named)}（${path.join('.')}）：${sayIssue(teller, issue)}`
  })
  return { book: undefined, wrong: [edit.notBook, ...places] }
}

/** Hands the book to the browser's own downloads, one line a value so that two of them can be compared. */
export const saveBook = (book: RuleBook): void => {
  const file = new Blob([`${JSON.stringify(book, null, 2)}\n`], { type: 'application/json' })
  keepFile(file, `${book.name['zh-CN'].replace(/[\\/:*?"<>|\s]+/g, '-')}.json`)
}
