/** Why and how: the rules it rests on, the conditions, the steps. */
import { useWords } from '#shared/ui/words.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import type { Path } from '../draft/path.ts'
import { Both } from './Both.tsx'
import { TextRows } from './TextRows.tsx'

const fresh = { 'zh-CN': '' }

export const GroundsPart = ({ path }: { readonly path: Path }) => {
  const { setup: words, guide } = useWords()
  const { fields } = words
  const sentence = (at: Path, label: string, isNew: boolean) => <Both path={at} label={label} long autoFocus={isNew} />
  return (
    <>
      <TextRows
        path={[...path, 'basis']}
        label={fields['basis'] ?? ''}
        hint={guide.editor.basisHint}
        add={guide.editor.addBasis}
        fresh=""
        row={(at, label, isNew) => <TextCell path={at} label={label} autoFocus={isNew} />}
      />
      <TextRows
        path={[...path, 'conditions']}
        label={fields['conditions'] ?? ''}
        add={guide.editor.addCondition}
        fresh={fresh}
        row={sentence}
      />
      <TextRows
        path={[...path, 'procedure']}
        label={fields['procedure'] ?? ''}
        add={guide.editor.addStep}
        fresh={fresh}
        row={sentence}
      />
    </>
  )
}
