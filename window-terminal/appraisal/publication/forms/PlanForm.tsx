/** Agrees a plan of improvement, and notes how it stands. */
import { useState } from 'react'
import type { Plan } from '#shared/domain/appraisal/appraisal.ts'
import { Choices } from '#shared/ui/Choices.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { useWords } from '#shared/ui/words.tsx'
import pane from '../../../parts/Pane.module.css'
import { reasonFault, ReasonField } from '../../../parts/ReasonField.tsx'
import { WishForm } from '../../../parts/WishForm.tsx'
import { isOwn, type Shown } from '../shown.ts'
import { useNames } from '../useNames.ts'
import { Select } from './Select.tsx'

type Props = { readonly view: Shown; readonly onDone: () => void; readonly onClose: () => void }

export const PlanForm = ({ view, me, onDone, onClose }: Props & { readonly me: string }) => {
  const words = useWords()
  const { plans } = words.appraisal
  const names = useNames(view)
  const [who, setWho] = useState('')
  const [measures, setMeasures] = useState('')
  const [due, setDue] = useState('')
  const rows = view.versions[view.versions.length - 1]?.rows ?? []
  return (
    <WishForm
      title={plans.add}
      go={plans.save}
      notYet={who === '' || due === '' ? words.goals.form.needs : reasonFault(words, measures)}
      wish={() => ({ type: 'planImprovement', appraisal: view.appraisal, who, measures, due })}
      onDone={onDone}
      onClose={onClose}
    >
      <div className={pane.fields}>
        <Select
          label={plans.who}
          options={rows.filter(({ id }) => !isOwn(view, id, me)).map(({ id }) => ({ value: id, name: names.row(id) }))}
          value={who}
          onValue={setWho}
        />
        <Field label={plans.due} type="date" value={due} onValue={setDue} min={view.today} />
      </div>
      <ReasonField label={plans.measures} value={measures} onValue={setMeasures} />
    </WishForm>
  )
}

export const CheckForm = ({ view, plan, onDone, onClose }: Props & { readonly plan: Plan }) => {
  const words = useWords()
  const { plans } = words.appraisal
  const [done, setDone] = useState<'yes' | 'no'>()
  const [note, setNote] = useState('')
  return (
    <WishForm
      title={plans.check}
      what={plan.measures}
      go={plans.check}
      notYet={done ? reasonFault(words, note) : words.goals.form.needs}
      wish={() => ({ type: 'checkImprovement', appraisal: view.appraisal, plan: plan.n, done: done === 'yes', note })}
      onDone={onDone}
      onClose={onClose}
    >
      <Choices
        label={plans.check}
        choices={[
          { value: 'yes', words: plans.done },
          { value: 'no', words: plans.notYet },
        ]}
        chosen={done}
        onChoose={setDone}
      />
      <ReasonField label={plans.note} value={note} onValue={setNote} />
    </WishForm>
  )
}
