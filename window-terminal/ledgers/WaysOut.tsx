/** The ways out of a ledger: files for spreadsheets, and paper; what went wrong or was cut is said beside them. */
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Ledgers.module.css'
import type { Files } from './useFiles.ts'

export const WaysOut = ({ files, disabled }: { readonly files: Files; readonly disabled: boolean }) => {
  const { ledger } = useWords()
  const words = ledger.out
  const { busy, said } = files
  return (
    <div className={styles.out}>
      {said && (
        <span className={styles.said} role="alert">
          {said}
        </span>
      )}
      {busy && <span role="status">{busy === 'print' ? words.printing : words.busy}</span>}
      <Button size="small" disabled={disabled} busy={busy === 'xlsx'} onPress={() => files.save('xlsx')}>
        {words.xlsx}
      </Button>
      <Button size="small" disabled={disabled} busy={busy === 'csv'} onPress={() => files.save('csv')}>
        {words.csv}
      </Button>
      <Button
        size="small"
        icon={<Icon name="print" />}
        disabled={disabled}
        busy={busy === 'print'}
        onPress={() => files.print()}
      >
        {words.print}
      </Button>
    </div>
  )
}
