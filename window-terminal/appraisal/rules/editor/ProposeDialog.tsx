/** The last look before a rule-book goes to the director: what it changes, then one key. */
import { useRef, useState } from 'react'
import type { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { wishByHttp } from '#shared/ui/longWish.ts'
import { randomId } from '#shared/ui/randomId.ts'
import { RefusalLine } from '#shared/ui/Said.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { RuleBooksView } from '#shared/views/ruleBook.ts'
import { ChangeLines } from '../ChangeLines.tsx'
import styles from './Editor.module.css'
import { useDraftBook } from './useDraftBook.tsx'

type Props = {
  readonly session: StaffSession
  readonly books: NonNullable<RuleBooksView>
  readonly onClose: () => void
  readonly onDone: (sentence: string) => void
}

export const ProposeDialog = ({ session, books, onClose, onDone }: Props) => {
  const { written, sound, teller } = useDraftBook()
  const { edit } = teller.words
  const { common } = useWords()
  const [busy, setBusy] = useState(false)
  // The newest first: the first of them that would hold on that day is the one it follows on.
  const before = books.versions.find(({ effective }) => effective <= written.effective)
  const known = usePicture('ruleBook', before && { version: String(before.version) })?.data.book
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  /** The same id until the hall has answered: pressing again after a broken line proposes once. */
  const id = useRef(randomId())
  const go = async (book: RuleBook): Promise<void> => {
    setBusy(true)
    const { effective, note } = written
    const said = note.trim()
    const wish = { type: 'proposeRuleBook', book, effective, ...(said && { note: said }) } as const
    const reply = await wishByHttp(session.token, id.current, wish)
    setBusy(false)
    if (!reply.ok) {
      if (reply.refusal !== 'offline') id.current = randomId()
      return setNo(reply)
    }
    const proposed = reply.facts.find(({ type }) => type === 'RuleBookProposed')
    onDone(edit.proposed(proposed && 'draft' in proposed ? Number(proposed.draft) : 0))
  }
  return (
    <Dialog
      title={edit.proposeTitle}
      open
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="go" busy={busy} autoFocus onPress={() => sound && void go(sound)}>
            {edit.propose}
          </Button>
        </>
      }
    >
      <p>
        {teller.text(written.book.name)} · {teller.words.versions.from(written.effective)}
      </p>
      {/* Focusable, so that a long list can be scrolled by keyboard. */}
      <div className={styles.lookAt} tabIndex={0} role="group" aria-label={edit.proposeTitle}>
        {(!before || known) && (
          <ChangeLines
            before={before && known ? { version: before.version, book: known } : null}
            book={sound ?? written.book}
            teller={teller}
          />
        )}
      </div>
      <RefusalLine no={no} />
    </Dialog>
  )
}
