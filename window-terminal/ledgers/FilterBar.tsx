/** What is looked for: a period, words, and whatever this ledger can be narrowed by. */
import { useEffect, useState } from 'react'
import type { LedgersAnswer } from '#shared/ledgers/answers.ts'
import type { Teller } from '#shared/ledgers/cell.ts'
import type { LedgerName } from '#shared/ledgers/column.ts'
import { ledgers } from '#shared/ledgers/ledgers.ts'
import type { Figure } from '#shared/scoring/noticeMeasures.ts'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { FilterName, LedgerAsked } from './asked.ts'
import styles from './FilterBar.module.css'
import { PeriodFields } from './PeriodFields.tsx'

type Props = {
  readonly name: LedgerName
  readonly known: LedgersAnswer
  readonly teller: Teller
  readonly asked: LedgerAsked
  readonly today: string
  readonly onAsk: (asked: LedgerAsked) => void
}
type Choice = readonly [value: string, said: string]
type Choosable = 'staff' | 'window' | 'service' | 'item' | 'stage' | 'kind'

/** Codes a column of words may have, in the order of their list. */
const codesOf = (name: LedgerName, key: string | undefined, teller: Teller): readonly Choice[] => {
  const column = ledgers[name].columns.find((one) => one.key === key)
  return column?.kind === 'word' ? Object.entries(teller.lists[column.of] ?? {}) : []
}

/** The search waits until the typing pauses. */
const Search = ({ value, onSearch }: { readonly value: string; readonly onSearch: (text: string) => void }) => {
  const { ledger } = useWords()
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed.trim() === value) return undefined
    const timer = setTimeout(() => onSearch(typed.trim()), 350)
    return () => clearTimeout(timer)
  }, [typed, value, onSearch])
  return (
    <label className={styles.search}>
      <span>{ledger.filters.search}</span>
      <input
        type="search"
        value={typed}
        maxLength={60}
        placeholder={ledger.filters.searchHint}
        onChange={({ target }) => setTyped(target.value)}
      />
    </label>
  )
}

export const FilterBar = ({ name, known, teller, asked, today, onAsk }: Props) => {
  const { ledger: words } = useWords()
  const say = words.filters
  const ledger = ledgers[name]
  const set = (filter: FilterName, value: string | undefined): void =>
    onAsk({ ...asked, page: 1, filters: { ...asked.filters, [filter]: value } })
  const named = (kind: 'staff' | 'window' | 'service' | 'item'): readonly Choice[] =>
    known.names[kind].map(({ id }) => [id, teller.names[kind](id)])
  const choices: readonly (readonly [Choosable, readonly Choice[]])[] = [
    ['staff', ledger.staff.length > 0 ? named('staff') : []],
    ['window', ledger.window.length > 0 ? named('window') : []],
    ['service', ledger.service && !ledger.item ? named('service') : []],
    ['item', ledger.item ? named('item') : []],
    ['stage', codesOf(name, ledger.stage, teller)],
    ['kind', codesOf(name, ledger.kind, teller)],
  ]
  const kindName = ledger.columns.find(({ key }) => key === ledger.kind)?.name
  const { figure } = asked.filters
  const filtered = Object.values(asked.filters).some(Boolean)
  return (
    <div className={styles.bar} role="group" aria-label={say.label}>
      <PeriodFields asked={asked} today={today} onAsk={onAsk} />
      {ledger.text.length > 0 && <Search value={asked.filters.q ?? ''} onSearch={(q) => set('q', q || undefined)} />}
      {choices.map(
        ([filter, list]) =>
          list.length > 0 && (
            <label key={filter} className={styles.choice}>
              <span>{filter === 'kind' && kindName ? words.columns[kindName] : say[filter]}</span>
              <select
                value={asked.filters[filter] ?? ''}
                onChange={({ target }) => set(filter, target.value || undefined)}
              >
                <option value="">{say.all}</option>
                {list.map(([value, said]) => (
                  <option key={value} value={value}>
                    {said}
                  </option>
                ))}
              </select>
            </label>
          ),
      )}
      {(['open', 'overdue'] as const).map(
        (only) =>
          ledger[only] && (
            <label key={only} className={styles.tick}>
              <input
                type="checkbox"
                checked={asked.filters[only] === '1'}
                onChange={({ target }) => set(only, target.checked ? '1' : undefined)}
              />
              <span>{say[only]}</span>
            </label>
          ),
      )}
      {figure && <strong>{say.figure(words.measures.figures[figure as Figure] ?? figure)}</strong>}
      {filtered && (
        <button type="button" className={styles.clear} onClick={() => onAsk({ ...asked, page: 1, filters: {} })}>
          <Icon name="close" size="1em" /> {say.clear}
        </button>
      )}
    </div>
  )
}
