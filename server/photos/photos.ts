/** Pictures of staff in the hall's database, each under the fingerprint of its bytes. */
import { createHash } from 'node:crypto'
import type { Database } from '../log/database.ts'

export type Photo = { readonly type: string; readonly bytes: Buffer }

/** What the first bytes say it is (JPEG, PNG and WebP specifications); undefined for anything else. */
export const typeOf = (bytes: Buffer): string | undefined => {
  const begins = (hex: string, at = 0): boolean => bytes.subarray(at, at + hex.length / 2).toString('hex') === hex
  if (begins('ffd8ff')) return 'image/jpeg'
  if (begins('89504e470d0a1a0a')) return 'image/png'
  // RIFF, four bytes of length, WEBP.
  if (begins('52494646') && begins('57454250', 8)) return 'image/webp'
  return undefined
}

/** A picture no setup names is kept so long: somebody may still be writing the draft that will. */
const unnamedMs = 30 * 86_400_000

export const openPhotos = (db: Database) => ({
  /** Keeps the picture and returns its fingerprint; undefined when it is none. Times in ms since 1970. */
  keep: (bytes: Buffer, at: number): string | undefined => {
    const type = typeOf(bytes)
    if (!type) return undefined
    const hash = createHash('sha256').update(bytes).digest('hex')
    db.statement(
      'INSERT INTO photos (hash, type, bytes, kept_at) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO UPDATE SET kept_at = excluded.kept_at',
    ).run(hash, type, bytes, at)
    return hash
  },
  find: (hash: string): Photo | undefined =>
    db.statement('SELECT type, bytes FROM photos WHERE hash = ?').get(hash) as Photo | undefined,
  /** Forgets pictures that are not among `named` and were brought more than thirty days ago. */
  forgetUnnamed: (named: ReadonlySet<string>, at: number): void => {
    const old = db.statement('SELECT hash FROM photos WHERE kept_at < ?').all(at - unnamedMs) as { hash: string }[]
    for (const { hash } of old) if (!named.has(hash)) db.statement('DELETE FROM photos WHERE hash = ?').run(hash)
  },
})
