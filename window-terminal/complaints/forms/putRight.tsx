/** Forms of the last steps: what was done, how it was answered, who was called back, where it is filed. */
import { useState } from 'react'
import { handlings, type Handling } from '#shared/domain/kinds.ts'
import { Choices } from '#shared/ui/Choices.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { fetchAs, staffSession } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import { pathOf } from '../Person.tsx'
import type { FormProps } from './lookInto.tsx'
import { NoteField, noteFault } from './NoteField.tsx'
import { StepForm } from './StepForm.tsx'
import { toldUnit, UnitField } from './UnitField.tsx'

export const HandleForm = ({ view, ...rest }: FormProps) => {
  const { complaint: words } = useWords()
  const { form } = words
  const [how, setHow] = useState<Handling>()
  const [measure, setMeasure] = useState('')
  const [unit, setUnit] = useState('')
  const told = how === 'transferred' ? toldUnit(view.units, unit) : undefined
  const missing = !how ? form.choose : !measure.trim() || (how === 'transferred' && !told) ? form.write : undefined
  return (
    <StepForm
      {...rest}
      title={form.handleTitle}
      notYet={missing ?? noteFault(words, measure)}
      wish={() => ({
        type: 'handleComplaint',
        complaint: view.id,
        how: how ?? 'explained',
        measure: measure.trim(),
        ...(told && { unit: told }),
      })}
    >
      <Choices
        label={form.how}
        showLabel
        columns={3}
        choices={handlings.map((value) => ({ value, words: words.handlings[value] }))}
        chosen={how}
        onChoose={setHow}
      />
      {how === 'transferred' && (
        <UnitField label={form.toUnit} none={form.choose} units={view.units} value={unit} onValue={setUnit} />
      )}
      <NoteField label={form.measure} help={form.measureHelp} value={measure} onValue={setMeasure} />
    </StepForm>
  )
}

type ReplyWay = 'phone' | 'in-person' | 'in-writing' | 'published'
const replyWays: readonly ReplyWay[] = ['phone', 'in-person', 'in-writing', 'published']
const replyLength = 500

export const ReplyForm = ({ view, ...rest }: FormProps) => {
  const { complaint: words } = useWords()
  const { form } = words
  const [how, setHow] = useState<ReplyWay>()
  const [reply, setReply] = useState('')
  /** The words belong where they can be erased; kept before the step is recorded, so that none is lost. */
  const keep = async (): Promise<boolean> => {
    const text = reply.trim()
    if (!text) return true
    const init = { method: 'PUT', body: JSON.stringify({ reply: text }) }
    return fetchAs(staffSession()?.token, pathOf(view.id), init).then(
      ({ ok }) => ok,
      () => false,
    )
  }
  return (
    <StepForm
      {...rest}
      before={keep}
      title={form.replyTitle}
      notYet={!how ? form.choose : reply.length > replyLength ? form.tooLong(replyLength) : undefined}
      wish={() => ({ type: 'replyComplaint', complaint: view.id, how: how ?? 'phone' })}
    >
      <Choices
        label={form.replyHow}
        showLabel
        columns={4}
        choices={replyWays.map((value) => ({ value, words: words.replyWays[value] }))}
        chosen={how}
        onChoose={setHow}
      />
      <NoteField
        label={form.replyText}
        help={form.replyTextHelp}
        value={reply}
        onValue={setReply}
        atMost={replyLength}
        personal
      />
    </StepForm>
  )
}

export const CallBackForm = ({ view, ...rest }: FormProps) => {
  const { complaint: words } = useWords()
  const { form } = words
  const [reached, setReached] = useState<'yes' | 'no'>()
  const [satisfied, setSatisfied] = useState<'yes' | 'no' | 'none'>()
  const isMissing = !reached || (reached === 'yes' && !satisfied)
  const told = reached === 'yes' && satisfied !== 'none' ? { satisfied: satisfied === 'yes' } : {}
  return (
    <StepForm
      {...rest}
      title={form.callBackTitle}
      notYet={isMissing ? form.choose : undefined}
      wish={() => ({ type: 'callBack', complaint: view.id, reached: reached === 'yes', ...told })}
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
      {reached === 'yes' && (
        <Choices
          label={form.satisfied}
          showLabel
          columns={3}
          choices={[
            { value: 'yes', words: form.satisfiedYes },
            { value: 'no', words: form.satisfiedNo },
            { value: 'none', words: form.satisfiedNone },
          ]}
          chosen={satisfied}
          onChoose={setSatisfied}
        />
      )}
    </StepForm>
  )
}

export const ArchiveForm = ({ view, ...rest }: FormProps) => {
  const { form } = useWords().complaint
  const [archive, setArchive] = useState('')
  const number = archive.trim()
  return (
    <StepForm
      {...rest}
      title={form.archiveTitle}
      wish={() => ({ type: 'archiveComplaint', complaint: view.id, ...(number && { archive: number }) })}
    >
      <Field label={form.archiveNo} value={archive} onValue={setArchive} maxLength={80} />
    </StepForm>
  )
}
