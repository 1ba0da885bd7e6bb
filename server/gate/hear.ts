/** What both gates do with a wish: parse it, look who says it, check the rating's token, hand it to the keeper. */
import { Command, commandNames, type CommandName } from '#shared/domain/decide.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import type { Caller, Identity } from '../identity/identity.ts'
import type { Keeper } from '../keeper.ts'
import { permits } from './permits.ts'

const wishId = /^[\w.:-]{1,80}$/
const no = (refusal: Extract<Reply, { ok: false }>['refusal']): Reply => ({ ok: false, refusal })

export type Hear = (caller: Caller | undefined, id: unknown, raw: unknown) => Promise<Reply>

export const hearWith = (keeper: Keeper, identity: Identity): Hear => {
  /** A rating needs the one-time token of that very visit, from the tablet as from the phone. */
  const tokenFits = (caller: Caller, command: Command): boolean => {
    if (command.type !== 'rateVisit') return true
    const read = identity.tickets.read(command.token, 'rating')
    return read?.ticket === command.ticket && read.day === (caller.day ?? keeper.hall.day)
  }
  /** A citizen speaks only for the ticket in hand. */
  const isOwn = ({ actor }: Caller, command: Command): boolean =>
    actor.role !== 'citizen' || !('ticket' in command) || command.ticket === actor.ticket

  return async (caller, id, raw) => {
    const verb = (raw as { type?: unknown } | null)?.type
    if (!commandNames.includes(verb as CommandName)) return no('unknown-verb')
    if (!caller) return no('not-signed-in-here')
    // Refused before it is read: who may not say it learns nothing of what it should look like.
    if (!permits(caller.actor, verb as CommandName)) return no('not-allowed')
    const parsed = Command.safeParse(raw)
    if (!parsed.success || typeof id !== 'string' || !wishId.test(id)) return no('malformed')
    const command = parsed.data
    if (!isOwn(caller, command) || !tokenFits(caller, command)) return no('not-allowed')
    return keeper.wish({ id, command, by: caller.actor, ...(caller.day && { day: caller.day }) })
  }
}
