/** What would raise the total, as sentences without blame. */
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import styles from './Card.module.css'
import { roomToRise } from './raise.ts'
import { about, bandsOf, points } from './say.ts'

type Props = {
  readonly row: SheetRow
  readonly scheme: Scheme
  readonly nameOf: (indicator: string) => string
}

export const Raise = ({ row, scheme, nameOf }: Props) => {
  const { scores } = useWords()
  const { card: words } = scores
  const text = useText()
  if (row.total === null || scheme.kind !== 'points') return null
  const { total } = row
  const rooms = roomToRise(row)
  const [most, ...others] = rooms
  // Bands stand from the best down: the last one above the total is the next to reach.
  const above = bandsOf(scheme).filter(({ from }) => from > total)
  const next = above[above.length - 1]
  return (
    <section className={styles.raise}>
      <h3>{words.raise}</h3>
      {!most && <p>{words.raiseNone}</p>}
      {most && (
        <ul>
          <li>{words.raiseMost(nameOf(most.indicator), about(most.room), about(most.gain))}</li>
          {[most, ...others.slice(0, 2)].map(({ indicator, perPoint }) => (
            <li key={indicator}>{words.raiseEach(nameOf(indicator), perPoint.toFixed(2))}</li>
          ))}
          {next && <li>{words.raiseNext(text(next.name), points(next.from - total))}</li>}
        </ul>
      )}
      {most && <p className={styles.quiet}>{words.raiseNote}</p>}
    </section>
  )
}
