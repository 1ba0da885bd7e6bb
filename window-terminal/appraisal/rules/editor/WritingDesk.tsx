/** The desk on which the next rule-book is written: its parts at the left, the one open beside it, and the way to the director. */
import { useCallback, useEffect, useState } from 'react'
import type { Path } from '#shared/domain/ruleBook/check/fault.ts'
import type { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import type { RuleBooksView } from '#shared/views/ruleBook.ts'
import { pathKey } from '../../../setup/draft/path.ts'
import { keep, readKept } from '../keptDraft.ts'
import { useTeller } from '../useTeller.ts'
import { AddScheme } from './AddScheme.tsx'
import styles from './Editor.module.css'
import { MarkList, PartList } from './PartList.tsx'
import { ProposeDialog } from './ProposeDialog.tsx'
import { saveBook } from './readBook.ts'
import { SchemeForm } from './SchemeForm.tsx'
import { ImportButton, StartFrom } from './StartFrom.tsx'
import { Trial } from './Trial.tsx'
import { useDraftBook, WritingBook, type Written } from './useDraftBook.tsx'
import { WholeForm } from './WholeForm.tsx'

type Props = {
  readonly books: NonNullable<RuleBooksView>
  readonly session: StaffSession
  readonly onClose: () => void
  readonly onProposed: (sentence: string) => void
}
/** `whole`, a scheme's number, or the try-out. */
export type Open = 'whole' | 'trial' | number

const nextMonth = (today: string): string =>
  new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 1)).toISOString().slice(0, 10)

const openedBy = (path: Path): Open => (path[0] === 'schemes' && typeof path[1] === 'number' ? path[1] : 'whole')

const Desk = ({ books, session, onClose, onProposed }: Props) => {
  const { written, write, sound, marks, teller } = useDraftBook()
  const { edit, back, read } = teller.words
  const [open, setOpen] = useState<Open>('whole')
  const [asks, setAsks] = useState<'add' | 'propose' | 'discard'>()
  const [goal, setGoal] = useState<Path>()
  const { schemes } = written.book
  const scheme = typeof open === 'number' ? schemes[open] : undefined
  useEffect(() => {
    if (!goal) return
    const places = [...document.querySelectorAll<HTMLElement>('[data-path]')]
    const found = places.find(({ dataset }) => dataset['path']?.startsWith(pathKey(goal)))
    found?.focus()
    found?.scrollIntoView({ block: 'center' })
    setGoal(undefined)
  }, [goal])
  const addScheme = (book: RuleBook): void => {
    write({ ...written, book })
    setOpen(schemes.length)
    setAsks(undefined)
  }
  const removeScheme = (): void => {
    write({ ...written, book: { ...written.book, schemes: schemes.filter((_, index) => index !== open) } })
    setOpen('whole')
  }
  const isWaiting = books.waiting !== null
  const why = !sound ? edit.mendFirst : books.waiting ? edit.waits(books.waiting.draft) : undefined
  return (
    <div className={styles.desk}>
      <aside className={styles.rail} aria-label={edit.parts}>
        <Button size="small" icon={<Icon name="back" />} onPress={onClose}>
          {back}
        </Button>
        <PartList open={open} onOpen={setOpen} onAdd={() => setAsks('add')} />
      </aside>
      <div className={styles.form} tabIndex={0} role="region" aria-label={edit.parts}>
        {open === 'whole' && <WholeForm today={books.today} frozenUntil={books.frozenUntil} />}
        {typeof open === 'number' && scheme && (
          <SchemeForm key={scheme.id} scheme={scheme} index={open} onRemove={removeScheme} />
        )}
        {open === 'trial' && (
          <Trial book={sound ?? written.book} today={books.today} session={session} teller={teller} />
        )}
      </div>
      <footer className={styles.foot}>
        <MarkList
          marks={marks}
          onGo={(path) => {
            setOpen(openedBy(path))
            setGoal(path)
          }}
        />
        <div className={styles.deeds}>
          <ImportButton teller={teller} onRead={(book) => write({ ...written, book })}>
            {(choose) => <Button onPress={choose}>{edit.import}</Button>}
          </ImportButton>
          <Button onPress={() => saveBook(written.book)}>{read.exportFile}</Button>
          <Button onPress={() => setAsks('discard')}>{edit.discard}</Button>
          <Button kind="go" disabled={!sound || isWaiting} why={why} onPress={() => setAsks('propose')}>
            {edit.review}
          </Button>
        </div>
      </footer>
      {asks === 'add' && (
        <AddScheme book={written.book} teller={teller} onAdd={addScheme} onClose={() => setAsks(undefined)} />
      )}
      {asks === 'propose' && (
        <ProposeDialog
          session={session}
          books={books}
          onClose={() => setAsks(undefined)}
          onDone={(sentence) => {
            keep(undefined)
            onProposed(sentence)
          }}
        />
      )}
      {asks === 'discard' && (
        <Dialog
          title={edit.discard}
          open
          size="narrow"
          onClose={() => setAsks(undefined)}
          actions={
            <>
              <Button onPress={() => setAsks(undefined)}>{edit.keep}</Button>
              <Button
                kind="danger"
                onPress={() => {
                  keep(undefined)
                  onClose()
                }}
              >
                {edit.discard}
              </Button>
            </>
          }
        >
          <p>{edit.discardAsk}</p>
        </Dialog>
      )}
    </div>
  )
}

const isWritten = (kept: unknown): kept is Written =>
  typeof kept === 'object' && kept !== null && 'book' in kept && 'effective' in kept && 'note' in kept

export const WritingDesk = (props: Props) => {
  const { books, onClose } = props
  const teller = useTeller(books.services)
  const [written, setWritten] = useState<Written | undefined>(() => {
    const kept = readKept()
    return isWritten(kept) ? kept : undefined
  })
  const picture = usePicture('ruleBook', {})?.data
  const newest = books.versions[0]
  const last = usePicture('ruleBook', newest && { version: String(newest.version) })?.data
  const from = picture?.book ? picture : last
  const inForce = from?.book && from.version !== null ? { version: from.version, book: from.book } : undefined
  const start = useCallback(
    (book: RuleBook) => setWritten({ book, effective: nextMonth(books.today), note: '' }),
    [books.today],
  )
  if (!written) return <StartFrom inForce={inForce} teller={teller} onStart={start} onClose={onClose} />
  return (
    <WritingBook books={books} teller={teller} written={written} onWrite={setWritten}>
      <Desk {...props} />
    </WritingBook>
  )
}
