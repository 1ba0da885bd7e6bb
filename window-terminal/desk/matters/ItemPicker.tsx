/** Which item it is about: searched by name or taken by its number. */
import { useState } from 'react'
import type { ItemKind } from '#shared/domain/kinds.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import { Loading } from '#shared/ui/Loading.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { SearchList } from './SearchList.tsx'
import { searchItems } from './searchItems.ts'

export type PickableItem = { readonly id: string; readonly name: Text; readonly kind: ItemKind; readonly note?: Text }
type Props = {
  readonly items: readonly PickableItem[]
  readonly onPick: (item: string) => void
  readonly onClose: () => void
}

export const ItemPicker = ({ items, onPick, onClose }: Props) => {
  const { matter: words } = useWords()
  const text = useText()
  const [typed, setTyped] = useState('')
  const [marked, setMarked] = useState<string>()
  const found = searchItems(items, typed)
  const chosen = found.find(({ id }) => id === marked) ?? found[0]
  if (!items.length)
    return (
      <Ask title={words.item.title} onClose={onClose}>
        <p>{words.item.none}</p>
      </Ask>
    )
  return (
    <Ask
      title={words.item.title}
      hint={words.item.hint}
      go={words.item.go}
      notYet={chosen ? undefined : words.item.nothing}
      onGo={() => chosen && onPick(chosen.id)}
      onClose={onClose}
    >
      <SearchList
        first
        label={words.item.field}
        typed={typed}
        onTyped={(value) => {
          setTyped(value)
          setMarked(undefined)
        }}
        rows={found.map(({ id, n, name, kind, note }) => ({
          id,
          n,
          words: text(name),
          note: note ? text(note) : words.itemKinds[kind],
        }))}
        marked={chosen?.id}
        onMark={setMarked}
        onTake={onPick}
        nothing=""
      />
    </Ask>
  )
}

/** Every item of the hall, for somebody on the phone who stands in no queue. */
export const AnyItemPicker = ({ onPick, onClose }: Omit<Props, 'items'>) => {
  const { matter: words } = useWords()
  const guides = usePicture('guides', {})
  if (!guides)
    return (
      <Ask title={words.item.title} onClose={onClose}>
        <Loading />
      </Ask>
    )
  const services = guides.data?.groups.flatMap((group) => group.services) ?? []
  const items = services.flatMap(({ name, items: own }) => own.map((item) => ({ ...item, note: name })))
  return <ItemPicker key="items" items={items} onPick={onPick} onClose={onClose} />
}
