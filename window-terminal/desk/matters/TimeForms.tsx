/** A matter's time: it stands still, runs again, is extended once; or the applicant withdraws. */
import { useState } from 'react'
import { suspensions, type Suspension } from '#shared/domain/kinds.ts'
import { Field } from '#shared/ui/Field.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import { noteTrouble } from '../questions/note.ts'
import type { EndProps } from './EndForms.tsx'
import { NotDone } from './NotDone.tsx'
import { placeOf } from './subject.ts'

const toldBy = ['oral', 'written', 'phone'] as const

export const SuspendForm = ({ desk, hands, matter, onDone, onClose }: EndProps) => {
  const { matter: words } = useWords()
  const [why, setWhy] = useState<Suspension>('supplement')
  const [told, setTold] = useState<(typeof toldBy)[number]>('oral')
  const suspend = async (): Promise<void> => {
    const wish = { type: 'suspendMatter' as const, ...placeOf(desk), matter: matter.id, why, toldBy: told }
    if (await hands.send(wish, words.suspend.done)) onDone()
  }
  return (
    <Ask
      title={words.suspend.title}
      hint={words.suspend.hint}
      go={words.suspend.go}
      busy={hands.busy}
      onGo={() => void suspend()}
      onClose={onClose}
    >
      <DigitChoices
        label={words.suspend.why}
        columns={3}
        chosen={why}
        onChoose={setWhy}
        choices={suspensions.map((value) => ({ value, words: words.suspensions[value] }))}
      />
      <DigitChoices
        label={words.suspend.told}
        columns={3}
        chosen={told}
        onChoose={setTold}
        choices={toldBy.map((value) => ({ value, words: words.suspend.by[value] }))}
      />
      <NotDone said={hands.said} />
    </Ask>
  )
}

export const ResumeForm = ({ desk, hands, matter, onDone, onClose }: EndProps) => {
  const { matter: words } = useWords()
  const resume = async (): Promise<void> => {
    const wish = { type: 'resumeMatter' as const, ...placeOf(desk), matter: matter.id }
    if (await hands.send(wish, words.suspend.resumed)) onDone()
  }
  const last = matter.suspensions[matter.suspensions.length - 1]
  return (
    <Ask
      title={words.panel.acts.resume}
      hint={last && words.story.suspended(words.suspensions[last.why])}
      go={words.panel.acts.resume}
      busy={hands.busy}
      onGo={() => void resume()}
      onClose={onClose}
    >
      <NotDone said={hands.said} />
    </Ask>
  )
}

export const ExtendForm = ({ desk, hands, matter, onDone, onClose }: EndProps) => {
  const { matter: words, desk: deskWords } = useWords()
  const [days, setDays] = useState('')
  const [reason, setReason] = useState('')
  const workdays = Number(days)
  const ask = async (): Promise<void> => {
    const wish = { type: 'askExtension' as const, ...placeOf(desk), matter: matter.id, workdays, reason: reason.trim() }
    if (await hands.send(wish, words.extend.done)) onDone()
  }
  return (
    <Ask
      title={words.extend.title}
      hint={words.extend.hint}
      go={words.extend.go}
      notYet={
        !(workdays >= 1 && workdays <= 60)
          ? words.extend.bad
          : !reason.trim()
            ? words.extend.needed
            : noteTrouble(reason)
              ? deskWords.ask.noteBad
              : undefined
      }
      busy={hands.busy}
      onGo={() => void ask()}
      onClose={onClose}
    >
      <Field
        label={words.extend.days}
        inputMode="numeric"
        maxLength={2}
        autoComplete="off"
        data-first
        value={days}
        onValue={(value) => setDays(value.replace(/\D/g, ''))}
      />
      <Field label={words.extend.reason} maxLength={100} autoComplete="off" value={reason} onValue={setReason} />
      <NotDone said={hands.said} />
    </Ask>
  )
}

export const WithdrawForm = ({ desk, hands, matter, onDone, onClose }: EndProps) => {
  const { matter: words, desk: deskWords } = useWords()
  const [reason, setReason] = useState('')
  const withdraw = async (): Promise<void> => {
    const said = reason.trim()
    const wish = { type: 'withdrawMatter' as const, ...placeOf(desk), matter: matter.id, ...(said && { reason: said }) }
    if (await hands.send(wish, words.withdraw.done)) onDone()
  }
  return (
    <Ask
      title={words.withdraw.title}
      hint={words.withdraw.hint}
      go={words.withdraw.go}
      goKind="danger"
      notYet={noteTrouble(reason) ? deskWords.ask.noteBad : undefined}
      busy={hands.busy}
      onGo={() => void withdraw()}
      onClose={onClose}
    >
      <Field
        label={words.withdraw.reason}
        maxLength={100}
        autoComplete="off"
        data-first
        value={reason}
        onValue={setReason}
      />
      <NotDone said={hands.said} />
    </Ask>
  )
}
