/** What an earlier notice left out, and whose it is: a breach by name (一次性告知制). */
import { Icon } from '#shared/ui/Icon.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { MatterShown } from '#shared/views/matter.ts'
import { lineName } from '../desk/matters/lines.ts'
import styles from './Panel.module.css'

export const Breaches = ({ matter }: { readonly matter: MatterShown }) => {
  const { breach: words } = useWords().office
  const text = useText()
  const { omissions, people, lines, papers } = matter
  const nameOf = (key: string): string => {
    const line = lines.find((one) => one.key === key)
    return line ? text(lineName(line, papers)) : key
  }
  if (omissions.length === 0) return null
  return (
    <section className={styles.breach}>
      <h3>
        <Icon name="warn" /> {words.title}
      </h3>
      {omissions.map(({ notice, line, of, foundBy }) => (
        <p key={line}>
          {words.what(nameOf(line), notice)}
          <span className={styles.soft}> {words.whose(people[of] ?? of, people[foundBy] ?? foundBy)}</span>
        </p>
      ))}
    </section>
  )
}
