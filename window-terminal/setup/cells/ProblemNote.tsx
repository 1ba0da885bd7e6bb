/** What does not fit together at a place that is not one field: a whole row, a day, a section. */
import { Icon } from '#shared/ui/Icon.tsx'
import { type Path, pathKey } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import styles from './cells.module.css'

export const ProblemNote = ({ path }: { readonly path: Path }) => {
  const sentence = useDraft().problemAt(path)
  return sentence === undefined ? null : (
    <p className={styles.note} data-path={pathKey(path)} tabIndex={-1}>
      <Icon name="warn" size="1.1em" />
      <span>{sentence}</span>
    </p>
  )
}
