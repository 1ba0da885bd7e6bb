/** Every judge's marks beside one another, and the mean of each item. */
import { useText, useWords } from '#shared/ui/words.tsx'
import type { CandidateView } from '#shared/views/selection.ts'
import pane from '../../parts/Pane.module.css'
import type { SeenSelection } from './Selected.tsx'

type Props = { readonly view: SeenSelection; readonly candidate: CandidateView }

export const MarkTable = ({ view, candidate }: Props) => {
  const { selection: words } = useWords()
  const text = useText()
  const { sheets, score } = candidate
  const mean = new Map(score.marks.items.map((item) => [item.id, item.mean]))
  return (
    <section className={pane.block}>
      <h3>{words.one.sheets}</h3>
      {sheets.length === 0 && <p className={pane.quiet}>{words.one.noSheets}</p>}
      {sheets.length > 0 && (
        <div className={pane.scroll}>
          <table className={pane.table}>
            <thead>
              <tr>
                <td />
                {sheets.map(({ staff }) => (
                  <th key={staff} scope="col" className={pane.number}>
                    {view.names[staff] ?? staff}
                    {score.marks.trimmed.includes(staff) && <small>{words.one.trimmed}</small>}
                  </th>
                ))}
                <th scope="col" className={pane.number}>
                  {words.table.marks}
                </th>
              </tr>
            </thead>
            <tbody>
              {view.parts
                .flatMap(({ items }) => items)
                .map(({ id, name, full }) => (
                  <tr key={id}>
                    <th scope="row">{`${text(name)} / ${full}`}</th>
                    {sheets.map(({ staff, marks }) => (
                      <td key={staff} className={pane.number}>
                        {marks[id] ?? ''}
                      </td>
                    ))}
                    <td className={pane.number}>
                      {typeof mean.get(id) === 'number' ? Math.round(mean.get(id)! * 100) / 100 : ''}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
