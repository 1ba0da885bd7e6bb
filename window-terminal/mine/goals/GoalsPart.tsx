/** The goals of my section: read, or as its head signed, changed and reported on. */
import { useCallback, useState } from 'react'
import type { Period } from '#shared/domain/period.ts'
import { goals } from '#shared/i18n/rooms/goals.ts'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { bringWords } from '#shared/ui/pageWords.ts'
import { Said } from '#shared/ui/Said.tsx'
import { type StaffSession, useStaffSession } from '#shared/ui/session.ts'
import { usePicture, useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import type { MyGoalsView } from '#shared/views/goals.ts'
import { GoalSheet } from '../../appraisal/goals/GoalSheet.tsx'
import pane from '../../parts/Pane.module.css'
import { PeriodStep } from '../../parts/PeriodStep.tsx'
import { periodWith } from '../../parts/sayPeriod.ts'
import { GoalEditor } from './GoalEditor.tsx'

bringWords({ goals })
type Section = NonNullable<MyGoalsView>['sections'][number]

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { goals: words } = useWords()
  const text = useText()
  const clock = useClock()
  const today = clock.date(useServerNow(60_000))
  const [period, setPeriod] = useState<Period>(() => periodWith(today, 'half'))
  const [writing, setWriting] = useState<string>()
  const [said, setSaid] = useState<string>()
  const gone = useCallback(() => setSaid(undefined), [])
  const view = usePicture('myGoals', { staff: session.staff.id, period })?.data
  if (view === undefined) return <Loading />
  if (!view || view.sections.length === 0) return <EmptyState title={words.mine.none} what={words.mine.noneWhat} />
  const written = view.sections.find(({ id }) => id === writing)
  if (written) {
    return (
      <GoalEditor
        section={written}
        period={period}
        onDone={() => {
          setSaid(words.act.done)
          setWriting(undefined)
        }}
        onClose={() => setWriting(undefined)}
      />
    )
  }
  const one = ({ id, name, isHead, sheet }: Section) => (
    <section key={id} className={pane.block}>
      <p className={pane.quiet}>{`${text(name)} · ${isHead ? words.mine.head : words.mine.member}`}</p>
      {sheet ? (
        <GoalSheet sheet={sheet} session={session} today={today} onSaid={setSaid} onWrite={() => setWriting(id)} />
      ) : (
        <EmptyState
          title={words.notDrafted}
          what={words.notDraftedWhat}
          action={
            <Button kind="go" onPress={() => setWriting(id)}>
              {words.act.draft}
            </Button>
          }
        />
      )}
    </section>
  )
  return (
    <div className={pane.part}>
      <div className={pane.head}>
        <PeriodStep period={period} today={today} onPeriod={setPeriod} ahead={1} />
      </div>
      {view.sections.map(one)}
      <Said sentence={said} onGone={gone} />
    </div>
  )
}

export const GoalsPart = () => {
  const session = useStaffSession()
  return session ? <Inside session={session} /> : null
}
