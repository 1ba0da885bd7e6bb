/** Is the hall open to citizens now, and if not, why and until when. */
import { businessDayOf, closingAt, hoursAt, type OpenHours } from '#shared/domain/calendar.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'

/** `dayClosed`: somebody closed today before its hours were over; it goes on as after the last of them. */
export type OpenState = OpenHours & { readonly dayClosed: boolean }

export const openState = ({ setup, stage, day }: Hall, at: number): OpenState => {
  if (!setup) return { issuing: false, open: false, dayClosed: true }
  const dayClosed = stage === 'closed' && day === businessDayOf(at, setup)
  const over = dayClosed ? (closingAt(setup, at) ?? at) : at
  return { ...hoursAt(setup, Math.max(at, over)), dayClosed }
}
