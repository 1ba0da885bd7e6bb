/** What the supervisor may do at a clerk's window just now, and the wish it becomes. */
import type { Outcome, PauseReason } from '#shared/domain/kinds.ts'
import type { Wish } from '#shared/ui/wishes.ts'
import type { FloorVisit, FloorWindow } from '#shared/views/floor.ts'
import type { NamedUnit } from '../desk/matters/UnitPicker.tsx'

export type VisitAct = 'finish' | 'forgotten' | 'sendBack' | 'putBack'
export type WindowAct = 'pause' | 'resume' | 'close' | 'signOut'
export type Act = VisitAct | WindowAct

/** The visits that wait for somebody to decide: the one in hand, then the held ones. */
export const visitsAt = ({ ticket, held }: FloorWindow): readonly FloorVisit[] => [...(ticket ? [ticket] : []), ...held]

/** A ticket only called has nothing to finish; one on a detour can't end here, it goes back to who sent it. */
export const visitActs = ({ stage, returnTo }: FloorVisit): readonly VisitAct[] => {
  if (stage === 'called') return ['putBack']
  if (returnTo !== null) return ['sendBack', 'putBack']
  return ['finish', 'forgotten', 'putBack']
}

/** Nobody pauses with a ticket in hand, and nobody closes or leaves with one in hand or on hold. */
export const windowActs = ({ is, ticket, held }: FloorWindow, dayOpen: boolean): readonly WindowAct[] => {
  const acts: WindowAct[] = []
  if (dayOpen && is === 'open' && !ticket) acts.push('pause')
  if (dayOpen && is === 'paused') acts.push('resume')
  if (ticket || held.length || is === 'empty') return acts
  if (is !== 'ready') acts.push('close')
  return [...acts, 'signOut']
}

/** What a question of its own decides. */
export type Answers = {
  readonly outcome: Outcome
  readonly reason: PauseReason
  /** The competent unit the person was told of. */
  readonly told?: NamedUnit | undefined
}

/** Whoever is sent elsewhere is told where; who is refused, where another unit is competent. */
export const asksUnit = (outcome: Outcome): boolean => outcome === 'referred' || outcome === 'refused'

/** `performed` stays unsaid: the hall counts each service served here once. */
export const visitWish = (window: string, visit: FloorVisit, act: VisitAct, { outcome, told }: Answers): Wish => {
  const at = { window, ticket: visit.ticket }
  if (act === 'putBack')
    return {
      type: 'transferTicket',
      ...at,
      destination: { to: 'service', service: visit.serviceId },
      place: 'keep',
      mustReturn: false,
      reason: 'other',
    }
  return {
    type: 'finishService',
    ...at,
    outcome: act === 'sendBack' ? 'done' : outcome,
    forgotten: act === 'forgotten',
    ...(act !== 'sendBack' && asksUnit(outcome) && told && { told }),
  }
}

export const windowWish = (window: string, act: WindowAct, { reason }: Answers): Wish => {
  switch (act) {
    case 'pause':
      return { type: 'pauseWindow', window, reason }
    case 'resume':
      return { type: 'resumeWindow', window }
    case 'close':
      return { type: 'closeWindow', window }
    case 'signOut':
      return { type: 'signOut', window }
  }
}
