/** One goal sheet (目标设定表) as it is worked on: what stands, what waits, the next step, and everything that was entered. */
import type { StaffSession } from '#shared/ui/session.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { EvidenceList } from '#shared/ui/Evidence.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { EvidenceId } from '#shared/domain/words.ts'
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import { rulebook } from '#shared/i18n/rooms/rulebook.ts'
import { bringWords } from '#shared/ui/pageWords.ts'
import type { GoalSheetView } from '#shared/views/goals.ts'
import { useState } from 'react'
import pane from '../../parts/Pane.module.css'
import { sayPeriod } from '../../parts/sayPeriod.ts'
import { useReport } from '../../parts/useReport.ts'
import { actsFor, type GoalAct } from './acts.ts'
import { GoalForm } from './GoalForms.tsx'
import { GoalTable } from './GoalTable.tsx'
import { points } from './sayGoal.ts'

bringWords({ rulebook })

type Props = {
  readonly sheet: GoalSheetView
  readonly session: StaffSession
  readonly today: string
  readonly onSaid: (sentence: string) => void
  /** Opens the desk on which the section writes; absent: not the section's own page. */
  readonly onWrite?: () => void
}

export const GoalSheet = ({ sheet, session, today, onSaid, onWrite }: Props) => {
  const { goals: words, scores } = useWords()
  const text = useText()
  const [act, setAct] = useState<GoalAct>()
  const { period, section, stage, draft, inForce, scheme } = sheet
  const reads = session.role === 'appraiser' || session.role === 'director' || session.role === 'supervisor'
  const path = `/api/appraisal/sheet?scheme=${scheme ?? ''}&period=${period}`
  const computed = useReport<SheetAnswer>(session.token, reads && scheme && inForce ? path : undefined).answer
  const may = actsFor(sheet, session, today)
  const label = { sign: words.act.sign, approve: words.act.approve, reject: words.act.reject, review: words.act.review }
  return (
    <>
      <div className={pane.head}>
        <h2>{words.sheet.of(text(section.name), sayPeriod(period, scores.period))}</h2>
        <Badge tone={stage === 'signed' ? 'look' : stage === 'approved' || stage === 'reviewed' ? 'go' : 'plain'}>
          {words.stages[stage]}
        </Badge>
        <div className={pane.push}>
          {may.steps.map((one) => (
            <Button key={one} kind={one === 'reject' ? 'plain' : 'go'} onPress={() => setAct({ is: one })}>
              {label[one]}
            </Button>
          ))}
          {onWrite && may.mayWrite && (
            <Button onPress={onWrite}>{inForce || draft ? words.act.redraft : words.act.draft}</Button>
          )}
          <Button kind="quiet" icon={<Icon name="print" />} onPress={() => window.print()}>
            {words.sheet.print}
          </Button>
        </div>
      </div>
      <Story sheet={sheet} />
      {draft && (
        <section className={pane.block}>
          {inForce && <h3>{words.sheet.draft}</h3>}
          <GoalTable goals={draft.goals} />
        </section>
      )}
      {inForce && (
        <section className={pane.block}>
          {draft && <h3>{words.sheet.inForce}</h3>}
          <GoalTable
            goals={inForce.goals}
            sheet={sheet}
            computed={computed}
            {...(may.mayEnter && { onEnter: (goal: string) => setAct({ is: 'enter', goal }) })}
          />
          {sheet.lastDay > today && session.role === 'director' && (
            <p className={pane.quiet}>{words.act.reviewFrom(sheet.lastDay)}</p>
          )}
          <Entries sheet={sheet} />
        </section>
      )}
      {act && (
        <GoalForm
          act={act}
          sheet={sheet}
          session={session}
          onDone={() => onSaid(words.act.done)}
          onClose={() => setAct(undefined)}
        />
      )}
    </>
  )
}

/** Who drafted, signed, approved, sent back, gave the opinion. */
const Story = ({ sheet }: { readonly sheet: GoalSheetView }) => {
  const { goals: words } = useWords()
  const { draft, inForce, rejected, reviewed, people } = sheet
  const name = (id: string): string => people[id] ?? id
  const signed = draft?.signed ?? (draft ? null : inForce?.signed)
  const lines = [
    draft && words.sheet.drafted(name(draft.drafted.staff), draft.drafted.day),
    signed && words.sheet.signed(name(signed.staff), signed.day),
    !draft && inForce && words.sheet.approved(name(inForce.approved.staff), inForce.approved.day),
    rejected && words.sheet.rejected(name(rejected.staff), rejected.day, rejected.reason),
  ].filter((line): line is string => Boolean(line))
  return (
    <div className={pane.quiet}>
      <p>{lines.join(' · ')}</p>
      {reviewed && (
        <p>
          {words.sheet.reviewed(name(reviewed.staff), reviewed.day)}: {reviewed.opinion}
        </p>
      )}
    </div>
  )
}

const Entries = ({ sheet }: { readonly sheet: GoalSheetView }) => {
  const { goals: words } = useWords()
  const { entries, people, inForce } = sheet
  return (
    <section className={pane.block}>
      <h3>{words.sheet.entries}</h3>
      {entries.length === 0 && <p className={pane.quiet}>{words.sheet.noEntries}</p>}
      <ul className={pane.list}>
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.goal}`}>
            <strong>{inForce?.goals.find(({ id }) => id === entry.goal)?.name ?? entry.goal}</strong> {entry.actual}{' '}
            <Badge>{entry.score === undefined ? words.sheet.progress : words.sheet.scored(points(entry.score))}</Badge>
            <p className={pane.quiet}>
              {words.sheet.entered(people[entry.staff] ?? entry.staff, entry.day)} · {entry.note}
            </p>
            <EvidenceList ids={entry.evidence as readonly EvidenceId[]} />
          </li>
        ))}
      </ul>
    </section>
  )
}
