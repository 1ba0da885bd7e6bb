/** A few words that go into a record that cannot forget; says at once when something looks personal or is too long. */
import { useId } from 'react'
import { looksPersonal, noteLength } from '#shared/domain/kinds.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { useWords } from '#shared/ui/words.tsx'
import styles from './StepForm.module.css'

type Props = {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly atMost?: number
  /** Words for the erasable table: they may be personal. */
  readonly personal?: boolean
  readonly autoFocus?: boolean
}

/** What is wrong with a note, in words; undefined when nothing is. */
export const noteFault = (words: Catalogue['complaint'], text: string, atMost = noteLength): string | undefined => {
  if (looksPersonal(text)) return words.form.personal
  return text.length > atMost ? words.form.tooLong(atMost) : undefined
}

export const NoteField = (props: Props) => {
  const { label, help, value, onValue, atMost = noteLength, personal = false, autoFocus = false } = props
  const { complaint: words } = useWords()
  const id = useId()
  const fault = personal
    ? value.length > atMost
      ? words.form.tooLong(atMost)
      : undefined
    : noteFault(words, value, atMost)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        value={value}
        rows={3}
        // Stands in a dialog the person just opened.
        autoFocus={autoFocus}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}h`}
        onChange={(event) => onValue(event.target.value)}
      />
      <p id={`${id}h`} className={styles.help}>
        {fault ? <span className={styles.wrong}>{fault}</span> : <span>{help}</span>}
        <span>{`${value.length} / ${atMost}`}</span>
      </p>
    </div>
  )
}
