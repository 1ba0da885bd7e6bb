/** First contacts from the floor and from reception: recorded without a window, or one that is open. */
import { useContacts } from '../desk/contacts/useContacts.ts'
import { ContactDialog } from '../desk/contacts/ContactDialog.tsx'
import { type Me, shortNumber } from '../desk/contacts/mine.ts'
import { type AskedBy, OpenContact } from '../desk/contacts/OpenContact.tsx'
import { useWords } from '#shared/ui/words.tsx'

type Props = {
  readonly me: Me
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
} & ({ readonly start: AskedBy; readonly onOpened: (contact: string) => void } | { readonly contact: string })

export const FloorContact = (props: Props) => {
  const { contact: words } = useWords()
  const picture = useContacts()
  const { onDone, onClose } = props
  if (!('contact' in props))
    return (
      <OpenContact
        picture={picture}
        inPerson="reception"
        start={props.start}
        nearest={[]}
        onOpened={(contact) => {
          onDone(words.done.opened(shortNumber(contact)))
          props.onOpened(contact)
        }}
        onClose={onClose}
      />
    )
  if (!picture) return null
  return <ContactDialog picture={picture} contact={props.contact} me={props.me} onDone={onDone} onClose={onClose} />
}
