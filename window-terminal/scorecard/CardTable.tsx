/** The table: one line a person or window, the whole hall first; every figure above nothing is a button. */
import {
  gradeMeasures,
  type Measure,
  type ScorecardRow,
  type ShareFigure,
  type TimeFigure,
} from '#shared/scoring/scorecard.ts'
import type { ScorecardAnswer } from '#shared/protocol/http.ts'
import type { Grade } from '#shared/domain/words.ts'
import { Face } from '#shared/ui/Face.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './CardTable.module.css'
import { minutesOf, type Opened, percentOf } from './figures.ts'

const times = ['wait', 'walk', 'handling'] as const
const acts = ['recalled', 'missed', 'held', 'transferred', 'noticed'] as const
const apart = ['excluded', 'forgotten', 'expired'] as const
/** The best first, as people read a rating. */
const grades = [5, 4, 3, 2, 1] as const satisfies readonly Grade[]

type Open = (opened: Opened) => void
type FigureProps = {
  readonly row: ScorecardRow
  /** How the line is called. */
  readonly who: string
  readonly measure: Measure
  readonly title: string
  /** Undefined: there is nothing to compute. */
  readonly figure: string | undefined
  readonly below?: string | undefined
  readonly count: number
  readonly onOpen: Open
}

const Figure = ({ row, who, measure, title, figure, below, count, onOpen }: FigureProps) => {
  const { scorecard: words } = useWords()
  if (count === 0) return <span className={styles.nothing}>{figure ?? words.noFigure}</span>
  return (
    <button
      type="button"
      className={styles.figure}
      onClick={() => onOpen({ who: row.id, name: who, measure, title, figure: figure ?? words.noFigure })}
    >
      <span className="unseen">{`${who} ${title} `}</span>
      <span className={styles.number}>{figure ?? words.noFigure}</span>
      {below && <span className={styles.below}>{` ${below}`}</span>}
    </button>
  )
}

const Row = ({ row, onOpen }: { readonly row: ScorecardRow; readonly onOpen: Open }) => {
  const { scorecard: words, common } = useWords()
  const isWhole = row.id === ''
  const named = row.staffNo === null ? common.windowNamed(row.name) : row.name
  const who = isWhole ? words.columns.whole : named
  const cell = (
    measure: Measure,
    props: Pick<FigureProps, 'figure' | 'below' | 'count'>,
    title = words.measures[measure],
  ) => <Figure row={row} who={who} measure={measure} title={title} onOpen={onOpen} {...props} />
  const counted = (measure: Measure, count: number) => cell(measure, { figure: String(count), count })
  const timed = ({ measure, n, medianMs, meanMs, p90Ms }: TimeFigure) =>
    cell(measure, {
      figure: minutesOf(medianMs),
      below: n > 1 ? words.spread(minutesOf(meanMs) ?? '', minutesOf(p90Ms) ?? '') : undefined,
      count: n,
    })
  const shared = ({ measure, count, of, share }: ShareFigure, title: string) =>
    cell(measure, { figure: percentOf(share), below: of > 0 ? `${count}/${of}` : undefined, count: of }, title)
  return (
    <tr className={isWhole ? styles.whole : undefined}>
      <th scope="row">
        {who}
        {row.staffNo !== null && <span className={styles.staffNo}>{row.staffNo}</span>}
      </th>
      <td>{counted('finished', row.finished.count)}</td>
      {times.map((time) => (
        <td key={time} className={styles.time}>
          {timed(row[time])}
        </td>
      ))}
      {acts.map((act) => (
        <td key={act}>{counted(act, row[act].count)}</td>
      ))}
      {grades.map((grade) => (
        <td key={grade}>{counted(gradeMeasures[grade - 1]!, row.ratings.grades[grade - 1]!.count)}</td>
      ))}
      <td>{shared(row.ratings.satisfied, words.columns.satisfied)}</td>
      <td>{shared(row.ratings.responded, words.columns.responded)}</td>
      {apart.map((measure) => (
        <td key={measure} className={styles.apart}>
          {counted(measure, row[measure].count)}
        </td>
      ))}
    </tr>
  )
}

const Head = ({ by }: { readonly by: ScorecardAnswer['by'] }) => {
  const { scorecard: words } = useWords()
  const { columns, measures } = words
  return (
    <thead>
      <tr className={styles.groups}>
        <td />
        <td />
        <th scope="colgroup" colSpan={times.length}>
          {columns.times}
        </th>
        <th scope="colgroup" colSpan={acts.length}>
          {columns.acts}
        </th>
        <th scope="colgroup" colSpan={grades.length}>
          {columns.ratings}
        </th>
        <th scope="colgroup" colSpan={2}>
          {columns.shares}
        </th>
        <th scope="colgroup" colSpan={apart.length}>
          {columns.apart}
        </th>
      </tr>
      <tr>
        <th scope="col" className={styles.who}>
          {columns.who[by]}
        </th>
        {['finished' as const, ...times, ...acts].map((measure) => (
          <th key={measure} scope="col">
            {measures[measure]}
          </th>
        ))}
        {grades.map((grade) => (
          <th key={grade} scope="col" className={styles.grade}>
            <Face grade={grade} className={styles.face} />
            <span>{measures[gradeMeasures[grade - 1]!]}</span>
          </th>
        ))}
        <th scope="col">{columns.satisfied}</th>
        <th scope="col">{columns.responded}</th>
        {apart.map((measure) => (
          <th key={measure} scope="col">
            {measures[measure]}
          </th>
        ))}
      </tr>
    </thead>
  )
}

export const CardTable = ({ card, onOpen }: { readonly card: ScorecardAnswer; readonly onOpen: Open }) => (
  <div className={styles.scroll} role="region" aria-labelledby="card-title" tabIndex={0}>
    <table className={styles.table}>
      <caption id="card-title" className="unseen">
        {useWords().scorecard.title} {card.from} – {card.to}
      </caption>
      <Head by={card.by} />
      <tbody>
        <Row row={{ ...card.whole, id: '', staffNo: null }} onOpen={onOpen} />
        {card.rows.map((row) => (
          <Row key={row.id} row={row} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  </div>
)
