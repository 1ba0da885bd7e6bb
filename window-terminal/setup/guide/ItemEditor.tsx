/** One item and its guide, part by part; the last part shows it as citizens read it. */
import { useState } from 'react'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { RemoveButton } from '../cells/RemoveButton.tsx'
import { withoutEntry } from '../draft/entries.ts'
import type { Path } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import { BasicsPart } from './BasicsPart.tsx'
import { CasesPart } from './CasesPart.tsx'
import { GroundsPart } from './GroundsPart.tsx'
import styles from './guide.module.css'
import { GuidePreview } from './GuidePreview.tsx'
import { LimitsPart } from './LimitsPart.tsx'
import { MaterialsPart } from './MaterialsPart.tsx'
import { type Part, partOf, parts } from './parts.ts'

type Props = {
  readonly index: number
  readonly item: SetupDraft['items'][number]
  readonly isNew: boolean
  /** A place to be shown: its part opens. */
  readonly goal: Path | undefined
  readonly onBack: () => void
}

export const ItemEditor = ({ index, item, isNew, goal, onBack }: Props) => {
  const { editor: words } = useWords().guide
  const { tell, problems, change } = useDraft()
  const [part, setPart] = useState<Part>('basics')
  const [shown, setShown] = useState<Path>()
  if (goal && goal !== shown) {
    setShown(goal)
    setPart(partOf(goal))
  }
  const path = ['items', index]
  const name = tell.text(item.name)
  const faults = problems.filter(({ path: place }) => place[0] === 'items' && place[1] === index)
  const next = parts[parts.indexOf(part) + 1]
  const bodies = {
    basics: () => <BasicsPart path={path} isNew={isNew} />,
    grounds: () => <GroundsPart path={path} />,
    materials: () => <MaterialsPart path={path} materials={item.materials} goal={goal} />,
    limits: () => <LimitsPart path={path} />,
    cases: () => <CasesPart path={path} />,
    seen: () => <GuidePreview item={item} />,
  }
  return (
    <>
      <div className={styles.editorHead}>
        <Button size="small" icon={<Icon name="back" size="1em" />} onPress={onBack}>
          {words.back}
        </Button>
        <h3>{name}</h3>
        <RemoveButton
          name={name}
          spelled
          onRemove={() => {
            onBack()
            change((was) => withoutEntry(was, 'items', item.id))
          }}
        />
      </div>
      <nav className={styles.parts} aria-label={words.partsOf(name)}>
        {parts.map((one) => {
          const wrong = faults.filter(({ path: place }) => partOf(place) === one).length
          return (
            <button
              key={one}
              type="button"
              className={styles.part}
              aria-current={one === part ? 'step' : undefined}
              onClick={() => setPart(one)}
            >
              {words.parts[one]}
              {one === 'materials' && item.materials.length > 0 && (
                <span className={styles.count}>{item.materials.length}</span>
              )}
              {wrong > 0 && <span className={`${styles.count} ${styles.wrong}`}>!</span>}
            </button>
          )
        })}
      </nav>
      <div className={styles.body}>
        <ProblemNote path={[...path, 'id']} />
        {bodies[part]()}
      </div>
      {next && (
        <Button size="small" className={styles.end} onPress={() => setPart(next)}>
          {words.next}
        </Button>
      )}
    </>
  )
}
