/** Who is asking? Turns what a request carries into one actor with one role, or nobody. */
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { Actor, BusinessDay } from '#shared/domain/words.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../log/database.ts'
import { countAttempts, pinAttempts } from './attempts.ts'
import { ballotBox } from './ballotBox.ts'
import { complaintTokens } from './complaintTokens.ts'
import { keepDevices } from './devices.ts'
import { keepPins } from './pins.ts'
import { keepSessions } from './sessions.ts'
import { phonePasses } from './phonePasses.ts'
import { matterTokens } from './matterTokens.ts'
import { hallSecret, ticketTokens } from './ticketTokens.ts'
import { freshCode } from './tokens.ts'

/** Somebody known. `key` tells callers apart for limits; `day` is the day of a citizen's ticket. */
export type Caller = { readonly actor: Actor; readonly key: string; readonly day?: BusinessDay }
export type Identity = ReturnType<typeof openIdentity>

export const openIdentity = (db: Database, hall: () => Hall, clock: Clock) => {
  const sessions = keepSessions(db, hall)
  const devices = keepDevices(db)
  const tickets = ticketTokens(db)
  let setupCode: string | undefined

  /** `isUse`: somebody does something; a screen that is merely open lets its session rest. */
  const byBearer = (token: string, isUse = true): Caller | undefined => {
    const session = devices.knows(token) ? undefined : sessions.find(token, clock.now(), isUse)
    if (session) return { actor: { role: session.role, id: session.staff.id }, key: `staff ${session.staff.id}` }
    const device = devices.find(token, clock.now())
    if (!device) return undefined
    const { role, id, window } = device
    return { actor: { role, id, ...(window && { window }) }, key: `device ${id}` }
  }

  return {
    sessions,
    devices,
    tickets,
    matters: matterTokens(db),
    complaints: complaintTokens(db),
    ballots: ballotBox(db),
    phones: phonePasses(hallSecret(db, 'phones'), clock.now),
    pins: keepPins(db),
    attempts: pinAttempts(),
    /** Five tries a minute at a place, then it waits. */
    codeAttempts: countAttempts({ free: 5, firstWaitMs: 60_000, longestWaitMs: 15 * 60_000 }),
    byBearer,

    /** A citizen, by the token of their ticket. Whether the day still counts is for the hall to say. */
    byTicket: (token: string): Caller | undefined => {
      const read = tickets.read(token, 'visit')
      return (
        read && {
          actor: { role: 'citizen', id: read.ticket, ticket: read.ticket },
          day: read.day,
          key: `ticket ${token.slice(0, 12)}`,
        }
      )
    },

    /** The code that opens the first setup; printed at the console, and gone once the hall is set up. */
    setupCode: (): string | undefined => {
      if (hall().setup) return undefined
      return (setupCode ??= freshCode())
    },
  }
}

/** Scheme and token of an Authorization header. */
export const readAuthorization = (
  header: string | undefined,
): { scheme: 'bearer' | 'ticket'; token: string } | undefined => {
  const [, scheme, token] = /^(Bearer|Ticket) ([\w.~+/=-]{8,200})$/i.exec(header ?? '') ?? []
  if (!scheme || !token) return undefined
  return { scheme: scheme.toLowerCase() as 'bearer' | 'ticket', token }
}
