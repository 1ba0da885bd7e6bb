/** What every question about a matter knows: whose desk, which visit, which matter or which item. */
import type { MatterView } from '#shared/views/matter.ts'
import type { Desk } from '../actions.ts'
import type { DeskHands } from '../useDesk.ts'

/** Where it is done: a desk with whoever sits there, or the back office, which has neither window nor visit. */
export type MatterDesk = {
  readonly window?: Pick<Desk['window'], 'id'>
  readonly current?: Pick<NonNullable<Desk['current']>, 'ticket' | 'stage'> | null | undefined
}
/** Sends a wish and says in words how it went. */
export type MatterHands = Pick<DeskHands, 'busy' | 'said' | 'say' | 'send'>
export type MatterProps = {
  readonly desk: MatterDesk
  readonly hands: MatterHands
  readonly onClose: () => void
}
/** Where it is done: the visit in hand while it is being served, else the window alone (a call, a paper handed over later). */
export const placeOf = (desk: MatterDesk): { window?: string; ticket?: string } => ({
  ...(desk.window && { window: desk.window.id }),
  ...(desk.current?.stage === 'serving' && { ticket: desk.current.ticket }),
})

/** A matter known by its number, or an item for which one is begun. */
export const subjectOf = (matter: MatterView | undefined, item: string | undefined) =>
  matter ? { matter: matter.id as string } : { ...(item !== undefined && { item }) }
