/** The candidates of one group: what each score is made of, the best first; those outside of the ranking below, with why. */
import { Badge } from '#shared/ui/Badge.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import styles from './CandidateTable.module.css'
import type { SeenSelection } from './Selected.tsx'

type Props = {
  readonly view: SeenSelection
  readonly group: SeenSelection['groups'][number]
  readonly candidates: SeenSelection['ranked']
  readonly onOpen: (candidate: string) => void
}

export const CandidateTable = ({ view, group, candidates, onOpen }: Props) => {
  const { selection: words } = useWords()
  const text = useText()
  const { table: say } = words
  const { shares, satisfaction } = view
  const share = (percent: number) => <small>{say.share(percent)}</small>
  return (
    <div className={pane.scroll}>
      <table className={pane.table}>
        {group.name && <caption>{say.places(text(group.name), group.places ?? 0)}</caption>}
        <thead>
          <tr>
            <th scope="col">{say.place}</th>
            <th scope="col">{say.candidate}</th>
            <th scope="col" className={pane.number}>
              {shares ? say.inspection : say.marks}
              {shares && share(shares.inspection)}
            </th>
            {shares && (
              <>
                <th scope="col" className={pane.number}>
                  {say.daily}
                  {share(shares.daily)}
                </th>
                <th scope="col" className={pane.number}>
                  {say.ballot}
                  {share(shares.ballot)}
                </th>
                {satisfaction && (
                  <th scope="col" className={pane.number}>
                    {say.satisfaction}
                    <small>{say.satisfactionAt(satisfaction.value, satisfaction.is === 'at-least')}</small>
                  </th>
                )}
                <th scope="col">{say.vetoes}</th>
              </>
            )}
            <th scope="col" className={pane.number}>
              {say.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {candidates.map(({ id, name, score, place, is, awarded, vetoes }) => {
            const { marks, daily, ballot, satisfaction: satisfied, total, out } = score
            const mark = shares ? marks.score : marks.points
            const done = vetoes.filter(({ check }) => check?.confirmed).length
            return (
              <tr key={id}>
                <td>{place ?? '—'}</td>
                <th scope="row">
                  <button type="button" className={styles.link} onClick={() => onOpen(id)}>
                    {text(name)}
                  </button>
                  {awarded && <Badge tone="go">{say.awarded}</Badge>}
                  {is === 'tied' && !awarded && <small>{say.tied}</small>}
                  {out && <small>{words.outs[out]}</small>}
                </th>
                <td className={pane.number}>
                  {mark === null ? say.notYet : mark}
                  {!shares && mark !== null && <small>{say.points(String(mark), String(marks.full))}</small>}
                </td>
                {shares && (
                  <>
                    <td className={pane.number}>{daily ?? say.notYet}</td>
                    <td className={pane.number}>
                      {ballot ? (
                        <>
                          {ballot.score}
                          <small>{say.votes(ballot.votes, ballot.papers)}</small>
                        </>
                      ) : (
                        '—'
                      )}
                    </td>
                    {satisfaction && (
                      <td className={pane.number}>
                        {satisfied ? (
                          <>
                            {`${Math.round((satisfied.num / satisfied.den) * 1000) / 10} %`}
                            <small>{`${satisfied.num} / ${satisfied.den}`}</small>
                          </>
                        ) : (
                          say.notYet
                        )}
                      </td>
                    )}
                    <td>{say.checked(done, vetoes.length)}</td>
                  </>
                )}
                <td className={pane.number}>{total === null ? '—' : <strong>{total}</strong>}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
