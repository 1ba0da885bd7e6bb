/** The rows of a publication sheet: everybody with total, interval and grade; on wide paper every item's score too. */
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import { about, bandsOf, indicatorName, points, totalInterval } from '../appraisal/card/say.ts'
import { sayStanding } from '../appraisal/card/Standing.tsx'
import type { ShownSheet, Who } from './shown.ts'
import styles from './Sheet.module.css'

type Props = {
  readonly shown: ShownSheet
  /** Row ids in the order they stand. */
  readonly order: readonly string[]
  readonly whoIs: (id: string) => Who
  /** With a column for every indicator. */
  readonly wide: boolean
}

/** What the committee decided about somebody: the grade, and which consequence applies. */
const useVerdict = ({ published, scheme }: ShownSheet) => {
  const text = useText()
  const own = (id: string) => published?.verdicts.filter(({ who }) => who === id) ?? []
  return {
    grade: (id: string): string | undefined =>
      own(id)
        .flatMap(({ what }) => {
          if (what.is !== 'grade') return []
          const band = bandsOf(scheme).find(({ code }) => code === what.grade)
          return [band ? text(band.name) : what.grade]
        })
        .pop(),
    consequences: (id: string): readonly string[] =>
      own(id).flatMap(({ what }) => {
        if (what.is !== 'consequence' || !what.applies) return []
        const found = scheme.consequences.find(({ id: code }) => code === what.consequence)
        return found ? [text(found.name)] : []
      }),
  }
}

export const ScoreTable = ({ shown, order, whoIs, wide }: Props) => {
  const { scores } = useWords()
  const { sheet: words, card, noFigure } = scores
  const text = useText()
  const verdict = useVerdict(shown)
  const { sheet, scheme } = shown
  const indicators = wide
    ? [
        ...new Set(
          sheet.rows.flatMap(({ parts }) =>
            parts.flatMap(({ indicator, because }) => (because === 'not-this-post' ? [] : [indicator])),
          ),
        ),
      ]
    : []
  const isPerson = sheet.of === 'person'
  const named = isPerson && shown.publication.names !== 'staff-no'
  const hasServed = sheet.rows.some(({ served }) => served > 0)
  const hasInterval = sheet.rows.some((row) => totalInterval(row, scheme) !== undefined)
  const hasSection = sheet.of !== 'section' && order.some((id) => whoIs(id).section !== '')
  const scoreOf = (row: SheetRow, indicator: string): string => {
    const part = row.parts.find((one) => one.indicator === indicator)
    if (!part || part.because === 'not-this-post') return ''
    return part.score === null ? noFigure : points(part.score)
  }
  // Of too few cases nothing is posted: neither the person nor a passer-by could read anything from it.
  const withheld = ({ standing }: SheetRow): boolean => standing === 'insufficient'
  const intervalOf = (row: SheetRow): string => {
    const ends = withheld(row) ? undefined : totalInterval(row, scheme)
    return ends ? `${about(ends[0])}–${about(ends[1])}` : ''
  }
  const noteOf = (row: SheetRow): string =>
    [
      row.vetoed && card.vetoed,
      row.passed === false && card.notPassed,
      verdict.grade(row.id) && words.byCommittee,
      ...verdict.consequences(row.id).map(words.committee),
    ]
      .filter(Boolean)
      .join('；')
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.columns.no}</th>
          {isPerson && <th scope="col">{words.columns.staffNo}</th>}
          {named && <th scope="col">{words.columns.name}</th>}
          {!isPerson && <th scope="col">{scores.of[sheet.of]}</th>}
          {hasSection && <th scope="col">{words.columns.section}</th>}
          {hasServed && <th scope="col">{words.columns.served}</th>}
          {indicators.map((id) => {
            const name = indicatorName(scheme, id)
            return (
              <th key={id} scope="col">
                {name ? text(name) : id}
              </th>
            )
          })}
          <th scope="col">{words.columns.total}</th>
          {hasInterval && <th scope="col">{words.columns.interval}</th>}
          <th scope="col">{words.columns.grade}</th>
          <th scope="col">{words.columns.note}</th>
        </tr>
      </thead>
      <tbody>
        {order.map((id, at) => {
          const row = sheet.rows.find((one) => one.id === id)!
          const who = whoIs(id)
          return (
            <tr key={id}>
              <td className={styles.number}>{at + 1}</td>
              {isPerson && <td>{who.staffNo}</td>}
              {named && <td className={styles.name}>{who.name}</td>}
              {!isPerson && <td className={styles.name}>{who.name}</td>}
              {hasSection && <td>{who.section}</td>}
              {hasServed && <td className={styles.number}>{row.served}</td>}
              {indicators.map((indicator) => (
                <td key={indicator} className={styles.number}>
                  {scoreOf(row, indicator)}
                </td>
              ))}
              <td className={styles.total}>{withheld(row) || row.total === null ? noFigure : points(row.total)}</td>
              {hasInterval && <td className={styles.number}>{intervalOf(row)}</td>}
              <td className={styles.name}>{verdict.grade(row.id) ?? sayStanding(row, scheme, card, text) ?? ''}</td>
              <td>{noteOf(row)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
