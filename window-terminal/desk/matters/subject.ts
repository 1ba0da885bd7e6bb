/** What every question about a matter knows: whose desk, which visit, which matter or which item. */
import type { MatterView } from '#shared/views/matter.ts'
import type { Desk } from '../actions.ts'
import type { DeskHands } from '../useDesk.ts'

export type MatterProps = {
  readonly desk: Desk
  readonly hands: DeskHands
  readonly onClose: () => void
}
/** Where it is done: the visit in hand while it is being served, else the window alone (a call, a paper handed over later). */
export const placeOf = (desk: Desk): { window: string; ticket?: string } => ({
  window: desk.window.id,
  ...(desk.current?.stage === 'serving' && { ticket: desk.current.ticket }),
})

/** A matter known by its number, or an item for which one is begun. */
export const subjectOf = (matter: MatterView | undefined, item: string | undefined) =>
  matter ? { matter: matter.id as string } : { ...(item !== undefined && { item }) }
