/** More time is granted or refused by a second person (行政许可法 art. 42). */
import { useState } from 'react'
import { Field } from '#shared/ui/Field.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { EndProps } from '../../desk/matters/EndForms.tsx'
import { NotDone } from '../../desk/matters/NotDone.tsx'
import { noteTrouble } from '../../desk/questions/note.ts'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import { sayDay } from '../sayDay.ts'
import styles from './forms.module.css'

type Choice = 'yes' | 'no'

export const DecideForm = ({ hands, matter, onDone, onClose }: EndProps) => {
  const { office, desk: deskWords } = useWords()
  const { decide: words } = office
  const [choice, setChoice] = useState<Choice>()
  const [reason, setReason] = useState('')
  const asked = matter.extension?.asked
  if (!asked) return null
  const decide = async (): Promise<void> => {
    const granted = choice === 'yes'
    const why = reason.trim()
    const wish = { type: 'decideExtension' as const, matter: matter.id, granted, ...(why && { reason: why }) }
    if (await hands.send(wish, granted ? words.granted : words.refused)) onDone()
  }
  const notYet = !choice
    ? words.pick
    : choice === 'no' && !reason.trim()
      ? words.whyNeeded
      : noteTrouble(reason)
        ? deskWords.ask.noteBad
        : undefined
  return (
    <Ask
      title={words.title}
      go={words.go}
      notYet={notYet}
      busy={hands.busy}
      onGo={() => void decide()}
      onClose={onClose}
    >
      <div className={styles.asked}>
        <p>
          <strong>{words.asked(matter.people[asked.staff] ?? asked.staff, asked.workdays)}</strong>
        </p>
        <p>{words.reason(asked.reason)}</p>
        {matter.due.promised && <p className={styles.soft}>{words.now(sayDay(matter.due.promised, office))}</p>}
      </div>
      <DigitChoices
        label={words.question}
        chosen={choice}
        onChoose={setChoice}
        choices={(['yes', 'no'] as const).map((value) => ({ value, words: words.choices[value] }))}
      />
      <Field label={words.why} maxLength={100} autoComplete="off" value={reason} onValue={setReason} />
      <NotDone said={hands.said} />
    </Ask>
  )
}
