/** Goal sheets of a period: the sections at the left, one section's sheet beside them. */
import { useCallback, useState } from 'react'
import type { Period } from '#shared/domain/period.ts'
import { goals } from '#shared/i18n/rooms/goals.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { bringWords } from '#shared/ui/pageWords.ts'
import { Said } from '#shared/ui/Said.tsx'
import { type StaffSession, useStaffSession } from '#shared/ui/session.ts'
import { usePicture, useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import type { GoalRow } from '#shared/views/goals.ts'
import pane from '../../parts/Pane.module.css'
import { PeriodStep } from '../../parts/PeriodStep.tsx'
import { periodWith } from '../../parts/sayPeriod.ts'
import { GoalSheet } from './GoalSheet.tsx'
import { points } from './sayGoal.ts'

bringWords({ goals })

const Row = ({
  row,
  isChosen,
  onChoose,
}: {
  readonly row: GoalRow
  readonly isChosen: boolean
  readonly onChoose: () => void
}) => {
  const { goals: words } = useWords()
  const text = useText()
  const { section, head, stage, soFar } = row
  return (
    <button type="button" className={pane.row} aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
      <strong>{text(section.name)}</strong>
      <span className={pane.quiet}>{head ? words.headed(head) : words.noHead}</span>
      <span className={pane.head}>
        {stage ? <Badge tone={stage === 'signed' ? 'look' : 'plain'}>{words.stages[stage]}</Badge> : words.notDrafted}
        {row.goals > 0 && <span className={pane.quiet}>{words.count(row.goals)}</span>}
      </span>
      {soFar && <span className={pane.quiet}>{words.soFar(points(soFar.points), points(soFar.weight))}</span>}
    </button>
  )
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { goals: words } = useWords()
  const clock = useClock()
  const today = clock.date(useServerNow(60_000))
  const [period, setPeriod] = useState<Period>(() => periodWith(today, 'half'))
  const [section, setSection] = useState<string>()
  const [said, setSaid] = useState<string>()
  const gone = useCallback(() => setSaid(undefined), [])
  const list = usePicture('goalSheets', { period })?.data
  const chosen = list?.rows.find((row) => row.section.id === section)
  const sheet = usePicture('goalSheet', chosen?.id ? { goals: chosen.id } : undefined)?.data
  if (list === undefined) return <Loading />
  if (!list || list.rows.length === 0) return <EmptyState title={words.noSections} what={words.noSectionsWhat} />
  return (
    <div className={pane.both}>
      <nav className={pane.rail} aria-label={words.sections}>
        <PeriodStep period={period} today={today} onPeriod={setPeriod} ahead={1} />
        <ul className={pane.list}>
          {list.rows.map((row) => (
            <li key={row.section.id}>
              <Row row={row} isChosen={row.section.id === section} onChoose={() => setSection(row.section.id)} />
            </li>
          ))}
        </ul>
      </nav>
      {/* Focusable, so that a long sheet can be scrolled by keyboard. */}
      <div className={pane.one} tabIndex={0} role="region" aria-label={words.title}>
        {!chosen && <EmptyState title={words.choose} />}
        {chosen && !chosen.id && <EmptyState title={words.notDrafted} what={words.notDraftedWhat} />}
        {chosen?.id && !sheet && <Loading />}
        {sheet && sheet.id === chosen?.id && (
          <GoalSheet key={sheet.id} sheet={sheet} session={session} today={today} onSaid={setSaid} />
        )}
      </div>
      <Said sentence={said} onGone={gone} />
    </div>
  )
}

export const GoalsTab = () => {
  const session = useStaffSession()
  return session ? <Inside session={session} /> : null
}
