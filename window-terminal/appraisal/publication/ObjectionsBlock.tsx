/** Objections and what a second person decided. */
import { useState } from 'react'
import type { Objection } from '#shared/domain/appraisal/appraisal.ts'
import type { EvidenceId } from '#shared/domain/words.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { EvidenceList } from '#shared/ui/Evidence.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { DecideForm } from './forms/DecideForm.tsx'
import styles from './Publication.module.css'
import { sayIndicator } from './say.ts'
import { isOwn, type BlockProps, type Shown } from './shown.ts'
import { useNames } from './useNames.ts'

/** Who published that version, entered something about the row, or asked, is not the second person. */
const isConcerned = ({ versions, items }: Shown, objection: Objection, me: string): boolean =>
  objection.staff === me ||
  versions.some(({ version, staff }) => version === objection.version && staff === me) ||
  items.some(({ who, staff }) => who === objection.who && staff === me)

export const ObjectionsBlock = (props: BlockProps) => {
  const { view, role, me, onDone } = props
  const { appraisal } = useWords()
  const { objections: words } = appraisal
  const [open, setOpen] = useState<Objection>()
  if (view.versions.length === 0) return null
  const mayDecide = !view.frozen && (role === 'director' || role === 'appraiser')
  return (
    <section className={styles.block} aria-label={words.title}>
      <div className={pane.head}>
        <h3>{words.title}</h3>
        {mayDecide && view.objections.some(({ decided }) => !decided) && (
          <span className={pane.quiet}>{words.second}</span>
        )}
      </div>
      {view.objections.length === 0 && <p className={pane.quiet}>{words.none}</p>}
      <ul>
        {view.objections.map((one) => (
          <One
            key={one.n}
            view={view}
            one={one}
            act={
              mayDecide &&
              !one.decided &&
              !isConcerned(view, one, me) &&
              !isOwn(view, one.who, me) && (
                <Button size="small" kind="go" onPress={() => setOpen(one)}>
                  {words.decide}
                </Button>
              )
            }
          />
        ))}
      </ul>
      {open && <DecideForm view={view} objection={open} onDone={onDone} onClose={() => setOpen(undefined)} />}
    </section>
  )
}

const One = ({ view, one, act }: { readonly view: Shown; readonly one: Objection; readonly act: React.ReactNode }) => {
  const { appraisal } = useWords()
  const { objections: words, grounds, steps } = appraisal
  const text = useText()
  const names = useNames(view)
  const { n, who, indicator, ground, statement, staff, day, decide, decided, evidence, version } = one
  const isLate = !decided && decide.by < view.today
  return (
    <li className={styles.entry}>
      <div className={pane.head}>
        <strong>
          {`${words.one(n)} · ${words.about(names.row(who), indicator ? sayIndicator(view.scheme, indicator, text as never) : '')}`}
        </strong>
        <Badge>{grounds[ground]}</Badge>
        <span className={pane.quiet}>{`${steps.version(version)} · ${words.made(names.person(staff), day)}`}</span>
        {act && <span className={pane.push}>{act}</span>}
      </div>
      <p>{statement}</p>
      <EvidenceList ids={evidence as readonly EvidenceId[]} />
      {decided ? (
        <p>
          <strong>
            {decided.upheld
              ? words.upheld(names.person(decided.staff), decided.day)
              : words.rejected(names.person(decided.staff), decided.day)}
          </strong>{' '}
          {decided.reason}
        </p>
      ) : (
        <p className={isLate ? styles.late : pane.quiet}>
          {words.decideBy(decide.by)}
          {isLate && ` · ${words.late}`}
        </p>
      )}
    </li>
  )
}
