/** Below a table: how many rows, which page, as of when. */
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Ledgers.module.css'

type Props = {
  readonly page: number
  readonly pages: number
  readonly total: number
  readonly asOf: string
  readonly onTurn: (by: number) => void
}

export const PageBar = ({ page, pages, total, asOf, onTurn }: Props) => {
  const { ledger } = useWords()
  const words = ledger.table
  return (
    <div className={styles.pages}>
      <span role="status">{words.total(total)}</span>
      {pages > 1 && (
        <>
          <Button size="small" icon={<Icon name="back" />} disabled={page <= 1} onPress={() => onTurn(-1)}>
            {words.previous}
          </Button>
          <span>{words.page(page, pages)}</span>
          <Button size="small" icon={<Icon name="forward" />} disabled={page >= pages} onPress={() => onTurn(1)}>
            {words.next}
          </Button>
        </>
      )}
      <span className={styles.quiet}>{words.keys}</span>
      <span className={styles.asOf}>{asOf}</span>
    </div>
  )
}
