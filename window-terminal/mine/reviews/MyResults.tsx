/** What closed rounds say of me, side by side where enough answered; and my test results. */
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { sayPeriod } from '../../parts/sayPeriod.ts'

export const MyResults = ({ staff }: { readonly staff: string }) => {
  const { review: words, scores } = useWords()
  const text = useText()
  const view = usePicture('myReviews', { staff })?.data
  if (!view) return null
  return (
    <>
      <section className={pane.block}>
        <h2>{words.mine.results}</h2>
        {view.results.length === 0 && <p className={pane.quiet}>{words.mine.noResults}</p>}
        {view.results.map(({ review, period, name, k, dimensions, asked, result }) => (
          <div key={review} className={pane.scroll}>
            <table className={pane.table}>
              <caption>{`${name ?? sayPeriod(period, scores.period)} · ${words.round.closedHint(k)}`}</caption>
              <thead>
                <tr>
                  <td />
                  {dimensions.map(({ id, name: dimension }) => (
                    <th key={id} scope="col" className={pane.number}>
                      {text(dimension)}
                    </th>
                  ))}
                  <th scope="col" className={pane.number}>
                    {words.round.total}
                  </th>
                </tr>
              </thead>
              <tbody>
                {asked.map((side) => {
                  const own = result.groups[side]
                  return (
                    <tr key={side}>
                      <th scope="row">{words.groups[side]}</th>
                      {dimensions.map(({ id }) => (
                        <td key={id} className={pane.number}>
                          {own?.dimensions[id] ?? ''}
                        </td>
                      ))}
                      <td className={pane.number}>
                        {own ? (
                          words.round.cell(String(own.score), own.n)
                        ) : (
                          <span className={pane.quiet}>{words.round.hidden}</span>
                        )}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        ))}
      </section>
      {view.tests.length > 0 && (
        <section className={pane.block}>
          <h2>{words.mine.myTests}</h2>
          <ul className={pane.list}>
            {view.tests.map(({ test, period, name, full, score }) => (
              <li key={test}>
                {`${sayPeriod(period, scores.period)} · ${name}: `}
                <strong>{`${score} / ${full}`}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
