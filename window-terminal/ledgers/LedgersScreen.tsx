/** The ledgers from the door on: kinds at the left, filters above, rows that open to what happened, files and paper. */
import type { LedgersAnswer } from '#shared/ledgers/answers.ts'
import { Frame } from '#shared/ui/Frame.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { SignedIn } from '#shared/ui/SignedIn.tsx'
import { usePicture, useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import { SignOutButton } from '../parts/SignOutButton.tsx'
import { useReport } from '../parts/useReport.ts'
import type { LedgerAsked, Tab } from './asked.ts'
import { LedgerPanel } from './LedgerPanel.tsx'
import styles from './Ledgers.module.css'
import { MeasuresPanel } from './measures/MeasuresPanel.tsx'
import './print.css'
import { Trouble } from './Trouble.tsx'
import { useAsked } from './useAsked.ts'

type TabsProps = {
  readonly known: LedgersAnswer
  readonly asked: LedgerAsked
  readonly onTab: (tab: Tab) => void
}

const Tabs = ({ known, asked, onTab }: TabsProps) => {
  const { ledger: words } = useWords()
  const tabs: readonly Tab[] = [...known.ledgers, ...(known.measures ? (['measures'] as const) : [])]
  return (
    <nav className={styles.tabs} aria-label={words.tabs}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === asked.tab ? 'page' : undefined}
          onClick={() => onTab(tab)}
        >
          {tab === 'measures' ? words.measuresTab : words.names[tab]}
        </button>
      ))}
    </nav>
  )
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { ledger: words } = useWords()
  const text = useText()
  const today = useClock().date(useServerNow(60_000))
  const { asked, ask } = useAsked(today)
  const { answer: known, trouble, again } = useReport<LedgersAnswer>(session.token, '/api/ledgers')
  const hall = usePicture('services', {})?.data
  const hallName = hall ? text(hall.hallName) : ''
  const shared = { session, known, today, onAsk: ask }
  const tab =
    known && (asked.tab === 'measures' ? known.measures : known.ledgers.includes(asked.tab)) ? asked.tab : 'visits'
  return (
    <Frame
      title={words.title}
      about={hall && hallName}
      demo={hall?.demo ?? false}
      tools={
        <>
          <span>{session.staff.name}</span>
          <SignOutButton />
        </>
      }
    >
      {trouble && <Trouble of={trouble} onAgain={again} />}
      {!known && !trouble && <Loading />}
      {known && (
        <div className={styles.both}>
          <Tabs
            known={known}
            asked={{ ...asked, tab }}
            onTab={(next) => ask({ ...asked, tab: next, filters: {}, page: 1 })}
          />
          {tab === 'measures' ? (
            <MeasuresPanel {...shared} known={known} asked={asked} />
          ) : (
            <LedgerPanel key={tab} {...shared} known={known} name={tab} asked={{ ...asked, tab }} hallName={hallName} />
          )}
        </div>
      )}
    </Frame>
  )
}

export const LedgersScreen = () => {
  const { ledger } = useWords()
  return (
    <SignedIn
      screen="floor"
      roles={['clerk', 'guide', 'supervisor', 'officer', 'appraiser', 'director', 'admin']}
      heading={ledger.signInTitle}
    >
      {(session) => <Inside session={session} />}
    </SignedIn>
  )
}
