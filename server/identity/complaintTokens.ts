/** Tokens of complaints: the number sealed with a secret of this hall, in the address where a complainant sees how far it is. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { ComplaintId } from '#shared/domain/words.ts'
import type { Database } from '../log/database.ts'
import { hallSecret } from './ticketTokens.ts'

const shape = /^(T\d{8}-\d{4,6})\.([A-Za-z0-9_-]{22})$/

export const complaintTokens = (db: Database) => {
  const secret = hallSecret(db, 'complaints')
  /** 132 bits: not to be guessed. */
  const seal = (id: string): string =>
    createHmac('sha256', secret).update(`complaint|${id}`).digest('base64url').slice(0, 22)
  return {
    /** `T20261123-0007.` and the seal. */
    tokenFor: (id: ComplaintId): string => `${id}.${seal(id)}`,
    /** The complaint of a token that this hall sealed; undefined of any other. */
    read: (token: string): ComplaintId | undefined => {
      const [, id, given] = shape.exec(token) ?? []
      if (!id || !given || !timingSafeEqual(Buffer.from(given), Buffer.from(seal(id)))) return undefined
      return ComplaintId.parse(id)
    },
  }
}
