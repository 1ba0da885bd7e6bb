/** The rule-book being written, inside React: read a place, write a place, hear what is wrong there. */
import { createContext, type ReactNode, useCallback, useContext, useDeferredValue, useEffect, useMemo } from 'react'
import { type Fault, isHint, type Path } from '#shared/domain/ruleBook/check/fault.ts'
import { checkRuleBook } from '#shared/domain/ruleBook/checkRuleBook.ts'
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import type { RuleBooksView } from '#shared/views/ruleBook.ts'
import { pathKey, placeAt, withPlace } from '../../../setup/draft/path.ts'
import { keep } from '../keptDraft.ts'
import { sayIssue } from './readBook.ts'
import { sayFault, sayPlace, type Teller } from '../say.ts'

export type Written = { readonly book: RuleBook; readonly effective: string; readonly note: string }
export type Mark = { readonly path: Path; readonly place: string; readonly sentence: string; readonly isHint: boolean }
export type DraftBook = {
  readonly written: Written
  readonly teller: Teller
  /** Faults first, then hints. */
  readonly marks: readonly Mark[]
  readonly markAt: (path: Path) => Mark | undefined
  /** The book as it may be proposed; undefined while some value can't be read. */
  readonly sound: RuleBook | undefined
  readonly valueAt: (path: Path) => unknown
  /** Undefined takes the place away. */
  readonly put: (path: Path, value: unknown) => void
  readonly write: (written: Written) => void
}
const DraftBookContext = createContext<DraftBook | undefined>(undefined)

export const useDraftBook = (): DraftBook => {
  const desk = useContext(DraftBookContext)
  if (!desk) throw new Error('This part of the rule-book stands outside <WritingBook>')
  return desk
}

const faultsIn = (written: Written, books: NonNullable<RuleBooksView>) => {
  const read = RuleBook.safeParse(written.book)
  if (!read.success) return { sound: undefined, faults: [], unread: read.error.issues }
  const faults: readonly Fault[] = checkRuleBook(read.data, {
    services: books.services,
    effective: written.effective,
    frozenUntil: books.frozenUntil ?? undefined,
    versions: books.versions,
    today: books.today,
  })
  return { sound: faults.every(isHint) ? read.data : undefined, faults, unread: [] }
}

type Props = {
  readonly books: NonNullable<RuleBooksView>
  readonly teller: Teller
  readonly written: Written
  readonly onWrite: (written: Written) => void
  readonly children: ReactNode
}
const keepAfterMs = 400

export const WritingBook = ({ books, teller, written, onWrite, children }: Props) => {
  const calm = useDeferredValue(written)
  useEffect(() => {
    const timer = setTimeout(() => keep(written), keepAfterMs)
    return () => clearTimeout(timer)
  }, [written])
  const { sound, faults, unread } = useMemo(() => faultsIn(calm, books), [calm, books])
  const marks = useMemo((): Mark[] => {
    const { edit } = teller.words
    const place = (path: Path): string => edit.wrongPlace(sayPlace(teller, { ...calm.book, effective: '' }, path))
    return [
      ...unread.map((issue) => {
        const path = issue.path as Path
        return { path, place: place(path), sentence: sayIssue(teller, issue), isHint: false }
      }),
      ...faults.map((one) => ({
        path: one.path,
        place: place(one.path),
        sentence: sayFault(teller, one),
        isHint: isHint(one),
      })),
    ]
  }, [teller, calm, faults, unread])
  const byPath = useMemo(() => new Map([...marks].reverse().map((mark) => [pathKey(mark.path), mark])), [marks])
  const put = useCallback(
    (path: Path, value: unknown) => {
      onWrite({ ...written, book: withPlace(written.book, path, value) })
    },
    [written, onWrite],
  )
  const desk = useMemo(
    (): DraftBook => ({
      written,
      teller,
      marks,
      markAt: (path) => byPath.get(pathKey(path)),
      sound: calm === written ? sound : undefined,
      valueAt: (path) => placeAt(written.book, path),
      put,
      write: onWrite,
    }),
    [written, teller, marks, byPath, sound, calm, put, onWrite],
  )
  return <DraftBookContext.Provider value={desk}>{children}</DraftBookContext.Provider>
}
