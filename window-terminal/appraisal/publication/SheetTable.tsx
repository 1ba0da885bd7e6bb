/** The rows of a draft, changed ones marked; beside what is published where something is. */
import type { RowName } from '#shared/protocol/appraisal.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { BriefRow } from '#shared/views/appraisal.ts'
import pane from '../../parts/Pane.module.css'
import { about } from '../card/say.ts'
import { isChanged, type ComparedRow } from './compared.ts'
import styles from './Publication.module.css'
import { sayConsequence, sayGrade, sayTotal } from './say.ts'
import type { Shown } from './shown.ts'

type Props = {
  readonly view: Shown
  readonly rows: readonly ComparedRow[]
  readonly compares: boolean
  readonly names: Readonly<Record<string, RowName>>
}

export const SheetTable = ({ view, rows, compares, names }: Props) => {
  const { appraisal: words, common } = useWords()
  const text = useText()
  const { scheme } = view
  const say = { words, text: text as never }
  const nameOf = (id: string): string => {
    const found = names[id]?.name ?? view.rowNames[id]?.name
    const name = found ? text(found) : id
    return scheme.of === 'window' ? common.windowNamed(name) : name
  }
  const hasGrades = 'bands' in scheme && scheme.bands.length > 0
  const grade = (row: BriefRow | undefined): string => (row ? sayGrade(row, scheme, say) : '—')
  const isMeasured = scheme.kind === 'points'
  // What is proposed by the year's points can't be understood without them.
  const hasYear = scheme.kind === 'deductions' && rows.some(({ is }) => typeof is?.yearTotal === 'number')
  return (
    <div className={pane.scroll} tabIndex={0} role="group" aria-label={words.draft.title}>
      <table className={pane.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.who}</th>
            {compares && (
              <th scope="col" className={pane.number}>
                {`${words.draft.was} · ${words.columns.total}`}
              </th>
            )}
            <th scope="col" className={pane.number}>
              {compares ? `${words.draft.is} · ${words.columns.total}` : words.columns.total}
            </th>
            {hasYear && (
              <th scope="col" className={pane.number}>
                {words.columns.year}
              </th>
            )}
            {isMeasured && <th scope="col">{words.columns.interval}</th>}
            {hasGrades && <th scope="col">{words.columns.grade}</th>}
            <th scope="col">{words.columns.proposes}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={isChanged(row) ? styles.changed : undefined}>
              <th scope="row">{nameOf(row.id)}</th>
              {compares && <td className={pane.number}>{sayTotal(row.was?.total ?? null)}</td>}
              <td className={pane.number}>{sayTotal(row.is?.total ?? null)}</td>
              {hasYear && <td className={pane.number}>{sayTotal(row.is?.yearTotal ?? null)}</td>}
              {isMeasured && (
                <td>{row.is?.interval ? `${about(row.is.interval[0])} – ${about(row.is.interval[1])}` : ''}</td>
              )}
              {hasGrades && (
                <td>
                  {grade(row.is)}
                  {compares && row.was && grade(row.was) !== grade(row.is) && (
                    <small>{`${words.draft.was}: ${grade(row.was)}`}</small>
                  )}
                </td>
              )}
              <td>{(row.is?.proposes ?? []).map((code) => sayConsequence(scheme, code, text as never)).join('；')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
