/** The question asked just now, if any. */
import type { Desk } from '../actions.ts'
import type { DeskHands } from '../useDesk.ts'
import { ChainDialog } from '../contacts/ChainDialog.tsx'
import { ContactQuestion } from '../contacts/ContactQuestion.tsx'
import { Find } from './Find.tsx'
import { MatterQuestion } from '../matters/MatterQuestion.tsx'
import { Finish } from './Finish.tsx'
import { Forgotten } from './Forgotten.tsx'
import { Help } from './Help.tsx'
import { Issue } from './Issue.tsx'
import { Leave } from './Leave.tsx'
import { Notice } from './Notice.tsx'
import { Hold, Pause, Why } from './Reasons.tsx'
import { Services } from './Services.tsx'
import { Transfer } from './Transfer.tsx'

export type QuestionProps = {
  readonly desk: Desk
  readonly hands: DeskHands
  readonly onClose: () => void
}
/** A question about the visit in hand. */
export type VisitQuestionProps = QuestionProps & { readonly current: NonNullable<Desk['current']> }

export const Questions = ({ desk, hands }: { readonly desk: Desk; readonly hands: DeskHands }) => {
  const { asking } = hands
  if (!asking) return null
  const props: QuestionProps = { desk, hands, onClose: () => hands.ask(undefined) }
  const about = desk.current && { ...props, current: desk.current }
  switch (asking.ask) {
    case 'finish':
      return about && <Finish {...about} />
    case 'transfer':
      return about && <Transfer {...about} />
    case 'hold':
      return about && <Hold {...about} />
    case 'notice':
      return <Notice {...props} />
    case 'matter':
      return <MatterQuestion {...props} />
    case 'contact':
    case 'call':
    case 'openContact':
      return <ContactQuestion {...props} asking={asking} />
    case 'chain':
      return <ChainDialog of={{ ticket: asking.ticket }} onClose={props.onClose} />
    case 'forgotten':
      return about && <Forgotten {...about} />
    case 'pause':
      return <Pause {...props} />
    case 'why':
      return <Why {...props} ticket={asking.ticket} />
    case 'find':
      return <Find {...props} />
    case 'services':
      return <Services {...props} />
    case 'issue':
      return <Issue {...props} />
    case 'leave':
      return <Leave {...props} />
    case 'help':
      return <Help {...props} />
  }
}
