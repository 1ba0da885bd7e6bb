/** What counting again found: the same in every figure, or which figures of whom; and what came after. */
import type { RecountAnswer } from '#shared/protocol/appraisalRecords.ts'
import { useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import styles from './Publication.module.css'
import type { Shown } from './shown.ts'
import { useNames } from './useNames.ts'

export const Recounted = ({ answer, view }: { readonly answer: RecountAnswer; readonly view: Shown }) => {
  const { appraisal } = useWords()
  const { versions: words, steps } = appraisal
  const names = useNames(view)
  const { version, same, differences, since } = answer
  return (
    <div className={pane.card} role="status">
      <strong>{`${steps.version(version)}: ${same ? words.same : words.differs(differences.length)}`}</strong>
      {differences.length > 0 && (
        <ul>
          {differences.slice(0, 30).map(({ who, what, was, is }) => (
            <li key={`${who} ${what}`} className={pane.quiet}>
              {`${who === '' ? words.whole : names.row(who)} · ${what}: ${was} → ${is}`}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.foot}>
        {[words.since(since.facts), ...since.kinds.map(({ type, n }) => words.kind(type, n))].join(' ')}
      </p>
    </div>
  )
}
