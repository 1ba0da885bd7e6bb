/** The draft that waits for its second person: what it changes, and the director's yes or no with the reason. */
import { useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { usePicture, useWish } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { DraftRow } from '#shared/views/ruleBook.ts'
import { ChangeLines } from './ChangeLines.tsx'
import { BookTables } from './read/BookTables.tsx'
import styles from './Rules.module.css'
import type { Teller } from './say.ts'

type Props = {
  readonly row: DraftRow
  readonly session: StaffSession
  readonly teller: Teller
  readonly onSaid: (sentence: string) => void
}
type Deed = 'approve' | 'reject' | 'withdraw'

const Decision = ({
  row,
  deed,
  teller,
  onSaid,
  onClose,
}: Omit<Props, 'session'> & {
  readonly deed: Deed
  readonly onClose: () => void
}) => {
  const { waiting: words } = teller.words
  const { common } = useWords()
  const { wish, busy } = useWish()
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const { draft } = row
  const go = async (): Promise<void> => {
    const said = text.trim()
    if (deed === 'reject' && said === '') return setAsked(true)
    const reply = await wish(
      deed === 'approve'
        ? { type: 'approveRuleBook', draft, ...(said && { note: said }) }
        : deed === 'reject'
          ? { type: 'rejectRuleBook', draft, reason: said }
          : { type: 'withdrawRuleBook', draft },
    )
    if (!reply.ok) return setNo(reply)
    const approved = reply.facts.find(({ type }) => type === 'RuleBookApproved')
    const version = approved && 'version' in approved ? Number(approved.version) : 0
    onSaid(deed === 'approve' ? words.approved(version) : deed === 'reject' ? words.rejected : words.withdrawn)
    onClose()
  }
  const title = { approve: words.approveTitle, reject: words.rejectTitle, withdraw: words.withdraw }[deed]
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind={deed === 'approve' ? 'go' : 'danger'} busy={busy} onPress={() => void go()}>
            {words[deed]}
          </Button>
        </>
      }
    >
      {deed === 'approve' && <p>{words.approveWhat(row.effective)}</p>}
      {deed !== 'withdraw' && (
        <Field
          label={deed === 'approve' ? words.note : words.reason}
          maxLength={300}
          autoComplete="off"
          value={text}
          error={asked && text.trim() === '' ? words.reasonMissing : undefined}
          onValue={setText}
        />
      )}
      <RefusalLine no={no} />
    </Dialog>
  )
}

export const Waiting = ({ row, session, teller, onSaid }: Props) => {
  const { waiting: words } = teller.words
  const [deed, setDeed] = useState<Deed>()
  const [whole, setWhole] = useState(false)
  const shown = usePicture('ruleBookDraft', session.role === 'supervisor' ? undefined : { draft: String(row.draft) })
  const picture = shown?.data
  const isOwn = row.by.id === session.staff.id
  return (
    <section className={styles.waiting} aria-label={words.heading(row.draft)}>
      <header className={styles.waitingHead}>
        <div>
          <h2>{words.heading(row.draft)}</h2>
          <p>
            {teller.text(row.name)} · {words.says(row.by.name, row.effective)}
          </p>
          {row.note !== null && <p className={styles.note}>{row.note}</p>}
        </div>
        <div className={styles.deeds}>
          {session.role === 'director' && !isOwn && (
            <>
              <Button kind="go" onPress={() => setDeed('approve')}>
                {words.approve}
              </Button>
              <Button onPress={() => setDeed('reject')}>{words.reject}</Button>
            </>
          )}
          {session.role === 'director' && isOwn && <p className={styles.note}>{words.own}</p>}
          {session.role === 'appraiser' && <Button onPress={() => setDeed('withdraw')}>{words.withdraw}</Button>}
        </div>
      </header>
      {picture?.book && (
        <>
          <ChangeLines before={picture.before} book={picture.book} teller={teller} />
          {picture.before && (
            <Button size="small" pressed={whole} onPress={() => setWhole(!whole)}>
              {words.look}
            </Button>
          )}
          {(whole || !picture.before) && <BookTables book={picture.book} teller={teller} />}
        </>
      )}
      {deed && <Decision row={row} deed={deed} teller={teller} onSaid={onSaid} onClose={() => setDeed(undefined)} />}
    </section>
  )
}
