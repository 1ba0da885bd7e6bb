/** How long it may take, how long it is promised to take, and what it costs. */
import { limitDays } from '#shared/domain/kinds.ts'
import { useWords } from '#shared/ui/words.tsx'
import { NumberCell } from '../cells/NumberCell.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { SelectCell } from '../cells/SelectCell.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import { Tick } from '../cells/Tick.tsx'
import { type Path, pathKey } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import { Both } from './Both.tsx'
import styles from './guide.module.css'

const Limit = ({ path, label }: { readonly path: Path; readonly label: string }) => {
  const { setup: words, guide } = useWords()
  const { valueAt, put } = useDraft()
  const limit = valueAt(path) as { readonly of: string } | undefined
  return (
    <div className={styles.limit}>
      <div className={styles.limitCells}>
        <NumberCell
          path={[...path, 'days']}
          label={label}
          help={guide.editor.noLimit}
          optional
          onNumber={(days) => put(path, days === undefined ? undefined : { of: limit?.of ?? 'working', days })}
        />
        {limit !== undefined && (
          <SelectCell
            path={[...path, 'of']}
            label={`${label} ${words.fields['of']}`}
            options={limitDays.map((of) => ({ value: of, words: guide.dayKinds[of] }))}
          />
        )}
      </div>
      <ProblemNote path={path} />
    </div>
  )
}

export const LimitsPart = ({ path }: { readonly path: Path }) => {
  const { setup: words, guide } = useWords()
  const { fields } = words
  const { valueAt, put } = useDraft()
  const fee = [...path, 'fee']
  const charged = valueAt(fee) !== undefined
  return (
    <>
      <div className={styles.two}>
        <Limit path={[...path, 'statutory']} label={fields['statutory'] ?? ''} />
        <Limit path={[...path, 'promised']} label={fields['promised'] ?? ''} />
      </div>
      <div className={styles.block} role="group" aria-label={fields['fee']}>
        <h4>{fields['fee']}</h4>
        <Tick
          path={pathKey(fee)}
          on={charged}
          onChange={(on) => put(fee, on ? { standard: { 'zh-CN': '' } } : undefined)}
        >
          {guide.editor.charged}
        </Tick>
        {charged && (
          <>
            <Both path={[...fee, 'standard']} label={fields['standard'] ?? ''} showLabel long />
            <TextCell path={[...fee, 'basis']} label={guide.editor.feeBasis} showLabel optional />
          </>
        )}
      </div>
    </>
  )
}
