/** A page of a ledger: the head stays, arrows walk the rows, Enter opens one, PageUp and PageDown turn the page. */
import { useRef, useState, type KeyboardEvent } from 'react'
import type { LedgerAnswer, LedgerRow } from '#shared/ledgers/answers.ts'
import { cellOf, cellText, type LedgerCell, type Teller } from '#shared/ledgers/cell.ts'
import type { Column, LedgerName } from '#shared/ledgers/column.ts'
import { useWords } from '#shared/ui/words.tsx'
import styles from './LedgerTable.module.css'

/** In a table a moment of the year is told without its year, to keep rows on one line; the drawer tells it whole. */
export const briefText = (cell: LedgerCell): string =>
  cell.is === 'moment' ? `${cell.day.slice(5)} ${cell.time}` : cellText(cell)

/** Nothing there, or a plain no: said, but not to be looked at. */
const isQuiet = (column: Column, said: string, value: unknown): boolean =>
  said === '' || (column.kind === 'flag' && value === 0)

/** Things that ask for a look are said with a word and marked. */
export const isAlarm = (column: Column, value: unknown): boolean =>
  (column.name === 'overdue' || column.name === 'undelivered') && value === 1

type Props = {
  readonly name: LedgerName
  readonly answer: LedgerAnswer
  readonly teller: Teller
  readonly caption: string
  readonly onOpen: (row: LedgerRow) => void
  readonly onTurn: (by: number) => void
}

export const LedgerTable = ({ name, answer, teller, caption, onOpen, onTurn }: Props) => {
  const { ledger: words } = useWords()
  const [current, setCurrent] = useState(0)
  const body = useRef<HTMLTableSectionElement>(null)
  const columns = answer.columns.filter(({ aside }) => !aside)
  const here = Math.min(current, answer.rows.length - 1)
  const go = (to: number): void => {
    const row = Math.min(answer.rows.length - 1, Math.max(0, to))
    setCurrent(row)
    body.current?.querySelectorAll<HTMLButtonElement>('th button')[row]?.focus()
  }
  const keys = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(here + 1),
      ArrowUp: () => go(here - 1),
      Home: () => go(0),
      End: () => go(answer.rows.length - 1),
      PageDown: () => onTurn(1),
      PageUp: () => onTurn(-1),
    }
    const move = event.altKey || event.ctrlKey || event.metaKey ? undefined : moves[event.key]
    if (!move) return
    event.preventDefault()
    move()
  }
  return (
    <div className={styles.scroll} role="region" aria-label={words.names[name]} tabIndex={-1}>
      <table className={styles.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-kind={column.kind}>
                {words.columns[column.name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={keys}>
          {answer.rows.map((row, i) => (
            <tr key={row.key} onClick={() => onOpen(row)}>
              {columns.map((column, c) => {
                const value = row.cells[column.key] ?? null
                const cell = cellOf(value, column, teller)
                const said = c === 0 ? cellText(cell) : briefText(cell)
                if (c > 0)
                  return (
                    <td
                      key={column.key}
                      data-kind={column.kind}
                      className={isAlarm(column, value) ? styles.look : undefined}
                    >
                      {isQuiet(column, said, value) ? (
                        <span className={styles.nothing}>{said || words.nothing}</span>
                      ) : (
                        said
                      )}
                    </td>
                  )
                return (
                  <th key={column.key} scope="row">
                    <button
                      type="button"
                      tabIndex={i === here ? 0 : -1}
                      onFocus={() => setCurrent(i)}
                      onClick={(event) => {
                        event.stopPropagation()
                        onOpen(row)
                      }}
                    >
                      {said || words.nothing}
                    </button>
                  </th>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
