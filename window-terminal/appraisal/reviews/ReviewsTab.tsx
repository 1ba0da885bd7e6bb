/** Rounds of reviews and knowledge tests: the list at the left, one of them beside it, or the desk where one is begun. */
import { useCallback, useState } from 'react'
import { goals } from '#shared/i18n/rooms/goals.ts'
import { review } from '#shared/i18n/rooms/review.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { bringWords } from '#shared/ui/pageWords.ts'
import { Said } from '#shared/ui/Said.tsx'
import { type StaffSession, useStaffSession } from '#shared/ui/session.ts'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { ReviewRoundsView } from '#shared/views/reviews.ts'
import pane from '../../parts/Pane.module.css'
import { sayPeriod } from '../../parts/sayPeriod.ts'
import { EnterTest } from './EnterTest.tsx'
import { OpenRound } from './OpenRound.tsx'
import { Round } from './Round.tsx'
import { Test } from './Test.tsx'

bringWords({ goals, review })

type Desk = { readonly is: 'open' } | { readonly is: 'test'; readonly test?: string }
type Listed = NonNullable<ReviewRoundsView>

const List = ({
  list,
  chosen,
  onChoose,
}: {
  readonly list: Listed
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}) => {
  const { review: words, scores } = useWords()
  const row = (id: string, title: string, about: string, badge?: string) => (
    <li key={id}>
      <button
        type="button"
        className={pane.row}
        aria-current={id === chosen ? 'true' : undefined}
        onClick={() => onChoose(id)}
      >
        <strong>{title}</strong>
        <span className={pane.quiet}>{about}</span>
        {badge && <Badge>{badge}</Badge>}
      </button>
    </li>
  )
  return (
    <>
      {list.rounds.length > 0 && <h2>{words.rounds}</h2>}
      <ul className={pane.list}>
        {list.rounds.map(({ id, period, name, adHoc, stage, until, people }) =>
          row(
            id,
            name ?? `${sayPeriod(period, scores.period)} ${adHoc ? words.adHoc : words.periodic}`,
            [words.people(people), stage === 'open' && words.until(until)].filter(Boolean).join(' · '),
            words.stages[stage],
          ),
        )}
      </ul>
      {list.tests.length > 0 && <h2>{words.tests}</h2>}
      <ul className={pane.list}>
        {list.tests.map(({ id, period, name, people }) =>
          row(id, name, `${sayPeriod(period, scores.period)} · ${words.people(people)}`),
        )}
      </ul>
    </>
  )
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { review: words } = useWords()
  const [chosen, setChosen] = useState<string>()
  const [desk, setDesk] = useState<Desk>()
  const [said, setSaid] = useState<string>()
  const gone = useCallback(() => setSaid(undefined), [])
  const list = usePicture('reviewRounds', {})?.data
  const view = usePicture('reviewRound', chosen === undefined ? undefined : { review: chosen })?.data
  if (!list) return <Loading />
  const isOffice = session.role === 'appraiser'
  const close = (): void => setDesk(undefined)
  const done = (sentence: string) => (): void => {
    setSaid(sentence)
    close()
  }
  const begin = (
    <div className={pane.head}>
      {isOffice && (
        <Button size="small" kind="go" icon={<Icon name="plus" />} onPress={() => setDesk({ is: 'open' })}>
          {words.open}
        </Button>
      )}
      {session.role !== 'supervisor' && (
        <Button size="small" icon={<Icon name="plus" />} onPress={() => setDesk({ is: 'test' })}>
          {words.enterTest}
        </Button>
      )}
    </div>
  )
  const isEmpty = list.rounds.length + list.tests.length === 0
  return (
    <>
      {desk?.is === 'open' && <OpenRound session={session} onDone={done(words.opening.done)} onClose={close} />}
      {desk?.is === 'test' && (
        <EnterTest
          session={session}
          today={list.today}
          corrects={view?.is === 'test' && view.id === desk.test ? view : undefined}
          onDone={done(words.test.done)}
          onClose={close}
        />
      )}
      {!desk && isEmpty && <EmptyState title={words.none} what={words.noneWhat} action={begin} />}
      {!desk && !isEmpty && (
        <div className={pane.both}>
          <nav className={pane.rail} aria-label={words.title}>
            {begin}
            <List list={list} chosen={chosen} onChoose={setChosen} />
          </nav>
          {/* Focusable, so that a long table can be scrolled by keyboard. */}
          <div className={pane.one} tabIndex={0} role="region" aria-label={words.title}>
            {chosen === undefined && <EmptyState title={words.choose} />}
            {chosen !== undefined && !view && <Loading />}
            {view?.is === 'round' && view.id === chosen && <Round key={view.id} round={view} session={session} />}
            {view?.is === 'test' && view.id === chosen && (
              <Test
                test={view}
                {...(session.role !== 'supervisor' && { onCorrect: () => setDesk({ is: 'test', test: view.id }) })}
              />
            )}
          </div>
        </div>
      )}
      <Said sentence={said} onGone={gone} />
    </>
  )
}

export const ReviewsTab = () => {
  const session = useStaffSession()
  return session ? <Inside session={session} /> : null
}
