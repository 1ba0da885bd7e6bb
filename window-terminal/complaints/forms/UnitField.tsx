/** A unit of the directory, by name and phone. */
import { useId } from 'react'
import { useText } from '#shared/ui/words.tsx'
import type { Shown } from '../timeline.ts'
import styles from './StepForm.module.css'

type Props = {
  readonly label: string
  readonly none: string
  readonly units: Shown['units']
  readonly value: string
  readonly onValue: (id: string) => void
}

/** The unit as facts keep it: as the directory reads now. */
export const toldUnit = (units: Shown['units'], id: string) => {
  const unit = units.find((one) => one.id === id)
  return unit && { unit: unit.id, name: unit.name['zh-CN'], phone: unit.phone }
}

export const UnitField = ({ label, none, units, value, onValue }: Props) => {
  const text = useText()
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{none}</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {text(unit.name)} {unit.phone}
          </option>
        ))}
      </select>
    </div>
  )
}
