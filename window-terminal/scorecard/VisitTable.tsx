/** The visits behind a figure, the newest first; the ticket opens its records. */
import type { VisitRow } from '#shared/scoring/measures/answer.ts'
import type { Outcome } from '#shared/domain/words.ts'
import type { Stage } from '#shared/domain/hall/hall.ts'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import { elapsed, useClock, useWords } from '#shared/ui/words.tsx'
import styles from './Drawer.module.css'
import type { Names } from './useNames.ts'

type Props = {
  readonly rows: readonly VisitRow[]
  readonly names: Names
  readonly onOpen: (visit: VisitRow) => void
}

export const VisitTable = ({ rows, names, onOpen }: Props) => {
  const { scorecard, common } = useWords()
  const words = scorecard.visits
  const clock = useClock()
  const became = ({ outcome, stage }: VisitRow): string =>
    outcome === null ? common.stages[stage as Stage] : common.outcomes[outcome as Outcome]
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{words.day}</th>
          <th>{words.ticket}</th>
          <th>{words.service}</th>
          <th>{words.outcome}</th>
          <th>{words.issued}</th>
          <th>{words.ended}</th>
          <th className={styles.right}>{words.wait}</th>
          <th className={styles.right}>{words.handling}</th>
          <th>{words.grade}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((visit) => (
          <tr key={`${visit.day} ${visit.ticket}`}>
            <td className={styles.nowrap}>{visit.day}</td>
            <td>
              <button
                type="button"
                className={styles.ticket}
                aria-label={words.open(visit.ticket)}
                onClick={() => onOpen(visit)}
              >
                <TicketNo ticket={visit.ticket} />
              </button>
            </td>
            <td>{names.service(visit.service)}</td>
            <td>
              {became(visit)}
              {visit.forgotten && ` · ${words.forgotten}`}
            </td>
            <td>{clock.time(visit.issuedAt)}</td>
            <td>{visit.endedAt === null ? scorecard.noFigure : clock.time(visit.endedAt)}</td>
            <td className={styles.right}>{elapsed(visit.waitMs)}</td>
            <td className={styles.right}>{elapsed(visit.handlingMs)}</td>
            <td>
              {visit.grade === null ? (
                <span className={styles.quiet}>{words.unrated}</span>
              ) : (
                common.grades[visit.grade - 1]
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
