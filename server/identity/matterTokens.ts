/** Tokens of matters: the number sealed with a secret of this hall, in the address of the page behind a notice's or receipt's code. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { MatterId } from '#shared/domain/words.ts'
import type { Database } from '../log/database.ts'
import { hallSecret } from './ticketTokens.ts'

const shape = /^(\d{8}-\d{4,6})\.([A-Za-z0-9_-]{22})$/

export const matterTokens = (db: Database) => {
  const secret = hallSecret(db, 'matters')
  /** 132 bits: not to be guessed. */
  const seal = (id: string): string =>
    createHmac('sha256', secret).update(`matter|${id}`).digest('base64url').slice(0, 22)
  return {
    /** `20261123-0007.` and the seal. */
    tokenFor: (id: MatterId): string => `${id}.${seal(id)}`,
    /** The matter of a token that this hall sealed; undefined of any other. */
    read: (token: string): MatterId | undefined => {
      const [, id, given] = shape.exec(token) ?? []
      if (!id || !given || !timingSafeEqual(Buffer.from(given), Buffer.from(seal(id)))) return undefined
      return MatterId.parse(id)
    },
  }
}
