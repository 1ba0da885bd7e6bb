/** Is the hall open to citizens now, and if not, why and until when. */
import { hoursAt, type OpenHours } from '#shared/domain/calendar.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'

export type OpenState = OpenHours & { readonly dayClosed: boolean }

export const openState = (hall: Hall, at: number): OpenState =>
  hall.setup
    ? { ...hoursAt(hall.setup, at), dayClosed: hall.stage === 'closed' }
    : { issuing: false, open: false, dayClosed: true }
