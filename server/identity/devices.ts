/** Kiosks and tablets: paired once with a short code, then known by a token until revoked. */
import { randomBytes } from 'node:crypto'
import type { Database } from '../log/database.ts'
import { livingTokens } from './livingTokens.ts'
import { freshCode, freshToken, tokenHash, typedCode } from './tokens.ts'

export const codeLivesMs = 10 * 60_000
const seenEveryMs = 60_000

export type DeviceRole = 'kiosk' | 'tablet'
export type PairedDevice = {
  readonly id: string
  readonly name: string
  readonly role: DeviceRole
  readonly window?: string
  readonly printer?: string
  readonly pairedAt?: number
  readonly lastSeenAt?: number
}
type Row = {
  id: string
  name: string
  role: DeviceRole
  window: string | null
  printer: string | null
  paired_at: number | null
  last_seen_at: number | null
}

const deviceOf = (row: Row): PairedDevice => ({
  id: row.id,
  name: row.name,
  role: row.role,
  ...(row.window !== null && { window: row.window }),
  ...(row.printer !== null && { printer: row.printer }),
  ...(row.paired_at !== null && { pairedAt: row.paired_at }),
  ...(row.last_seen_at !== null && { lastSeenAt: row.last_seen_at }),
})
const columns = 'id, name, role, window, printer, paired_at, last_seen_at'

export const keepDevices = (db: Database, living = livingTokens<Row>()) => ({
  all: (): PairedDevice[] =>
    (db.statement(`SELECT ${columns} FROM devices ORDER BY name, id`).all() as Row[]).map(deviceOf),

  byId: (id: string): PairedDevice | undefined => {
    const row = db.statement(`SELECT ${columns} FROM devices WHERE id = ?`).get(id) as Row | undefined
    return row && deviceOf(row)
  },

  /** Announces a device; whoever types the code within ten minutes becomes it. */
  announce: (device: Pick<PairedDevice, 'name' | 'role' | 'window' | 'printer'>, at: number) => {
    const id = `${device.role}-${randomBytes(4).toString('hex')}`
    const code = freshCode()
    const expiresAt = at + codeLivesMs
    db.statement(
      'INSERT INTO devices (id, name, role, window, printer, code_hash, code_expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ).run(id, device.name, device.role, device.window ?? null, device.printer ?? null, tokenHash(code), expiresAt)
    return { id, code, expiresAt }
  },

  /** Trades a code for a token, once. */
  pair: (code: string, at: number): { token: string; device: PairedDevice } | undefined => {
    const token = freshToken()
    return db.transaction(() => {
      const row = db
        .statement(`SELECT ${columns} FROM devices WHERE code_hash = ? AND code_expires_at >= ?`)
        .get(tokenHash(typedCode(code)), at) as Row | undefined
      if (!row) return undefined
      db.statement(
        `UPDATE devices SET token_hash = ?, paired_at = ?, last_seen_at = ?, code_hash = NULL, code_expires_at = NULL WHERE id = ?`,
      ).run(tokenHash(token), at, at, row.id)
      return { token, device: deviceOf({ ...row, paired_at: at, last_seen_at: at }) }
    })
  },

  find: (token: string, at: number): PairedDevice | undefined => {
    const sql = `SELECT ${columns} FROM devices WHERE token_hash = ?`
    const row = living.rowOf(token, () => db.statement(sql).get(tokenHash(token)) as Row | undefined)
    if (!row) return undefined
    if (at - (row.last_seen_at ?? 0) > seenEveryMs) {
      db.statement('UPDATE devices SET last_seen_at = ? WHERE id = ?').run(at, row.id)
      row.last_seen_at = at
    }
    return deviceOf(row)
  },

  /** True when there was one. Its token is dead at once. */
  revoke: (id: string): boolean => {
    living.forget()
    return db.statement('DELETE FROM devices WHERE id = ?').run(id).changes > 0
  },
  /** A token that was a device's a moment ago needs no search among the sessions. */
  knows: (token: string): boolean => living.has(token),
})
