/** Which screens are connected and how they are, for the supervisor; a screen gone for a minute is a trouble. */
import type { Health } from '#shared/protocol/messages.ts'
import type { Device } from '#shared/views/scene.ts'
import type { PairedDevice } from './identity/devices.ts'
import type { Problems } from './problems.ts'

const lostAfterMs = 60_000
/** Sound may be blocked for a moment while a page loads. */
const silentAfterMs = 10_000
const forgottenAfterMs = 12 * 3_600_000
/** A screen nobody paired hangs somewhere only if it stays; a phone that looked at the board once is not missed. */
const installedAfterMs = 10 * 60_000
/** Screens that should stay on by themselves. */
const unattended: readonly Device['role'][] = ['kiosk', 'tablet', 'board', 'sign']

type Seen = Device & {
  connected: boolean
  lastSeenAt: number
  name: string
  window?: string
  sound?: string
  silentSince?: number
  readonly paired: boolean
  readonly firstSeenAt: number
}
export type Screens = ReturnType<typeof keepScreens>

const roleOf = (screen: string): Device['role'] =>
  (['kiosk', 'tablet', 'board', 'sign', 'desk'] as const).find((role) => role === screen) ?? 'other'

export const keepScreens = (now: () => number, problems: Problems) => {
  const seen = new Map<string, Seen>()
  /** A reload opens the new line before the old one is known to be dead. */
  const lines = new Map<string, number>()

  /** Names in trouble as of the last look. Screens of one place share a name: it is in trouble while one of them is. */
  const inTrouble = { 'screen-lost': new Set<string>(), 'sound-off': new Set<string>() }
  const settle = (kind: keyof typeof inTrouble, names: Set<string>): void => {
    for (const name of inTrouble[kind]) if (!names.has(name)) problems.clear(kind, name)
    for (const name of names) problems.raise(kind, name)
    inTrouble[kind] = names
  }

  return {
    /** A screen's line opened; the result notes that it closed. `id`: paired device, or what the browser calls itself. */
    connected: (id: string, screen: string, paired?: PairedDevice): (() => void) => {
      const role = roleOf(screen)
      lines.set(id, (lines.get(id) ?? 0) + 1)
      seen.set(id, {
        ...seen.get(id),
        id,
        name: paired?.name ?? seen.get(id)?.name ?? `${screen} ${id.slice(0, 4)}`,
        role,
        ...(paired?.window && { window: paired.window }),
        connected: true,
        lastSeenAt: now(),
        paired: paired !== undefined,
        firstSeenAt: seen.get(id)?.firstSeenAt ?? now(),
      })
      problems.clear('screen-lost', seen.get(id)!.name)
      return () => {
        const left = (lines.get(id) ?? 1) - 1
        if (left > 0) lines.set(id, left)
        else lines.delete(id)
        const screenSeen = seen.get(id)
        const passing = screenSeen && !screenSeen.paired && now() - screenSeen.firstSeenAt < installedAfterMs
        if (left === 0 && passing) return void seen.delete(id)
        if (left === 0 && screenSeen) Object.assign(screenSeen, { connected: false, lastSeenAt: now() })
      }
    },

    /** What a board or sign shows tells where it hangs. */
    shows: (id: string, view: string, params: Readonly<Record<string, string>>): void => {
      const screen = seen.get(id)
      if (!screen || (view !== 'board' && view !== 'sign')) return
      const place = params['window'] ?? params['zone']
      if (params['window']) screen.window = params['window']
      if (place) screen.name = `${view} ${place}`
    },

    health: (id: string, health: Health): void => {
      const screen = seen.get(id)
      if (!screen || health.sound === undefined) return
      screen.sound = health.sound
      const silent = health.sound === 'blocked' || health.sound === 'failed'
      if (!silent) delete screen.silentSince
      else screen.silentSince ??= now()
    },

    /** Once a second: raises and clears what depends on time. `open`: the day is open; at night screens may be off. */
    look: (open: boolean): void => {
      const at = now()
      const lost = new Set<string>()
      const silent = new Set<string>()
      for (const [id, { connected, role, name, lastSeenAt, silentSince }] of seen) {
        if (!connected && at - lastSeenAt > forgottenAfterMs) {
          seen.delete(id)
          continue
        }
        if (open && !connected && unattended.includes(role) && at - lastSeenAt > lostAfterMs) lost.add(name)
        if (connected && silentSince !== undefined && at - silentSince > silentAfterMs) silent.add(name)
      }
      settle('screen-lost', lost)
      settle('sound-off', silent)
    },

    /** Connected screens, those lately lost, and paired devices that have not come yet. */
    all: (paired: readonly PairedDevice[]): Device[] => {
      const absent = paired.filter((device) => !seen.has(device.id))
      return [
        ...[...seen.values()].map(({ silentSince: _, paired: _paired, firstSeenAt: _first, ...device }) => device),
        ...absent.map(({ id, name, role, window, lastSeenAt = 0 }) => ({
          id,
          name,
          role,
          ...(window && { window }),
          connected: false,
          lastSeenAt,
        })),
      ]
    },
  }
}
