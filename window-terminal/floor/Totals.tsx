/** What became of every ticket of today, as a sum that adds up to what was issued. */
import type { FloorView } from '#shared/views/floor.ts'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Totals.module.css'

type Props = { readonly counts: FloorView['counts']; readonly rated: number }

/** In the order of a visit's life; the last two are shown only when there are any. */
const stages = ['waiting', 'called', 'serving', 'held', 'missed', 'finished', 'left', 'expired', 'void'] as const
const rare: ReadonlySet<string> = new Set(['expired', 'void'])

export const Totals = ({ counts, rated }: Props) => {
  const { floor: words } = useWords()
  const { totals } = words
  if (!counts.issued) return <p className={styles.none}>{totals.none}</p>
  const shown = stages.filter((stage) => !rare.has(stage) || counts[stage] > 0)
  return (
    <section className={styles.totals} aria-label={totals.title}>
      <p className={styles.issued}>
        <strong>{counts.issued}</strong> {totals.issued}
      </p>
      <span className={styles.sign} aria-hidden="true">
        =
      </span>
      <dl className={styles.parts}>
        {shown.map((stage) => (
          <div key={stage} className={[styles.part, styles[stage]].join(' ')}>
            <dt>{totals[stage]}</dt>
            <dd>{counts[stage]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.rated}>{totals.rated(rated)}</p>
      <div className={styles.bar} aria-hidden="true">
        {shown.map((stage) =>
          counts[stage] ? <span key={stage} className={styles[stage]} style={{ flexGrow: counts[stage] }} /> : null,
        )}
      </div>
    </section>
  )
}
