/** The dialogs of a goal sheet: sign, approve, send back, enter a goal, give the opinion. */
import { useState } from 'react'
import type { EvidenceId } from '#shared/domain/words.ts'
import { EvidenceField } from '#shared/ui/Evidence.tsx'
import { Field } from '#shared/ui/Field.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import type { GoalSheetView } from '#shared/views/goals.ts'
import pane from '../../parts/Pane.module.css'
import { reasonFault, ReasonField } from '../../parts/ReasonField.tsx'
import { WishForm } from '../../parts/WishForm.tsx'
import type { GoalAct } from './acts.ts'

type Props = {
  readonly act: GoalAct
  readonly sheet: GoalSheetView
  readonly session: StaffSession
  readonly onDone: () => void
  readonly onClose: () => void
}

export const GoalForm = (props: Props) => {
  const { goals: words } = useWords()
  const { act, sheet, onDone, onClose } = props
  const ends = { onDone, onClose }
  if (act.is === 'enter') return <Enter {...props} goal={act.goal} />
  if (act.is === 'reject' || act.is === 'review') return <Reasoned {...props} is={act.is} />
  const isSign = act.is === 'sign'
  return (
    <WishForm
      title={isSign ? words.act.sign : words.act.approve}
      go={isSign ? words.act.sign : words.act.approve}
      what={isSign ? words.act.signWhat : words.act.approveWhat}
      wish={() => ({ type: isSign ? 'signGoals' : 'approveGoals', goals: sheet.id })}
      {...ends}
    />
  )
}

const Reasoned = ({ sheet, is, onDone, onClose }: Props & { readonly is: 'reject' | 'review' }) => {
  const words = useWords()
  const { act } = words.goals
  const [text, setText] = useState('')
  const isReject = is === 'reject'
  return (
    <WishForm
      title={isReject ? act.reject : act.review}
      notYet={reasonFault(words, text)}
      wish={() =>
        isReject
          ? { type: 'rejectGoals', goals: sheet.id, reason: text }
          : { type: 'reviewGoals', goals: sheet.id, opinion: text }
      }
      onDone={onDone}
      onClose={onClose}
    >
      <ReasonField label={isReject ? act.rejectWhy : act.opinion} value={text} onValue={setText} autoFocus />
    </WishForm>
  )
}

const Enter = ({ sheet, session, goal: id, onDone, onClose }: Props & { readonly goal: string }) => {
  const words = useWords()
  const { form, act } = words.goals
  const goal = sheet.inForce?.goals.find((one) => one.id === id)
  const [actual, setActual] = useState('')
  const [score, setScore] = useState('')
  const [note, setNote] = useState('')
  const [evidence, setEvidence] = useState<readonly EvidenceId[]>([])
  // The section tells how far it is; the score is given by somebody outside of it.
  const scores = session.role === 'appraiser' || session.role === 'director'
  const number = Number(score)
  const wrong = score !== '' && !(number >= 0 && number <= 100)
  const fault = actual.trim() === '' ? form.needs : wrong ? form.scoreWrong : reasonFault(words, note)
  return (
    <WishForm
      title={scores ? act.enterOf(goal?.name ?? id) : `${act.progress} · ${goal?.name ?? id}`}
      what={goal && `${goal.indicator} · ${goal.standard}`}
      notYet={fault}
      wish={() => ({
        type: 'enterGoal',
        goals: sheet.id,
        goal: id,
        actual,
        note,
        evidence,
        ...(scores && score !== '' && { score: number }),
      })}
      onDone={onDone}
      onClose={onClose}
    >
      <div className={pane.fields}>
        <Field
          label={form.actual}
          placeholder={form.actualHelp}
          value={actual}
          onValue={setActual}
          maxLength={80}
          autoFocus
        />
        {scores && (
          <Field
            label={form.score}
            value={score}
            onValue={setScore}
            inputMode="decimal"
            error={wrong ? form.scoreWrong : undefined}
          />
        )}
      </div>
      <ReasonField label={form.note} help={form.noteHelp} value={note} onValue={setNote} />
      <EvidenceField value={evidence} onValue={setEvidence} label={form.evidence} />
    </WishForm>
  )
}
