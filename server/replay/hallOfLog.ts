/** The hall a day of a log was lived in, as a setup document: its services, one window for each server, wide hours. */
import { localTime } from '#shared/domain/calendar.ts'
import { Setup } from '#shared/domain/setup/setup.ts'
import { StaffId, WindowId, type Actor } from '#shared/domain/words.ts'
import type { Reading } from './interpret.ts'
import type { Mapping } from './mapping.ts'

export type Post = { readonly window: WindowId; readonly clerk: Actor }
export type HallOfLog = {
  readonly setup: Setup
  /** Where each server of the log sits. */
  readonly posts: ReadonlyMap<string, Post>
  /** Setup id of each service code of the log. */
  readonly serviceIds: ReadonlyMap<string, string>
  readonly admin: Actor
  readonly supervisor: Actor
  readonly reception: Actor
  readonly kiosk: Actor
}

const officer = 'replay'
const nobody = 'nobody'
/** A window's sign has room for twenty characters; four are kept for telling two apart. */
const longestSign = 16
const mostGroups = 26

/** Names made fit by `fit`; two that would then be the same (capitals aside) are told apart by a number. */
const apart = (names: readonly string[], fit: (name: string) => string, taken: readonly string[] = []) => {
  const used = new Set(taken)
  const given = new Map<string, string>()
  for (const name of names) {
    let mine = fit(name)
    for (let n = 2; used.has(mine.toLowerCase()); n++) mine = `${fit(name)}-${n}`
    used.add(mine.toLowerCase())
    given.set(name, mine)
  }
  return given
}
/** What an id may not hold becomes a hyphen. */
const asId = (name: string): string => name.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 30) || '-'

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en'))

/** The setup for these visits. `minutes` a service takes are the day's own median, as a hall that knows itself would say. */
export const hallOfLog = (readings: readonly Reading[], mapping: Mapping): HallOfLog => {
  const codes = sorted(readings.map(({ row }) => row.service))
  const servers = sorted(readings.flatMap(({ server }) => server ?? []))
  const serviceIds = apart(codes, asId)
  const serverIds = apart(servers, asId, [officer, nobody])
  const nameOf = (server: string): string => mapping.servers[server] ?? server
  const signs = apart(servers, (server) => nameOf(server).slice(0, longestSign))
  const groupOf = (code: string): string => `g${codes.indexOf(code) % mostGroups}`
  const textOf = (code: string) => mapping.services[code] ?? { 'zh-CN': code, en: code }
  const seenAt = (server: string): string[] =>
    sorted(readings.flatMap((r) => (r.server === server ? (serviceIds.get(r.row.service) ?? []) : [])))
  const served = new Set(servers.flatMap(seenAt))
  const unserved = [...serviceIds.values()].filter((id) => !served.has(id))
  const setup = Setup.parse({
    name: mapping.name,
    timeZone: mapping.timeZone,
    cutOverHour: mapping.cutOverHour,
    hours: { weekly: everyDay(hoursOf(readings, mapping)) },
    zones: [{ id: 'hall', name: { 'zh-CN': '大厅', en: 'Hall' } }],
    groups: codes
      .slice(0, mostGroups)
      .map((code, n) => ({ id: groupOf(code), name: textOf(code), prefix: String.fromCharCode(65 + n) })),
    services: codes.map((code) => ({
      id: serviceIds.get(code),
      group: groupOf(code),
      name: textOf(code),
      minutes: usualMinutes(readings, code),
    })),
    windows: [
      ...servers.map((server) => ({
        id: serverIds.get(server),
        name: signs.get(server),
        zone: 'hall',
        services: seenAt(server),
      })),
      // A service that everybody left unserved belongs to a window that never opens.
      ...(unserved.length > 0 ? [{ id: nobody, name: '—', zone: 'hall', services: unserved }] : []),
    ],
    people: [
      { id: officer, name: '回放 Replay', staffNo: '1', roles: ['admin', 'supervisor', 'guide'] },
      ...servers.map((server, n) => ({
        id: serverIds.get(server),
        name: nameOf(server).slice(0, 40),
        staffNo: String(101 + n),
        roles: ['clerk'],
      })),
    ],
    rules: { priorityCreditMinutes: mapping.priorityCreditMinutes },
  })
  return {
    setup,
    posts: new Map(servers.map((server) => [server, postOf(serverIds.get(server) ?? '')])),
    serviceIds,
    admin: { role: 'admin', id: officer },
    supervisor: { role: 'supervisor', id: officer },
    reception: { role: 'guide', id: officer },
    kiosk: { role: 'kiosk', id: 'log' },
  }
}

const postOf = (id: string): Post => ({ window: WindowId.parse(id), clerk: { role: 'clerk', id: StaffId.parse(id) } })

const usualMinutes = (readings: readonly Reading[], code: string): number => {
  const times = readings
    .flatMap(({ row, start, end }) =>
      row.service === code && start !== undefined && end !== undefined ? [end - start] : [],
    )
    .sort((a, b) => a - b)
  const median = times[Math.floor(times.length / 2)] ?? 5 * 60_000
  return Math.min(240, Math.max(0.5, Math.round(median / 6000) / 10))
}

type Stretch = [string, string]
const everyDay = (open: Stretch): Record<string, Stretch[]> =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [open]]))

/** From the full hour before the first arrival of the day to the full hour after the last sign of life. */
const hoursOf = (readings: readonly Reading[], { timeZone, cutOverHour }: Mapping): Stretch => {
  const hourOf = (at: number): number => {
    const hour = Math.floor(localTime(at, timeZone).seconds / 3600)
    return hour < cutOverHour ? 24 : hour
  }
  const last = (r: Reading): number => Math.max(r.arrival, r.start ?? 0, r.end ?? 0, r.leave ?? 0)
  const byDay = readings.filter((r) => !r.notes.includes('night-before'))
  const from = Math.min(23, ...byDay.map((r) => hourOf(r.arrival)))
  const to = Math.max(from, ...byDay.map((r) => hourOf(last(r)))) + 1
  const pad = (hour: number): string => String(hour).padStart(2, '0')
  return [`${pad(from)}:00`, to >= 24 ? '23:59' : `${pad(to)}:00`]
}
