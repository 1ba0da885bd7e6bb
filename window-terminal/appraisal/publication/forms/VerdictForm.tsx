/** Records what the committee decided about one row, and who was present. */
import { useState } from 'react'
import type { Verdict } from '#shared/domain/appraisal/facts.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../../parts/Pane.module.css'
import { reasonFault, ReasonField } from '../../../parts/ReasonField.tsx'
import { WishForm } from '../../../parts/WishForm.tsx'
import { bandsOf } from '../../card/say.ts'
import { sayConsequence } from '../say.ts'
import { decidable, isOwn, type Shown } from '../shown.ts'
import { useNames } from '../useNames.ts'
import { Select } from './Select.tsx'

type Props = {
  readonly view: Shown
  readonly me: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What may be decided about a row, as values of a choice: `grade pass`, `applies talk`, `not talk`. */
const readVerdict = (value: string): Verdict | undefined => {
  const [is, code] = value.split(' ')
  if (!code) return undefined
  if (is === 'grade') return { is: 'grade', grade: code }
  return { is: 'consequence', consequence: code, applies: is === 'applies' }
}

export const VerdictForm = ({ view, me, onDone, onClose }: Props) => {
  const words = useWords()
  const { verdicts } = words.appraisal
  const text = useText()
  const names = useNames(view)
  const rows = decidable(view).filter(({ id }) => !isOwn(view, id, me))
  const [who, setWho] = useState(view.toReview.find((id) => rows.some((row) => row.id === id)) ?? '')
  const [what, setWhat] = useState('')
  const [reason, setReason] = useState('')
  const [present, setPresent] = useState<readonly string[]>([])
  const row = rows.find(({ id }) => id === who)
  const grades = row && !view.frozen && row.standing !== 'firm' ? bandsOf(view.scheme) : []
  const options = [
    ...grades.map(({ code, name }) => ({ value: `grade ${code}`, name: verdicts.grade(text(name as never)) })),
    ...(row?.proposes ?? []).flatMap((code) => {
      const name = sayConsequence(view.scheme, code, text as never)
      return [
        { value: `applies ${code}`, name: verdicts.applies(name) },
        { value: `not ${code}`, name: verdicts.appliesNot(name) },
      ]
    }),
  ]
  const verdict = readVerdict(what)
  const needs = words.goals.form.needs
  const members = view.staff.filter(({ id }) => !isOwn(view, who, id))
  const toggle = (id: string): void =>
    setPresent((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
  return (
    <WishForm
      title={verdicts.record}
      size="wide"
      go={verdicts.save}
      notYet={!row || !verdict || present.length < 2 ? needs : reasonFault(words, reason)}
      wish={() => ({
        type: 'decideGrade',
        appraisal: view.appraisal,
        who,
        what: verdict!,
        reason,
        present: [...present],
      })}
      onDone={onDone}
      onClose={onClose}
    >
      <div className={pane.fields}>
        <Select
          label={verdicts.who}
          options={rows.map(({ id }) => ({ value: id, name: names.row(id) }))}
          value={who}
          onValue={(next) => {
            setWho(next)
            setWhat('')
          }}
        />
        <Select label={verdicts.what} options={options} value={what} onValue={setWhat} />
      </div>
      <fieldset className={pane.field}>
        <legend>{verdicts.present}</legend>
        <div className={pane.checks}>
          {members.map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" checked={present.includes(id)} onChange={() => toggle(id)} />
              {text(name)}
            </label>
          ))}
        </div>
      </fieldset>
      <ReasonField label={verdicts.reason} value={reason} onValue={setReason} />
    </WishForm>
  )
}
