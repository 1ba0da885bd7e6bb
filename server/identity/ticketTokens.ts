/** Tokens of citizens: the ticket itself, sealed with a secret of this hall. Nothing is stored per visit. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { BusinessDay, TicketNumber } from '#shared/domain/words.ts'
import type { Database } from '../log/database.ts'

/** `visit`: the phone page on the slip. `rating`: may rate this one visit. */
export type Purpose = 'visit' | 'rating'

/** A secret of this hall by name, made when first asked for. */
export const hallSecret = (db: Database, name: 'tickets' | 'phones' | 'matters' | 'complaints'): Buffer => {
  const find = () => db.statement('SELECT value FROM secrets WHERE name = ?').pluck().get(name) as Buffer | undefined
  const known = find()
  if (known) return known
  db.statement('INSERT INTO secrets (name, value) VALUES (?, ?)').run(name, randomBytes(32))
  return find()!
}

const shape = /^(\d{2})(\d{2})(\d{2})([A-Z]{1,2}\d{3,5})\.([A-Za-z0-9_-]{22})$/

export const ticketTokens = (db: Database) => {
  const secret = hallSecret(db, 'tickets')
  /** 132 bits: not to be guessed. */
  const mac = (day: string, ticket: string, purpose: Purpose): string =>
    createHmac('sha256', secret).update(`${day}|${ticket}|${purpose}`).digest('base64url').slice(0, 22)
  return {
    /** `261123A012.` and the seal. */
    tokenFor: (day: BusinessDay, ticket: string, purpose: Purpose): string =>
      `${day.slice(2).replace(/-/g, '')}${ticket}.${mac(day, ticket, purpose)}`,
    /** Day and ticket of a token that this hall sealed for this purpose; undefined of any other. */
    read: (token: string, purpose: Purpose): { day: BusinessDay; ticket: TicketNumber } | undefined => {
      const [, year, month, date, ticket, seal] = shape.exec(token) ?? []
      if (!ticket || !seal) return undefined
      const day = `20${year}-${month}-${date}`
      const wanted = mac(day, ticket, purpose)
      if (!timingSafeEqual(Buffer.from(seal), Buffer.from(wanted))) return undefined
      return { day: BusinessDay.parse(day), ticket: TicketNumber.parse(ticket) }
    },
  }
}
