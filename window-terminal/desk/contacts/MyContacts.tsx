/** The desk's list of open contacts: taken with one press, handled in a dialog. */
import type { OpenContact } from '#shared/views/contacts.ts'
import { useWords } from '#shared/ui/words.tsx'
import type { DeskHands } from '../useDesk.ts'
import { ContactList } from './ContactList.tsx'
import styles from './contacts.module.css'
import type { Me } from './mine.ts'

type Props = { readonly me: Me; readonly mine: readonly OpenContact[]; readonly hands: DeskHands }

export const MyContacts = ({ me, mine, hands }: Props) => {
  const { contact: words } = useWords()
  if (!mine.length)
    return (
      <p className={styles.none}>
        {words.list.none}
        <br />
        {words.list.noneHint}
      </p>
    )
  return (
    <ContactList
      contacts={mine}
      me={me}
      now={hands.now}
      resting={hands.busy || !hands.connected}
      onOpen={(contact) => hands.ask({ ask: 'openContact', contact })}
      onTake={(contact) => void hands.send({ type: 'takeContact', contact }, words.done.taken)}
    />
  )
}
