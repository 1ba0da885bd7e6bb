/** What I may do with a contact, each at once on its digit. */
import type { OpenContact } from '#shared/views/contacts.ts'
import { useWords } from '#shared/ui/words.tsx'
import { DigitMenu, type MenuEntry } from '../matters/DigitMenu.tsx'
import styles from './contacts.module.css'
import { actsFor, type ContactAct, type Me } from './mine.ts'

type Props = {
  readonly contact: OpenContact
  readonly me: Me
  /** The date an answer would be owed by, said in words; null: it can't be computed. */
  readonly due: string | null
  readonly onAct: (act: ContactAct) => void
}

export const ContactMenu = ({ contact, me, due, onAct }: Props) => {
  const { contact: room } = useWords()
  const words = room.acts
  const acts = actsFor(contact, me)
  const entryOf = (value: ContactAct): Omit<MenuEntry<ContactAct>, 'value'> => {
    switch (value) {
      case 'take':
        return { words: words.take, note: words.takeNote(contact.handedTo?.by ?? contact.holder.name) }
      case 'called-back':
      case 'in-writing':
      case 'in-person':
        return { words: room.answers[value], note: words.answerNote }
      case 'answer':
        return { words: words.answer, note: words.answerNote }
      case 'handOn':
        return { words: words.handOn, note: words.handOnNote }
      case 'reportUp':
        return due === null
          ? { words: words.reportUp, whyNot: words.noCalendar }
          : { words: words.reportUp, note: words.reportUpNote(due) }
      default:
        return { words: words[value] }
    }
  }
  if (!acts.length) return <p className={styles.soft}>{words.nothing}</p>
  return (
    <DigitMenu
      label={words.what}
      entries={acts.map((value, index) => ({ value, ...entryOf(value), leads: index === 0 }))}
      onPick={onAct}
    />
  )
}
