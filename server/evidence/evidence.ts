/** Files brought as evidence, each under the fingerprint of its bytes and sealed with a key of its own. */
import { createHash } from 'node:crypto'
import { EvidenceId, type Actor } from '#shared/domain/words.ts'
import { mostEvidencePerDay, type EvidenceType } from '#shared/protocol/evidence.ts'
import type { Database } from '../log/database.ts'
import type { Envelope } from '../personal/envelope.ts'
import { typeOf } from '../photos/photos.ts'

export type Kept = { readonly id: EvidenceId; readonly type: EvidenceType; readonly size: number }
export type EvidenceFile = { readonly type: EvidenceType; readonly bytes: Buffer }
/** Why a file was not kept. */
export type Unkept = 'no-such-type' | 'too-many'

const dayMs = 86_400_000
const accepted: readonly (string | undefined)[] = ['image/jpeg', 'image/png'] satisfies EvidenceType[]

/** What the first bytes say it is (ISO 32000 for PDF; JPEG and PNG as for pictures); undefined for anything else. */
export const evidenceTypeOf = (bytes: Buffer): EvidenceType | undefined => {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf'
  const type = typeOf(bytes)
  return accepted.includes(type) ? (type as EvidenceType) : undefined
}

type Row = { type: EvidenceType; sealed: Buffer; nonce: Buffer; wrapped_key: Buffer }

const aboutOf = (hash: string): string => `evidence ${hash}`

export const openEvidence = (db: Database, envelope: Envelope) => ({
  /**
   * Keeps the file; brought again it is the same file, and whoever brought it first stays. `at` in ms since 1970.
   * Throws `KeyMissing` when files were sealed with a key that is gone.
   */
  keep: (bytes: Buffer, by: Actor, at: number): Kept | Unkept => {
    const type = evidenceTypeOf(bytes)
    if (!type) return 'no-such-type'
    const hash = createHash('sha256').update(bytes).digest('hex')
    const kept = { id: EvidenceId.parse(hash), type, size: bytes.length }
    if (db.statement('SELECT 1 FROM evidence WHERE hash = ?').get(hash)) return kept
    const since = db
      .statement('SELECT count(*) FROM evidence WHERE actor_id = ? AND kept_at > ?')
      .pluck()
      .get(by.id, at - dayMs) as number
    if (since >= mostEvidencePerDay) return 'too-many'
    const { sealed, nonce, wrappedKey } = envelope.seal(bytes, aboutOf(hash))
    db.statement(
      `INSERT INTO evidence (hash, type, size, sealed, nonce, wrapped_key, kept_at, actor_role, actor_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(hash, type, bytes.length, sealed, nonce, wrappedKey, at, by.role, by.id)
    return kept
  },

  /** The file as it was brought; undefined when there is none. Throws `KeyMissing`, `Unreadable`. */
  find: (id: EvidenceId): EvidenceFile | undefined => {
    const row = db.statement('SELECT type, sealed, nonce, wrapped_key FROM evidence WHERE hash = ?').get(id) as
      Row | undefined
    if (!row) return undefined
    const { type, sealed, nonce, wrapped_key: wrappedKey } = row
    return { type, bytes: envelope.open({ sealed, nonce, wrappedKey }, aboutOf(id)) }
  },
})
