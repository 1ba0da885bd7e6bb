/** The dialogs of a whole selection: nominate, open and close the ballot, award, order a rectification. */
import { useId, useState } from 'react'
import { Field } from '#shared/ui/Field.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { reasonFault, ReasonField } from '../../parts/ReasonField.tsx'
import { WishForm } from '../../parts/WishForm.tsx'
import { PeopleChecks } from './PeopleChecks.tsx'
import type { SeenSelection } from './Selected.tsx'

type Props = {
  readonly view: SeenSelection
  readonly onSaid: (sentence: string) => void
  readonly onClose: () => void
}

export const NominateForm = ({ view, onSaid, onClose }: Props) => {
  const words = useWords()
  const { nominate: say } = words.selection
  const text = useText()
  const id = useId()
  const [candidate, setCandidate] = useState(view.others[0]?.id ?? '')
  const [group, setGroup] = useState(view.groups[0]?.id ?? '')
  const [note, setNote] = useState('')
  const noteFault = note.trim() === '' ? undefined : reasonFault(words, note)
  return (
    <WishForm
      title={say.title}
      notYet={candidate === '' ? words.selection.form.needs : noteFault}
      wish={() => ({ type: 'nominate', selection: view.id, candidate, group, ...(note.trim() && { note }) })}
      onDone={() => onSaid(say.done)}
      onClose={onClose}
    >
      <div className={pane.fields}>
        <div className={pane.field}>
          <label htmlFor={`${id}c`}>{say.candidate}</label>
          <select id={`${id}c`} value={candidate} onChange={({ target }) => setCandidate(target.value)}>
            {view.others.map((one) => (
              <option key={one.id} value={one.id}>
                {text(one.name)}
              </option>
            ))}
          </select>
        </div>
        {view.groups.length > 1 && (
          <div className={pane.field}>
            <label htmlFor={`${id}g`}>{say.group}</label>
            <select id={`${id}g`} value={group} onChange={({ target }) => setGroup(target.value)}>
              {view.groups.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name ? text(one.name) : one.id}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <ReasonField label={say.note} value={note} onValue={setNote} />
    </WishForm>
  )
}

export const OpenBallotForm = ({ view, onSaid, onClose }: Props) => {
  const { selection: words } = useWords()
  const { ballot: say } = words
  const [until, setUntil] = useState('')
  return (
    <WishForm
      title={say.title}
      what={say.what}
      notYet={until === '' ? words.form.needs : undefined}
      wish={() => ({ type: 'openBallot', selection: view.id, until })}
      onDone={() => onSaid(words.inspect.done)}
      onClose={onClose}
    >
      <Field label={say.until} type="date" value={until} onValue={setUntil} min={view.today} autoFocus />
    </WishForm>
  )
}

export const CloseBallotForm = ({ view, onSaid, onClose }: Props) => {
  const { selection: words } = useWords()
  return (
    <WishForm
      title={words.steps.closeBallot}
      what={words.ballot.closeWhat}
      wish={() => ({ type: 'closeBallot', selection: view.id })}
      onDone={() => onSaid(words.inspect.done)}
      onClose={onClose}
    />
  )
}

export const AwardForm = ({ view, onSaid, onClose }: Props) => {
  const words = useWords()
  const { award: say } = words.selection
  const text = useText()
  const [awards, setAwards] = useState<readonly string[]>(() =>
    view.kind === 'selection' ? view.ranked.filter(({ is }) => is === 'in').map(({ id }) => id) : [],
  )
  const [present, setPresent] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const people = Object.entries(view.names).map(([id, name]) => ({ id, name }))
  const ranked = view.ranked
    .filter(({ is }) => is !== 'out')
    .map(({ id, name, score }) => ({ id, name: `${text(name)} ${score.total}` }))
  return (
    <WishForm
      title={say.title}
      size="wide"
      what={say.what}
      notYet={present.length === 0 ? say.needs : reasonFault(words, reason)}
      wish={() => ({ type: 'awardSelection', selection: view.id, awards, reason, present })}
      onDone={() => onSaid(say.done)}
      onClose={onClose}
    >
      <PeopleChecks label={words.selection.table.candidate} people={ranked} chosen={awards} onChange={setAwards} />
      <PeopleChecks label={say.present} people={people} chosen={present} onChange={setPresent} />
      <ReasonField label={say.reason} value={reason} onValue={setReason} />
    </WishForm>
  )
}

export const OrderForm = ({ view, onSaid, onClose }: Props) => {
  const words = useWords()
  const { order: say, form } = words.selection
  const text = useText()
  const id = useId()
  const [candidate, setCandidate] = useState(view.ranked[0]?.id ?? '')
  const [due, setDue] = useState('')
  const [every, setEvery] = useState('')
  const [note, setNote] = useState('')
  const isWrong = due === '' || (every !== '' && !/^[1-9]\d?$/.test(every))
  return (
    <WishForm
      title={say.title}
      notYet={isWrong ? form.needs : reasonFault(words, note)}
      wish={() => ({
        type: 'orderRectification',
        selection: view.id,
        candidate,
        due,
        note,
        ...(every !== '' && { every: Number(every) }),
      })}
      onDone={() => onSaid(words.selection.inspect.done)}
      onClose={onClose}
    >
      <div className={pane.fields}>
        <div className={pane.field}>
          <label htmlFor={id}>{say.candidate}</label>
          <select id={id} value={candidate} onChange={({ target }) => setCandidate(target.value)}>
            {view.ranked.map((one) => (
              <option key={one.id} value={one.id}>
                {text(one.name)}
              </option>
            ))}
          </select>
        </div>
        <Field label={say.due} type="date" value={due} onValue={setDue} min={view.today} />
        <Field label={say.every} inputMode="numeric" value={every} onValue={setEvery} />
      </div>
      <ReasonField label={say.note} value={note} onValue={setNote} />
    </WishForm>
  )
}
