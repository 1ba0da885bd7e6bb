/** One ticket by its number, and what a guide may do for the person holding it. */
import { useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import type { TicketView } from '#shared/views/visit.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import { useWatched, useWish } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import { WaitRange } from '#shared/ui/WaitRange.tsx'
import { ChainDialog } from '../desk/contacts/ChainDialog.tsx'
import { Ask } from '../parts/Ask.tsx'
import styles from './FindTicket.module.css'

type Props = { readonly onClose: () => void; readonly onDone: (sentence: string) => void }
type Verb = 'leaveQueue' | 'comeBack' | 'letOthersGoFirst' | 'reprintTicket'

/** A012 as printed; `a12` typed in a hurry is the same number. */
const wholeNumber = (typed: string): string | undefined => {
  const [, letters, digits] = /^([A-Z]{1,2})(\d{1,5})$/.exec(typed.trim().toUpperCase()) ?? []
  return letters && digits ? letters + digits.replace(/^0+(?=\d)/, '').padStart(3, '0') : undefined
}

export const FindTicket = ({ onClose, onDone }: Props) => {
  const { floor: words } = useWords()
  const [typed, setTyped] = useState('')
  const [ticket, setTicket] = useState<string>()
  const { picture, refused } = useWatched('ticket', ticket === undefined ? undefined : { ticket })
  const [chain, setChain] = useState(false)
  const number = wholeNumber(typed)
  if (chain && ticket !== undefined) return <ChainDialog of={{ ticket }} onClose={() => setChain(false)} />
  return (
    <Ask
      title={words.find.title}
      go={words.find.search}
      notYet={number ? undefined : words.find.hint}
      onGo={() => setTicket(number)}
      onClose={onClose}
    >
      <Field label={words.find.field} value={typed} onValue={setTyped} autoComplete="off" data-first />
      <RefusalLine no={refused && { ok: false, refusal: refused }} />
      {ticket !== undefined && picture?.data && (
        <Found key={ticket} found={picture.data} onDone={onDone} onChain={() => setChain(true)} />
      )}
      {ticket !== undefined && picture?.data === null && <p role="status">{words.find.nothing(ticket)}</p>}
    </Ask>
  )
}

type FoundProps = {
  readonly found: NonNullable<TicketView>
  readonly onDone: (sentence: string) => void
  readonly onChain: () => void
}

const Found = ({ found, onDone, onChain }: FoundProps) => {
  const { floor: words, common, contact } = useWords()
  const text = useText()
  const clock = useClock()
  const { wish, busy } = useWish()
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const [sure, setSure] = useState(false)
  const { visit, print } = found
  const ended =
    visit.stage === 'finished' || visit.stage === 'left' || visit.stage === 'expired' || visit.stage === 'void'
  const go = async (type: Verb): Promise<void> => {
    setNo(undefined)
    const reply = await wish({ type, ticket: visit.ticket })
    setSure(false)
    if (!reply.ok) return setNo(reply)
    onDone(`${visit.ticket} ${words.find.done[type]}`)
  }
  const facts: readonly (readonly [string, string | null])[] = [
    [words.find.service, text(visit.service)],
    [words.find.issued, clock.time(visit.issuedAt)],
    [words.find.window, visit.window && common.windowNamed(visit.window)],
    [words.find.staff, visit.staffName],
    [words.printers, words.find.print[print]],
  ]
  return (
    <section className={styles.found} aria-live="polite">
      <p className={styles.head}>
        <TicketNo ticket={visit.ticket} className={styles.number} />
        <strong>{common.stages[visit.stage]}</strong>
        {visit.stage === 'waiting' && (
          <span className={styles.soft}>
            {words.find.ahead(visit.ahead)} · <WaitRange range={visit.range} />
          </span>
        )}
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <p>
        <Button size="small" onPress={onChain}>
          {contact.chain.showChain}
        </Button>
      </p>
      <RefusalLine no={no} />
      {sure ? (
        <p className={styles.actions}>
          <span>{words.find.leaveSure(visit.ticket)}</span>
          <Button onPress={() => setSure(false)}>{common.cancel}</Button>
          <Button kind="danger" busy={busy} autoFocus onPress={() => void go('leaveQueue')}>
            {words.find.leave}
          </Button>
        </p>
      ) : ended ? (
        <p className={styles.soft}>{words.find.nothingToDo}</p>
      ) : (
        <p className={styles.actions}>
          <Button busy={busy} onPress={() => void go('reprintTicket')}>
            {words.find.reprint}
          </Button>
          {visit.can.comeBack && (
            <Button kind="go" busy={busy} onPress={() => void go('comeBack')}>
              {words.find.comeBack}
            </Button>
          )}
          {visit.can.yield && (
            <Button busy={busy} onPress={() => void go('letOthersGoFirst')}>
              {words.find.yield}
            </Button>
          )}
          {visit.can.leave && (
            <Button kind="danger" busy={busy} onPress={() => setSure(true)}>
              {words.find.leave}
            </Button>
          )}
        </p>
      )}
    </section>
  )
}
