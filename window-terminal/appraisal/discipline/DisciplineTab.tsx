/** Discipline of a month: what waits to be decided, everybody's calendar, leave and overtime, the roster. */
import { useState } from 'react'
import type { Month } from '#shared/domain/period.ts'
import { charts } from '#shared/i18n/rooms/charts.ts'
import { discipline } from '#shared/i18n/rooms/discipline.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { bringWords } from '#shared/ui/pageWords.ts'
import { Said } from '#shared/ui/Said.tsx'
import { type StaffSession, useStaffSession } from '#shared/ui/session.ts'
import { usePicture, useServerNow, useWatched } from '#shared/ui/useHall.tsx'
import { useClock, useWords } from '#shared/ui/words.tsx'
import { PeriodButtons } from '../../parts/PeriodButtons.tsx'
import { periodWith, sayPeriod } from '../../parts/sayPeriod.ts'
import styles from './Discipline.module.css'
import { ProposeForm } from './forms/ProposeForm.tsx'
import { PeopleGrid } from './PeopleGrid.tsx'
import { Requests } from './Requests.tsx'
import { RosterGrid } from './roster/RosterGrid.tsx'
import { PersonMonth } from './story/PersonMonth.tsx'
import { Waiting } from './Waiting.tsx'

bringWords({ discipline, charts })

const partNames = ['waiting', 'month', 'requests', 'roster'] as const
type Part = (typeof partNames)[number]

const PersonDialog = ({ month, staff, onClose }: { month: Month; staff: string; onClose: () => void }) => {
  const { discipline: words, scores } = useWords()
  const view = usePicture('conduct', { month, staff })?.data
  return (
    <Dialog
      title={view ? words.person.title(view.staff.name, sayPeriod(month, scores.period)) : ''}
      open
      size="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.form.close}</Button>}
    >
      {view ? <PersonMonth view={view} /> : <Loading />}
    </Dialog>
  )
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { discipline: words, scores } = useWords()
  const clock = useClock()
  const now = useServerNow(600_000)
  const [month, setMonth] = useState<Month>(() => periodWith(clock.date(now), 'month') as Month)
  const [part, setPart] = useState<Part>('waiting')
  const [person, setPerson] = useState<string>()
  const [proposes, setProposes] = useState(false)
  const [said, setSaid] = useState<string>()
  const { picture, refused } = useWatched('conducts', { month })
  const view = picture?.data
  const roster = usePicture('roster', part === 'roster' ? { month } : undefined)?.data
  const counts = { waiting: view?.waitingAll ?? 0, requests: view?.requests.length ?? 0, month: 0, roster: 0 }
  return (
    <div className={styles.tab}>
      <div className={styles.bar}>
        <PeriodButtons period={month} onPeriod={setMonth} />
        <div className={styles.parts} role="group" aria-label={words.partsLabel}>
          {partNames.map((name) => (
            <button key={name} type="button" aria-pressed={name === part} onClick={() => setPart(name)}>
              {words.partCount(words.parts[name], counts[name])}
            </button>
          ))}
        </div>
        {view?.rules && (
          <Button size="small" className={styles.push} icon={<Icon name="plus" />} onPress={() => setProposes(true)}>
            {words.propose}
          </Button>
        )}
      </div>
      {view && view.elsewhere.length > 0 && (part === 'waiting' || part === 'requests') && (
        <p className={styles.elsewhere}>
          {view.elsewhere.map((one) => (
            <Button key={one.month} kind="quiet" size="small" onPress={() => setMonth(one.month as Month)}>
              {words.elsewhere(sayPeriod(one.month as Month, scores.period), one.count)}
            </Button>
          ))}
        </p>
      )}
      {refused && <EmptyState icon="warn" title={words.loadFailed} />}
      {!view && !refused && <Loading />}
      {view && !view.rules && part !== 'roster' && part !== 'requests' && (
        <EmptyState
          title={words.noRules}
          what={words.noRulesWhat}
          action={<Button onPress={() => (location.hash = '#rules')}>{words.toRules}</Button>}
        />
      )}
      {view?.rules && part === 'waiting' && (
        <Waiting rows={view.waiting} rules={view.rules} session={session} onSaid={setSaid} onOpen={setPerson} />
      )}
      {view?.rules && part === 'month' && <PeopleGrid view={view} onOpen={setPerson} />}
      {view && part === 'requests' && <Requests view={view} session={session} onSaid={setSaid} />}
      {part === 'roster' &&
        (roster ? (
          <RosterGrid
            key={`${roster.month} ${roster.version}`}
            view={roster}
            mayPublish={session.role !== 'director'}
            onSaid={setSaid}
          />
        ) : (
          <Loading />
        ))}
      {person !== undefined && <PersonDialog month={month} staff={person} onClose={() => setPerson(undefined)} />}
      {proposes && view && (
        <ProposeForm view={view} self={session.staff.id} onDone={setSaid} onClose={() => setProposes(false)} />
      )}
      <Said sentence={said} onGone={() => setSaid(undefined)} />
    </div>
  )
}

export const DisciplineTab = () => {
  const session = useStaffSession()
  return session ? <Inside session={session} /> : null
}
