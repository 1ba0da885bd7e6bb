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
  /** Whoever may leave visits out ticks them; absent: nobody here may. */
  readonly ticks?: Ticks | undefined
}
/** `day ticket` of the visits ticked. */
export type Ticks = {
  readonly on: ReadonlySet<string>
  readonly onTick: (keys: readonly string[], on: boolean) => void
}
export const keyOf = ({ day, ticket }: Pick<VisitRow, 'day' | 'ticket'>): string => `${day} ${ticket}`
/** Over, and not taken back: it counts somewhere. */
const mayBeTicked = ({ endedAt, stage }: VisitRow): boolean => endedAt !== null && stage !== 'void'

export const VisitTable = ({ rows, names, onOpen, ticks }: Props) => {
  const { scorecard, common } = useWords()
  const words = scorecard.visits
  const clock = useClock()
  const became = ({ outcome, stage }: VisitRow): string =>
    outcome === null ? common.stages[stage as Stage] : common.outcomes[outcome as Outcome]
  const tickable = rows.filter(mayBeTicked).map(keyOf)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {ticks && (
            <th>
              <input
                type="checkbox"
                aria-label={scorecard.leaveOut.tickAll}
                checked={tickable.length > 0 && tickable.every((key) => ticks.on.has(key))}
                onChange={(event) => ticks.onTick(tickable, event.target.checked)}
              />
            </th>
          )}
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
          <tr key={keyOf(visit)} className={visit.leftOut === null ? undefined : styles.out}>
            {ticks && (
              <td>
                <input
                  type="checkbox"
                  aria-label={scorecard.leaveOut.tick(visit.ticket)}
                  disabled={!mayBeTicked(visit)}
                  checked={ticks.on.has(keyOf(visit))}
                  onChange={(event) => ticks.onTick([keyOf(visit)], event.target.checked)}
                />
              </td>
            )}
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
              {visit.leftOut && (
                <span className={styles.reason}>
                  {scorecard.leaveOut.out(scorecard.leaveOut.reasons[visit.leftOut])}
                </span>
              )}
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
