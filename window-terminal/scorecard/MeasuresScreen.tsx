/** Measures from the door on: a period, a table, and every figure open down to its records. */
import { useState } from 'react'
import type { MeasuresAnswer } from '#shared/protocol/http.ts'
import { measuresOf } from '#shared/scoring/measures/catalogue.ts'
import { families, type Family } from '#shared/scoring/measures/measure.ts'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Frame } from '#shared/ui/Frame.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { SignedIn } from '#shared/ui/SignedIn.tsx'
import { usePicture, useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import { SignOutButton } from '../parts/SignOutButton.tsx'
import { useReport } from '../parts/useReport.ts'
import { Drawer } from './Drawer.tsx'
import { sayFigure, type Opened } from './figures.ts'
import { Apart, Definitions, MeasureTable } from './MeasureTable.tsx'
import styles from './MeasuresScreen.module.css'
import { type Asked, daysOf, faultOf } from './period.ts'
import { PeriodBar } from './PeriodBar.tsx'
import './print.css'
import { useNames } from './useNames.ts'

type ToldProps = {
  readonly told: MeasuresAnswer
  readonly family: Family
  readonly onOpen: (opened: Opened) => void
}

const Told = ({ told, family, onOpen }: ToldProps) => {
  const { scorecard: words } = useWords()
  const clock = useClock()
  const happened = [...measuresOf(family), ...measuresOf('apart')].some(
    (name) => sayFigure(name, told.whole[name], words.spread).opens,
  )
  return (
    <>
      {!happened && <EmptyState icon="paper" title={words.empty} what={words.emptyWhat} />}
      {happened && (
        <>
          <MeasureTable told={told} family={family} onOpen={onOpen} />
          {family !== 'apart' && <Apart told={told} onOpen={onOpen} />}
          <Definitions family={family} />
        </>
      )}
      <footer className={styles.foot}>
        {family === 'ratings' && told.supposed && <Supposed supposed={told.supposed} />}
        <p>{words.note}</p>
        <p>{words.asOf(`${clock.date(told.at)} ${clock.exact(told.at)}`, told.seq)}</p>
      </footer>
    </>
  )
}

/** A local rule's ratings stand apart: what people said first, then what is supposed, then both. */
const Supposed = ({ supposed }: { readonly supposed: NonNullable<MeasuresAnswer['supposed']> }) => {
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

const Families = ({ family, onChoose }: { readonly family: Family; readonly onChoose: (family: Family) => void }) => {
  const { scorecard: words } = useWords()
  return (
    <div className={styles.families} role="group" aria-label={words.family.label}>
      {families.map((one) => (
        <button key={one} type="button" aria-pressed={one === family} onClick={() => onChoose(one)}>
          {words.family[one]}
        </button>
      ))}
    </div>
  )
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { scorecard: words } = useWords()
  const text = useText()
  const clock = useClock()
  const today = clock.date(useServerNow(60_000))
  const [asked, setAsked] = useState<Asked>(() => ({ ...daysOf('month', today), by: 'person' }))
  const [family, setFamily] = useState<Family>('work')
  const [opened, setOpened] = useState<Opened>()
  const fault = faultOf(asked)
  const path = `/api/reports/measures?from=${asked.from}&to=${asked.to}&by=${asked.by}&family=${family}`
  const { answer: told, trouble, again } = useReport<MeasuresAnswer>(session.token, fault ? undefined : path)
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
        <PeriodBar token={session.token} asked={asked} today={today} ready={told !== undefined} onAsk={setAsked} />
        <Families family={family} onChoose={setFamily} />
        <p className={styles.hint}>{words.hint}</p>
        <p className={styles.printed}>
          {hall && text(hall.hallName)} · {words.title} · {words.family[family]} · {asked.from} – {asked.to} ·{' '}
          {words.by[asked.by]}
        </p>
        {trouble && (
          <p className={styles.trouble} role="alert">
            {words[trouble]}{' '}
            <button type="button" className={styles.again} onClick={again}>
              {words.again}
            </button>
          </p>
        )}
        {fault && (
          <p className={styles.trouble} role="alert">
            {words.period[fault]}
          </p>
        )}
        {!fault && !told && !trouble && <Loading />}
        {!fault && told && <Told told={told} family={family} onOpen={setOpened} />}
      </div>
      {opened && told && (
        <Drawer
          key={`${opened.who} ${opened.measure}`}
          token={session.token}
          mayLeaveOut={session.role === 'supervisor'}
          asked={{ from: told.from, to: told.to, by: told.by }}
          opened={opened}
          names={names}
          onClose={(isChanged) => {
            setOpened(undefined)
            if (isChanged) again()
          }}
        />
      )}
    </Frame>
  )
}

export const MeasuresScreen = () => {
  const { scorecard } = useWords()
  return (
    <SignedIn
      screen="floor"
      roles={['supervisor', 'appraiser', 'director', 'officer', 'admin']}
      heading={scorecard.signInTitle}
    >
      {(session) => <Inside session={session} />}
    </SignedIn>
  )
}
