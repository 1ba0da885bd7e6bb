/** Somebody asks, without a number: the channel is known by the key pressed, one digit names the topic, and it is recorded. */
import { type KeyboardEvent, useState } from 'react'
import type { ContactChannel } from '#shared/domain/kinds.ts'
import type { ContactsView } from '#shared/views/contacts.ts'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { isTyping } from '../../parts/typing.ts'
import styles from './contacts.module.css'
import { Topics } from './Topics.tsx'
import { useContactHands } from './useContacts.ts'

export type AskedBy = Exclude<ContactChannel, 'ticket'>
type Props = {
  readonly picture: ContactsView | undefined
  /** How people come here when they don't call: to a window, or to reception. */
  readonly inPerson: Exclude<AskedBy, 'phone'>
  readonly start: AskedBy
  /** Services of this window, offered first. */
  readonly nearest: readonly string[]
  readonly onOpened: (contact: string) => void
  readonly onClose: () => void
}

export const OpenContact = ({ picture, inPerson, start, nearest, onOpened, onClose }: Props) => {
  const { contact: words } = useWords()
  const { send, busy, no } = useContactHands()
  const [channel, setChannel] = useState(start)
  const open = async (service: string | undefined): Promise<void> => {
    if (busy) return
    const reply = await send({ type: 'openContact', channel, ...(service !== undefined && { service }) })
    const fact = reply?.facts.find((one) => one.type === 'ContactOpened')
    if (fact?.type === 'ContactOpened') onOpened(fact.contact)
    else if (reply) onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTyping(event.target)) return
    const named = { Home: inPerson, End: 'phone' as const }[event.key]
    if (!named) return
    event.preventDefault()
    setChannel(named)
  }
  return (
    // Asked anew once the topics are there, so that the first of them has the focus.
    <Ask
      key={picture ? 'topics' : 'loading'}
      title={words.open.title}
      hint={words.open.hint}
      size="wide"
      busy={busy}
      onClose={onClose}
    >
      {picture ? (
        <div className={styles.open} onKeyDown={onKeyDown}>
          <div className={styles.channels} role="radiogroup" aria-label={words.open.channel}>
            {[inPerson, 'phone' as const].map((one) => (
              <button
                key={one}
                type="button"
                role="radio"
                aria-checked={channel === one}
                // The keys Home and End choose; the digits belong to the topics.
                tabIndex={channel === one ? 0 : -1}
                onClick={() => setChannel(one)}
              >
                <Icon name={one === 'phone' ? 'phone' : 'person'} />
                {words.channels[one]}
              </button>
            ))}
            <span className={styles.soft}>{words.open.keys}</span>
          </div>
          <Topics services={picture.services} nearest={nearest} onPick={(service) => void open(service)} />
          <RefusalLine no={no} />
        </div>
      ) : (
        <Loading />
      )}
    </Ask>
  )
}
