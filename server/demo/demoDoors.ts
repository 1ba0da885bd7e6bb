/** How real people come into the demo: one PIN for everybody, and pairing codes that never wear out. */
import { randomBytes } from 'node:crypto'
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { DeviceRole } from '../identity/devices.ts'
import type { Identity } from '../identity/identity.ts'
import { idleSessionMs } from '../identity/sessions.ts'
import { tokenHash } from '../identity/tokens.ts'
import type { Database } from '../log/database.ts'
import { demoPin } from './demoHall.ts'

/** A device that pairs itself by opening its link. */
export type Door = { readonly code: string; readonly role: DeviceRole; readonly name: string; readonly window?: string }

/** One kiosk, and a rating tablet for each window. Codes are eight characters, as the pairing page wants them. */
export const doorsOf = (setup: Setup): Door[] => [
  { code: 'DEMAKSK1', role: 'kiosk', name: '演示取号机' },
  ...setup.windows.slice(0, 9).map((window, n) => ({
    code: `DEMATAB${n + 1}`,
    role: 'tablet' as const,
    name: `演示评价器 ${window.name}`,
    window: window.id,
  })),
]

const farAway = 8_640_000_000_000_000

/**
 * A code is used up when a device pairs with it; in the demo there is always a fresh device of the same code waiting,
 * so that any number of browsers may open the same link. Cheap enough to be called every second.
 */
export const keepDoorsOpen = (db: Database, doors: readonly Door[]): void => {
  for (const { code, role, name, window } of doors) {
    const hash = tokenHash(code)
    if (db.statement('SELECT 1 FROM devices WHERE code_hash = ?').get(hash)) continue
    db.statement(
      'INSERT INTO devices (id, name, role, window, code_hash, code_expires_at) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(`demo-${role}-${randomBytes(4).toString('hex')}`, name, role, window ?? null, hash, farAway)
  }
}

/** Gives everybody the printed PIN, once. */
export const givePins = async (setup: Setup, { pins }: Identity, at: number): Promise<void> => {
  const holders = pins.holders()
  for (const { id } of setup.people) if (!holders.has(id)) await pins.set(id, demoPin, at)
}

const minute = 60_000
/** Who pressed nothing for ten real minutes has gone, or the session has ended by itself before. In hall ms. */
export const awayAfterMs = (speed: number): number => Math.min(idleSessionMs, 10 * minute * speed)

/** Is a real person here as this member of staff? The made-up people have no sessions. */
export const takenBy =
  (db: Database, now: () => number, awayAfter: number) =>
  (staff: string): boolean =>
    db
      .statement('SELECT 1 FROM sessions WHERE staff = ? AND expires_at > ? AND used_at > ? LIMIT 1')
      .get(staff, now(), now() - awayAfter) !== undefined
