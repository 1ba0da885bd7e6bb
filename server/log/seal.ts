/** The seal of a fact: each row's hash covers the row and the hash before it, so an edit shows. */
import { createHash } from 'node:crypto'

/** A row of the log without its seal, in the order it is sealed. */
export type Unsealed = {
  readonly seq: number
  readonly day: string
  readonly subject: string
  readonly at: number
  readonly action: number
  readonly type: string
  readonly actor_role: string
  readonly actor_id: string
  readonly actor: string
  readonly wish_id: string
  readonly wish_digest: string
  readonly body: string
}
export type Sealed = Unsealed & { readonly hash: Buffer }

/** What the first fact of a log follows. */
export const beginning = Buffer.alloc(32)

/** SHA-256 over the previous hash and the row as canonical JSON: one array, fixed order, texts exactly as stored. */
export const sealOf = (previous: Buffer, row: Unsealed): Buffer =>
  createHash('sha256')
    .update(previous)
    .update(
      JSON.stringify([
        row.seq,
        row.day,
        row.subject,
        row.at,
        row.action,
        row.type,
        row.actor_role,
        row.actor_id,
        row.actor,
        row.wish_id,
        row.wish_digest,
        row.body,
      ]),
    )
    .digest()

/** JSON with sorted keys: equal content gives equal text, whoever wrote it. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** Fingerprint of what a wish asked for, to tell a retry from another wish under the same id. */
export const digestOf = (wish: unknown): string =>
  createHash('sha256').update(canonical(wish)).digest('base64url').slice(0, 22)
