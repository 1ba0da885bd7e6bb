/** One open contact: what is known of it, and every way it may go on or end. */
import { useEffect, useState } from 'react'
import type { ContactsView, OpenContact } from '#shared/views/contacts.ts'
import { Loading } from '#shared/ui/Loading.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { Caller } from './Caller.tsx'
import { ChainDialog } from './ChainDialog.tsx'
import { ContactFacts } from './ContactFacts.tsx'
import { ContactMenu } from './ContactMenu.tsx'
import { HandOnForm } from './HandOnForm.tsx'
import type { ContactAct, Me } from './mine.ts'
import { shortNumber } from './mine.ts'
import { ReportUpForm } from './ReportUpForm.tsx'
import { TellUnitForm } from './TellUnitForm.tsx'
import { useContactHands } from './useContacts.ts'
import { useWhen } from './when.ts'

type Props = {
  readonly picture: ContactsView
  readonly contact: string
  readonly me: Me
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}
export type FormProps = Omit<Props, 'contact'> & { readonly contact: OpenContact; readonly onBack: () => void }
type Form = 'handOn' | 'tellUnit' | 'reportUp' | 'chain' | 'caller'

export const ContactDialog = (props: Props) => {
  const { picture, contact: id, onClose } = props
  const { contact: words } = useWords()
  const contact = picture.open.find((one) => one.contact === id)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (contact) setSeen(true)
  }, [contact])
  if (contact) return <Opened {...props} contact={contact} />
  return (
    <Ask title={words.acts.title(shortNumber(id))} onClose={onClose}>
      {seen ? <p role="status">{words.acts.gone}</p> : <Loading />}
    </Ask>
  )
}

const Opened = (props: Omit<Props, 'contact'> & { readonly contact: OpenContact }) => {
  const { picture, contact, me, onDone, onClose } = props
  const { contact: words } = useWords()
  const text = useText()
  const when = useWhen()
  const { send, busy, no } = useContactHands()
  const [form, setForm] = useState<Form>()
  const of = { contact: contact.contact }
  const say = async (wish: Parameters<typeof send>[0], sentence: string): Promise<void> => {
    if (!busy && (await send(wish))) {
      onDone(sentence)
      onClose()
    }
  }
  const act = (name: ContactAct): void => {
    switch (name) {
      case 'take':
      case 'takeBack':
        return void send({ type: 'takeContact', ...of }).then((reply) => reply && onDone(words.done.taken))
      case 'answer':
        return void say({ type: 'answerContact', ...of, how: 'on-the-spot' }, words.done.answered)
      case 'called-back':
      case 'in-writing':
      case 'in-person':
        return void say({ type: 'answerContact', ...of, how: name }, words.done.answered)
      case 'goesOn':
        return void say({ type: 'closeContact', ...of, outcome: 'handed-on' }, words.done.closed)
      case 'withdraw':
        return void say({ type: 'closeContact', ...of, outcome: 'withdrawn' }, words.done.withdrawn)
      default:
        setForm(name)
    }
  }
  const forms = { picture, contact, me, onDone, onClose, onBack: () => setForm(undefined) }
  if (form === 'handOn') return <HandOnForm {...forms} />
  if (form === 'tellUnit') return <TellUnitForm {...forms} />
  if (form === 'reportUp') return <ReportUpForm {...forms} />
  if (form === 'chain') return <ChainDialog of={of} onClose={forms.onBack} />
  if (form === 'caller') return <Caller {...forms} />
  return (
    <Ask
      // A new stage asks anew, with the focus on its own first step.
      key={`${contact.stage}${contact.holder.id}`}
      title={`${words.acts.title(shortNumber(contact.contact))} · ${contact.service ? text(contact.service.name) : words.anything}`}
      size="wide"
      busy={busy}
      onClose={onClose}
    >
      <ContactFacts contact={contact} onChain={() => setForm('chain')} onCaller={() => setForm('caller')} />
      <ContactMenu
        contact={contact}
        me={me}
        due={picture.followUpDue && when.day(picture.followUpDue)}
        onAct={(name) => !busy && act(name)}
      />
      <RefusalLine no={no} />
    </Ask>
  )
}
