/** What of a matter the clock has to look at, and when. Nothing is due while time stands still. */
import type { Due } from '../story.ts'
import type { Matter } from './matter.ts'

export const matterDueKinds = ['warn', 'overdue', 'deliver'] as const
export type MatterDueKind = (typeof matterDueKinds)[number]

/** Deadlines that have not been said yet, at their instants (ms). */
export const matterDues = (matter: Matter): (Due & { readonly kind: MatterDueKind })[] => {
  const { stage, due, warnedAt, overdue, completed, undelivered } = matter
  const found: (Due & { readonly kind: MatterDueKind })[] = []
  if (stage === 'accepted' && due.warnAt !== undefined && warnedAt === undefined)
    found.push({ kind: 'warn', at: due.warnAt })
  if (stage === 'accepted' && due.promisedAt !== undefined && !overdue)
    found.push({ kind: 'overdue', at: due.promisedAt })
  if (stage === 'completed' && completed?.deliverByAt !== undefined && !undelivered)
    found.push({ kind: 'deliver', at: completed.deliverByAt })
  return found
}
