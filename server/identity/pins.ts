/** Staff PINs: kept as slow hashes, guessed at only a few times. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Database } from '../log/database.ts'

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt)
/** About 100 ms and 32 MB a guess. */
const cost = 2 ** 15
const hashOf = (pin: string, salt: Buffer, N: number) =>
  derive(pin.normalize('NFKC'), salt, 32, { N, r: 8, p: 1, maxmem: 256 * N * 8 })

const decoy = randomBytes(16)

export type PinFault = 'too-short' | 'too-long' | 'too-easy'

/** What is wrong with a PIN somebody chose; six to sixty-four characters, not a run, not the staff number. */
export const pinFault = (pin: string, staffNo: string): PinFault | undefined => {
  if (pin.length < 6) return 'too-short'
  if (pin.length > 64) return 'too-long'
  const steps = new Set([...pin].slice(1).map((c, i) => c.charCodeAt(0) - pin.charCodeAt(i)))
  const even = steps.size === 1 && [-1, 0, 1].includes([...steps][0]!)
  const repeated = /^(.{1,3})\1+$/.test(pin)
  return even || repeated || pin === staffNo || pin === staffNo + staffNo ? 'too-easy' : undefined
}

export const keepPins = (db: Database) => ({
  set: async (staff: string, pin: string, at: number): Promise<void> => {
    const salt = randomBytes(16)
    const hash = await hashOf(pin, salt, cost)
    db.statement('INSERT OR REPLACE INTO credentials (staff, salt, hash, cost, changed_at) VALUES (?, ?, ?, ?, ?)').run(
      staff,
      salt,
      hash,
      cost,
      at,
    )
  },
  /** Takes equally long for people who have no PIN, so that a wrong number tells nothing. */
  fits: async (staff: string | undefined, pin: string): Promise<boolean> => {
    const row = db.statement('SELECT salt, hash, cost FROM credentials WHERE staff = ?').get(staff ?? '') as
      { salt: Buffer; hash: Buffer; cost: number } | undefined
    const hash = await hashOf(pin.slice(0, 64), row?.salt ?? decoy, row?.cost ?? cost)
    return row !== undefined && timingSafeEqual(hash, row.hash)
  },
  /** Staff ids that have one. */
  holders: (): Set<string> => new Set(db.statement('SELECT staff FROM credentials').pluck().all() as string[]),
})
