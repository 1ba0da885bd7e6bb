/** The matter's line in the agency ledger (全程代理台账): steps with their units, certificates, fee, opinion, result. */
import type { ReactNode } from 'react'
import type { StaffSession } from '#shared/ui/session.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { useClock, useWords } from '#shared/ui/words.tsx'
import type { MatterShown } from '#shared/views/matter.ts'
import type { MatterHands } from '../desk/matters/subject.ts'
import { officeActs } from './acts.ts'
import styles from './Panel.module.css'

type Props = { readonly matter: MatterShown; readonly session: StaffSession; readonly hands: MatterHands }
type Row = readonly [label: string, value: ReactNode]

const Ledger = ({ matter }: { readonly matter: MatterShown }) => {
  const { office, matter: words, common } = useWords()
  const { agency } = office
  const { accepted, completed, delivered } = matter
  const certificates = completed?.certificates ?? 0
  const fee = delivered?.feeFen ?? accepted?.feeFen
  const returned = delivered && (delivered.certificatesReturned ? agency.returned : agency.notReturned)
  const rows: Row[] = [
    [agency.procedure, accepted && words.procedures[accepted.procedure]],
    [agency.result, completed && words.results[completed.result]],
    [agency.document, completed?.document],
    [
      agency.certificates,
      completed && certificates > 0 && [agency.certificateCount(certificates), returned].filter(Boolean).join(' · '),
    ],
    [agency.delivered, delivered && words.collections[delivered.how]],
    [agency.fee, fee !== undefined && agency.yuan(fee)],
    [
      agency.opinion,
      delivered && (delivered.opinion === undefined ? agency.notAsked : common.grades[delivered.opinion - 1]),
    ],
  ]
  return (
    <dl className={styles.facts}>
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

export const Agency = ({ matter, session, hands }: Props) => {
  const { office } = useWords()
  const clock = useClock()
  const { agency, step: words } = office
  const mayStep = officeActs(matter, session).includes('step')
  const finish = (step: string, what: string): void =>
    void hands.send({ type: 'takeStep', matter: matter.id, step, what, is: 'done' }, words.done)
  if (!matter.accepted) return null
  return (
    <section className={styles.part}>
      <h3>{agency.title}</h3>
      <Ledger matter={matter} />
      {matter.steps.length === 0 ? (
        <p className={styles.soft}>{agency.noSteps}</p>
      ) : (
        <ul className={styles.steps} aria-label={agency.steps}>
          {matter.steps.map(({ step, what, with: unit, begunAt, doneAt }) => (
            <li key={step}>
              <strong>{what}</strong>
              <span className={styles.soft}>
                {unit ? [unit.name, unit.phone].filter(Boolean).join(' ') : agency.here}
              </span>
              <span className={styles.soft}>
                {`${agency.begun} ${clock.date(begunAt)}`}
                {doneAt !== undefined && ` · ${agency.done} ${clock.date(doneAt)}`}
              </span>
              {doneAt === undefined &&
                (mayStep ? (
                  <Button
                    size="small"
                    busy={hands.busy}
                    label={words.finish(agency.stepDone, what)}
                    onPress={() => finish(step, what)}
                  >
                    {agency.stepDone}
                  </Button>
                ) : (
                  <Badge>{agency.running}</Badge>
                ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
