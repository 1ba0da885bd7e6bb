/** A step done for the applicant: what, and at which unit of the directory (全程代理台账). */
import { useState } from 'react'
import { Field } from '#shared/ui/Field.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { EndProps } from '../../desk/matters/EndForms.tsx'
import { NotDone } from '../../desk/matters/NotDone.tsx'
import { type NamedUnit, UnitPicker } from '../../desk/matters/UnitPicker.tsx'
import { noteTrouble } from '../../desk/questions/note.ts'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'

const states = ['begun', 'done'] as const

export const StepForm = ({ hands, matter, onDone, onClose }: EndProps) => {
  const { office, desk: deskWords } = useWords()
  const { step: words } = office
  const [what, setWhat] = useState('')
  const [unit, setUnit] = useState<NamedUnit>()
  const [is, setIs] = useState<(typeof states)[number]>('begun')
  const take = async (): Promise<void> => {
    const wish = {
      type: 'takeStep' as const,
      matter: matter.id,
      what: what.trim(),
      is,
      ...(unit && { with: unit }),
    }
    if (await hands.send(wish, is === 'begun' ? words.begun : words.done)) onDone()
  }
  return (
    <Ask
      title={words.title}
      hint={words.hint}
      go={words.go}
      notYet={!what.trim() ? words.whatNeeded : noteTrouble(what) ? deskWords.ask.noteBad : undefined}
      busy={hands.busy}
      onGo={() => void take()}
      onClose={onClose}
    >
      <Field label={words.what} maxLength={100} autoComplete="off" data-first value={what} onValue={setWhat} />
      <UnitPicker label={words.unit} help={words.unitHint} onUnit={setUnit} />
      <DigitChoices
        label={words.is}
        chosen={is}
        onChoose={setIs}
        choices={states.map((value) => ({ value, words: words.states[value] }))}
      />
      <NotDone said={hands.said} />
    </Ask>
  )
}
