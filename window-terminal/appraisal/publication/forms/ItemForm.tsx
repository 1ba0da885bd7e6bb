/** Enters a score no fact gives, with its reason; or takes one back. */
import { useState } from 'react'
import type { EvidenceId } from '#shared/domain/words.ts'
import { EvidenceField } from '#shared/ui/Evidence.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../../parts/Pane.module.css'
import { reasonFault, ReasonField } from '../../../parts/ReasonField.tsx'
import { WishForm } from '../../../parts/WishForm.tsx'
import { enteredIn } from '../say.ts'
import { isOwn, type Shown } from '../shown.ts'
import { useNames } from '../useNames.ts'
import { Select } from './Select.tsx'

type Props = {
  readonly view: Shown
  readonly me: string
  readonly onDone: () => void
  readonly onClose: () => void
}

export const ItemForm = ({ view, me, onDone, onClose }: Props) => {
  const words = useWords()
  const text = useText()
  const names = useNames(view)
  const { items } = words.appraisal
  const indicators = enteredIn(view.scheme)
  const [who, setWho] = useState('')
  const [indicator, setIndicator] = useState(indicators[0]?.id ?? '')
  const [score, setScore] = useState('')
  const [reason, setReason] = useState('')
  const [evidence, setEvidence] = useState<readonly EvidenceId[]>([])
  const full = indicators.find(({ id }) => id === indicator)?.full ?? 100
  const number = Number(score)
  const fits = score.trim() !== '' && number >= 0 && number <= full
  const needs = words.goals.form.needs
  return (
    <WishForm
      title={items.add}
      go={items.save}
      notYet={who === '' || indicator === '' || !fits ? needs : reasonFault(words, reason)}
      wish={() => ({
        type: 'enterItem',
        appraisal: view.appraisal,
        who,
        indicator,
        score: number,
        reason,
        ...(evidence.length > 0 && { evidence: [...evidence] }),
      })}
      onDone={onDone}
      onClose={onClose}
    >
      <div className={pane.fields}>
        <Select
          label={items.who}
          options={view.units
            .filter(({ id }) => !isOwn(view, id, me))
            .map(({ id }) => ({ value: id, name: names.row(id) }))}
          value={who}
          onValue={setWho}
        />
        <Select
          label={items.indicator}
          options={indicators.map(({ id, name }) => ({ value: id, name: text(name as never) }))}
          value={indicator}
          onValue={setIndicator}
        />
        <Field label={items.score(full)} value={score} onValue={setScore} inputMode="decimal" />
      </div>
      <ReasonField label={items.reason} help={items.reasonHint} value={reason} onValue={setReason} />
      <EvidenceField value={evidence} onValue={setEvidence} />
    </WishForm>
  )
}

export const TakeBackForm = ({ view, item, onDone, onClose }: Omit<Props, 'me'> & { readonly item: number }) => {
  const words = useWords()
  const { items } = words.appraisal
  const [reason, setReason] = useState('')
  return (
    <WishForm
      title={items.takeBack}
      kind="danger"
      go={items.takeBack}
      notYet={reasonFault(words, reason)}
      wish={() => ({ type: 'takeBackItem', appraisal: view.appraisal, item, reason })}
      onDone={onDone}
      onClose={onClose}
    >
      <ReasonField label={items.reason} value={reason} onValue={setReason} autoFocus />
    </WishForm>
  )
}
