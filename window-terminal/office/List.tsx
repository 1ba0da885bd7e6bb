/** The list at the left: whose, which item, a number; then everything open under what it asks for. */
import { type KeyboardEvent, useRef, useState } from 'react'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { OfficeRow } from '#shared/views/office.ts'
import { DueMark } from './DueMark.tsx'
import { choicesFor, isShown, sectionsOf, type Who } from './filters.ts'
import { ItemChoice } from './ItemChoice.tsx'
import styles from './List.module.css'
import { Search } from './Search.tsx'
import { useOfficeKeys } from './useOfficeKeys.ts'

type Props = {
  readonly rows: readonly OfficeRow[]
  readonly session: StaffSession
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** Arrows go from row to row across the headings. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const target = event.target as HTMLElement
  if (step === undefined || target.dataset['row'] === undefined) return
  event.preventDefault()
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  all[all.indexOf(target) + step]?.focus()
}

export const List = ({ rows, session, chosen, onChoose }: Props) => {
  const { list: words, sections } = useWords().office
  const choices = choicesFor(session)
  const [who, setWho] = useState<Who>(choices[0]!)
  const [item, setItem] = useState('')
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const query = typed.trim()
  const theirs = rows.filter((row) => isShown(row, who, session))
  const shown = query ? rows.filter(({ id }) => id.includes(query)) : theirs.filter((row) => !item || row.item === item)
  const first = sectionsOf(shown)[0]?.rows[0]?.id
  const reachable = shown.some(({ id }) => id === chosen) ? chosen : first
  useOfficeKeys((key) => {
    if (key !== '/') return false
    field.current?.focus()
    return true
  })
  return (
    <nav className={styles.list} aria-label={words.label} onKeyDown={walk}>
      <Search typed={typed} onTyped={setTyped} field={field} first={query ? first : undefined} onOpen={onChoose} />
      <div className={styles.filters}>
        {choices.length > 1 && (
          <div className={styles.who} role="group" aria-label={words.who}>
            {choices.map((one) => (
              <button key={one} type="button" aria-pressed={one === who} onClick={() => setWho(one)}>
                {words.filters[one]} <span>{rows.filter((row) => isShown(row, one, session)).length}</span>
              </button>
            ))}
          </div>
        )}
        <ItemChoice rows={theirs} item={item} onItem={setItem} />
      </div>
      {shown.length === 0 && !query && <Nothing who={who} item={item} all={rows.length} onAll={() => setWho('all')} />}
      {sectionsOf(shown).map(({ state, rows: own }) => (
        <section key={state} className={styles.section} data-state={state}>
          <h2>
            {sections[state]} <span>{own.length}</span>
          </h2>
          <ul className={styles.rows}>
            {own.map((row) => (
              <li key={row.id}>
                <Row row={row} isChosen={row.id === chosen} isReachable={row.id === reachable} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

type NothingProps = {
  readonly who: Who
  readonly item: string
  readonly all: number
  readonly onAll: () => void
}

const Nothing = ({ who, item, all, onAll }: NothingProps) => {
  const { list: words } = useWords().office
  if (all === 0) return <EmptyState icon="check" title={words.none} what={words.noneWhat} />
  if (item) return <EmptyState icon="check" title={words.noneOfItem} />
  const [title, what] =
    who === 'decide' ? [words.noneDecide, words.noneDecideWhat] : [words.noneMine, words.noneMineWhat]
  return <EmptyState icon="check" title={title} what={what} action={<Button onPress={onAll}>{words.seeAll}</Button>} />
}

type RowProps = {
  readonly row: OfficeRow
  readonly isChosen: boolean
  readonly isReachable: boolean
  readonly onChoose: (id: string) => void
}

const Row = ({ row, isChosen, isReachable, onChoose }: RowProps) => {
  const { office, matter } = useWords()
  const text = useText()
  const { list: words } = office
  return (
    <button
      type="button"
      className={styles.row}
      data-row={row.id}
      data-state={row.state}
      tabIndex={isReachable ? 0 : -1}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onChoose(row.id)}
    >
      <span className={styles.item}>{text(row.itemName)}</span>
      {(row.due !== null || row.noCalendarOf !== null) && <DueMark of={row} withDay />}
      <span className={styles.foot}>
        <span>{row.id}</span>
        <span>{row.holderName}</span>
        {row.openLines > 0 && <Badge tone="look">{words.missing(row.openLines)}</Badge>}
        {row.stopped && <Badge>{matter.suspensions[row.stopped]}</Badge>}
        {row.extension === 'asked' && <Badge tone="look">{words.asked}</Badge>}
        {row.wasLate && row.state !== 'overdue' && <Badge tone="look">{words.wasLate}</Badge>}
      </span>
    </button>
  )
}
