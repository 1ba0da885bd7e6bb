/** Publishes the draft that was looked at; again only with a reason. */
import { useState } from 'react'
import { useWords } from '#shared/ui/words.tsx'
import { reasonFault, ReasonField } from '../../../parts/ReasonField.tsx'
import { WishForm } from '../../../parts/WishForm.tsx'
import type { Shown } from '../shown.ts'

type Props = {
  readonly view: Shown
  readonly digest: string
  readonly rows: number
  /** Deductions of the month that nobody has decided yet. */
  readonly undecided: number
  readonly onDone: () => void
  readonly onClose: () => void
}

export const PublishForm = ({ view, digest, rows, undecided, onDone, onClose }: Props) => {
  const words = useWords()
  const { draft } = words.appraisal
  const [because, setBecause] = useState('')
  const again = view.versions.length > 0
  return (
    <WishForm
      title={again ? draft.reissue : draft.publish}
      what={[
        draft.publishWhat(rows, view.publication.objectionDays),
        ...(undecided > 0 ? [draft.waiting(undecided)] : []),
      ].join(' ')}
      go={draft.confirm}
      notYet={again ? reasonFault(words, because) : undefined}
      wish={() => ({ type: 'publishSheet', appraisal: view.appraisal, digest, ...(again && { because }) })}
      onDone={onDone}
      onClose={onClose}
    >
      {again && (
        <ReasonField label={draft.because} help={draft.becauseHint} value={because} onValue={setBecause} autoFocus />
      )}
    </WishForm>
  )
}
