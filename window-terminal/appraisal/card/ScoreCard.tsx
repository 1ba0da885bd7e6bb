/** One unit's scorecard: the total and how sure it is, what it is made of, how it went, and what would raise it. */
import type { ReactNode } from 'react'
import type { Part, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { Bars } from '#shared/ui/charts/Bars.tsx'
import { TrendLine, type TrendPoint } from '#shared/ui/charts/TrendLine.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { CardHead } from './CardHead.tsx'
import styles from './Card.module.css'
import { LineList } from './LineList.tsx'
import { PartTable } from './PartTable.tsx'
import { Proposed } from './Proposed.tsx'
import { Raise } from './Raise.tsx'
import { about, bandsOf, indicatorName, points, scoreInterval, shareOfTotal } from './say.ts'

export type CardProps = {
  readonly row: SheetRow
  readonly scheme: Scheme
  /** Whose and of when; unseen where it stands above already. */
  readonly title: string
  readonly titleSeen?: boolean
  /** Under the total: published or in the making, up to which day. */
  readonly note: ReactNode
  /** Past periods with this one last; undefined while they are on their way. */
  readonly trend: readonly TrendPoint[] | undefined
  /** Where deductions are told in full: `#discipline`. */
  readonly place: string
  /** What a part is called where the rule-book does not say: a goal. */
  readonly partName?: (id: string) => string | undefined
  /** What opens behind a part, if anything does. */
  readonly opens?: (part: Part) => ReactNode
  /** Beside the rest: signals, places. */
  readonly aside?: ReactNode
}

export const ScoreCard = ({
  row,
  scheme,
  title,
  titleSeen = false,
  note,
  trend,
  place,
  partName,
  opens,
  aside,
}: CardProps) => {
  const { scores } = useWords()
  const { card: words } = scores
  const text = useText()
  const nameOf = (id: string): string => {
    const name = indicatorName(scheme, id)
    const shares: Readonly<Record<string, string>> = scheme.kind === 'selection' ? words.shares : {}
    return name ? text(name) : (partName?.(id) ?? shares[id] ?? id)
  }
  const asked = row.parts.filter(({ because }) => because !== 'not-this-post')
  const scored = asked.filter(({ score }) => score !== null)
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0)
  const weightOf = (id: string): number =>
    whole === 0 ? 0 : (asked.find(({ indicator }) => indicator === id)?.weight ?? 0) / whole
  const known = trend?.filter(({ value }) => value !== null) ?? []
  return (
    <div className={styles.card}>
      <h2 className={titleSeen ? undefined : 'unseen'}>{title}</h2>
      <CardHead row={row} scheme={scheme} note={note} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {scored.length > 0 && (
            <Bars
              title={words.parts}
              says={words.partsSays(scored.length, asked.length)}
              partLabel={words.indicator}
              say={about}
              parts={asked.map((part) => {
                const interval = part.score === null ? undefined : scoreInterval(part.score, part.variance)
                return {
                  key: part.indicator,
                  name: nameOf(part.indicator),
                  weight: whole === 0 ? 0 : Math.round((1000 * part.weight) / whole) / 10,
                  value:
                    part.score === null
                      ? null
                      : { is: part.score, ...(interval && { lo: interval[0], hi: interval[1] }) },
                  note: part.because ? words.because[part.because] : part.n > 0 ? words.n(part.n) : undefined,
                }
              })}
            />
          )}
          {scheme.kind === 'deductions' ? (
            <LineList lines={row.lines} scheme={scheme} place={place} />
          ) : (
            <PartTable
              scheme={scheme}
              parts={asked}
              nameOf={nameOf}
              shareOf={(id) => (scheme.kind === 'points' ? shareOfTotal(row, id) : weightOf(id))}
              opens={opens}
            />
          )}
        </div>
        <div className={styles.column}>
          <Proposed row={row} scheme={scheme} />
          {row.standing !== 'insufficient' && <Raise row={row} scheme={scheme} nameOf={nameOf} />}
          {trend && known.length > 1 && (
            <TrendLine
              title={words.trend(trend.length)}
              says={(row.sd ? words.trendSays : words.trendPlain)(
                points(known[0]!.value!.is),
                points(known[known.length - 1]!.value!.is),
              )}
              periodLabel={scores.period.label}
              valueLabel={words.total}
              points={trend}
              say={about}
              cuts={bandsOf(scheme)
                .filter(({ from }) => from > 0)
                .map(({ name, from }) => ({ at: from, label: text(name) }))}
            />
          )}
          {aside}
        </div>
      </div>
    </div>
  )
}
