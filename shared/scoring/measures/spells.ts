/** How the windows of one day spent their time, out of what was recorded of them. */
import type { Mark } from '#shared/registers/markRows.ts'
import type { BusinessDay, ServiceId, StaffId, WindowId } from '#shared/domain/words.ts'
import type { SpellEntry } from './entries.ts'
import { byHour, common, joined, without, type Stretch } from './stretches.ts'

export type MarkRow = {
  readonly at: number
  readonly window: WindowId | null
  readonly staff: StaffId | null
  readonly mark: Mark
  readonly services: readonly ServiceId[]
}
/** Time that should have been served: at a window, or by a person wherever it is. */
export type Planned = Stretch & { readonly window: WindowId | null; readonly staff: StaffId | null }

export type WindowDay = {
  readonly day: BusinessDay
  /** In the order they were recorded. */
  readonly marks: readonly MarkRow[]
  /** Stretches in which somebody was called to, or served at, a window. */
  readonly busy: readonly (Stretch & { readonly window: WindowId })[]
  /** Stretches in which somebody waited for a service. */
  readonly waits: readonly (Stretch & { readonly service: ServiceId })[]
  /** When the hall was open by its calendar. */
  readonly hours: readonly Stretch[]
  /** What people had to be there for (`dutiesOf`); absent: the hall's hours, for every window that was opened. */
  readonly plan?: readonly Planned[]
  /** Nothing is known after this instant. */
  readonly until: number
  /** Of the hall's clock from UTC, ms. */
  readonly offset: number
}

type Run = Stretch & {
  readonly window: WindowId
  readonly staff: StaffId | null
  readonly is: 'open' | 'paused'
  readonly services: readonly ServiceId[]
}

/** When each window was open or paused, and by whom. */
const runsOf = ({ marks, until }: WindowDay): readonly Run[] => {
  const runs: Run[] = []
  const now = new Map<WindowId, Omit<Run, 'to'>>()
  const end = (window: WindowId, to: number) => {
    const run = now.get(window)
    if (run && to > run.from) runs.push({ ...run, to })
    now.delete(window)
  }
  for (const { at, window, staff, mark, services } of marks) {
    if (window === null) {
      for (const open of now.keys()) end(open, at)
      continue
    }
    const before = now.get(window)
    end(window, at)
    if (mark === 'opened') now.set(window, { window, staff, is: 'open', services, from: at })
    else if (mark === 'paused' && before) now.set(window, { ...before, is: 'paused', from: at })
    else if (mark === 'resumed' && before) now.set(window, { ...before, staff, is: 'open', from: at })
  }
  for (const open of now.keys()) end(open, until)
  return runs
}

const grouped = <T extends Stretch, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, readonly Stretch[]> => {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return new Map([...groups].map(([key, group]) => [key, joined(group)]))
}

/**
 * Every spell within the hall's hours, cut at full hours; nothing of a day on which the hall is closed. Only what a given plan
 * wants may lie outside of them: a shift that begins before the doors open. Somebody's time at any open window counts as theirs.
 */
export const spellsOf = (input: WindowDay): SpellEntry[] => {
  const { day, hours, offset, until, plan } = input
  const entries: SpellEntry[] = []
  const tell = (
    spell: SpellEntry['spell'],
    stretches: readonly Stretch[],
    whose: { readonly window: WindowId | null; readonly staff: StaffId | null },
  ) => {
    const { window, staff } = whose
    for (const stretch of stretches)
      for (const { from, to } of byHour(stretch, offset))
        entries.push({ kind: 'spell', day, at: from, to, staff, window, service: null, item: null, spell })
  }
  const open = joined(hours)
  const runs = runsOf(input)
  const busy = grouped(input.busy, ({ window }) => window)
  const waits = grouped(input.waits, ({ service }) => service)
  for (const run of runs) {
    const within = common([run], open)
    tell(run.is, within, run)
    if (run.is === 'paused') continue
    const idle = without(within, busy.get(run.window) ?? [])
    const waited = joined(run.services.flatMap((service) => waits.get(service) ?? []))
    tell('idle-waited', common(idle, waited), run)
    tell('idle-quiet', without(idle, waited), run)
  }
  const opened = runs.filter(({ is }) => is === 'open')
  const known = [{ from: -Infinity, to: until }]
  const windows = [...new Set(runs.map(({ window }) => window))]
  const planned = plan ?? windows.flatMap((window) => open.map((hour): Planned => ({ ...hour, window, staff: null })))
  for (const part of planned) {
    const attended = opened.filter((run) => (part.window ? run.window === part.window : run.staff === part.staff))
    const due = common([part], known)
    tell('planned', due, part)
    tell('attended', common(due, joined(attended)), part)
  }
  return entries
}
