/** The frame of a form of discipline: what is asked, what is still missing, and the hall's answer. */
import { type ReactNode, useId, useState } from 'react'
import { longNoteLength, looksPersonal } from '#shared/domain/kinds.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import type { Wish } from '#shared/ui/wishes.ts'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Forms.module.css'

type Props = {
  readonly title: string
  readonly what?: ReactNode
  readonly go?: string
  readonly goKind?: 'go' | 'danger'
  /** Why it can't be sent yet, in words. */
  readonly notYet?: string | undefined
  readonly wish: () => Wish
  readonly onDone: () => void
  readonly onClose: () => void
  readonly children?: ReactNode
}

export const DeedForm = (props: Props) => {
  const { title, what, go, goKind = 'go', notYet, wish: build, onDone, onClose, children } = props
  const { form } = useWords().discipline
  const { wish, busy } = useWish()
  const [asked, setAsked] = useState(false)
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const send = async (): Promise<void> => {
    if (notYet) return setAsked(true)
    const reply = await wish(build())
    if (!reply.ok) return setNo(reply)
    onDone()
    onClose()
  }
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <>
          {asked && notYet && (
            <p className={styles.notYet} role="alert">
              {notYet}
            </p>
          )}
          <Button onPress={onClose}>{form.cancel}</Button>
          <Button kind={goKind} busy={busy} onPress={() => void send()}>
            {go ?? form.go}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {what !== undefined && <p className={styles.what}>{what}</p>}
        {children}
        <RefusalLine no={no} />
      </div>
    </Dialog>
  )
}

type SelectProps = {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly words: string }[]
  /** What stands there while nothing is chosen. */
  readonly empty?: string
  readonly onValue: (value: string) => void
}
export const SelectField = ({ label, help, value, options, empty, onValue }: SelectProps) => {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={help ? `${id}h` : undefined}
        onChange={({ target }) => onValue(target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </select>
      {help && (
        <p id={`${id}h`} className={styles.what}>
          {help}
        </p>
      )}
    </div>
  )
}

/** What is wrong with words that go into a record which cannot forget; undefined when nothing is. */
export const useNoteFault = (): ((text: string, needed: boolean) => string | undefined) => {
  const { form } = useWords().discipline
  return (text, needed) => {
    if (needed && text.trim() === '') return form.missing
    if (looksPersonal(text)) return form.personal
    return text.length > longNoteLength ? form.atMost(longNoteLength) : undefined
  }
}

type NoteProps = {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly autoFocus?: boolean
}
export const NoteField = ({ label, help, value, onValue, autoFocus = false }: NoteProps) => {
  const id = useId()
  const fault = useNoteFault()(value, false)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={value}
        // Stands in a dialog the person just opened.
        autoFocus={autoFocus}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}h`}
        onChange={({ target }) => onValue(target.value)}
      />
      <p id={`${id}h`} className={fault ? styles.wrong : styles.what}>
        {fault ?? help}
      </p>
    </div>
  )
}
