/** The measures of one family: one line for each person, window, …, the whole hall first; every figure above nothing is a button. */
import type { MeasuresAnswer } from '#shared/protocol/http.ts'
import type { NamedRow } from '#shared/scoring/measures/answer.ts'
import { catalogue, measuresOf, type MeasureName } from '#shared/scoring/measures/catalogue.ts'
import type { Family } from '#shared/scoring/measures/measure.ts'
import type { Figures } from '#shared/scoring/measures/tally.ts'
import type { Grade } from '#shared/domain/words.ts'
import { Face } from '#shared/ui/Face.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { type Opened, sayFigure } from './figures.ts'
import styles from './MeasureTable.module.css'

type Open = (opened: Opened) => void
type LineProps = {
  readonly id: string | undefined
  readonly name: string
  readonly staffNo?: string | null
  readonly figures: Figures
  readonly names: readonly MeasureName[]
  readonly onOpen: Open
}

const Cell = ({ id, name, figures, measure, onOpen }: Omit<LineProps, 'names'> & { readonly measure: MeasureName }) => {
  const { scorecard: words } = useWords()
  const { figure = words.noFigure, below, opens } = sayFigure(measure, figures[measure], words.spread)
  const title = words.measures[measure]
  if (!opens) return <span className={styles.nothing}>{figure}</span>
  return (
    <button
      type="button"
      className={styles.figure}
      onClick={() => onOpen({ who: id, name, measure, title, figure: below ? `${figure} · ${below}` : figure })}
    >
      <span className="unseen">{`${name} ${title} `}</span>
      <span className={styles.number}>{figure}</span>
      {below && <span className={styles.below}>{` ${below}`}</span>}
    </button>
  )
}

const Line = (props: LineProps) => (
  <tr className={props.id === undefined ? styles.whole : undefined}>
    <th scope="row">
      {props.name}
      {props.staffNo && <span className={styles.staffNo}>{props.staffNo}</span>}
    </th>
    {props.names.map((measure) => (
      <td key={measure}>
        <Cell {...props} measure={measure} />
      </td>
    ))}
  </tr>
)

const Head = ({ measure }: { readonly measure: MeasureName }) => {
  const { scorecard: words } = useWords()
  const { is } = catalogue[measure]
  const grade = /^grade-([1-5])$/.exec(measure)?.[1]
  return (
    <th scope="col">
      {grade && <Face grade={Number(grade) as Grade} className={styles.face} />}
      <span className={styles.title}>{words.measures[measure]}</span>
      {(is === 'time' || is === 'span' || is === 'rate') && <span className={styles.unit}>{words.unit[is]}</span>}
    </th>
  )
}

/** What a line is called. */
export const useLineName = (by: MeasuresAnswer['by']): ((row: Pick<NamedRow, 'id' | 'name'>) => string) => {
  const { scorecard: words, common } = useWords()
  const text = useText()
  return ({ id, name }) => {
    const said = name ? text(name) : id
    if (by === 'window') return common.windowNamed(said)
    if (by === 'hour') return words.hour(Number(id))
    return by === 'section' && id === '' ? words.noSection : said
  }
}

type Props = { readonly told: MeasuresAnswer; readonly family: Family; readonly onOpen: Open }

export const MeasureTable = ({ told, family, onOpen }: Props) => {
  const { scorecard: words } = useWords()
  const names = measuresOf(family)
  const nameOf = useLineName(told.by)
  return (
    <div className={styles.scroll} role="region" aria-labelledby="measures-title" tabIndex={0}>
      <table className={styles.table}>
        <caption id="measures-title" className="unseen">
          {words.title} · {words.family[family]} · {told.from} – {told.to}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.who}>
              {words.who[told.by]}
            </th>
            {names.map((measure) => (
              <Head key={measure} measure={measure} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Line id={undefined} name={words.whole} figures={told.whole} names={names} onOpen={onOpen} />
          {told.rows.map((row) => (
            <Line
              key={row.id}
              id={row.id}
              name={nameOf(row)}
              staffNo={row.staffNo}
              figures={row.figures}
              names={names}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What the figures above leave out, of the whole hall, in one line. */
export const Apart = ({ told, onOpen }: Pick<Props, 'told' | 'onOpen'>) => {
  const { scorecard: words } = useWords()
  const some = measuresOf('apart').filter((name) => sayFigure(name, told.whole[name], words.spread).opens)
  if (some.length === 0) return <p className={styles.apart}>{words.apartNone}</p>
  return (
    <p className={styles.apart}>
      <strong>{words.apart}</strong>
      {some.map((measure) => (
        <span key={measure} className={styles.left}>
          {words.measures[measure]}{' '}
          <Cell id={undefined} name={words.whole} figures={told.whole} measure={measure} onOpen={onOpen} />
        </span>
      ))}
    </p>
  )
}

/** How each measure of the family is counted, in a sentence. */
export const Definitions = ({ family }: Pick<Props, 'family'>) => {
  const { scorecard: words } = useWords()
  const names = measuresOf(family).filter((name) => !/^grade-[1-4]$/.test(name))
  return (
    <section className={styles.definitions} aria-labelledby="how-counted">
      <h2 id="how-counted">{words.howCounted}</h2>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>{words.measures[name]}</dt>
            <dd>{words.definitions[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
