/** Grades and from where each holds, the best first. */
import type { Band } from '#shared/domain/ruleBook/ruleBook.ts'
import styles from '../Rules.module.css'
import type { Teller } from '../say.ts'

export const BandList = ({ bands, teller }: { readonly bands: readonly Band[]; readonly teller: Teller }) => {
  const { say, read } = teller.words
  if (bands.length === 0) return null
  return (
    <ul className={styles.bands} aria-label={say.lists.bands}>
      {bands.map(({ code, name, from }, index) => (
        <li key={code}>
          <strong>{teller.text(name)}</strong>{' '}
          {index === bands.length - 1 && index > 0 ? read.bandLast : read.band(from)}
        </li>
      ))}
    </ul>
  )
}
