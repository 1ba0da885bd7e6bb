/** Where something is done about a matter: in a visit at a window, at a window on the phone, or in the back office. */
import { businessDayOf } from '../calendar.ts'
import { refuse, type Refused } from '../decision.ts'
import { isRefused, staffedWindow, visitAt } from '../hall/atWindow.ts'
import type { FactOf, Stamp } from '../hall/facts.ts'
import type { Hall, Visit } from '../hall/hall.ts'
import { windowOf } from '../hall/people.ts'
import type { Setup } from '../setup/setup.ts'
import { TicketNumber, WindowId, type BusinessDay, type MatterId, type StaffId } from '../words.ts'

/** Part of most wishes about a matter; with neither, it is the back office or the phone. */
export const whereabouts = { window: WindowId.optional(), ticket: TicketNumber.optional() }
export type Whereabouts = { readonly window?: WindowId | undefined; readonly ticket?: TicketNumber | undefined }

/** What every fact of the deed carries. */
export type Here = {
  readonly day: BusinessDay
  readonly staff: StaffId
  readonly window?: WindowId
  readonly ticket?: TicketNumber
}
export type Place = { readonly setup: Setup; readonly here: Here; readonly visit: Visit | undefined }

/** Who acts in a visit must have it in hand at their window; who names only a window must sit there. */
export const placeOf = (hall: Hall, wish: Whereabouts, stamp: Stamp): Place | Refused => {
  const { setup } = hall
  if (!setup) return refuse('not-set-up')
  const day = businessDayOf(stamp.at, setup)
  const { ticket, window: named = ticket && windowOf(hall, stamp.by.id)?.id } = wish
  if (!named) {
    if (ticket) return refuse('not-signed-in')
    return { setup, here: { day, staff: stamp.by.id as StaffId }, visit: undefined }
  }
  if (!ticket) {
    const window = staffedWindow(hall, named, stamp)
    return isRefused(window)
      ? window
      : { setup, here: { day, staff: window.staff, window: window.id }, visit: undefined }
  }
  const found = visitAt(hall, { window: named, ticket }, stamp, 'serving', 'held')
  if (isRefused(found)) return found
  const { window, visit } = found
  return { setup, here: { day, staff: window.staff, window: window.id, ticket }, visit }
}

/** The visit's own record of the deed, so that it shows there and can be taken back like anything else done at the desk. */
export const atWindow = (
  { staff, window, ticket }: Here,
  matter: MatterId,
  did: FactOf<'MatterAtWindow'>['did'],
): FactOf<'MatterAtWindow'>[] =>
  window && ticket ? [{ type: 'MatterAtWindow', ticket, window, staff, matter, did }] : []
