/** Which complaints a filter shows. */
import type { ComplaintRow } from '#shared/views/complaints.ts'

export const filters = ['open', 'late', 'ratings', 'complaints', 'archived'] as const
export type Filter = (typeof filters)[number]

const isOpen = (row: ComplaintRow): boolean => row.stage !== 'archived'

/** Ratings and complaints are the open ones: what is archived has a place of its own. */
export const shownBy: Readonly<Record<Filter, (row: ComplaintRow) => boolean>> = {
  open: isOpen,
  late: (row) => isOpen(row) && row.due?.is === 'late',
  ratings: (row) => isOpen(row) && row.channel === 'rating',
  complaints: (row) => isOpen(row) && row.channel !== 'rating',
  archived: (row) => !isOpen(row),
}
