/** The scorecard from the door on: a period, a table, and every figure open down to its records. */
import { useState } from 'react'
import type { ScorecardAnswer } from '#shared/protocol/http.ts'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Frame } from '#shared/ui/Frame.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { SignedIn } from '#shared/ui/SignedIn.tsx'
import { usePicture, useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import { SignOutButton } from '../parts/SignOutButton.tsx'
import { CardTable } from './CardTable.tsx'
import { Drawer } from './Drawer.tsx'
import type { Opened } from './figures.ts'
import { PeriodBar } from './PeriodBar.tsx'
import { type Asked, firstOf } from './period.ts'
import './print.css'
import styles from './Scorecard.module.css'
import { useNames } from './useNames.ts'
import { useReport } from '../parts/useReport.ts'

const Told = ({ card, onOpen }: { readonly card: ScorecardAnswer; readonly onOpen: (opened: Opened) => void }) => {
  const { scorecard: words } = useWords()
  const clock = useClock()
  const { finished, wait, forgotten, expired, recalled, missed } = card.whole
  const happened = finished.count + wait.n + forgotten.count + expired.count + recalled.count + missed.count
  return (
    <>
      {happened === 0 && <EmptyState icon="paper" title={words.empty} what={words.emptyWhat} />}
      {happened > 0 && <CardTable card={card} onOpen={onOpen} />}
      <footer className={styles.foot}>
        {happened > 0 && <p>{words.legend}</p>}
        {card.supposed && <Supposed supposed={card.supposed} />}
        <p>{words.note}</p>
        <p>{words.asOf(`${clock.date(card.at)} ${clock.exact(card.at)}`, card.seq)}</p>
      </footer>
    </>
  )
}

/** A local rule's ratings stand apart: what people said first, then what is supposed, then both. */
const Supposed = ({ supposed }: { readonly supposed: NonNullable<ScorecardAnswer['supposed']> }) => {
  const { scorecard: words } = useWords()
  const { active, supposed: silent, together } = supposed.layers
  const mean = (value: number | null) => (value === null ? '–' : value.toFixed(2))
  return (
    <p>
      {words.supposed(supposed.source)}
      {` ${words.layer.active} ${active.n} · ${mean(active.mean)}`}
      {` | ${words.layer.supposed} ${silent.n} · ${mean(silent.mean)}`}
      {` | ${words.layer.together} ${together.n} · ${mean(together.mean)}`}
    </p>
  )
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { scorecard: words } = useWords()
  const text = useText()
  const clock = useClock()
  const today = clock.date(useServerNow(60_000))
  const [asked, setAsked] = useState<Asked>(() => ({ from: firstOf('month', today), to: today, by: 'staff' }))
  const [opened, setOpened] = useState<Opened>()
  const fits = asked.from <= asked.to
  const path = `/api/reports/scorecard?from=${asked.from}&to=${asked.to}&by=${asked.by}`
  const { answer: card, trouble, again } = useReport<ScorecardAnswer>(session.token, fits ? path : undefined)
  const hall = usePicture('services', {})?.data
  const names = useNames(session.token, today)
  return (
    <Frame
      title={words.title}
      about={hall && text(hall.hallName)}
      demo={hall?.demo ?? false}
      tools={
        <>
          <span>{session.staff.name}</span>
          <SignOutButton />
        </>
      }
    >
      <div className={styles.sheet}>
        <PeriodBar asked={asked} today={today} card={card} onAsk={setAsked} />
        <p className={styles.hint}>{words.hint}</p>
        <p className={styles.printed}>
          {hall && text(hall.hallName)} · {asked.from} – {asked.to} · {words.by[asked.by]}
        </p>
        {trouble && (
          <p className={styles.trouble} role="alert">
            {words[trouble]}{' '}
            <button type="button" className={styles.again} onClick={again}>
              {words.again}
            </button>
          </p>
        )}
        {!fits && (
          <p className={styles.trouble} role="alert">
            {words.period.wrongWay}
          </p>
        )}
        {fits && !card && !trouble && <Loading />}
        {fits && card && <Told card={card} onOpen={setOpened} />}
      </div>
      {opened && card && (
        <Drawer
          key={`${opened.who} ${opened.measure}`}
          token={session.token}
          asked={{ from: card.from, to: card.to, by: card.by }}
          opened={opened}
          names={names}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Frame>
  )
}

export const ScorecardScreen = () => {
  const { scorecard } = useWords()
  return (
    <SignedIn screen="floor" roles={['supervisor', 'admin']} heading={scorecard.signInTitle}>
      {(session) => <Inside session={session} />}
    </SignedIn>
  )
}
