/** What an appraisal will want that this setup has not yet: told quietly, in the way of nobody. */
import { setupHints } from '#shared/domain/setup/hints.ts'
import { useWords } from '#shared/ui/words.tsx'
import { useDraft } from '../useDraft.tsx'
import styles from './Hints.module.css'

export const AppraisalHints = () => {
  const { hints } = useWords().setup.staffSections
  const { setup } = useDraft()
  const told = setupHints(setup)
  if (told.length === 0) return null
  return (
    <ul className={styles.hints}>
      {told.map(({ code, name }) => (
        <li key={`${code} ${name}`}>{hints[code]?.(name)}</li>
      ))}
    </ul>
  )
}
