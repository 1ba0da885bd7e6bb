/** A list of things to write, one row each: added at the end, moved up, taken away. */
import { type ReactNode, useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { IconButton } from '../cells/IconButton.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { moved, type Path } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import styles from './guide.module.css'

type Props = {
  /** Leads to the list. */
  readonly path: Path
  /** What one row is: `办理条件`. */
  readonly label: string
  readonly hint?: string
  readonly add: string
  readonly fresh: unknown
  readonly row: (path: Path, label: string, isNew: boolean) => ReactNode
}

export const TextRows = ({ path, label, hint, add, fresh, row }: Props) => {
  const { setup: words, guide } = useWords()
  const { valueAt, put } = useDraft()
  const [added, setAdded] = useState<number>()
  const list = (valueAt(path) ?? []) as readonly unknown[]
  return (
    <div className={styles.block} role="group" aria-label={label}>
      <h4>{label}</h4>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <ProblemNote path={path} />
      {list.length > 0 && (
        <ol className={styles.rows}>
          {list.map((_, index) => {
            const name = guide.editor.nth(label, index + 1)
            return (
              <li key={index} className={styles.textRow}>
                <span className={styles.nth} aria-hidden="true">
                  {index + 1}
                </span>
                <div className={styles.grow}>{row([...path, index], name, index === added)}</div>
                <div className={styles.tools}>
                  <IconButton
                    icon="up"
                    label={words.upNamed(name)}
                    disabled={index === 0}
                    onPress={() => put(path, moved(list, index, index - 1))}
                  />
                  <IconButton
                    icon="close"
                    label={words.removeNamed(name)}
                    onPress={() => put([...path, index], undefined)}
                  />
                </div>
              </li>
            )
          })}
        </ol>
      )}
      <Button
        size="small"
        kind="quiet"
        className={styles.end}
        icon={<Icon name="plus" size="1em" />}
        onPress={() => {
          setAdded(list.length)
          put(path, [...list, fresh])
        }}
      >
        {add}
      </Button>
    </div>
  )
}
