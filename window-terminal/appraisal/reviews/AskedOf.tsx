/** Who is asked about one person, from which side: each of the others on one side or on none. */
import { useState } from 'react'
import type { Asked } from '#shared/domain/review/facts.ts'
import type { StaffId } from '#shared/domain/words.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'

const sides = ['superior', 'peers', 'subordinates'] as const
type Side = (typeof sides)[number]
type Props = {
  readonly name: string
  readonly asked: Asked
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** Undefined: back to what sections and posts say. */
  readonly onChange: (asked: Asked | undefined) => void
  readonly onClose: () => void
}

export const AskedOf = ({ name, asked, people, onChange, onClose }: Props) => {
  const { review: words, goals } = useWords()
  const { opening: say } = words
  const [sideOf, setSideOf] = useState<Readonly<Record<string, Side | ''>>>(() =>
    Object.fromEntries(sides.flatMap((side) => asked[side].map((id) => [id, side] as const))),
  )
  const on = (side: Side): StaffId[] => people.filter(({ id }) => sideOf[id] === side).map(({ id }) => id as StaffId)
  return (
    <Dialog
      title={say.changeOf(name)}
      open
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => onChange(undefined)}>{say.byRule}</Button>
          <Button onPress={onClose}>{goals.form.cancel}</Button>
          <Button
            kind="go"
            onPress={() =>
              onChange({
                about: asked.about,
                superior: on('superior'),
                peers: on('peers'),
                subordinates: on('subordinates'),
                self: asked.self,
              })
            }
          >
            {goals.form.go}
          </Button>
        </>
      }
    >
      <div className={pane.fields}>
        {people
          .filter(({ id }) => id !== asked.about)
          .map(({ id, name: person }) => (
            <div key={id} className={pane.field}>
              <label htmlFor={`side-${id}`}>{person}</label>
              <select
                id={`side-${id}`}
                value={sideOf[id] ?? ''}
                onChange={({ target }) => setSideOf({ ...sideOf, [id]: target.value as Side | '' })}
              >
                <option value="">{say.notAsked}</option>
                {sides.map((side) => (
                  <option key={side} value={side}>
                    {words.groups[side]}
                  </option>
                ))}
              </select>
            </div>
          ))}
      </div>
    </Dialog>
  )
}
