/** An appeal against one's own deduction: a ground and what happened, once. */
import { useState } from 'react'
import { deductionGrounds, type DeductionGround } from '#shared/domain/conduct/leaveKinds.ts'
import { Choices } from '#shared/ui/Choices.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { ShownDeduction } from '#shared/views/conductShown.ts'
import { DeedForm, NoteField, useNoteFault } from '../../appraisal/discipline/forms/DeedForm.tsx'

type Props = {
  readonly one: ShownDeduction
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}

export const AppealForm = ({ one, onDone, onClose }: Props) => {
  const { discipline: words } = useWords()
  const { appealForm } = words.mine
  const text = useText()
  const [ground, setGround] = useState<DeductionGround>()
  const [statement, setStatement] = useState('')
  const fault = useNoteFault()(statement, true)
  const { conduct, deduction } = one
  return (
    <DeedForm
      title={appealForm.title(text(one.fault), one.date)}
      what={appealForm.what}
      notYet={ground ? fault : words.form.choose}
      wish={() => ({ type: 'appealDeduction', conduct, deduction, ground: ground!, statement: statement.trim() })}
      onDone={() => onDone(appealForm.done)}
      onClose={onClose}
    >
      <Choices
        label={appealForm.ground}
        showLabel
        chosen={ground}
        onChoose={setGround}
        choices={deductionGrounds.map((value) => ({ value, words: words.grounds[value] }))}
      />
      <NoteField label={appealForm.statement} help={words.proposal.noteHelp} value={statement} onValue={setStatement} />
    </DeedForm>
  )
}
