/** Forms of the first steps: not accepted, contacted, what was found, and what is to be done about it. */
import { useState } from 'react'
import { complaintClasses, type ComplaintClass } from '#shared/domain/kinds.ts'
import type { Holds } from '#shared/domain/complaint/complaint.ts'
import { Choices } from '#shared/ui/Choices.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { Shown } from '../timeline.ts'
import { NoteField, noteFault } from './NoteField.tsx'
import { StepForm } from './StepForm.tsx'
import { toldUnit, UnitField } from './UnitField.tsx'

export type FormProps = { readonly view: Shown; readonly onClose: () => void; readonly onDone: () => void }

export const DeclineForm = ({ view, ...rest }: FormProps) => {
  const { complaint: words } = useWords()
  const { form } = words
  const [reason, setReason] = useState('')
  const [unit, setUnit] = useState('')
  const told = toldUnit(view.units, unit)
  return (
    <StepForm
      {...rest}
      title={form.declineTitle}
      notYet={reason.trim() ? noteFault(words, reason) : form.write}
      wish={() => ({
        type: 'declineComplaint',
        complaint: view.id,
        reason: reason.trim(),
        ...(told && { unit: told }),
      })}
    >
      <NoteField label={form.reason} help={form.reasonHelp} value={reason} onValue={setReason} autoFocus />
      <UnitField label={form.unit} none={form.unitNone} units={view.units} value={unit} onValue={setUnit} />
    </StepForm>
  )
}

export const ContactForm = ({ view, ...rest }: FormProps) => {
  const { complaint: words } = useWords()
  const { form } = words
  const [reached, setReached] = useState<'yes' | 'no'>()
  const [note, setNote] = useState('')
  const said = note.trim()
  return (
    <StepForm
      {...rest}
      title={form.contactTitle}
      notYet={reached ? noteFault(words, note) : form.choose}
      wish={() => ({
        type: 'noteContacted',
        complaint: view.id,
        reached: reached === 'yes',
        ...(said && { note: said }),
      })}
    >
      <Choices
        label={form.reached}
        showLabel
        choices={[
          { value: 'yes', words: form.reachedYes },
          { value: 'no', words: form.reachedNo },
        ]}
        chosen={reached}
        onChoose={setReached}
      />
      <NoteField label={form.note} help={form.noteHelp} value={note} onValue={setNote} />
    </StepForm>
  )
}

const holdings: readonly Holds[] = ['yes', 'partly', 'no', 'cannot-tell']

export const VerifyForm = ({ view, ...rest }: FormProps) => {
  const { complaint: words } = useWords()
  const { form } = words
  const [holds, setHolds] = useState<Holds>()
  const [note, setNote] = useState('')
  const said = note.trim()
  return (
    <StepForm
      {...rest}
      title={form.verifyTitle}
      notYet={holds ? noteFault(words, note) : form.choose}
      wish={() => ({
        type: 'verifyComplaint',
        complaint: view.id,
        holds: holds ?? 'cannot-tell',
        ...(said && { note: said }),
      })}
    >
      <Choices
        label={form.holds}
        showLabel
        choices={holdings.map((value) => ({ value, words: words.holds[value] }))}
        chosen={holds}
        onChoose={setHolds}
      />
      <NoteField label={form.note} help={form.noteHelp} value={note} onValue={setNote} />
    </StepForm>
  )
}

export const ClassifyForm = ({ view, ...rest }: FormProps) => {
  const { complaint: words } = useWords()
  const { form } = words
  const [as, setAs] = useState<ComplaintClass | undefined>(view.classified?.as)
  return (
    <StepForm
      {...rest}
      title={form.classifyTitle}
      notYet={as ? undefined : form.choose}
      wish={() => ({ type: 'classifyComplaint', complaint: view.id, as: as ?? 'explain' })}
    >
      <Choices
        label={form.as}
        showLabel
        columns={1}
        choices={complaintClasses.map((value) => ({
          value,
          words: words.classes[value],
          note: words.classesWhat[value],
          disabled: value === 'appeal' && view.appeal?.decided !== undefined,
        }))}
        chosen={as}
        onChoose={setAs}
      />
    </StepForm>
  )
}
