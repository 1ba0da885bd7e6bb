/** Beside the desk: who comes next and why, how many wait, and the three lists. */
import { type KeyboardEvent, useState } from 'react'
import { Badge } from '#shared/ui/Badge.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import { minutesUp, useClock, useText, useWords } from '#shared/ui/words.tsx'
import type { Desk } from './actions.ts'
import { isLate } from './contacts/mine.ts'
import { MyContacts } from './contacts/MyContacts.tsx'
import { useMyContacts } from './contacts/useMyContacts.ts'
import styles from './Side.module.css'
import type { DeskHands } from './useDesk.ts'

type Props = { readonly desk: Desk; readonly hands: DeskHands }
type Tab = 'line' | 'missed' | 'held' | 'contacts'
const tabs: readonly Tab[] = ['line', 'missed', 'held', 'contacts']

export const Side = ({ desk, hands }: Props) => {
  const { desk: words, contact } = useWords()
  const { me, mine } = useMyContacts(desk)
  const [tab, setTab] = useState<Tab>('line')
  const counts: Readonly<Record<Tab, number>> = {
    line: desk.waiting,
    missed: desk.missed.length,
    held: desk.held.length,
    contacts: mine.length,
  }
  const late = mine.some(isLate)
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? 'line'
    setTab(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus()
  }
  return (
    <aside className={styles.side} aria-label={words.next.title}>
      <NextUp desk={desk} hands={hands} />
      <div className={styles.tabs} role="tablist" onKeyDown={move}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            data-tab={name}
            aria-selected={tab === name}
            aria-controls="tab-list"
            tabIndex={tab === name ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {name === 'contacts' ? contact.tab : words.queue[name]} <span className={styles.count}>{counts[name]}</span>
            {name === 'contacts' && late && <Icon name="warn" className={styles.late} />}
          </button>
        ))}
      </div>
      <div className={styles.list} role="tabpanel" id="tab-list" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === 'line' && <Line desk={desk} hands={hands} />}
        {tab === 'missed' && <Missed desk={desk} hands={hands} />}
        {tab === 'held' && <Held desk={desk} hands={hands} />}
        {tab === 'contacts' && <MyContacts me={me} mine={mine} hands={hands} />}
      </div>
    </aside>
  )
}

const NextUp = ({ desk, hands }: Props) => {
  const { desk: words, common } = useWords()
  const text = useText()
  const clock = useClock()
  const { next } = desk
  const longest = desk.longestSince === null ? 0 : minutesUp(hands.now - desk.longestSince)
  return (
    <section className={styles.next}>
      <h2 className={styles.heading}>{words.next.title}</h2>
      {next ? (
        <>
          <p className={styles.nextLine}>
            <TicketNo ticket={next.ticket} className={styles.nextNo} />
            <span>{text(next.service)}</span>
          </p>
          <p className={styles.because}>
            {words.next.because}
            {common.callWhy({
              rule: next.why.rule,
              issuedAt: clock.time(next.why.issuedAt),
              priority: next.priority ? common.priorities[next.priority] : undefined,
            })}
          </p>
        </>
      ) : (
        <p className={styles.because}>{words.next.nobody}</p>
      )}
      <p className={styles.sum}>
        <strong>{words.queue.waiting(desk.waiting)}</strong>
        {desk.longestSince !== null && <span>{words.queue.longest(longest)}</span>}
      </p>
    </section>
  )
}

type RowProps = {
  readonly ticket: string
  readonly service: string
  readonly note?: string | undefined
  readonly badge?: string | undefined
  readonly action: string
  /** The line is down, or the last press is not answered yet. */
  readonly resting: boolean
  readonly onAction: () => void
  readonly other?: { readonly words: string; readonly onPress: () => void } | undefined
}
const Row = ({ ticket, service, note, badge, action, resting, onAction, other }: RowProps) => (
  <li className={styles.row}>
    <TicketNo ticket={ticket} className={styles.rowNo} />
    <span className={styles.about}>
      <span className={styles.service}>{service}</span>
      <span className={styles.note}>
        {note}
        {badge && <Badge tone="look">{badge}</Badge>}
      </span>
    </span>
    <span className={styles.acts}>
      {other && (
        <button type="button" disabled={resting} onClick={other.onPress} aria-label={`${other.words} ${ticket}`}>
          {other.words}
        </button>
      )}
      <button type="button" disabled={resting} onClick={onAction} aria-label={`${action} ${ticket}`}>
        {action}
      </button>
    </span>
  </li>
)

const Line = ({ desk, hands }: Props) => {
  const { desk: words, common } = useWords()
  const text = useText()
  if (!desk.line.length) return <p className={styles.none}>{words.queue.lineEmpty}</p>
  return (
    <ol>
      {desk.line.map((row) => (
        <Row
          key={row.ticket}
          ticket={row.ticket}
          service={text(row.service)}
          note={words.queue.minutes(minutesUp(hands.now - row.issuedAt))}
          badge={row.priority ? common.priorities[row.priority] : row.aimed ? words.queue.aimed : undefined}
          action={words.queue.callThis}
          resting={hands.busy || !hands.connected}
          onAction={() => hands.ask({ ask: 'why', ticket: row.ticket })}
        />
      ))}
      {desk.waiting > desk.line.length && (
        <li className={styles.none}>{words.queue.more(desk.waiting - desk.line.length)}</li>
      )}
    </ol>
  )
}

const Missed = ({ desk, hands }: Props) => {
  const { desk: words } = useWords()
  const text = useText()
  if (!desk.missed.length) return <p className={styles.none}>{words.queue.missedEmpty}</p>
  const back = (ticket: string) => () => void hands.send({ type: 'comeBack', ticket })
  return (
    <ol>
      {desk.missed.map((row) => (
        <Row
          key={row.ticket}
          ticket={row.ticket}
          service={text(row.service)}
          note={words.queue.missedAgo(minutesUp(hands.now - row.since))}
          badge={row.cameBack ? words.queue.cameBack : undefined}
          action={words.queue.callBack}
          resting={hands.busy || !hands.connected}
          onAction={() => hands.ask({ ask: 'why', ticket: row.ticket })}
          other={row.cameBack ? undefined : { words: words.queue.requeue, onPress: back(row.ticket) }}
        />
      ))}
    </ol>
  )
}

const Held = ({ desk, hands }: Props) => {
  const { desk: words, common } = useWords()
  const text = useText()
  if (!desk.held.length) return <p className={styles.none}>{words.queue.heldEmpty}</p>
  const window = desk.window.id
  const resume = (ticket: string) => () => void hands.send({ type: 'resumeService', window, ticket })
  return (
    <ol>
      {desk.held.map((row) => (
        <Row
          key={row.ticket}
          ticket={row.ticket}
          service={text(row.service.name)}
          note={words.queue.heldFor(minutesUp(hands.now - row.since))}
          badge={row.holdReason ? common.holdReasons[row.holdReason] : undefined}
          action={words.queue.takeUp}
          resting={hands.busy || !hands.connected}
          onAction={resume(row.ticket)}
        />
      ))}
    </ol>
  )
}
