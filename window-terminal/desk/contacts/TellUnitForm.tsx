/** Not this centre's: the unit and its phone, from the directory or by hand. Saying none has to be said. */
import { useState } from 'react'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { type NamedUnit, UnitPicker } from '../matters/UnitPicker.tsx'
import type { FormProps } from './ContactDialog.tsx'
import styles from './contacts.module.css'
import { useContactHands } from './useContacts.ts'

export const TellUnitForm = ({ contact, onDone, onClose, onBack }: FormProps) => {
  const { contact: words } = useWords()
  const { send, busy, no } = useContactHands()
  const [unit, setUnit] = useState<NamedUnit>()
  const [notTold, setNotTold] = useState(false)
  const go = async (): Promise<void> => {
    if (!(await send({ type: 'tellUnit', contact: contact.contact, ...(!notTold && unit) }))) return
    onDone(notTold ? words.done.notTold : words.done.told)
    onClose()
  }
  return (
    <Ask
      title={words.tell.title}
      hint={words.tell.hint}
      size="wide"
      go={words.tell.go}
      goKind={notTold ? 'danger' : 'go'}
      notYet={unit || notTold ? undefined : words.tell.notYet}
      busy={busy}
      onGo={() => void go()}
      onClose={onBack}
    >
      {!notTold && <UnitPicker onUnit={setUnit} />}
      <label className={styles.check}>
        <input type="checkbox" checked={notTold} onChange={(event) => setNotTold(event.target.checked)} />
        {words.tell.notTold}
      </label>
      <RefusalLine no={no} />
    </Ask>
  )
}
