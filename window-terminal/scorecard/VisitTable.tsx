/** The visits behind a figure, the newest first; the ticket opens its records. */
import type { VisitsAnswer } from '#shared/protocol/http.ts'
import type { VisitRow } from '#shared/scoring/scorecard.ts'
import type { Outcome } from '#shared/domain/words.ts'
import type { Stage } from '#shared/domain/hall/hall.ts'
import { TicketNo } from '#shared/ui/TicketNo.tsx'
import { elapsed, useClock, useWords } from '#shared/ui/words.tsx'
import styles from './Drawer.module.css'
import type { Names } from './useNames.ts'

type Props = {
  readonly answer: VisitsAnswer
  readonly names: Names
  readonly onOpen: (visit: VisitRow) => void
}

export const VisitTable = ({ answer, names, onOpen }: Props) => {
  const { scorecard, common } = useWords()
  const words = scorecard.visits
  const clock = useClock()
  const { rows, total } = answer
  if (total === 0) return <p className={styles.quiet}>{words.none}</p>
  const became = ({ outcome, stage }: VisitRow): string =>
    outcome === null ? common.stages[stage as Stage] : common.outcomes[outcome as Outcome]
  return (
    <>
      <p className={styles.count}>{rows.length < total ? words.newest(rows.length, total) : words.count(total)}</p>
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
    </>
  )
}
