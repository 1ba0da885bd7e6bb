/** One of many by its name. */
import { useId } from 'react'
import pane from '../../../parts/Pane.module.css'

type Props = {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly value: string
  readonly onValue: (value: string) => void
}

export const Select = ({ label, options, value, onValue }: Props) => {
  const id = useId()
  return (
    <div className={pane.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onValue(target.value)}>
        <option value="" />
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  )
}
