/** Only the matters of one item: the items there are, with how many. */
import { useText, useWords } from '#shared/ui/words.tsx'
import type { OfficeRow } from '#shared/views/office.ts'
import styles from './List.module.css'

type Props = { readonly rows: readonly OfficeRow[]; readonly item: string; readonly onItem: (item: string) => void }

export const ItemChoice = ({ rows, item, onItem }: Props) => {
  const { list: words } = useWords().office
  const text = useText()
  const counts = new Map<string, { name: string; n: number }>()
  for (const row of rows) {
    counts.set(row.item, { name: text(row.itemName), n: (counts.get(row.item)?.n ?? 0) + 1 })
  }
  // One that has no matter any more stays until another is chosen.
  const isGone = item !== '' && !counts.has(item)
  return (
    <select
      className={styles.items}
      aria-label={words.item}
      value={item}
      onChange={(event) => onItem(event.target.value)}
    >
      <option value="">{words.everyItem}</option>
      {isGone && <option value={item}>{item}</option>}
      {[...counts].map(([id, { name, n }]) => (
        <option key={id} value={id}>{`${name} (${n})`}</option>
      ))}
    </select>
  )
}
