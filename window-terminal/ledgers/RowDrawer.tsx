/** One row, open: every field in words, and the records behind it. Beside the table, and Escape goes back to it. */
import { useLayoutEffect, useRef } from 'react'
import type { LedgerRow } from '#shared/ledgers/answers.ts'
import { cellOf, cellText, saySubject, type Teller } from '#shared/ledgers/cell.ts'
import type { Column, LedgerName } from '#shared/ledgers/column.ts'
import { Button } from '#shared/ui/Button.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import { isAlarm } from './LedgerTable.tsx'
import styles from './RowDrawer.module.css'
import { StoryFacts } from './StoryFacts.tsx'
import { StoryLinks } from './StoryLinks.tsx'

type Props = {
  readonly session: StaffSession
  readonly name: LedgerName
  readonly row: LedgerRow
  readonly columns: readonly Column[]
  readonly teller: Teller
  readonly onClose: () => void
}

export const RowDrawer = ({ session, name, row, columns, teller, onClose }: Props) => {
  const { ledger: words, common } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it is taken away, so that the focus goes back to the row.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  const told = columns
    .map((column) => ({ column, value: row.cells[column.key] ?? null }))
    .map(({ column, value }) => ({ column, value, said: cellText(cellOf(value, column, teller)) }))
    .filter(({ said }) => said !== '')
  return (
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-labelledby="row-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <p className={styles.ledger}>{words.names[name]}</p>
          <h2 id="row-title">{saySubject(row.opens, words)}</h2>
          <StoryLinks session={session} opens={row.opens} />
          <Button size="small" className={styles.close} onPress={onClose}>
            {common.close}
          </Button>
        </header>
        <section aria-label={words.drawer.fields}>
          <dl className={styles.fields}>
            {told.map(({ column, value, said }) => (
              <div key={column.key} data-alarm={isAlarm(column, value) ? 'yes' : undefined}>
                <dt>{words.columns[column.name]}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="row-facts">
          <h3 id="row-facts">{words.drawer.facts}</h3>
          <StoryFacts session={session} opens={row.opens} teller={teller} />
        </section>
      </div>
    </dialog>
  )
}
