/** The other calls: wanted ones first, then those already at a window; too many to fit take turns. */
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import type { BoardCall } from '#shared/views/board.ts'
import type { Tongues } from '../tongues.ts'
import styles from './CallList.module.css'
import { Arrow } from './Hero.tsx'
import { isWord, type Layout } from './layout.ts'
import { pageAt } from './stillness.ts'

type Props = {
  readonly calls: readonly BoardCall[]
  readonly layout: Layout
  readonly tongues: Tongues
  readonly now: number
}

/** Long enough to find one's number on a page. */
const pageMs = 10_000

/** The rows shown now. Who is wanted is never pushed out by who is already served. */
export const rowsNow = (calls: readonly BoardCall[], rows: number, now: number): readonly BoardCall[] => {
  const wanted = calls.filter((call) => call.stage === 'called')
  if (wanted.length <= rows) return [...wanted, ...calls.filter((call) => call.stage !== 'called')].slice(0, rows)
  const pages = Math.ceil(wanted.length / rows)
  const from = Math.min(pageAt(now, pages, pageMs) * rows, wanted.length - rows)
  return wanted.slice(from, from + rows)
}

export const CallList = ({ calls, layout, tongues, now }: Props) => {
  const { board } = tongues.first.words
  return (
    <ol className={styles.list} aria-label={board.currentCalls}>
      {rowsNow(calls, layout.rows, now).map((call) => (
        <li
          key={call.ticket}
          className={[styles.row, call.stage === 'called' ? styles.wanted : styles.there].join(' ')}
        >
          <TicketNo ticket={call.ticket} />
          {call.stage === 'called' ? <Arrow /> : <span className={styles.at}>{board.atWindow}</span>}
          <span className={[styles.window, isWord(call.window) && styles.word].filter(Boolean).join(' ')}>
            {call.window}
          </span>
        </li>
      ))}
    </ol>
  )
}
