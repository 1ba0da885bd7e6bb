/** Services to choose one of by a digit, this window's own first; the tenth digit is for everything else. */
import { type KeyboardEvent, useState } from 'react'
import type { ContactsView } from '#shared/views/contacts.ts'
import { Field } from '#shared/ui/Field.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { digitOf } from '../../parts/DigitChoices.tsx'
import styles from './contacts.module.css'

type Props = {
  readonly services: ContactsView['services']
  readonly nearest: readonly string[]
  /** Undefined: something else, or unclear. */
  readonly onPick: (service: string | undefined) => void
}
const shown = 9
const steps: Readonly<Record<string, number>> = { ArrowDown: 2, ArrowUp: -2, ArrowRight: 1, ArrowLeft: -1 }

const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  const all = [...event.currentTarget.querySelectorAll('button')]
  all[(all.indexOf(event.target as HTMLButtonElement) + step + all.length) % all.length]?.focus()
}

export const Topics = ({ services, nearest, onPick }: Props) => {
  const { contact: words } = useWords()
  const text = useText()
  const [typed, setTyped] = useState('')
  const query = typed.trim().toLowerCase()
  const mine = services.filter(({ id }) => nearest.includes(id))
  const ordered = [...mine, ...services.filter(({ id }) => !nearest.includes(id))]
  const found = ordered.filter(({ name }) =>
    [name['zh-CN'], name.en ?? ''].some((one) => one.toLowerCase().includes(query)),
  )
  const first = found[0]
  const entry = (digit: string, label: string, pick: () => void, isFirst: boolean) => (
    <button
      key={digit}
      type="button"
      className={styles.topic}
      data-digit={digit}
      data-first={isFirst || undefined}
      tabIndex={0}
      onClick={pick}
    >
      <kbd aria-hidden="true">{digit}</kbd>
      <span>{label}</span>
    </button>
  )
  return (
    <>
      <div className={styles.topics} role="group" aria-label={words.open.topic} data-digits onKeyDown={moveFocus}>
        <p className={styles.label} aria-hidden="true">
          {words.open.topic}
        </p>
        {found
          .slice(0, shown)
          .map(({ id, name }, index) => entry(digitOf(index), text(name), () => onPick(id), index === 0))}
        {entry('0', words.other, () => onPick(undefined), found.length === 0)}
      </div>
      {!found.length && <p className={styles.soft}>{services.length ? words.open.nothing : words.open.noServices}</p>}
      {services.length > shown && (
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !first || !query) return
            event.preventDefault()
            event.stopPropagation()
            onPick(first.id)
          }}
        >
          <Field label={words.open.search} value={typed} onValue={setTyped} type="search" autoComplete="off" />
        </div>
      )}
    </>
  )
}
