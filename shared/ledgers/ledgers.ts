/** Every ledger of the hall by its name, in the order the tabs stand. */
import type { Role } from '#shared/domain/words.ts'
import type { Ledger, LedgerName } from './column.ts'
import { badRatings, complaints } from './complaints.ts'
import { breaches, contacts, visits } from './firstResponder.ts'
import { agency, matters, notAccepted, notices } from './matters.ts'

export const ledgers: Readonly<Record<LedgerName, Ledger>> = {
  visits,
  contacts,
  notices,
  matters,
  agency,
  'not-accepted': notAccepted,
  complaints,
  'bad-ratings': badRatings,
  breaches,
}
export const ledgerNames = Object.keys(ledgers) as LedgerName[]

export const mayRead = (role: Role, name: LedgerName): boolean => ledgers[name].for.includes(role)
/** The measures are for whoever may mend the guides and the duty. */
export const readsMeasures: readonly Role[] = ['supervisor', 'officer', 'appraiser', 'director', 'admin']
