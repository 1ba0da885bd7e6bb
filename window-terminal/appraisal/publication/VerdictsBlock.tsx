/** The committee: grades arithmetic can't tell, consequences the rules propose; recorded by the office, confirmed by the director. */
import { useState } from 'react'
import type { CommitteeVerdict } from '#shared/domain/appraisal/appraisal.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { ConfirmForm } from './forms/ConfirmForm.tsx'
import { VerdictForm } from './forms/VerdictForm.tsx'
import styles from './Publication.module.css'
import { sayConsequence, sayGradeCode } from './say.ts'
import { decidable, isOwn, type BlockProps, type Shown } from './shown.ts'
import { useNames } from './useNames.ts'

export const VerdictsBlock = (props: BlockProps) => {
  const { view, role, me, onDone } = props
  const { appraisal } = useWords()
  const { verdicts: words } = appraisal
  const names = useNames(view)
  const [records, setRecords] = useState(false)
  const [open, setOpen] = useState<CommitteeVerdict>()
  if (view.versions.length === 0) return null
  const inForce = view.versions[view.versions.length - 1]!.version
  const may = role === 'appraiser' && decidable(view).length > 0
  return (
    <section className={styles.block} aria-label={words.title}>
      <div className={pane.head}>
        <h3>{words.title}</h3>
        {may && (
          <span className={pane.push}>
            <Button size="small" icon={<Icon name="plus" />} onPress={() => setRecords(true)}>
              {words.record}
            </Button>
          </span>
        )}
      </div>
      {view.toReview.length > 0 && !view.frozen && (
        <p>{`${words.toReview}${view.toReview.map((id) => names.row(id)).join('、')}`}</p>
      )}
      {view.toReview.length === 0 && view.verdicts.length === 0 && <p className={pane.quiet}>{words.none}</p>}
      <ul>
        {view.verdicts.map((one) => (
          <One
            key={one.n}
            view={view}
            one={one}
            act={
              role === 'director' &&
              !one.confirmed &&
              one.version === inForce &&
              one.staff !== me &&
              !isOwn(view, one.who, me) && (
                <Button size="small" kind="go" onPress={() => setOpen(one)}>
                  {words.confirm}
                </Button>
              )
            }
          />
        ))}
      </ul>
      {records && <VerdictForm view={view} me={me} onDone={onDone} onClose={() => setRecords(false)} />}
      {open && <ConfirmForm view={view} verdict={open} onDone={onDone} onClose={() => setOpen(undefined)} />}
    </section>
  )
}

type OneProps = { readonly view: Shown; readonly one: CommitteeVerdict; readonly act: React.ReactNode }

const One = ({ view, one, act }: OneProps) => {
  const { appraisal } = useWords()
  const { verdicts: words, steps } = appraisal
  const text = useText()
  const names = useNames(view)
  const { who, what, reason, present, day, confirmed, version } = one
  const said =
    what.is === 'grade'
      ? words.grade(sayGradeCode(view.scheme, what.grade, text as never))
      : words[what.applies ? 'applies' : 'appliesNot'](sayConsequence(view.scheme, what.consequence, text as never))
  return (
    <li className={styles.entry}>
      <div className={pane.head}>
        <strong>{`${names.row(who)} · ${said}`}</strong>
        {!confirmed && <Badge tone="look">{words.waiting}</Badge>}
        <span className={pane.quiet}>{`${steps.version(version)} · ${day}`}</span>
        {act && <span className={pane.push}>{act}</span>}
      </div>
      <p>{reason}</p>
      <p className={pane.quiet}>{words.presentAre(present.map((id) => names.person(id)).join('、'))}</p>
      {confirmed && (
        <p className={pane.quiet}>
          {confirmed.holds
            ? words.confirmed(names.person(confirmed.staff), confirmed.day)
            : words.refused(names.person(confirmed.staff), confirmed.note ?? '')}
        </p>
      )}
    </li>
  )
}
