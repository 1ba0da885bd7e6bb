/** F7, the one-time notice: for the matter this visit is about, else for an item of its service; by phone for any item. */
import { useState } from 'react'
import { ActForm } from '../matters/ActForm.tsx'
import { isOver, mainMatter } from '../matters/acts.ts'
import { AnyItemPicker, ItemPicker } from '../matters/ItemPicker.tsx'
import { type PaperMade, Told } from '../matters/Told.tsx'
import type { QuestionProps } from './Questions.tsx'

export const Notice = ({ desk, hands, onClose }: QuestionProps) => {
  const { current } = desk
  const newest = mainMatter(current?.matters ?? [])
  // Once the notice is recorded its own matter comes with the next picture; the question goes on as it began.
  const [about] = useState(() => (newest && !isOver(newest) && newest.stage !== 'completed' ? newest.id : undefined))
  const [picked, setPicked] = useState(() => (current?.items.length === 1 ? current.items[0]?.id : undefined))
  const [made, setMade] = useState<PaperMade>()
  const matter = current?.matters.find(({ id }) => id === about)
  if (made) return <Told made={made} onClose={onClose} />
  const item = matter?.item ?? picked
  if (item === undefined) {
    const pick = { onPick: setPicked, onClose }
    return current ? <ItemPicker items={current.items} {...pick} /> : <AnyItemPicker {...pick} />
  }
  const form = { desk, hands, matter, item, doing: 'notice' as const, onMade: setMade }
  return <ActForm {...form} onClose={onClose} onDone={onClose} />
}
