/** The desk's question about first contacts: one to be recorded, or one that is open. */
import { useWords } from '#shared/ui/words.tsx'
import type { QuestionProps } from '../questions/Questions.tsx'
import type { Asking } from '../useDesk.ts'
import { ContactDialog } from './ContactDialog.tsx'
import { shortNumber } from './mine.ts'
import { OpenContact } from './OpenContact.tsx'
import { meAt } from './useMyContacts.ts'
import { useContacts } from './useContacts.ts'

type Props = QuestionProps & { readonly asking: Asking }

export const ContactQuestion = ({ desk, hands, asking, onClose }: Props) => {
  const { contact: words } = useWords()
  const picture = useContacts()
  const say = (sentence: string): void => hands.say({ tone: 'go', sentence })
  if (asking.ask === 'openContact')
    return (
      picture && (
        <ContactDialog picture={picture} contact={asking.contact} me={meAt(desk)} onDone={say} onClose={onClose} />
      )
    )
  return (
    <OpenContact
      picture={picture}
      inPerson="walk-up"
      start={asking.ask === 'call' ? 'phone' : 'walk-up'}
      nearest={desk.services.map(({ id }) => id)}
      onOpened={(contact) => {
        say(words.done.opened(shortNumber(contact)))
        hands.ask({ ask: 'openContact', contact })
      }}
      onClose={onClose}
    />
  )
}
