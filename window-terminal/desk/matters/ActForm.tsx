/** The form of one step of a matter. */
import type { MatterView } from '#shared/views/matter.ts'
import { Loading } from '#shared/ui/Loading.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { AcceptForm } from './AcceptForm.tsx'
import type { MatterAct } from './acts.ts'
import { Applicant } from './Applicant.tsx'
import { CompleteForm, DeliverForm } from './EndForms.tsx'
import { DeclineForm } from './DeclineForm.tsx'
import { NoticeForm } from './NoticeForm.tsx'
import { PapersCame } from './PapersCame.tsx'
import type { MatterProps } from './subject.ts'
import { ExtendForm, ResumeForm, SuspendForm, WithdrawForm } from './TimeForms.tsx'
import type { PaperMade } from './Told.tsx'
import { useGuide } from './useGuide.ts'

export type Doing = Exclude<MatterAct, 'print-notice' | 'print-receipt' | 'print-decision'>
/** Forms that go by the guide, and therefore wait until it is there. */
const byGuide: ReadonlySet<Doing> = new Set(['notice', 'accept', 'decline', 'deliver'])

type Props = MatterProps & {
  readonly matter: MatterView | undefined
  readonly item: string
  readonly doing: Doing
  readonly onMade: (made: PaperMade) => void
  /** It is done, and there is nothing to come back to. */
  readonly onDone: () => void
}

export const ActForm = ({ matter, item, doing, onMade, onDone, ...props }: Props) => {
  const { matter: words } = useWords()
  const guide = useGuide(byGuide.has(doing) ? item : undefined)
  if (guide === undefined)
    return (
      <Ask title={words.panel.acts[doing]} onClose={props.onClose}>
        <Loading />
      </Ask>
    )
  const told = { ...props, matter, onMade }
  if (doing === 'notice') return <NoticeForm key="there" {...told} guide={guide} onDone={onDone} />
  if (doing === 'accept' || doing === 'decline') {
    if (!guide)
      return (
        <Ask title={words.panel.acts[doing]} onClose={props.onClose}>
          <p>{words.item.gone}</p>
        </Ask>
      )
    return doing === 'accept' ? (
      <AcceptForm key="there" {...told} guide={guide} />
    ) : (
      <DeclineForm key="there" {...told} guide={guide} />
    )
  }
  if (!matter) return null
  const about = { ...props, matter, onDone }
  switch (doing) {
    case 'papers':
    case 'correct':
      return <PapersCame {...about} as={doing} />
    case 'complete':
      return <CompleteForm {...about} />
    case 'deliver':
      return <DeliverForm {...about} guide={guide} />
    case 'suspend':
      return <SuspendForm {...about} />
    case 'resume':
      return <ResumeForm {...about} />
    case 'extend':
      return <ExtendForm {...about} />
    case 'withdraw':
      return <WithdrawForm {...about} />
    case 'applicant':
      return (
        <Applicant
          matter={matter.id}
          known={matter.personal.is === 'kept'}
          onSaved={(sentence) => {
            props.hands.say({ tone: 'go', sentence })
            onDone()
          }}
          onClose={props.onClose}
        />
      )
  }
}
