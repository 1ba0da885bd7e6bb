/** The monthly table of deductions (月度扣分公示表): each with its day, fault, points, count and doubling; then month and year. */
import type { DeductionLine, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import { sayStanding } from '../appraisal/card/Standing.tsx'
import { points } from '../appraisal/card/say.ts'
import type { ShownSheet, Who } from './shown.ts'
import styles from './Sheet.module.css'

type Props = {
  readonly shown: ShownSheet
  readonly scheme: SchemeOf<'deductions'>
  readonly order: readonly string[]
  readonly whoIs: (id: string) => Who
}

/** Half a point is said as `0.5`, a whole one without decimals. */
const plain = (value: number): string => String(Math.round(value * 100) / 100)

export const TenPointTable = ({ shown, scheme, order, whoIs }: Props) => {
  const { scores } = useWords()
  const { sheet: words, card, noFigure } = scores
  const text = useText()
  const faultName = ({ list, code }: DeductionLine): string => {
    const fault = scheme.rules.lists.find(({ id }) => id === list)?.faults.find((one) => one.code === code)
    return fault ? text(fault.name) : code
  }
  const named = shown.publication.names !== 'staff-no'
  const hasSection = order.some((id) => whoIs(id).section !== '')
  const hasYear = shown.sheet.rows.some(({ yearTotal }) => yearTotal !== null)
  const executor = ({ by }: DeductionLine): string => {
    const name = by === null ? undefined : shown.names[by]?.name
    return name ? text(name) : ''
  }
  const hasExecutor = shown.sheet.rows.some(({ lines }) => lines.some((line) => executor(line) !== ''))
  const hasGrade = scheme.bands.length > 0
  const full = plain(scheme.rules.full)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.columns.staffNo}</th>
          {named && <th scope="col">{words.columns.name}</th>}
          {hasSection && <th scope="col">{words.columns.section}</th>}
          <th scope="col">{words.columns.full}</th>
          <th scope="col">{words.columns.day}</th>
          <th scope="col">{words.columns.code}</th>
          <th scope="col">{words.columns.points}</th>
          <th scope="col">{words.columns.count}</th>
          <th scope="col">{words.columns.doubled}</th>
          {hasExecutor && <th scope="col">{words.columns.executor}</th>}
          <th scope="col">{words.columns.month}</th>
          {hasYear && <th scope="col">{words.columns.year}</th>}
          {hasGrade && <th scope="col">{words.columns.grade}</th>}
        </tr>
      </thead>
      {order.map((id) => {
        const row = shown.sheet.rows.find((one) => one.id === id)!
        return (
          <tbody key={id} className={styles.together}>
            {(row.lines.length > 0 ? row.lines : [undefined]).map((line, at) => (
              <tr key={line?.deduction ?? id}>
                {at === 0 && <Before row={row} who={whoIs(id)} named={named} hasSection={hasSection} full={full} />}
                {line ? (
                  <>
                    <td className={styles.number}>{line.day}</td>
                    <td>{faultName(line)}</td>
                    <td className={styles.number}>{`−${plain(line.points)}`}</td>
                    <td className={styles.number}>{line.no > 0 ? line.no : ''}</td>
                    <td className={styles.name}>{line.doubled ? words.yes : ''}</td>
                    {hasExecutor && <td className={styles.name}>{executor(line)}</td>}
                  </>
                ) : (
                  <td colSpan={hasExecutor ? 6 : 5} className={styles.none}>
                    {words.noDeduction}
                  </td>
                )}
                {at === 0 && (
                  <>
                    <td className={styles.total} rowSpan={Math.max(1, row.lines.length)}>
                      {row.total === null ? noFigure : points(row.total)}
                    </td>
                    {hasYear && (
                      <td className={styles.number} rowSpan={Math.max(1, row.lines.length)}>
                        {row.yearTotal === null ? noFigure : points(row.yearTotal)}
                      </td>
                    )}
                    {hasGrade && (
                      <td className={styles.name} rowSpan={Math.max(1, row.lines.length)}>
                        {sayStanding(row, scheme, card, text) ?? ''}
                      </td>
                    )}
                  </>
                )}
              </tr>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

type BeforeProps = {
  readonly row: SheetRow
  readonly who: Who
  readonly named: boolean
  readonly hasSection: boolean
  readonly full: string
}
/** Whose deductions these are, once for all of them. */
const Before = ({ row, who, named, hasSection, full }: BeforeProps) => {
  const span = Math.max(1, row.lines.length)
  return (
    <>
      <td rowSpan={span}>{who.staffNo}</td>
      {named && (
        <td rowSpan={span} className={styles.name}>
          {who.name}
        </td>
      )}
      {hasSection && <td rowSpan={span}>{who.section}</td>}
      <td rowSpan={span} className={styles.number}>
        {full}
      </td>
    </>
  )
}
