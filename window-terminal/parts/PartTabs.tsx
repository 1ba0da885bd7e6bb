/** The parts of a page in a row under its head; the open one is the page we are on. */
import styles from './PartTabs.module.css'

type Props<N extends string> = {
  readonly label: string
  readonly names: readonly N[]
  readonly words: Readonly<Record<N, string>>
  readonly open: N
  readonly onOpen: (name: N) => void
}

export const PartTabs = <N extends string>({ label, names, words, open, onOpen }: Props<N>) => (
  <nav className={styles.tabs} aria-label={label}>
    {names.map((name) => (
      <button key={name} type="button" aria-current={name === open ? 'page' : undefined} onClick={() => onOpen(name)}>
        {words[name]}
      </button>
    ))}
  </nav>
)
