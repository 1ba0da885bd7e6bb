/** Finds one item of a list by a part of its name, or by the number that stands before it. */
import type { Text } from '#shared/domain/setup/setup.ts'

export type ListedItem = { readonly id: string; readonly name: Text }
export type Numbered<I extends ListedItem = ListedItem> = I & { readonly n: number }

/** More than so many are not shown: who sees them all types another letter. */
export const mostItems = 40

/** In the list's order, numbered from 1; blank: all. Digits that are somebody's number put that one first. */
export const searchItems = <I extends ListedItem>(items: readonly I[], typed: string): readonly Numbered<I>[] => {
  const numbered = items.map((item, index) => ({ ...item, n: index + 1 }))
  const query = typed.trim().toLowerCase()
  if (query === '') return numbered.slice(0, mostItems)
  const named = numbered.filter(({ id, name }) =>
    [name['zh-CN'], name.en ?? '', id].some((text) => text.toLowerCase().includes(query)),
  )
  const byNumber = /^\d{1,3}$/.test(query)
    ? numbered.filter(({ n }) => String(n).startsWith(String(Number(query))))
    : []
  return [...byNumber, ...named.filter((item) => !byNumber.includes(item))].slice(0, mostItems)
}
