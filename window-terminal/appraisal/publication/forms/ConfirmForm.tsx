/** The director confirms a recorded decision, or says why not. */
import { useState } from 'react'
import type { CommitteeVerdict } from '#shared/domain/appraisal/appraisal.ts'
import { Choices } from '#shared/ui/Choices.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { reasonFault, ReasonField } from '../../../parts/ReasonField.tsx'
import { WishForm } from '../../../parts/WishForm.tsx'
import type { Shown } from '../shown.ts'
import { useNames } from '../useNames.ts'

type Props = {
  readonly view: Shown
  readonly verdict: CommitteeVerdict
  readonly onDone: () => void
  readonly onClose: () => void
}

export const ConfirmForm = ({ view, verdict, onDone, onClose }: Props) => {
  const words = useWords()
  const { verdicts } = words.appraisal
  const names = useNames(view)
  const [holds, setHolds] = useState<'yes' | 'no'>()
  const [note, setNote] = useState('')
  return (
    <WishForm
      title={`${verdicts.confirm} · ${names.row(verdict.who)}`}
      what={verdict.reason}
      notYet={!holds ? words.goals.form.needs : holds === 'no' ? reasonFault(words, note) : undefined}
      wish={() => ({
        type: 'confirmGrade',
        appraisal: view.appraisal,
        verdict: verdict.n,
        holds: holds === 'yes',
        ...(note.trim() !== '' && { note }),
      })}
      onDone={onDone}
      onClose={onClose}
    >
      <Choices
        label={verdicts.confirm}
        choices={[
          { value: 'yes', words: verdicts.confirm },
          { value: 'no', words: verdicts.refuse },
        ]}
        chosen={holds}
        onChoose={setHolds}
      />
      {holds === 'no' && <ReasonField label={verdicts.note} value={note} onValue={setNote} />}
    </WishForm>
  )
}
