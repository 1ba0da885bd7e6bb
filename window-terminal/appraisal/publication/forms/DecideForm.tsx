/** A second person decides an objection, with the reason. */
import { useState } from 'react'
import type { Objection } from '#shared/domain/appraisal/appraisal.ts'
import { Choices } from '#shared/ui/Choices.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { reasonFault, ReasonField } from '../../../parts/ReasonField.tsx'
import { WishForm } from '../../../parts/WishForm.tsx'
import type { Shown } from '../shown.ts'

type Props = {
  readonly view: Shown
  readonly objection: Objection
  readonly onDone: () => void
  readonly onClose: () => void
}

export const DecideForm = ({ view, objection, onDone, onClose }: Props) => {
  const words = useWords()
  const { objections, grounds } = words.appraisal
  const [upheld, setUpheld] = useState<'yes' | 'no'>()
  const [reason, setReason] = useState('')
  return (
    <WishForm
      title={`${objections.decide} · ${objections.one(objection.n)}`}
      what={`${grounds[objection.ground]} · ${objection.statement}`}
      go={objections.decide}
      notYet={upheld ? reasonFault(words, reason) : words.goals.form.needs}
      wish={() => ({
        type: 'decideObjection',
        appraisal: view.appraisal,
        objection: objection.n,
        upheld: upheld === 'yes',
        reason,
      })}
      onDone={onDone}
      onClose={onClose}
    >
      <Choices
        label={objections.decide}
        choices={[
          { value: 'yes', words: objections.uphold },
          { value: 'no', words: objections.reject },
        ]}
        chosen={upheld}
        onChoose={setUpheld}
      />
      <ReasonField label={objections.reason} value={reason} onValue={setReason} />
    </WishForm>
  )
}
