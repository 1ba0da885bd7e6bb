/** Changes in words, section by section: what is new, what is gone, what reads differently. */
import { Badge } from '#shared/ui/Badge.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { Change, FieldChange } from './draft/compare.ts'
import styles from './Lists.module.css'

const tones = { added: 'go', removed: 'wanted', changed: 'plain' } as const

const Field = ({ change }: { readonly change: FieldChange }) => {
  const { draft: words } = useWords().setup
  if ('from' in change)
    return (
      <p className={styles.fields}>
        {change.field} <b>{words.fromTo(change.from || words.blank, change.to || words.blank)}</b>
      </p>
    )
  const { field, minus, plus } = change
  return (
    <p className={styles.fields}>
      {field}{' '}
      {plus.length > 0 && (
        <b className={styles.plus}>
          {words.added} {plus.join(words.comma)}{' '}
        </b>
      )}
      {minus.length > 0 && (
        <b>
          {words.removed} <span className={styles.minus}>{minus.join(words.comma)}</span>
        </b>
      )}
    </p>
  )
}

export const ChangeList = ({ changes }: { readonly changes: readonly Change[] }) => {
  const { setup: words } = useWords()
  const parts = [...new Set(changes.map(({ part }) => part))]
  return (
    <div className={styles.list}>
      {parts.map((part) => (
        <div key={part} className={styles.part}>
          <h3>{words.sections[part]}</h3>
          <ul>
            {changes
              .filter((change) => change.part === part)
              .map(({ kind, name, fields }, index) => (
                <li key={`${index} ${name}`} className={styles.change}>
                  <Badge tone={tones[kind]}>{words.draft[kind]}</Badge>
                  <div>
                    <p>{name}</p>
                    {fields.map((field) => (
                      <Field key={field.field} change={field} />
                    ))}
                  </div>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
