/** The ledger on paper: A4 across, what it is and what was looked for on top, the head again on every sheet. */
import { useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import type { LedgerAnswer, LedgersAnswer } from '#shared/ledgers/answers.ts'
import { cellOf, tellerOf } from '#shared/ledgers/cell.ts'
import type { LedgerName } from '#shared/ledgers/column.ts'
import { sayNames } from '#shared/ledgers/sayNames.ts'
import { useClock, useLanguage, useWords } from '#shared/ui/words.tsx'
import type { LedgerAsked } from './asked.ts'
import { briefText } from './LedgerTable.tsx'
import styles from './PrintSheet.module.css'
import { sayFilters } from './sayFilters.ts'
import { useTimeZone } from './useTimeZone.ts'

type Props = {
  readonly name: LedgerName
  readonly answer: LedgerAnswer
  readonly known: LedgersAnswer
  readonly asked: LedgerAsked
  readonly hallName: string
  readonly who: string
  readonly onPrinted: () => void
}

export const PrintSheet = ({ name, answer, known, asked, hallName, who, onPrinted }: Props) => {
  const words = useWords()
  const { ledger: say } = words
  const [language] = useLanguage()
  const timeZone = useTimeZone()
  const clock = useClock()
  const teller = useMemo(
    () => tellerOf({ words, language, timeZone, names: sayNames([answer.names, known.names], language, words) }),
    [words, language, timeZone, answer, known],
  )
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted)
    // After the sheet has been drawn.
    const timer = setTimeout(() => print(), 50)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('afterprint', onPrinted)
    }
  }, [onPrinted])
  const columns = answer.columns.filter(({ aside }) => !aside)
  const filters = sayFilters(name, asked, teller)
  const cut = answer.total > answer.rows.length
  return createPortal(
    <div className={styles.sheet}>
      <h1>
        {hallName} {say.names[name]}
      </h1>
      <p>{[say.out.sheetPeriod(asked.from, asked.to), ...filters, say.table.total(answer.total)].join(' · ')}</p>
      {cut && <p>{say.out.printCut(answer.rows.length, answer.total)}</p>}
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} data-kind={column.kind}>
                {say.columns[column.name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row) => (
            <tr key={row.key}>
              {columns.map((column) => (
                <td key={column.key} data-kind={column.kind}>
                  {briefText(cellOf(row.cells[column.key] ?? null, column, teller))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {say.out.printed(who, `${clock.date(answer.at)} ${clock.time(answer.at)}`)} ·{' '}
        {say.table.asOf(`${clock.date(answer.at)} ${clock.exact(answer.at)}`, answer.seq)}
      </p>
    </div>,
    document.body,
  )
}
