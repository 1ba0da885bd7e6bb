/** Questions that only want a reason: holding, pausing, calling somebody out of turn. */
import { useState } from 'react'
import {
  callReasons,
  holdReasons,
  pauseReasons,
  type CallReason,
  type HoldReason,
  type PauseReason,
} from '#shared/domain/kinds.ts'
import { Field } from '#shared/ui/Field.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import { noteTrouble } from './note.ts'
import type { QuestionProps, VisitQuestionProps } from './Questions.tsx'

export const Hold = ({ desk, current, hands, onClose }: VisitQuestionProps) => {
  const { desk: words, common } = useWords()
  const [reason, setReason] = useState<HoldReason>('fetch-papers')
  const [note, setNote] = useState('')
  const trouble = noteTrouble(note) && words.ask.noteBad
  const hold = (): void => {
    onClose()
    const { ticket } = current
    const said = note.trim()
    void hands.send({ type: 'holdService', window: desk.window.id, ticket, reason, ...(said && { note: said }) })
  }
  return (
    <Ask
      title={words.hold.title(current.ticket)}
      hint={words.hold.hint}
      go={words.verbs.hold}
      notYet={trouble || undefined}
      busy={hands.busy}
      onGo={hold}
      onClose={onClose}
    >
      <DigitChoices
        label={words.ask.reason}
        chosen={reason}
        onChoose={setReason}
        choices={holdReasons.map((value) => ({ value, words: common.holdReasons[value] }))}
      />
      <Field
        label={words.ask.note}
        help={words.ask.noteHint}
        error={trouble || undefined}
        maxLength={100}
        value={note}
        onValue={setNote}
      />
    </Ask>
  )
}

export const Pause = ({ desk, hands, onClose }: QuestionProps) => {
  const { desk: words, common } = useWords()
  const [reason, setReason] = useState<PauseReason>('break')
  const pause = (): void => {
    onClose()
    void hands.send({ type: 'pauseWindow', window: desk.window.id, reason })
  }
  return (
    <Ask
      title={words.pause.title}
      hint={words.pause.hint}
      go={words.verbs.pause}
      busy={hands.busy}
      onGo={pause}
      onClose={onClose}
    >
      <DigitChoices
        label={words.ask.reason}
        chosen={reason}
        onChoose={setReason}
        choices={pauseReasons.map((value) => ({ value, words: common.pauseReasons[value] }))}
      />
    </Ask>
  )
}

export const Why = ({ desk, hands, onClose, ticket }: QuestionProps & { readonly ticket: string }) => {
  const { desk: words, common } = useWords()
  const missed = desk.missed.some((row) => row.ticket === ticket)
  const [reason, setReason] = useState<CallReason>(missed ? 'came-back' : 'person-present')
  const call = (): void => {
    onClose()
    void hands.send({ type: 'callTicket', window: desk.window.id, ticket, reason })
  }
  return (
    <Ask
      title={words.find.reason(ticket)}
      hint={words.find.recorded}
      go={words.find.tryAnyway(ticket)}
      notYet={hands.connected ? undefined : words.whyNot.offline}
      busy={hands.busy}
      onGo={call}
      onClose={onClose}
    >
      <DigitChoices
        label={words.ask.reason}
        chosen={reason}
        onChoose={setReason}
        choices={callReasons.map((value) => ({ value, words: common.callReasons[value] }))}
      />
    </Ask>
  )
}
