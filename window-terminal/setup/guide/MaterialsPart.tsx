/** The papers of an item: one row each, the rest of what is known of one opened on demand. */
import { useState } from 'react'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { newMaterial } from '../draft/entries.ts'
import { moved, type Path } from '../draft/path.ts'
import sections from '../sections/sections.module.css'
import { useDraft } from '../useDraft.tsx'
import styles from './guide.module.css'
import { MaterialRow } from './MaterialRow.tsx'

type Props = {
  readonly path: Path
  readonly materials: SetupDraft['items'][number]['materials']
  /** A place to be shown: its paper opens. */
  readonly goal: Path | undefined
}

export const MaterialsPart = ({ path, materials, goal }: Props) => {
  const { setup: words, guide } = useWords()
  const { fields } = words
  const { put } = useDraft()
  const list = [...path, 'materials']
  const [open, setOpen] = useState<string>()
  const [added, setAdded] = useState<string>()
  const [shown, setShown] = useState<Path>()
  if (goal && goal !== shown) {
    setShown(goal)
    if (goal[2] === 'materials') setOpen(materials[Number(goal[3])]?.id)
  }
  const add = (): void => {
    const material = newMaterial()
    setAdded(material.id)
    put(list, [...materials, material])
  }
  return (
    <>
      <p className={styles.hint}>{guide.editor.materialsHint}</p>
      <ProblemNote path={list} />
      {materials.length > 0 && (
        <table className={`${sections.table} ${styles.materials}`}>
          <thead>
            <tr>
              <th>{fields['nameZh']}</th>
              <th>{fields['nameEn']}</th>
              <th className={styles.kindColumn}>
                {guide.papers.original} / {guide.papers.copy}
              </th>
              <th className={styles.countColumn}>{fields['count']}</th>
              <th className={styles.toolsColumn}>
                <span className="unseen">{fields['order']}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {materials.map((material, at) => (
              <MaterialRow
                key={material.id}
                path={[...list, at]}
                material={material}
                isNew={material.id === added}
                isOpen={material.id === open}
                isLast={at === materials.length - 1}
                onOpen={(on) => setOpen(on ? material.id : undefined)}
                onMove={(to) => put(list, moved(materials, at, to))}
              />
            ))}
          </tbody>
        </table>
      )}
      <Button className={styles.end} icon={<Icon name="plus" />} onPress={add}>
        {guide.editor.addMaterial}
      </Button>
    </>
  )
}
