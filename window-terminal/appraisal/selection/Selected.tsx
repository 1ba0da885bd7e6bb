/** One selection: its groups with their candidates, the ballot, the award, the orders; and the next step of who looks at it. */
import { useState } from 'react'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { SelectionView } from '#shared/views/selection.ts'
import pane from '../../parts/Pane.module.css'
import { sayPeriod } from '../../parts/sayPeriod.ts'
import { CandidatePanel } from './CandidatePanel.tsx'
import { CandidateTable } from './CandidateTable.tsx'
import { AwardForm, CloseBallotForm, NominateForm, OpenBallotForm, OrderForm } from './SelectionForms.tsx'
import { OrderList } from './OrderList.tsx'

export type SeenSelection = NonNullable<SelectionView>
type Act = 'nominate' | 'ballot' | 'closeBallot' | 'award' | 'order'
type Props = {
  readonly view: SeenSelection
  readonly session: StaffSession
  readonly onSaid: (sentence: string) => void
}

/** What this person may do now. Who may what is checked again by the hall. */
const actsOf = ({ stage, kind, ballot, ranked }: SeenSelection, { role }: StaffSession): readonly Act[] => {
  const acts: Act[] = []
  if (stage === 'open') acts.push('nominate')
  if (stage === 'open' && kind === 'selection' && role === 'appraiser' && ranked.length > 0) acts.push('ballot')
  if (ballot?.isOpen && role === 'appraiser' && ballot.returned === ballot.voters) acts.push('closeBallot')
  if (role === 'director' && ranked.length > 0 && (stage === 'closed' || (stage === 'open' && kind === 'judged')))
    acts.push('award')
  if (role === 'director' && ranked.length > 0) acts.push('order')
  return acts
}
const forms = {
  nominate: NominateForm,
  ballot: OpenBallotForm,
  closeBallot: CloseBallotForm,
  award: AwardForm,
  order: OrderForm,
}

export const Selected = ({ view, session, onSaid }: Props) => {
  const { selection: words, scores } = useWords()
  const text = useText()
  const [act, setAct] = useState<Act>()
  const [candidate, setCandidate] = useState<string>()
  const { ballot, award, names, orders } = view
  const opened = view.ranked.find(({ id }) => id === candidate)
  if (opened) {
    return (
      <CandidatePanel
        view={view}
        candidate={opened}
        session={session}
        onSaid={onSaid}
        onBack={() => setCandidate(undefined)}
      />
    )
  }
  const Form = act && forms[act]
  const acts = actsOf(view, session)
  return (
    <>
      <div className={pane.head}>
        <h2>{`${text(view.name)} · ${sayPeriod(view.period, scores.period)}`}</h2>
        <Badge tone={view.stage === 'awarded' ? 'plain' : 'go'}>{words.stages[view.stage]}</Badge>
        <div className={pane.push}>
          {acts.map((one) => (
            <Button
              key={one}
              kind={one === 'order' ? 'quiet' : one === acts[acts.length - 1] || one === 'award' ? 'go' : 'plain'}
              onPress={() => setAct(one)}
            >
              {words.steps[one]}
            </Button>
          ))}
          <Button kind="quiet" icon={<Icon name="print" />} onPress={() => window.print()}>
            {words.table.print}
          </Button>
        </div>
      </div>
      {ballot && (
        <p className={pane.quiet}>
          {ballot.isOpen
            ? `${words.table.returned(ballot.returned ?? 0, ballot.voters)} · ${words.table.secret(4)}`
            : !ballot.counts && words.table.few}
        </p>
      )}
      {award && (
        <section className={pane.card}>
          <h3>{words.award.title}</h3>
          <p>
            {view.ranked
              .filter(({ awarded }) => awarded)
              .map(({ name }) => text(name))
              .join('、') || words.award.nobody}
          </p>
          <p className={pane.quiet}>
            {[
              award.reason,
              words.award.presentWere(award.present.map((id) => names[id] ?? id).join('、')),
              words.award.said(names[award.staff] ?? award.staff, award.day),
              award.noticeUntil && words.award.notice(award.noticeUntil),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </section>
      )}
      {view.ranked.length === 0 && <p className={pane.quiet}>{words.table.none}</p>}
      {view.groups.map((group) => {
        const own = view.ranked.filter((one) => one.group === group.id)
        return own.length > 0 ? (
          <CandidateTable key={group.id} view={view} group={group} candidates={own} onOpen={setCandidate} />
        ) : null
      })}
      {orders.length > 0 && (
        <OrderList orders={orders} may={session.role === 'supervisor' ? 'look' : 'check'} onSaid={onSaid} />
      )}
      {Form && <Form view={view} onSaid={onSaid} onClose={() => setAct(undefined)} />}
    </>
  )
}
