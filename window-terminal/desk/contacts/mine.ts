/** Which open contacts are mine, which were handed to me, and what I may do with one. */
import type { ContactAnswer } from '#shared/domain/kinds.ts'
import type { ContactsView, OpenContact } from '#shared/views/contacts.ts'

/** Who looks: a person, perhaps at a window, perhaps the supervisor. */
export type Me = { readonly id: string; readonly window: string | undefined; readonly supervises: boolean }

export type ContactAct =
  | 'take'
  | 'takeBack'
  | Extract<ContactAnswer, 'called-back' | 'in-writing' | 'in-person'>
  | 'answer'
  | 'handOn'
  | 'tellUnit'
  | 'reportUp'
  | 'goesOn'
  | 'withdraw'

/** Handed to this person, or to the window they sit at. */
export const isToMe = ({ handedTo }: OpenContact, me: Me): boolean =>
  handedTo !== null && (handedTo.staff === me.id || (handedTo.window !== null && handedTo.window === me.window))

export const isMine = ({ holder, firstResponder }: OpenContact, me: Me): boolean =>
  holder.id === me.id || firstResponder.id === me.id

export const isLate = ({ handedTo, overdue }: OpenContact): boolean => overdue || (handedTo?.lapsed ?? false)

/** What concerns me: to be taken first, then late ones, then in the picture's own order of urgency. */
export const concernsMe = ({ open }: Pick<ContactsView, 'open'>, me: Me): readonly OpenContact[] => {
  const weight = (one: OpenContact): number => (isToMe(one, me) ? 0 : isLate(one) ? 1 : 2)
  return open
    .filter((one) => isToMe(one, me) || isMine(one, me))
    .map((one, index) => ({ one, index }))
    .sort((a, b) => weight(a.one) - weight(b.one) || a.index - b.index)
    .map(({ one }) => one)
}

/** What I may do now, the expected next step first; empty: look only. */
export const actsFor = (contact: OpenContact, me: Me): readonly ContactAct[] => {
  if (isToMe(contact, me)) return ['take']
  const mine = isMine(contact, me) || me.supervises
  if (!mine) return []
  const over: ContactAct[] = contact.taken && contact.stage !== 'handed-on' ? ['goesOn', 'withdraw'] : ['withdraw']
  const takesOver: ContactAct[] = me.supervises && contact.holder.id !== me.id ? ['take'] : []
  if (contact.stage === 'handed-on')
    return me.supervises ? ['take', 'answer', ...over] : ['takeBack', 'answer', 'tellUnit', ...over]
  if (contact.due !== null)
    return [...takesOver, 'called-back', 'in-person', 'in-writing', 'handOn', 'tellUnit', ...over]
  return [...takesOver, 'answer', 'handOn', 'tellUnit', 'reportUp', ...over]
}

/** `0007` of `S20261123-0007`, and the day before it where it is not today's. */
export const shortNumber = (contact: string): string => contact.slice(contact.indexOf('-') + 1)
