/** A visit that takes very long: asked, never ended by the machine. */
import { useState } from 'react'
import { minutesUp, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import type { VisitQuestionProps } from './Questions.tsx'

export const Forgotten = ({ desk, current, hands, onClose }: VisitQuestionProps) => {
  const { desk: words } = useWords()
  const [answer, setAnswer] = useState<'still' | 'over'>('still')
  const go = (): void => {
    onClose()
    if (answer === 'still') return
    const { ticket } = current
    const served = current.served.length ? current.served : [current.service]
    const performed = served.map(({ id }) => ({ service: id, count: 1 }))
    void hands.send({
      type: 'finishService',
      window: desk.window.id,
      ticket,
      outcome: 'done',
      performed,
      forgotten: true,
    })
  }
  return (
    <Ask
      title={words.forgotten.title(current.ticket)}
      hint={words.forgotten.hint(minutesUp(hands.now - current.since))}
      go={words.ask.confirm}
      busy={hands.busy}
      onGo={go}
      onClose={onClose}
    >
      <DigitChoices
        label={words.forgotten.title(current.ticket)}
        columns={1}
        chosen={answer}
        onChoose={setAnswer}
        choices={(['still', 'over'] as const).map((value) => ({ value, words: words.forgotten[value] }))}
      />
    </Ask>
  )
}
