/** What is known of one open contact, in a few words. */
import type { OpenContact } from '#shared/views/contacts.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import styles from './contacts.module.css'
import { useWhen } from './when.ts'

type Props = { readonly contact: OpenContact; readonly onChain: () => void; readonly onCaller: () => void }

export const ContactFacts = ({ contact, onChain, onCaller }: Props) => {
  const { contact: words, common } = useWords()
  const text = useText()
  const clock = useClock()
  const when = useWhen()
  const now = useServerNow(10_000)
  const { handedTo } = contact
  return (
    <div className={styles.facts}>
      <p>
        <Icon name={contact.channel === 'phone' ? 'phone' : contact.channel === 'ticket' ? 'slip' : 'person'} />
        {words.channels[contact.channel]} {contact.ticket} · {clock.date(contact.at)} {clock.time(contact.at)} ·{' '}
        {words.by(contact.firstResponder.name)}
        {contact.item && ` · ${text(contact.item)}`}
      </p>
      {handedTo && (
        <p>
          {words.list.toMe(handedTo.by)} → {handedTo.window ? common.windowNamed(handedTo.name) : handedTo.name} ·{' '}
          {when.since(now - contact.since)} {handedTo.lapsed && <Late words={words.list.lapsed} />}
          {handedTo.note && <span className={styles.note}>{handedTo.note}</span>}
        </p>
      )}
      {contact.due && (
        <p>
          {words.list.due(when.day(contact.due))} {contact.overdue && <Late words={words.list.overdue} />}
          {contact.note && <span className={styles.note}>{contact.note}</span>}
        </p>
      )}
      <p className={styles.buttons}>
        <Button size="small" onPress={onChain} icon={<Icon name="clock" />}>
          {words.acts.chain}
        </Button>
        <Button size="small" kind="quiet" onPress={onCaller} icon={<Icon name="lock" />}>
          {contact.kept ? words.caller.show : words.acts.caller}
        </Button>
      </p>
    </div>
  )
}

/** Amber, a shape and a word: look here. */
export const Late = ({ words }: { readonly words: string }) => (
  <strong className={styles.late}>
    <Icon name="warn" /> {words}
  </strong>
)
