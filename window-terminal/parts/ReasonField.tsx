/** A reason in one's own words, for a record that cannot forget: says at once when something looks personal or is too long. */
import { useId } from 'react'
import { longNoteLength, looksPersonal } from '#shared/domain/kinds.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Pane.module.css'

/** What is wrong with a reason, in words; undefined when nothing is. */
export const reasonFault = ({ goals: words }: Catalogue, text: string, atMost = longNoteLength): string | undefined => {
  if (text.trim() === '') return words.form.needs
  if (looksPersonal(text)) return words.form.personal
  return text.length > atMost ? words.form.tooLong(atMost) : undefined
}

type Props = {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly atMost?: number
  readonly autoFocus?: boolean
}

export const ReasonField = ({ label, help, value, onValue, atMost = longNoteLength, autoFocus = false }: Props) => {
  const words = useWords()
  const id = useId()
  const fault = value.trim() === '' ? undefined : reasonFault(words, value, atMost)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        value={value}
        rows={2}
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
