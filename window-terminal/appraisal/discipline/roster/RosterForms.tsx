/** Beside the roster: pasting one from a spreadsheet, and adding a shift. */
import { useId, useState } from 'react'
import type { Shift } from '#shared/domain/roster/facts.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from '../forms/Forms.module.css'
import { readPaste } from './paste.ts'

type PasteProps = {
  readonly people: readonly { readonly id: string; readonly name: string; readonly staffNo: string }[]
  readonly shifts: readonly Shift[]
  readonly days: number
  readonly onRead: (rows: ReadonlyMap<string, readonly string[]>) => void
  readonly onClose: () => void
}

export const PasteForm = ({ people, shifts, days, onRead, onClose }: PasteProps) => {
  const { roster: words, form } = useWords().discipline
  const id = useId()
  const [text, setText] = useState('')
  const { rows, faults } = readPaste(text, people, shifts, days)
  const go = (): void => {
    if (faults.length > 0 || rows.size === 0) return
    onRead(rows)
    onClose()
  }
  return (
    <Dialog
      title={words.pasteTitle}
      open
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{form.cancel}</Button>
          <Button kind="go" disabled={faults.length > 0 || rows.size === 0} onPress={go}>
            {form.go}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.what}>{words.pasteWhat}</p>
        <div className={styles.field}>
          <label htmlFor={id}>{words.pasteField}</label>
          <textarea id={id} rows={8} value={text} autoFocus onChange={({ target }) => setText(target.value)} />
        </div>
        {rows.size > 0 && <p role="status">{words.pasted(rows.size)}</p>}
        {faults.length > 0 && (
          <ul className={styles.wrong} role="alert">
            {faults.slice(0, 6).map(({ line, is, what }) => (
              <li key={line}>
                {words.pasteFault(line, is === 'nobody' ? words.pasteNobody(what) : words.pasteShift(what))}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}

type ShiftProps = {
  readonly shifts: readonly Shift[]
  readonly onAdd: (shift: Shift) => void
  readonly onClose: () => void
}

export const ShiftForm = ({ shifts, onAdd, onClose }: ShiftProps) => {
  const { roster: words, form } = useWords().discipline
  const [name, setName] = useState('')
  const [from, setFrom] = useState('08:00')
  const [to, setTo] = useState('17:00')
  const [asked, setAsked] = useState(false)
  const known = shifts.some((shift) => shift.name['zh-CN'] === name.trim())
  const nameFault = name.trim() === '' ? form.missing : known ? words.shiftTaken : undefined
  const hoursFault = from >= to ? words.shiftOrder : undefined
  const go = (): void => {
    setAsked(true)
    if (nameFault || hoursFault) return
    const taken = new Set(shifts.map(({ id }) => id))
    let n = shifts.length + 1
    while (taken.has(`shift-${n}`)) n++
    onAdd({ id: `shift-${n}`, name: { 'zh-CN': name.trim() }, stretches: [[from, to]] })
    onClose()
  }
  return (
    <Dialog
      title={words.shiftTitle}
      open
      size="narrow"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{form.cancel}</Button>
          <Button kind="go" onPress={go}>
            {form.go}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field
          label={words.shiftName}
          autoComplete="off"
          maxLength={20}
          value={name}
          error={asked ? nameFault : undefined}
          onValue={setName}
        />
        <div className={styles.two}>
          <Field label={words.from} type="time" value={from} onValue={setFrom} />
          <Field label={words.to} type="time" value={to} error={asked ? hoursFault : undefined} onValue={setTo} />
        </div>
      </div>
    </Dialog>
  )
}
