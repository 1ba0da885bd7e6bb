/** The competent unit a citizen is told of: found in the directory, or written down with its phone. */
import { useState } from 'react'
import type { UnitsView } from '#shared/views/units.ts'
import { Field } from '#shared/ui/Field.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import styles from './matters.module.css'
import { SearchList } from './SearchList.tsx'

/** An entry of the directory, or a unit named by hand. */
export type NamedUnit = { readonly unit: string } | { readonly name: string; readonly phone?: string }
type Props = {
  readonly onUnit: (unit: NamedUnit | undefined) => void
  /** Where it is another question than whose business it is. */
  readonly label?: string
  readonly help?: string
}
const most = 5

const searchUnits = (units: UnitsView['units'], typed: string): UnitsView['units'] => {
  const query = typed.trim().toLowerCase()
  if (!query) return []
  return units
    .filter(({ name, handles }) =>
      [name['zh-CN'], name.en, handles?.['zh-CN'], handles?.en].some((text) => text?.toLowerCase().includes(query)),
    )
    .slice(0, most)
}

export const UnitPicker = ({ onUnit, label, help }: Props) => {
  const { decline: words } = useWords().matter
  const text = useText()
  const picture = usePicture('units', {})
  const [typed, setTyped] = useState('')
  const [marked, setMarked] = useState<string>()
  const [phone, setPhone] = useState('')
  const found = searchUnits(picture?.data.units ?? [], typed)
  const byHand = typed.trim() !== '' && !found.length
  const type = (value: string): void => {
    setTyped(value)
    const [first] = searchUnits(picture?.data.units ?? [], value)
    setMarked(first?.id)
    const name = value.trim()
    onUnit(first ? { unit: first.id } : name ? { name, ...(phone.trim() && { phone: phone.trim() }) } : undefined)
  }
  return (
    <div className={styles.column}>
      <SearchList
        label={label ?? words.organ}
        help={help ?? words.organHint}
        typed={typed}
        onTyped={type}
        rows={found.map(({ id, name, phone: number }) => ({ id, words: text(name), note: number }))}
        marked={marked}
        onMark={(unit) => {
          setMarked(unit)
          onUnit({ unit })
        }}
        nothing={byHand ? words.noUnits : ''}
      />
      {byHand && (
        <Field
          label={words.organPhone}
          maxLength={30}
          autoComplete="off"
          value={phone}
          onValue={(value) => {
            setPhone(value)
            onUnit({ name: typed.trim(), ...(value.trim() && { phone: value.trim() }) })
          }}
        />
      )}
    </div>
  )
}
