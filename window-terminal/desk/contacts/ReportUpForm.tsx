/** Reported up: the person is told by when the answer comes. */
import { useState } from 'react'
import { Field } from '#shared/ui/Field.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { noteTrouble } from '../questions/note.ts'
import type { FormProps } from './ContactDialog.tsx'
import { useContactHands } from './useContacts.ts'
import { useWhen } from './when.ts'

export const ReportUpForm = ({ picture, contact, onDone, onClose, onBack }: FormProps) => {
  const { contact: words, desk } = useWords()
  const when = useWhen()
  const { send, busy, no } = useContactHands()
  const [note, setNote] = useState('')
  const due = picture.followUpDue ? when.day(picture.followUpDue) : ''
  const go = async (): Promise<void> => {
    const said = note.trim()
    const reply = await send({ type: 'reportUp', contact: contact.contact, ...(said && { note: said }) })
    const fact = reply?.facts.find((one) => one.type === 'ContactReportedUp')
    if (!reply) return
    onDone(words.done.reportedUp(fact?.type === 'ContactReportedUp' ? when.day(fact.due) : due))
    onClose()
  }
  return (
    <Ask
      title={words.report.title}
      hint={words.report.hint(due)}
      go={words.report.go}
      notYet={noteTrouble(note) ? desk.ask.noteBad : undefined}
      busy={busy}
      onGo={() => void go()}
      onClose={onBack}
    >
      <Field
        label={words.finish.note}
        help={desk.ask.noteHint}
        error={noteTrouble(note) ? desk.ask.noteBad : undefined}
        maxLength={100}
        data-first
        value={note}
        onValue={setNote}
      />
      <RefusalLine no={no} />
    </Ask>
  )
}
