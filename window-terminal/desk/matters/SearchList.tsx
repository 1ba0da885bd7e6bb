/** A field to type into and what it finds below: arrows mark one, and the dialog's Enter takes it. */
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { Field } from '#shared/ui/Field.tsx'
import styles from './matters.module.css'

export type FoundRow = { readonly id: string; readonly n?: number; readonly words: string; readonly note?: ReactNode }
type Props = {
  readonly label: string
  readonly help?: string
  readonly typed: string
  readonly onTyped: (typed: string) => void
  readonly rows: readonly FoundRow[]
  readonly marked: string | undefined
  readonly onMark: (id: string) => void
  /** A click on a row; Enter is the dialog's. */
  readonly onTake?: (id: string) => void
  /** Said where the list would be; the dialog may have said it already. */
  readonly nothing: string
  readonly first?: boolean
}

export const SearchList = (props: Props) => {
  const { label, help, typed, onTyped, rows, marked, onMark, onTake, nothing, first } = props
  const id = useId()
  const at = rows.findIndex((row) => row.id === marked)
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || !rows.length) return
    event.preventDefault()
    const next = rows[(at + step + rows.length) % rows.length]
    if (!next) return
    onMark(next.id)
    document.getElementById(`${id}${next.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <div className={styles.search} onKeyDown={onKeyDown}>
      <Field
        label={label}
        {...(help !== undefined && { help })}
        value={typed}
        onValue={onTyped}
        autoComplete="off"
        data-first={first || undefined}
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={at >= 0 ? `${id}${marked}` : undefined}
      />
      {rows.length ? (
        <ul className={styles.found} role="listbox" id={`${id}list`} aria-label={label}>
          {rows.map((row) => (
            <li
              key={row.id}
              id={`${id}${row.id}`}
              role="option"
              aria-selected={row.id === marked}
              onClick={() => (onTake ?? onMark)(row.id)}
            >
              {row.n !== undefined && <span className={styles.n}>{row.n}</span>}
              <span className={styles.foundWords}>{row.words}</span>
              {row.note !== undefined && <span className={styles.soft}>{row.note}</span>}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.soft} id={`${id}list`}>
          {nothing}
        </p>
      )}
    </div>
  )
}
