/** One knowledge test: everybody's result, and who entered it when. */
import { Button } from '#shared/ui/Button.tsx'
import { useClock, useWords } from '#shared/ui/words.tsx'
import type { ReviewRoundView } from '#shared/views/reviews.ts'
import pane from '../../parts/Pane.module.css'

export type SeenTest = Extract<NonNullable<ReviewRoundView>, { is: 'test' }>

export const Test = ({ test, onCorrect }: { readonly test: SeenTest; readonly onCorrect?: () => void }) => {
  const { review } = useWords()
  const { test: words } = review
  const clock = useClock()
  return (
    <>
      <div className={pane.head}>
        <h2>{test.name}</h2>
        <span className={pane.quiet}>{words.of(test.people, String(test.full))}</span>
        {onCorrect && (
          <div className={pane.push}>
            <Button onPress={onCorrect}>{words.correct}</Button>
          </div>
        )}
      </div>
      <ul className={pane.quiet}>
        {test.entered.map(({ at, by, because }) => (
          <li key={at}>
            {words.entered(by, clock.date(at))}
            {because && ` · ${words.because(because)}`}
          </li>
        ))}
      </ul>
      <div className={pane.scroll}>
        <table className={pane.table}>
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col" className={pane.number}>
                {words.score}
              </th>
            </tr>
          </thead>
          <tbody>
            {test.results.map(({ staff, name, score }) => (
              <tr key={staff}>
                <th scope="row">{name}</th>
                <td className={pane.number}>{score}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
