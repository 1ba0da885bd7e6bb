/** Everybody's month: people down, days across, a sign a cell; a person opens to their whole month. */
import { Fragment } from 'react'
import type { Month } from '#shared/domain/period.ts'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { ConductsView, DayCell } from '#shared/views/conducts.ts'
import { sayPeriod } from '../../parts/sayPeriod.ts'
import styles from './Grid.module.css'

type View = NonNullable<ConductsView>
type Props = { readonly view: View; readonly onOpen: (staff: string) => void }
type Words = ReturnType<typeof useWords>['discipline']

const signOf = (words: Words, cell: DayCell): string =>
  cell.is === 'present' && cell.faults[0] ? words.faultShort[cell.faults[0]] : words.stateShort[cell.is]
const toneOf = ({ is, faults }: DayCell): string => {
  if (is === 'off') return 'off'
  if (is === 'absent' || is === 'half-absent' || faults.length > 0) return 'look'
  return is === 'on-leave' || is === 'half-leave' ? 'leave' : 'plain'
}

export const PeopleGrid = ({ view, onOpen }: Props) => {
  const { discipline: words, scores, charts } = useWords()
  const text = useText()
  const schemes = view.rules?.schemes ?? []
  if (view.people.length === 0)
    return <EmptyState icon="people" title={words.month.empty} what={words.month.emptyWhat} />
  const sayCell = (date: string, cell: DayCell): string =>
    words.month.cell(
      date,
      words.states[cell.is],
      cell.faults.map((fault) => words.faults[fault]).join('、'),
      cell.lost,
    ) + (cell.waits ? `，${words.month.waits}` : '')
  const weekday = (date: string): string => charts.weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? ''
  return (
    <div className={styles.whole}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.month.label}>
        <table className={styles.grid}>
          <caption className={styles.caption}>
            {words.month.caption(sayPeriod(view.month as Month, scores.period))}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {words.month.person}
              </th>
              {schemes.map(({ id, name }) => (
                <th key={id} scope="col" className={styles.score}>
                  {schemes.length > 1 ? text(name) : words.month.score}
                </th>
              ))}
              {view.dates.map((date) => (
                <th key={date} scope="col" data-today={date === view.today}>
                  <span>{Number(date.slice(8))}</span>
                  <small>{weekday(date)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.people.map((person) => (
              <tr key={person.staff}>
                <th scope="row" className={styles.name}>
                  <button type="button" aria-label={words.month.open(person.name)} onClick={() => onOpen(person.staff)}>
                    {person.name}
                  </button>
                </th>
                {schemes.map(({ id }) => {
                  const score = person.scores.find(({ scheme }) => scheme === id)
                  return (
                    <td key={id} className={styles.score} data-negative={score?.isNegative}>
                      {score ? score.score : '—'}
                      {score?.isNegative && <small>{words.month.negative}</small>}
                    </td>
                  )
                })}
                {person.days.map((cell, i) => {
                  const date = view.dates[i]!
                  const said = sayCell(date, cell)
                  return (
                    <td key={date} className={styles[toneOf(cell)]} data-waits={cell.waits} title={said}>
                      <span aria-hidden="true">{signOf(words, cell)}</span>
                      <span className={styles.said}>{said}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Legend words={words} />
      {view.sections.length > 0 && (
        <section className={styles.sections} aria-label={words.month.section}>
          <h2>{words.month.section}</h2>
          <dl>
            {view.sections.map(({ id, name, scores: all }) => (
              <Fragment key={id}>
                <dt>{text(name)}</dt>
                <dd>
                  {all.map((one) => `${one.score}${one.isNegative ? ` ${words.month.negative}` : ''}`).join(' · ')}
                </dd>
              </Fragment>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}

const Legend = ({ words }: { readonly words: Words }) => (
  <p className={styles.legend} aria-label={words.month.legend}>
    {(['late', 'early', 'absent', 'off-post', 'opened-late'] as const).map((fault) => (
      <span key={fault}>
        <b className={styles.look}>{words.faultShort[fault]}</b> {words.faults[fault]}
      </span>
    ))}
    <span>
      <b className={styles.look}>{words.stateShort['half-absent']}</b> {words.states['half-absent']}
    </span>
    <span>
      <b className={styles.leave}>{words.stateShort['on-leave']}</b> {words.states['on-leave']}
    </span>
    <span>
      <b>{words.stateShort.present}</b> {words.states.present}
    </span>
    <span>
      <b className={styles.off}>{words.stateShort.off}</b> {words.states.off}
    </span>
    <span>
      <b className={styles.waits} /> {words.month.waits}
    </span>
  </p>
)
