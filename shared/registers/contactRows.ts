/** Register rows of one contact. */
import type { Contact } from '#shared/domain/contact/contact.ts'
import type { RowChange } from './tables.ts'

export const contactRows = (_contact: Contact, _subject: string): RowChange[] => []
