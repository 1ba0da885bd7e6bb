/** The sections: where we are, where the draft differs, where something must be mended. */
import { useWords } from '#shared/ui/words.tsx'
import { sectionNames, sectionOf, type SectionName } from './sectionNames.ts'
import styles from './SectionList.module.css'
import { useDraft } from './useDraft.tsx'

type Props = {
  readonly section: SectionName
  readonly onChoose: (section: SectionName) => void
}

export const SectionList = ({ section, onChoose }: Props) => {
  const { setup: words } = useWords()
  const { changes, problems } = useDraft()
  return (
    <nav className={styles.list} aria-label={words.title}>
      <ul>
        {sectionNames.map((name) => {
          const wrong = problems.filter(({ path }) => sectionOf(path) === name).length
          const changed = changes.some(({ part }) => part === name)
          return (
            <li key={name} className={name === 'devices' ? styles.apart : undefined}>
              <button
                type="button"
                className={styles.entry}
                aria-current={name === section ? 'page' : undefined}
                onClick={() => onChoose(name)}
              >
                <span>{words.sections[name]}</span>
                {wrong > 0 ? (
                  <span className={styles.wrong}>
                    <span aria-hidden="true">{wrong}</span>
                    <span className="unseen">{words.draft.problems(wrong)}</span>
                  </span>
                ) : (
                  changed && <span className={styles.changed}>{words.draft.touched}</span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
