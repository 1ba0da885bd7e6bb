/** What an item is: its names, the queue it is handled in, its kind, who decides, and what one gets. */
import { itemKinds } from '#shared/domain/kinds.ts'
import { useWords } from '#shared/ui/words.tsx'
import { SelectCell } from '../cells/SelectCell.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import type { Path } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import { Both } from './Both.tsx'
import styles from './guide.module.css'

export const BasicsPart = ({ path, isNew }: { readonly path: Path; readonly isNew: boolean }) => {
  const { setup: words, guide } = useWords()
  const { setup, tell, put } = useDraft()
  const { fields } = words
  return (
    <>
      <Both path={[...path, 'name']} label={fields['name'] ?? ''} showLabel autoFocus={isNew} />
      <div className={styles.three}>
        <SelectCell
          path={[...path, 'service']}
          label={fields['queue'] ?? ''}
          showLabel
          options={setup.services.map(({ id }) => ({ value: id, words: tell.service(id) }))}
        />
        <SelectCell
          path={[...path, 'kind']}
          label={fields['itemKind'] ?? ''}
          help={guide.editor.kindHint}
          options={itemKinds.map((kind) => ({ value: kind, words: guide.kinds[kind] }))}
        />
        <SelectCell
          path={[...path, 'organ']}
          label={fields['organ'] ?? ''}
          showLabel
          options={[
            { value: '', words: guide.editor.organHere },
            ...setup.units.map(({ id }) => ({ value: id, words: tell.unit(id) })),
          ]}
          onChoose={(id) => put([...path, 'organ'], id === '' ? undefined : id)}
        />
        <TextCell path={[...path, 'code']} label={fields['code'] ?? ''} help={guide.editor.codeHint} optional />
        <TextCell
          path={[...path, 'edition']}
          label={fields['edition'] ?? ''}
          help={guide.editor.editionHint}
          type="date"
          optional
        />
      </div>
      <Both path={[...path, 'result']} label={fields['result'] ?? ''} showLabel optional />
    </>
  )
}
