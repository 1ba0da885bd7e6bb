/** What an outcome asks for before a visit may end: the competent unit, or what is reported up and by when it is answered. */
import { Field } from '#shared/ui/Field.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { type NamedUnit, UnitPicker } from '../matters/UnitPicker.tsx'
import { noteTrouble } from '../questions/note.ts'
import styles from './contacts.module.css'
import { useContacts } from './useContacts.ts'
import { useWhen } from './when.ts'

type UnitProps = {
  /** Without a unit the system names it; a refusal may do without. */
  readonly required: boolean
  readonly told: boolean
  readonly onUnit: (unit: NamedUnit | undefined) => void
}

export const UnitTold = ({ required, told, onUnit }: UnitProps) => {
  const { contact: words } = useWords()
  return (
    <div className={styles.open}>
      {!required && <p className={styles.label}>{words.finish.refusedUnit}</p>}
      <UnitPicker onUnit={onUnit} />
      {required && !told && (
        <p className={styles.warn}>
          <Icon name="warn" /> {words.finish.unitMissing}
        </p>
      )}
    </div>
  )
}

export const PendingNote = ({ note, onNote }: { readonly note: string; readonly onNote: (note: string) => void }) => {
  const { contact: words, desk } = useWords()
  const when = useWhen()
  const picture = useContacts()
  const due = picture?.followUpDue
  return (
    <div className={styles.open}>
      {picture && (
        <p className={styles.warn} role="status">
          <Icon name={due ? 'clock' : 'warn'} /> {due ? words.finish.pending(when.day(due)) : words.finish.noCalendar}
        </p>
      )}
      <Field
        label={words.finish.note}
        help={desk.ask.noteHint}
        error={noteTrouble(note) ? desk.ask.noteBad : undefined}
        maxLength={100}
        value={note}
        onValue={onNote}
      />
    </div>
  )
}
