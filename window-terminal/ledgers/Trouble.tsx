/** The machine did not answer, or not well; and how to ask again. */
import { useWords } from '#shared/ui/words.tsx'
import styles from './Ledgers.module.css'

type Props = { readonly of: 'failed' | 'offline'; readonly onAgain: () => void }

export const Trouble = ({ of, onAgain }: Props) => {
  const { ledger: words } = useWords()
  return (
    <p className={styles.trouble} role="alert">
      {words[of]}{' '}
      <button type="button" className={styles.again} onClick={onAgain}>
        {words.again}
      </button>
    </p>
  )
}
