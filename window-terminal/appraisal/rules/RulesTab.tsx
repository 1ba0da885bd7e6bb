/** The rule-book: its versions, the one chosen as tables, the draft that waits, and the desk on which the next is written. */
import { useCallback, useState } from 'react'
import { rulebook } from '#shared/i18n/rooms/rulebook.ts'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { later } from '#shared/ui/later.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { bringWords } from '#shared/ui/pageWords.ts'
import { Said } from '#shared/ui/Said.tsx'
import { type StaffSession, useStaffSession } from '#shared/ui/session.ts'
import { usePicture } from '#shared/ui/useHall.tsx'
import type { RuleBooksView } from '#shared/views/ruleBook.ts'
import { hasKeptDraft } from './keptDraft.ts'
import { BookTables } from './read/BookTables.tsx'
import styles from './Rules.module.css'
import { useTeller } from './useTeller.ts'
import { VersionList } from './VersionList.tsx'
import { Waiting } from './Waiting.tsx'

bringWords({ rulebook })

/** The schema comes with the desk. It may not compile code under the page's security policy. */
const WritingDesk = later(async () => {
  ;(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig ??= { jitless: true }
  return (await import('./editor/WritingDesk.tsx')).WritingDesk
})

type Props = { readonly books: NonNullable<RuleBooksView>; readonly session: StaffSession }

const Reading = ({
  books,
  session,
  onWrite,
  onSaid,
}: Props & {
  readonly onWrite: () => void
  readonly onSaid: (sentence: string) => void
}) => {
  const teller = useTeller(books.services)
  const { words } = teller
  const [chosen, setChosen] = useState<number>()
  const inForce = books.versions.find(({ isInForce }) => isInForce) ?? books.versions[0]
  const version = chosen ?? (books.waiting ? undefined : inForce?.version)
  const book = usePicture('ruleBook', version === undefined ? undefined : { version: String(version) })?.data.book
  const mayWrite = session.role === 'appraiser'
  const shownName = version === undefined ? words.versions.heading : words.versions.version(version)
  const begin = (
    <Button kind="go" icon={<Icon name="plus" />} onPress={onWrite}>
      {hasKeptDraft() ? words.goOn : words.begin}
    </Button>
  )
  const hasAny = books.versions.length > 0 || books.waiting !== null
  const empty = (
    <EmptyState
      title={words.none.title}
      what={mayWrite ? words.none.office : words.none.others}
      action={mayWrite && begin}
    />
  )
  if (!hasAny && books.past.length === 0) return empty
  return (
    <div className={styles.both}>
      <aside className={styles.rail} aria-label={words.title}>
        {mayWrite && hasAny && begin}
        {books.waiting && (
          <Button wide pressed={version === undefined} onPress={() => setChosen(undefined)}>
            {words.waiting.heading(books.waiting.draft)}
          </Button>
        )}
        <VersionList books={books} teller={teller} chosen={version} onChoose={setChosen} />
      </aside>
      {/* Focusable, so that a long book can be scrolled by keyboard. */}
      <div className={styles.one} tabIndex={0} role="region" aria-label={shownName}>
        {!hasAny && empty}
        {version === undefined && books.waiting && (
          <Waiting row={books.waiting} session={session} teller={teller} onSaid={onSaid} />
        )}
        {version !== undefined && book && <BookTables book={book} teller={teller} />}
        {version !== undefined && !book && <Loading />}
      </div>
    </div>
  )
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const books = usePicture('ruleBooks', {})?.data
  const [writes, setWrites] = useState(false)
  const [said, setSaid] = useState<string>()
  const gone = useCallback(() => setSaid(undefined), [])
  if (!books) return <Loading />
  return (
    <>
      {writes && session.role === 'appraiser' ? (
        <WritingDesk
          books={books}
          session={session}
          onClose={() => setWrites(false)}
          onProposed={(sentence) => {
            setWrites(false)
            setSaid(sentence)
          }}
        />
      ) : (
        <Reading books={books} session={session} onWrite={() => setWrites(true)} onSaid={setSaid} />
      )}
      <Said sentence={said} onGone={gone} />
    </>
  )
}

export const RulesTab = () => {
  const session = useStaffSession()
  return session ? <Inside session={session} /> : <Loading />
}
