/** One candidate: what inspectors saw, the judges' sheets, the daily part, and the vetoes with who checked and who confirmed. */
import { useState } from 'react'
import type { EvidenceId } from '#shared/domain/words.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { EvidenceList } from '#shared/ui/Evidence.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { CandidateView } from '#shared/views/selection.ts'
import pane from '../../parts/Pane.module.css'
import { WishForm } from '../../parts/WishForm.tsx'
import { DailyForm, InspectForm, VetoForm } from './CandidateForms.tsx'
import { JudgeSheet } from './JudgeSheet.tsx'
import { MarkTable } from './MarkTable.tsx'
import type { SeenSelection } from './Selected.tsx'
import { VetoTable } from './VetoTable.tsx'

type Props = {
  readonly view: SeenSelection
  readonly candidate: CandidateView
  readonly session: StaffSession
  readonly onSaid: (sentence: string) => void
  readonly onBack: () => void
}
export type CandidateAct =
  { readonly is: 'inspect' | 'judge' | 'daily' } | { readonly is: 'check' | 'confirm'; readonly veto: string }

export const CandidatePanel = ({ view, candidate, session, onSaid, onBack }: Props) => {
  const { selection: words } = useWords()
  const text = useText()
  const { one: say } = words
  const [act, setAct] = useState<CandidateAct>()
  const { names, judges, kind, award } = view
  const name = (id: string): string => names[id] ?? id
  const own = candidate.sheets.find(({ staff }) => staff === session.staff.id)
  const isJudge = judges.includes(session.staff.id)
  const close = (): void => setAct(undefined)
  const done = (): void => onSaid(words.inspect.done)
  const ends = { view, candidate, onDone: done, onClose: close }
  return (
    <>
      <div className={pane.head}>
        <Button kind="quiet" icon={<Icon name="back" />} onPress={onBack}>
          {say.back}
        </Button>
        <h2>{text(candidate.name)}</h2>
        {candidate.score.out && <Badge tone="look">{words.outs[candidate.score.out]}</Badge>}
        <span className={pane.quiet}>
          {say.nominated(name(candidate.nominated.staff), candidate.nominated.day)}
          {candidate.nominated.note && ` · ${candidate.nominated.note}`}
        </span>
        {!award && (
          <div className={pane.push}>
            {isJudge && kind === 'selection' && (
              <Button onPress={() => setAct({ is: 'inspect' })}>{say.inspect}</Button>
            )}
            {isJudge && (
              <Button kind="go" onPress={() => setAct({ is: 'judge' })}>
                {own ? say.rejudge : say.judge}
              </Button>
            )}
            {kind === 'selection' && session.role !== 'supervisor' && (
              <Button onPress={() => setAct({ is: 'daily' })}>{say.daily}</Button>
            )}
          </div>
        )}
      </div>
      {kind === 'selection' && <VetoTable {...{ view, candidate, session }} onAct={setAct} />}
      <MarkTable view={view} candidate={candidate} />
      {candidate.inspections.length > 0 && (
        <section className={pane.block}>
          <h3>{say.inspections}</h3>
          <ul className={pane.list}>
            {candidate.inspections.map(({ at, staff, day, way, note, evidence }) => (
              <li key={`${at} ${staff}`}>
                <Badge>{words.ways[way]}</Badge> {note}
                <p className={pane.quiet}>{`${name(staff)} ${day}`}</p>
                <EvidenceList ids={evidence as readonly EvidenceId[]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {candidate.daily && (
        <section className={pane.block}>
          <h3>{words.table.daily}</h3>
          <p>
            <strong>{candidate.score.daily}</strong> {candidate.daily.reason}{' '}
            <span className={pane.quiet}>
              {`${name(candidate.daily.staff)} ${candidate.daily.day}${candidate.daily.from ? ` · ${say.from}` : ''}`}
            </span>
          </p>
        </section>
      )}
      {act?.is === 'judge' && (
        <JudgeSheet
          judging={{ selection: view.id, name: view.name, parts: view.parts, marks: view.marks }}
          candidate={{ id: candidate.id, name: candidate.name, sheet: own?.marks ?? null }}
          onDone={() => {
            onSaid(words.judging.done)
            close()
          }}
          onClose={close}
        />
      )}
      {act?.is === 'inspect' && <InspectForm {...ends} />}
      {act?.is === 'daily' && <DailyForm {...ends} />}
      {act?.is === 'check' && <VetoForm {...ends} veto={act.veto} />}
      {act?.is === 'confirm' && (
        <WishForm
          title={say.confirm}
          what={say.confirmWhat}
          wish={() => ({ type: 'confirmVeto', selection: view.id, candidate: candidate.id, veto: act.veto })}
          onDone={done}
          onClose={close}
        />
      )}
    </>
  )
}
