/** The items of the hall with their guides: the list, one of them opened, or all of them as a spreadsheet. */
import { useCallback, useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { Tick } from '../cells/Tick.tsx'
import { newItem, withEntry } from '../draft/entries.ts'
import type { Path } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import styles from './guide.module.css'
import { GuideFile } from './GuideFile.tsx'
import { ItemEditor } from './ItemEditor.tsx'
import { ItemList } from './ItemList.tsx'

type Props = {
  readonly token: string
  /** A place to be shown: its item opens. */
  readonly goal: Path | undefined
}

export const ItemsSection = ({ token, goal }: Props) => {
  const { items: words } = useWords().guide
  const { setup, change } = useDraft()
  const [sought, setSought] = useState('')
  const [onlyBare, setOnlyBare] = useState(false)
  const [open, setOpen] = useState<string>()
  const [added, setAdded] = useState<string>()
  const [asFile, setAsFile] = useState(false)
  const [shown, setShown] = useState<Path>()
  if (goal && goal !== shown) {
    setShown(goal)
    setOpen(goal[0] === 'items' ? setup.items[Number(goal[1])]?.id : undefined)
  }
  const openOne = useCallback((id: string): void => setOpen(id), [])
  const add = (service: string): void => {
    const item = newItem(service, words.newName)
    setAdded(item.id)
    setOpen(item.id)
    change((was) => withEntry(was, 'items', item))
  }
  const index = setup.items.findIndex(({ id }) => id === open)
  const item = setup.items[index]
  if (item)
    return (
      <ItemEditor
        key={item.id}
        index={index}
        item={item}
        isNew={item.id === added}
        goal={goal}
        onBack={() => {
          setOpen(undefined)
          setAdded(undefined)
          // The row that was opened has the focus again.
          setTimeout(() => document.querySelector<HTMLElement>(`[data-item="${item.id}"]`)?.focus())
        }}
      />
    )
  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.bar}>
        <Field label={words.search} value={sought} onValue={setSought} type="search" autoComplete="off" />
        <Tick on={onlyBare} onChange={setOnlyBare}>
          {words.noGuide}
        </Tick>
        <span className={styles.spring} />
        <Button icon={<Icon name="paper" />} onPress={() => setAsFile(true)}>
          {words.file}
        </Button>
        <Button icon={<Icon name="plus" />} onPress={() => add(setup.services[0]?.id ?? '')}>
          {words.add}
        </Button>
      </div>
      <ProblemNote path={['items']} />
      <ItemList sought={sought} onlyBare={onlyBare} onOpen={openOne} onAdd={add} />
      {asFile && <GuideFile token={token} onClose={() => setAsFile(false)} />}
    </>
  )
}
