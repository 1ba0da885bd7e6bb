/** Several people out of all, as boxes to be ticked. */
import pane from '../../parts/Pane.module.css'

type Props = {
  readonly label: string
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

export const PeopleChecks = ({ label, people, chosen, onChange }: Props) => (
  <fieldset className={pane.field}>
    <legend>{label}</legend>
    <div className={pane.checks}>
      {people.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
          />
          {name}
        </label>
      ))}
    </div>
  </fieldset>
)
