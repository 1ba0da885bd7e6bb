/** Plans of improvement: what is to become better, by when it is looked at, and what was seen. */
import { useState } from 'react'
import type { Plan } from '#shared/domain/appraisal/appraisal.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { CheckForm, PlanForm } from './forms/PlanForm.tsx'
import styles from './Publication.module.css'
import { isOwn, type BlockProps } from './shown.ts'
import { useNames } from './useNames.ts'

const isOpen = ({ checks }: Plan): boolean => !checks.some(({ done }) => done)

export const PlansBlock = ({ view, role, me, onDone }: BlockProps) => {
  const { appraisal } = useWords()
  const { plans: words } = appraisal
  const names = useNames(view)
  const [open, setOpen] = useState<'add' | Plan>()
  if (view.versions.length === 0) return null
  const may = role === 'appraiser' || role === 'director' || role === 'supervisor'
  const close = (): void => setOpen(undefined)
  return (
    <section className={styles.block} aria-label={words.title}>
      <div className={pane.head}>
        <h3>{words.title}</h3>
        {may && (
          <span className={pane.push}>
            <Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen('add')}>
              {words.add}
            </Button>
          </span>
        )}
      </div>
      {view.plans.length === 0 && <p className={pane.quiet}>{words.none}</p>}
      <ul>
        {view.plans.map((plan) => {
          const isLate = isOpen(plan) && plan.due.by < view.today
          return (
            <li key={plan.n} className={styles.entry}>
              <div className={pane.head}>
                <strong>{names.row(plan.who)}</strong>
                <span className={isLate ? styles.late : pane.quiet}>
                  {isOpen(plan) ? words.by(plan.due.by) : words.done}
                  {isLate && ` · ${words.late}`}
                </span>
                {may && isOpen(plan) && !isOwn(view, plan.who, me) && (
                  <span className={pane.push}>
                    <Button size="small" onPress={() => setOpen(plan)}>
                      {words.check}
                    </Button>
                  </span>
                )}
              </div>
              <p>{plan.measures}</p>
              {plan.checks.map((check) => (
                <p key={check.at} className={pane.quiet}>
                  {`${check.done ? words.done : words.notYet} · ${words.seen(names.person(check.staff), check.day, check.note)}`}
                </p>
              ))}
            </li>
          )
        })}
      </ul>
      {open === 'add' && <PlanForm view={view} me={me} onDone={onDone} onClose={close} />}
      {open !== undefined && open !== 'add' && <CheckForm view={view} plan={open} onDone={onDone} onClose={close} />}
    </section>
  )
}
