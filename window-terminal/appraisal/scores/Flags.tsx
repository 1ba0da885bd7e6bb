/** Signals about somebody for a person to look at, each with its visits; a signal takes no points and decides nothing. */
import { useState } from 'react'
import type { FlagsAnswer } from '#shared/protocol/http.ts'
import type { Flag, Signal } from '#shared/scoring/flags/signal.ts'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { useReport } from '../../parts/useReport.ts'
import { FactList } from '../../scorecard/FactList.tsx'
import type { Names } from '../../scorecard/useNames.ts'
import card from '../card/Card.module.css'
import { about } from '../card/say.ts'
import styles from './Flags.module.css'

type Props = {
  readonly token: string
  readonly days: { readonly from: string; readonly to: string }
  readonly who: string
  readonly names: Names
}
/** Visits of one signal that are listed; the measures page has them all. */
const mostListed = 24

/** `2026-11-23 A012` → its day and its ticket. */
const readFact = (fact: string): { readonly day: string; readonly ticket: string } => {
  const [day = '', ticket = ''] = fact.split(' ')
  return { day, ticket }
}

export const Flags = ({ token, days, who, names }: Props) => {
  const { scores } = useWords()
  const { card: words } = scores
  const [opened, setOpened] = useState<string>()
  const path = `/api/reports/flags?from=${days.from}&to=${days.to}`
  const { answer } = useReport<FlagsAnswer>(token, path)
  if (!answer) return null
  const own = answer.signals.filter((signal) => signal.who === who)
  const fact = opened === undefined ? undefined : readFact(opened)
  return (
    <section>
      <h3 className={card.heading}>{words.flags}</h3>
      {own.length === 0 && <p className={card.quiet}>{words.flagsNone}</p>}
      {own.length > 0 && (
        <>
          <ul className={styles.signals}>
            {own.map((signal, at) => (
              <One key={`${signal.flag} ${at}`} signal={signal} onOpen={setOpened} />
            ))}
          </ul>
          <p className={card.quiet}>{words.flagsNote}</p>
        </>
      )}
      <Dialog title={opened ?? ''} open={fact !== undefined} size="wide" onClose={() => setOpened(undefined)}>
        {fact && <FactList token={token} day={fact.day} ticket={fact.ticket} names={names} />}
      </Dialog>
    </section>
  )
}

const One = ({ signal, onOpen }: { readonly signal: Signal; readonly onOpen: (fact: string) => void }) => {
  const { scores } = useWords()
  const { flagNames, flagSays } = scores.card
  const { flag, observed, expected, facts } = signal
  const name: string = flagNames[flag satisfies Flag]
  const listed = facts.slice(0, mostListed)
  return (
    <li>
      <details>
        <summary>
          <strong>{name}</strong>{' '}
          <span>
            {flagSays(String(Math.round(observed * 100) / 100), expected === null ? undefined : about(expected))}
          </span>
        </summary>
        <ul className={styles.facts}>
          {listed.map((fact) => (
            <li key={fact}>
              <button type="button" className={card.open} onClick={() => onOpen(fact)}>
                {fact}
              </button>
            </li>
          ))}
          {facts.length > listed.length && <li>{scores.card.more(facts.length - listed.length)}</li>}
        </ul>
      </details>
    </li>
  )
}
