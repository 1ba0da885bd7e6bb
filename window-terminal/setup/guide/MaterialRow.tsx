/** One paper of a guide. */
import { paperKinds } from '#shared/domain/kinds.ts'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { Button } from '#shared/ui/Button.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { IconButton } from '../cells/IconButton.tsx'
import { NumberCell } from '../cells/NumberCell.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { SelectCell } from '../cells/SelectCell.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import { Tick } from '../cells/Tick.tsx'
import { type Path, pathKey } from '../draft/path.ts'
import { ChineseName, EnglishName } from '../sections/Names.tsx'
import { useDraft } from '../useDraft.tsx'
import { Both } from './Both.tsx'
import styles from './guide.module.css'

type Material = SetupDraft['items'][number]['materials'][number]
type Props = {
  readonly path: Path
  readonly material: Material
  readonly isNew: boolean
  readonly isOpen: boolean
  readonly isLast: boolean
  readonly onOpen: (open: boolean) => void
  readonly onMove: (to: number) => void
}

const sentences = ['when', 'form', 'issuer', 'howToGet'] as const

const More = ({ path, material }: Pick<Props, 'path' | 'material'>) => {
  const { setup: words, guide } = useWords()
  const { put } = useDraft()
  return (
    <div className={styles.more}>
      {sentences.map((field) => (
        <Both
          key={field}
          path={[...path, field]}
          label={words.fields[field] ?? ''}
          showLabel
          long={field === 'when' || field === 'howToGet'}
          optional
        />
      ))}
      <div className={styles.both}>
        <TextCell path={[...path, 'basis']} label={words.fields['basis'] ?? ''} showLabel optional />
        <div className={styles.pledge}>
          <Tick
            path={pathKey([...path, 'byPledge'])}
            on={material.byPledge}
            onChange={(on) => put([...path, 'byPledge'], on)}
          >
            {guide.editor.pledge}
          </Tick>
        </div>
      </div>
    </div>
  )
}

/** What is known of it beyond the row, in one line. */
const useSummary = (material: Material): string => {
  const { setup: words } = useWords()
  const { tell } = useDraft()
  const said = sentences.flatMap((field) => {
    const text = material[field]
    return text ? [tell.text(text)] : []
  })
  return [...said, ...(material.byPledge ? [words.fields['byPledge'] ?? ''] : [])].join(' · ')
}

export const MaterialRow = ({ path, material, isNew, isOpen, isLast, onOpen, onMove }: Props) => {
  const { setup: words, guide } = useWords()
  const { tell, put, problems } = useDraft()
  const name = tell.text(material.name)
  const at = Number(path[path.length - 1])
  const summary = useSummary(material)
  const key = `${pathKey(path)}.`
  const hidden = problems.some(({ path: place }) => {
    const [, , , , field] = place
    return pathKey(place).startsWith(key) && field !== 'name' && field !== 'count' && field !== 'kind'
  })
  return (
    <>
      <tr>
        <td>
          <ChineseName path={[...path, 'name']} autoFocus={isNew} />
        </td>
        <td>
          <EnglishName path={[...path, 'name']} />
        </td>
        <td>
          <SelectCell
            path={[...path, 'kind']}
            label={`${name} ${words.fields['kind']}`}
            options={paperKinds.map((kind) => ({ value: kind, words: guide.papers[kind] }))}
          />
        </td>
        <td>
          <NumberCell path={[...path, 'count']} label={`${name} ${words.fields['count']}`} />
        </td>
        <td className={styles.rowTools}>
          <Button
            size="small"
            kind="quiet"
            label={`${isOpen ? guide.editor.less : guide.editor.moreShort} ${name}`}
            onPress={() => onOpen(!isOpen)}
          >
            {isOpen ? guide.editor.less : guide.editor.moreShort}
            {hidden && !isOpen && ' !'}
          </Button>
          <IconButton icon="up" label={words.upNamed(name)} disabled={at === 0} onPress={() => onMove(at - 1)} />
          <IconButton icon="down" label={words.downNamed(name)} disabled={isLast} onPress={() => onMove(at + 1)} />
          <IconButton icon="close" label={words.removeNamed(name)} onPress={() => put(path, undefined)} />
        </td>
      </tr>
      {(isOpen || summary !== '') && (
        <tr className={styles.moreRow}>
          <td colSpan={5}>
            <ProblemNote path={[...path, 'id']} />
            {isOpen ? <More path={path} material={material} /> : <p className={styles.summary}>{summary}</p>}
          </td>
        </tr>
      )}
    </>
  )
}
