/** Every record of one visit in its order: number, time, who, what, and the fingerprint that seals it. */
import { useState } from 'react'
import type { FactsAnswer } from '#shared/protocol/http.ts'
import type { FactRow } from '#shared/scoring/measures/answer.ts'
import type { Role } from '#shared/domain/words.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { useClock, useWords } from '#shared/ui/words.tsx'
import styles from './Drawer.module.css'
import { sayFact } from './sayFact.ts'
import type { Names } from './useNames.ts'
import { useReport } from '../parts/useReport.ts'

type Props = {
  readonly token: string
  readonly day: string
  readonly ticket: string
  readonly names: Names
}

const Fact = ({ fact, names }: { readonly fact: FactRow; readonly names: Names }) => {
  const words = useWords()
  const clock = useClock()
  const [whole, setWhole] = useState(false)
  const { facts, factNames } = words.scorecard
  const details = sayFact(fact.body, { words, names, time: clock.time })
  const role = words.common.roles[fact.by.role as Role] ?? fact.by.role
  const isPerson = ['clerk', 'guide', 'supervisor', 'admin'].includes(fact.by.role)
  return (
    <>
      <tr>
        <td className={styles.right}>{fact.seq}</td>
        <td className={styles.nowrap}>{clock.exact(fact.at)}</td>
        <td>
          {role} <span className={styles.quiet}>{isPerson ? names.staff(fact.by.id) : fact.by.id}</span>
        </td>
        <td>
          <p className={fact.undoneBy === null ? undefined : styles.undone}>
            <strong>{factNames[fact.type] ?? fact.type}</strong> {details.join(' · ')}
          </p>
          {fact.undoneBy !== null && <p className={styles.quiet}>{facts.undone(fact.undoneBy)}</p>}
        </td>
        <td>
          <button type="button" className={styles.hash} aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {fact.hash.slice(0, 12)} {facts.whole}
          </button>
        </td>
      </tr>
      {whole && (
        <tr className={styles.whole}>
          <td />
          <td colSpan={4}>
            <p>{fact.hash}</p>
            <pre>{JSON.stringify(fact.body, null, 2)}</pre>
          </td>
        </tr>
      )}
    </>
  )
}

export const FactList = ({ token, day, ticket, names }: Props) => {
  const { scorecard } = useWords()
  const words = scorecard.facts
  const path = `/api/reports/facts?day=${day}&ticket=${encodeURIComponent(ticket)}`
  const { answer, trouble, again } = useReport<FactsAnswer>(token, path)
  if (trouble)
    return (
      <p role="alert">
        {scorecard[trouble]}{' '}
        <Button size="small" onPress={again}>
          {scorecard.again}
        </Button>
      </p>
    )
  if (!answer) return <Loading />
  if (answer.rows.length === 0) return <p className={styles.quiet}>{words.none}</p>
  return (
    <>
      <p className={styles.count}>{words.hint}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.right}>{words.seq}</th>
            <th>{words.at}</th>
            <th>{words.by}</th>
            <th>{words.what}</th>
            <th>{words.hash}</th>
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((fact) => (
            <Fact key={fact.seq} fact={fact} names={names} />
          ))}
        </tbody>
      </table>
    </>
  )
}
