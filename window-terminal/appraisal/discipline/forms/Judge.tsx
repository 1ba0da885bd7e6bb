/** Dropping a proposal with its reason, and deciding an appeal: both say why. */
import { useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Choices } from '#shared/ui/Choices.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { ShownDeduction } from '#shared/views/conductShown.ts'
import { DeedForm, NoteField, useNoteFault } from './DeedForm.tsx'
import styles from './Forms.module.css'

type Props = {
  readonly one: ShownDeduction
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}

export const DropForm = ({ one, onDone, onClose }: Props) => {
  const { discipline: words } = useWords()
  const text = useText()
  const [reason, setReason] = useState('')
  const fault = useNoteFault()(reason, true)
  const { conduct, deduction, name } = one
  return (
    <DeedForm
      title={words.drop.title(name, text(one.fault))}
      go={words.waiting.drop}
      goKind="danger"
      notYet={fault}
      wish={() => ({ type: 'dropDeduction', conduct, deduction, reason: reason.trim() })}
      onDone={() => onDone(words.waiting.droppedSaid(name))}
      onClose={onClose}
    >
      <div className={styles.quick} role="group" aria-label={words.drop.quick}>
        {words.drop.reasons.map((one) => (
          <Button key={one} size="small" pressed={reason === one} onPress={() => setReason(one)}>
            {one}
          </Button>
        ))}
      </div>
      <NoteField label={words.drop.reason} value={reason} onValue={setReason} autoFocus />
    </DeedForm>
  )
}

export const DecideForm = ({ one, onDone, onClose }: Props) => {
  const { discipline: words } = useWords()
  const text = useText()
  const [result, setResult] = useState<'upheld' | 'dismissed'>()
  const [reason, setReason] = useState('')
  const fault = useNoteFault()(reason, true)
  const { conduct, deduction, name, appeal } = one
  return (
    <DeedForm
      title={words.decide.title(name, text(one.fault))}
      what={appeal && words.decide.said(appeal.statement)}
      notYet={result ? fault : words.form.choose}
      wish={() => ({
        type: 'decideDeductionAppeal',
        conduct,
        deduction,
        upheld: result === 'upheld',
        reason: reason.trim(),
      })}
      onDone={() => onDone(words.waiting.decidedSaid)}
      onClose={onClose}
    >
      <Choices
        label={words.decide.result}
        showLabel
        chosen={result}
        onChoose={setResult}
        choices={(['upheld', 'dismissed'] as const).map((value) => ({ value, words: words.decide[value] }))}
      />
      <NoteField label={words.decide.reason} value={reason} onValue={setReason} />
    </DeedForm>
  )
}
