/** One goal being written. */
import { useId } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { counts, indices, rates, type Typed } from './draftedGoal.ts'

type Props = {
  readonly n: number
  readonly typed: Typed
  readonly onChange: (more: Partial<Typed>) => void
  readonly onRemove?: () => void
}

export const GoalCard = ({ n, typed, onChange, onRemove }: Props) => {
  const { goals: words } = useWords()
  const { editor } = words
  const from = typed.source.split(' ')[0]
  const number = { inputMode: 'decimal' } as const
  return (
    <section className={pane.card} aria-label={editor.nth(n)}>
      <div className={pane.head}>
        <h3>{editor.nth(n)}</h3>
        {onRemove && (
          <div className={pane.push}>
            <Button
              kind="quiet"
              size="small"
              label={editor.remove(n)}
              icon={<Icon name="close" />}
              onPress={onRemove}
            />
          </div>
        )}
      </div>
      <div className={pane.fields}>
        <Field label={editor.name} value={typed.name} onValue={(name) => onChange({ name })} maxLength={80} />
        <Field
          label={editor.indicator}
          value={typed.indicator}
          onValue={(indicator) => onChange({ indicator })}
          maxLength={160}
        />
        <Field label={editor.weight} value={typed.weight} onValue={(weight) => onChange({ weight })} {...number} />
        <Field label={editor.target} value={typed.target} onValue={(target) => onChange({ target })} maxLength={80} />
      </div>
      <Field
        label={editor.standard}
        value={typed.standard}
        onValue={(standard) => onChange({ standard })}
        maxLength={300}
      />
      <div className={pane.fields}>
        <SourceField value={typed.source} onValue={(source) => onChange({ source })} />
        {from === 'rate' && (
          <>
            <Field label={editor.zero} value={typed.zero} onValue={(zero) => onChange({ zero })} {...number} />
            <Field label={editor.full} value={typed.full} onValue={(full) => onChange({ full })} {...number} />
          </>
        )}
        {from === 'count' && (
          <Field label={editor.each} value={typed.each} onValue={(each) => onChange({ each })} {...number} />
        )}
      </div>
    </section>
  )
}

/** Entered by hand, or one of the figures the hall computes. */
const SourceField = ({ value, onValue }: { readonly value: string; readonly onValue: (value: string) => void }) => {
  const { goals: words, rulebook } = useWords()
  const { say } = rulebook
  const id = useId()
  return (
    <div className={pane.field}>
      <label htmlFor={id}>{words.editor.source}</label>
      <select id={id} value={value} onChange={({ target }) => onValue(target.value)}>
        <option value="entered">{words.sources.entered}</option>
        <optgroup label={words.sources.index}>
          {indices.map((one) => (
            <option key={one} value={`index ${one}`}>
              {say.indices[one]}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.sources.rate}>
          {rates.map((one) => (
            <option key={one} value={`rate ${one}`}>
              {say.rates[one]}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.sources.count}>
          {counts.map((one) => (
            <option key={one} value={`count ${one}`}>
              {say.counts[one]}
            </option>
          ))}
        </optgroup>
        <option value="workload">{words.sources.workload}</option>
      </select>
    </div>
  )
}
