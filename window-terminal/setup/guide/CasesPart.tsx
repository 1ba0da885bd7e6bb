/** When it is not handled, and whom to ask. */
import { useWords } from '#shared/ui/words.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import type { Path } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import { Both } from './Both.tsx'
import styles from './guide.module.css'
import { TextRows } from './TextRows.tsx'

export const CasesPart = ({ path }: { readonly path: Path }) => {
  const { setup: words, guide } = useWords()
  const { fields } = words
  const { phones } = useDraft().setup
  return (
    <>
      <TextRows
        path={[...path, 'notHandled']}
        label={fields['notHandled'] ?? ''}
        add={guide.editor.addCase}
        fresh={{ case: { 'zh-CN': '' } }}
        row={(at, label, isNew) => (
          <div className={styles.stack}>
            <Both path={[...at, 'case']} label={label} long autoFocus={isNew} />
            <TextCell
              path={[...at, 'basis']}
              label={`${label} ${guide.editor.caseBasis}`}
              placeholder={guide.editor.caseBasis}
              optional
            />
          </div>
        )}
      />
      <div className={styles.block}>
        <h4>{fields['phones']}</h4>
        <p className={styles.hint}>{guide.editor.phonesHint}</p>
        <div className={styles.two}>
          {(['enquiry', 'supervision'] as const).map((which) => (
            <TextCell
              key={which}
              path={[...path, `${which}Phone`]}
              label={fields[`${which}Phone`] ?? ''}
              placeholder={phones[which]}
              showLabel
              type="tel"
              optional
            />
          ))}
        </div>
      </div>
    </>
  )
}
