/** Forms of the second look: an appeal decided, and what everybody may read. */
import { useState } from 'react'
import { Choices } from '#shared/ui/Choices.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { FormProps } from './lookInto.tsx'
import { NoteField, noteFault } from './NoteField.tsx'
import { StepForm } from './StepForm.tsx'

export const DecideForm = ({ view, ...rest }: FormProps) => {
  const { complaint: words } = useWords()
  const { form } = words
  const [upheld, setUpheld] = useState<'yes' | 'no'>()
  const [reason, setReason] = useState('')
  const made = view.appeal?.made
  return (
    <StepForm
      {...rest}
      title={form.decideTitle}
      what={
        <>
          {made && (
            <>
              <strong>
                {form.statement}: {words.grounds[made.ground]}
              </strong>{' '}
              {made.statement}
              <br />
            </>
          )}
          {view.rating && form.decideWhat}
        </>
      }
      notYet={!upheld ? form.choose : !reason.trim() ? form.write : noteFault(words, reason)}
      wish={() => ({ type: 'decideAppeal', complaint: view.id, upheld: upheld === 'yes', reason: reason.trim() })}
    >
      <Choices
        label={form.upheld}
        showLabel
        choices={[
          { value: 'yes', words: form.upheldYes },
          { value: 'no', words: form.upheldNo },
        ]}
        chosen={upheld}
        onChoose={setUpheld}
      />
      <NoteField label={form.reason} help={form.reasonHelp} value={reason} onValue={setReason} />
    </StepForm>
  )
}

const publishLength = 300

export const PublishForm = ({ view, ...rest }: FormProps) => {
  const { complaint: words } = useWords()
  const { form } = words
  const [text, setText] = useState(
    view.published?.text ?? form.publishStart(words.natures[view.nature], view.handled?.measure ?? ''),
  )
  return (
    <StepForm
      {...rest}
      title={form.publishTitle}
      notYet={text.trim() ? noteFault(words, text, publishLength) : form.write}
      wish={() => ({ type: 'publishComplaint', complaint: view.id, text: text.trim() })}
    >
      <NoteField
        label={form.publishText}
        help={form.publishHelp}
        value={text}
        onValue={setText}
        atMost={publishLength}
      />
    </StepForm>
  )
}
