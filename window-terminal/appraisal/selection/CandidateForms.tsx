/** The dialogs about one candidate: an inspection, the daily part, one veto looked into. */
import { useId, useState } from 'react'
import { Choices } from '#shared/ui/Choices.tsx'
import { EvidenceField } from '#shared/ui/Evidence.tsx'
import { Field } from '#shared/ui/Field.tsx'
import type { EvidenceId } from '#shared/domain/words.ts'
import type { Inspection } from '#shared/domain/selection/facts.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { CandidateView } from '#shared/views/selection.ts'
import pane from '../../parts/Pane.module.css'
import { reasonFault, ReasonField } from '../../parts/ReasonField.tsx'
import { WishForm } from '../../parts/WishForm.tsx'
import type { SeenSelection } from './Selected.tsx'

type Props = {
  readonly view: SeenSelection
  readonly candidate: CandidateView
  readonly onDone: () => void
  readonly onClose: () => void
}
const ways: readonly Inspection[] = ['look', 'listen', 'check', 'visit']

export const InspectForm = ({ view, candidate, onDone, onClose }: Props) => {
  const words = useWords()
  const { inspect: say, ways: names } = words.selection
  const text = useText()
  const [way, setWay] = useState<Inspection>('look')
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [note, setNote] = useState('')
  const [evidence, setEvidence] = useState<readonly EvidenceId[]>([])
  const items = view.parts.flatMap((part) => part.items)
  const given = items.filter(({ id }) => (typed[id] ?? '').trim() !== '')
  const isWrong = given.some(({ id, full }) => !(Number(typed[id]) >= 0 && Number(typed[id]) <= full))
  return (
    <WishForm
      title={say.title(text(candidate.name))}
      size="wide"
      notYet={isWrong ? words.goals.form.scoreWrong : reasonFault(words, note)}
      wish={() => ({
        type: 'inspectCandidate',
        selection: view.id,
        candidate: candidate.id,
        way,
        marks: Object.fromEntries(given.map(({ id }) => [id, Number(typed[id])])),
        evidence,
        note,
      })}
      onDone={onDone}
      onClose={onClose}
    >
      <Choices
        label={say.way}
        showLabel
        columns={4}
        chosen={way}
        onChoose={setWay}
        choices={ways.map((one) => ({ value: one, words: names[one] }))}
      />
      <ReasonField label={say.note} value={note} onValue={setNote} />
      <fieldset className={pane.field}>
        <legend>{say.marks}</legend>
        <div className={pane.fields}>
          {items.map(({ id, name, full }) => (
            <Field
              key={id}
              label={`${text(name)} / ${full}`}
              inputMode="decimal"
              value={typed[id] ?? ''}
              onValue={(mark) => setTyped({ ...typed, [id]: mark })}
            />
          ))}
        </div>
      </fieldset>
      <EvidenceField value={evidence} onValue={setEvidence} label={words.goals.form.evidence} />
    </WishForm>
  )
}

const isWhole = (value: string): boolean => /^\d{1,9}$/.test(value)

export const DailyForm = ({ view, candidate, onDone, onClose }: Props) => {
  const words = useWords()
  const { daily: say } = words.selection
  const text = useText()
  const [score, setScore] = useState('')
  const [num, setNum] = useState('')
  const [den, setDen] = useState('')
  const [reason, setReason] = useState('')
  const hasShare = num !== '' || den !== ''
  const isWrong = hasShare && !(isWhole(num) && isWhole(den) && Number(den) > 0 && Number(num) <= Number(den))
  const wrongScore = score !== '' ? !(Number(score) >= 0 && Number(score) <= 100) : view.dailyFrom === null
  const fault = wrongScore ? words.goals.form.scoreWrong : isWrong ? say.wrong : reasonFault(words, reason)
  return (
    <WishForm
      title={say.title(text(candidate.name))}
      notYet={fault}
      wish={() => ({
        type: 'enterDaily',
        selection: view.id,
        candidate: candidate.id,
        reason,
        ...(score !== '' && { score: Number(score) }),
        ...(hasShare && { satisfied: { num: Number(num), den: Number(den) } }),
      })}
      onDone={onDone}
      onClose={onClose}
    >
      <div className={pane.fields}>
        <Field
          label={say.score}
          {...(view.dailyFrom !== null && { help: say.scoreHelp })}
          inputMode="decimal"
          value={score}
          onValue={setScore}
          autoFocus
        />
        <Field label={say.satisfied} inputMode="numeric" value={num} onValue={setNum} />
        <Field label={say.den} inputMode="numeric" value={den} onValue={setDen} />
      </div>
      <ReasonField label={say.reason} value={reason} onValue={setReason} />
    </WishForm>
  )
}

export const VetoForm = ({ view, candidate, veto, onDone, onClose }: Props & { readonly veto: string }) => {
  const words = useWords()
  const { veto: say } = words.selection
  const text = useText()
  const id = useId()
  const [found, setFound] = useState<'yes' | 'no'>()
  const [note, setNote] = useState('')
  const [evidence, setEvidence] = useState<readonly EvidenceId[]>([])
  const name = candidate.vetoes.find((one) => one.id === veto)?.name
  const isOpen = found === undefined || (found === 'yes' && evidence.length === 0)
  return (
    <WishForm
      title={say.title(name ? text(name) : veto)}
      notYet={isOpen ? say.needs : reasonFault(words, note)}
      wish={() => ({
        type: 'checkVeto',
        selection: view.id,
        candidate: candidate.id,
        veto,
        found: found === 'yes',
        evidence,
        note,
      })}
      onDone={onDone}
      onClose={onClose}
    >
      <Choices
        key={id}
        label={say.found}
        showLabel
        columns={2}
        chosen={found}
        onChoose={setFound}
        choices={[
          { value: 'no', words: say.no },
          { value: 'yes', words: say.yes },
        ]}
      />
      <ReasonField label={say.note} value={note} onValue={setNote} />
      <EvidenceField value={evidence} onValue={setEvidence} label={words.goals.form.evidence} />
    </WishForm>
  )
}
