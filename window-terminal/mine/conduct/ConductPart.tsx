/** One's own month: attendance and deductions on a calendar, points so far, leave and overtime to ask for, appeals to make. */
import { useState } from 'react'
import type { Month } from '#shared/domain/period.ts'
import { charts } from '#shared/i18n/rooms/charts.ts'
import { discipline } from '#shared/i18n/rooms/discipline.ts'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { bringWords } from '#shared/ui/pageWords.ts'
import { Said } from '#shared/ui/Said.tsx'
import { type StaffSession, useStaffSession } from '#shared/ui/session.ts'
import { useServerNow, useWatched } from '#shared/ui/useHall.tsx'
import { useClock, useWords } from '#shared/ui/words.tsx'
import type { ShownDeduction } from '#shared/views/conductShown.ts'
import bar from '../../appraisal/discipline/Discipline.module.css'
import story from '../../appraisal/discipline/story/Story.module.css'
import { PersonMonth } from '../../appraisal/discipline/story/PersonMonth.tsx'
import { PeriodButtons } from '../../parts/PeriodButtons.tsx'
import { periodWith } from '../../parts/sayPeriod.ts'
import { AppealForm } from './AppealForm.tsx'
import { LeaveForm, OvertimeForm } from './AskForms.tsx'
import styles from './ConductPart.module.css'
import { OwnRequests } from './OwnRequests.tsx'

bringWords({ discipline, charts })

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { discipline: words } = useWords()
  const { mine } = words
  const clock = useClock()
  const now = useServerNow(60_000)
  const [month, setMonth] = useState<Month>(() => periodWith(clock.date(now), 'month') as Month)
  const [form, setForm] = useState<'leave' | 'overtime' | ShownDeduction>()
  const [said, setSaid] = useState<string>()
  const { picture, refused } = useWatched('conduct', { month, staff: session.staff.id })
  const view = picture?.data
  const mayAppeal = ({ stage, appeal, confirmed }: ShownDeduction): boolean =>
    stage === 'confirmed' && !appeal && (confirmed?.objectAt ?? Infinity) > now
  const close = () => setForm(undefined)
  return (
    <div className={bar.tab}>
      <div className={bar.bar}>
        <PeriodButtons period={month} onPeriod={setMonth} />
        {view && (
          <span className={styles.ask}>
            <Button size="small" icon={<Icon name="plus" />} onPress={() => setForm('leave')}>
              {mine.askLeave}
            </Button>
            <Button size="small" icon={<Icon name="plus" />} onPress={() => setForm('overtime')}>
              {mine.askOvertime}
            </Button>
          </span>
        )}
      </div>
      {refused && <EmptyState icon="warn" title={words.loadFailed} />}
      {!view && !refused && <Loading />}
      {view && (
        <div className={styles.both}>
          <PersonMonth
            view={view}
            actsOf={(one) =>
              mayAppeal(one) && (
                <Button size="small" onPress={() => setForm(one)}>
                  {mine.appeal}
                </Button>
              )
            }
          />
          <section className={styles.side} aria-label={words.parts.requests}>
            <h2 className={story.heading}>{words.parts.requests}</h2>
            <OwnRequests view={view} onSaid={setSaid} />
          </section>
        </div>
      )}
      {view && form === 'leave' && <LeaveForm view={view} onDone={setSaid} onClose={close} />}
      {view && form === 'overtime' && <OvertimeForm view={view} onDone={setSaid} onClose={close} />}
      {form !== undefined && typeof form !== 'string' && <AppealForm one={form} onDone={setSaid} onClose={close} />}
      <Said sentence={said} onGone={() => setSaid(undefined)} />
    </div>
  )
}

export const ConductPart = () => {
  const session = useStaffSession()
  return session ? <Inside session={session} /> : null
}
