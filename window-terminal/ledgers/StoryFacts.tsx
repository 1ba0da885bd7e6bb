/** Every record of a story or visit in its order: when, who, what, and the fingerprint that seals it. */
import { useState } from 'react'
import type { Teller } from '#shared/ledgers/cell.ts'
import type { Role } from '#shared/domain/words.ts'
import type { FactsAnswer } from '#shared/protocol/http.ts'
import type { FactRow } from '#shared/scoring/measures/answer.ts'
import { Loading } from '#shared/ui/Loading.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useClock, useLanguage, useWords } from '#shared/ui/words.tsx'
import { useReport } from '../parts/useReport.ts'
import styles from './RowDrawer.module.css'
import { sayFact } from './sayFact.ts'
import { Trouble } from './Trouble.tsx'

type Props = { readonly session: StaffSession; readonly opens: string; readonly teller: Teller }

const staffRoles: readonly string[] = [
  'clerk',
  'guide',
  'supervisor',
  'officer',
  'appraiser',
  'director',
  'admin',
] satisfies Role[]

const Fact = ({ fact, teller }: { readonly fact: FactRow; readonly teller: Teller }) => {
  const words = useWords()
  const clock = useClock()
  const [language] = useLanguage()
  const [whole, setWhole] = useState(false)
  const { facts } = words.scorecard
  const { name, details } = sayFact(fact, { words, names: teller.names, language, time: clock.time })
  const role = words.common.roles[fact.by.role as Role] ?? fact.by.role
  return (
    <li className={styles.fact}>
      <time className={styles.when}>
        {clock.date(fact.at)} {clock.exact(fact.at)}
      </time>
      <div>
        <p className={fact.undoneBy === null ? undefined : styles.undone}>
          <strong>{name}</strong> {details.join(' · ')}
        </p>
        {fact.undoneBy !== null && <p className={styles.quiet}>{facts.undone(fact.undoneBy)}</p>}
        <p className={styles.quiet}>
          {role} {staffRoles.includes(fact.by.role) && teller.names.staff(fact.by.id)} · {facts.seq} {fact.seq} ·{' '}
          <button type="button" className={styles.hash} aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {facts.hash} {fact.hash.slice(0, 12)}
          </button>
        </p>
        {whole && (
          <>
            <p className={styles.mono}>{fact.hash}</p>
            <pre className={styles.mono}>{JSON.stringify(fact.body, null, 2)}</pre>
          </>
        )}
      </div>
    </li>
  )
}

export const StoryFacts = ({ session, opens, teller }: Props) => {
  const { ledger: words } = useWords()
  const closed = opens.startsWith('complaint ') && session.role !== 'officer' && session.role !== 'supervisor'
  const path = closed ? undefined : `/api/stories/${encodeURIComponent(opens)}/facts`
  const { answer, trouble, again } = useReport<FactsAnswer>(session.token, path)
  if (closed) return <p className={styles.quiet}>{words.drawer.notYours}</p>
  if (trouble) return <Trouble of={trouble} onAgain={again} />
  if (!answer) return <Loading />
  return (
    <>
      <p className={styles.quiet}>{words.drawer.factsHint}</p>
      <ol className={styles.facts}>
        {answer.rows.map((fact) => (
          <Fact key={fact.seq} fact={fact} teller={teller} />
        ))}
      </ol>
    </>
  )
}
