/** What of the open contacts concerns whoever sits at this desk. */
import { useMemo } from 'react'
import type { ContactsView, OpenContact } from '#shared/views/contacts.ts'
import type { Desk } from '../actions.ts'
import { concernsMe, type Me } from './mine.ts'
import { useContacts } from './useContacts.ts'

/** A desk is a clerk's place, also for a supervisor who sits at it: supervising is the floor's. */
export const meAt = (desk: Desk): Me => ({ id: desk.staff?.id ?? '', window: desk.window.id, supervises: false })

export const useMyContacts = (
  desk: Desk,
): { readonly me: Me; readonly mine: readonly OpenContact[]; readonly picture: ContactsView | undefined } => {
  const picture = useContacts()
  return useMemo(() => {
    const me = meAt(desk)
    return { me, mine: picture ? concernsMe(picture, me) : [], picture }
  }, [desk, picture])
}
