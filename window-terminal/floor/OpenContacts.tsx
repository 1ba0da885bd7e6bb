/** Answers owed and hand-overs nobody took: what would otherwise fall between two windows. */
import { Icon } from '#shared/ui/Icon.tsx'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Late } from '../desk/contacts/ContactFacts.tsx'
import { ContactList } from '../desk/contacts/ContactList.tsx'
import styles from '../desk/contacts/contacts.module.css'
import { isLate, type Me } from '../desk/contacts/mine.ts'
import { useContacts } from '../desk/contacts/useContacts.ts'
import { useWhen } from '../desk/contacts/when.ts'
import { Panel } from './Panel.tsx'

type Props = {
  readonly me: Me
  readonly now: number
  /** None on the wall: nothing is pressed there. */
  readonly onOpen: ((contact: string) => void) | undefined
}

export const OpenContacts = ({ me, now, onOpen }: Props) => {
  const { contact: words, common } = useWords()
  const text = useText()
  const when = useWhen()
  const picture = useContacts()
  const { wish, busy } = useWish()
  if (!picture) return null
  const { open, handOvers } = picture
  const late = open.filter(isLate).length + handOvers.filter(({ lapsed }) => lapsed).length
  return (
    <Panel
      title={words.floor.panel}
      sum={
        late > 0 ? (
          <>
            <Icon name="warn" /> {late}/{open.length + handOvers.length}
          </>
        ) : (
          open.length + handOvers.length || undefined
        )
      }
    >
      {open.length + handOvers.length === 0 && (
        <p className={styles.well}>
          <Icon name="check" /> {words.floor.none}
        </p>
      )}
      <ol className={styles.list}>
        {handOvers.map(({ ticket, service, from, since, lapsed }) => (
          <li key={ticket} className={[styles.row, lapsed && styles.rowLate].filter(Boolean).join(' ')}>
            <TicketNo ticket={ticket} />
            <span className={styles.about}>
              <span className={styles.what}>{text(service)}</span>
              <span className={styles.rowNote}>
                <span>{words.floor.handOver(common.windowNamed(from))}</span>
                <span>{when.since(now - since)}</span>
                {lapsed && <Late words={words.list.lapsed} />}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <ContactList
        contacts={open}
        me={me}
        now={now}
        resting={busy || !onOpen}
        onOpen={(contact) => onOpen?.(contact)}
        onTake={(contact) => void wish({ type: 'takeContact', contact })}
      />
    </Panel>
  )
}
