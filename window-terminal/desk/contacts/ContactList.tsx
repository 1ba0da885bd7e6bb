/** Open contacts as rows: what, by whom, how long; one button for the next step. */
import type { OpenContact } from '#shared/views/contacts.ts'
import { Icon } from '#shared/ui/Icon.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Late } from './ContactFacts.tsx'
import styles from './contacts.module.css'
import { isLate, isToMe, type Me, shortNumber } from './mine.ts'
import { useWhen } from './when.ts'

type Props = {
  readonly contacts: readonly OpenContact[]
  readonly me: Me
  readonly now: number
  readonly resting: boolean
  readonly onOpen: (contact: string) => void
  readonly onTake: (contact: string) => void
}

export const ContactList = ({ contacts, me, now, resting, onOpen, onTake }: Props) => (
  <ol className={styles.list}>
    {contacts.map((contact) => (
      <Row
        key={contact.contact}
        contact={contact}
        now={now}
        me={me}
        resting={resting}
        onPress={() => (isToMe(contact, me) ? onTake : onOpen)(contact.contact)}
      />
    ))}
  </ol>
)

type RowProps = {
  readonly contact: OpenContact
  readonly now: number
  readonly me: Me
  readonly resting: boolean
  readonly onPress: () => void
}

const Row = ({ contact, now, me, resting, onPress }: RowProps) => {
  const toMe = isToMe(contact, me)
  const { contact: room, common } = useWords()
  const words = room.list
  const text = useText()
  const when = useWhen()
  const { handedTo, service, item, due } = contact
  const what = item ? text(item) : service ? text(service.name) : room.anything
  const state = handedTo
    ? toMe
      ? words.toMe(handedTo.by)
      : words.waits(handedTo.window ? common.windowNamed(handedTo.name) : handedTo.name)
    : due
      ? words.due(when.day(due))
      : words.inHand
  const action = toMe ? words.take : words.handle
  return (
    <li className={[styles.row, isLate(contact) && styles.rowLate].filter(Boolean).join(' ')}>
      <Icon name={contact.channel === 'phone' ? 'phone' : contact.channel === 'ticket' ? 'slip' : 'person'} />
      <span className={styles.about}>
        <span className={styles.what}>{what}</span>
        <span className={styles.rowNote}>
          <span>{shortNumber(contact.contact)}</span>
          {contact.holder.id !== me.id && !toMe && <span>{contact.holder.name}</span>}
          <span>{state}</span>
          {!due && <span>{when.since(now - contact.since)}</span>}
          {handedTo?.lapsed && <Late words={words.lapsed} />}
          {contact.overdue && <Late words={words.overdue} />}
        </span>
      </span>
      <button
        type="button"
        className={toMe ? styles.take : undefined}
        disabled={resting}
        onClick={onPress}
        aria-label={`${action} ${what} ${shortNumber(contact.contact)}`}
      >
        {action}
      </button>
    </li>
  )
}
