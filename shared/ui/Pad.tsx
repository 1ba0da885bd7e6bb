/** A pad of digits, and of letters where a number has them, for screens without a keyboard. */
import styles from './Pad.module.css'
import { Icon } from './Icon.tsx'
import { useWords } from './words.tsx'

type Props = {
  readonly onKey: (key: string) => void
  readonly onErase: () => void
  /** Letters above the digits, e.g. the prefixes of the hall's tickets. */
  readonly letters?: readonly string[]
  readonly className?: string | undefined
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

export const Pad = ({ onKey, onErase, letters = [], className }: Props) => {
  const { common } = useWords()
  const key = (value: string) => (
    // The focus stays in the field, so that keyboard and touch can be mixed.
    <button key={value} type="button" onPointerDown={(event) => event.preventDefault()} onClick={() => onKey(value)}>
      {value}
    </button>
  )
  return (
    <div className={[styles.pad, className].filter(Boolean).join(' ')} role="group" aria-label={common.keypad}>
      {letters.length > 0 && <div className={styles.letters}>{letters.map(key)}</div>}
      <div className={styles.digits}>
        {digits.map(key)}
        <span />
        {key('0')}
        <button
          type="button"
          aria-label={common.signIn.erase}
          onPointerDown={(event) => event.preventDefault()}
          onClick={onErase}
        >
          <Icon name="erase" />
        </button>
      </div>
    </div>
  )
}
