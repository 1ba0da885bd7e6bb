/** Register rows of turns: every stretch of a visit with one person at one window for one service, with its times. */
import type { Interval, Visit } from '#shared/domain/hall/hall.ts'
import type { Turn } from '#shared/domain/hall/turn.ts'
import type { BusinessDay, Performed, ServiceId } from '#shared/domain/words.ts'
import type { Row, RowChange } from './tables.ts'

type Stretch = {
  /** Which call of the visit it belongs to. */
  readonly turn: number
  /** When the place in the line was taken that ended in this call; none where somebody was called who stood in no line. */
  readonly queuedAt: number | undefined
  readonly parts: Interval[]
}

/** A stretch ends where the person, the window or the service changes, or the turn is over. */
const stretchesOf = ({ intervals }: Visit): Stretch[] => {
  const stretches: Stretch[] = []
  let turn = -1
  let before: Interval | undefined
  for (const part of intervals) {
    const { kind } = part
    const last = stretches[stretches.length - 1]
    if (kind === 'walk') {
      stretches.push({ turn: ++turn, queuedAt: before?.kind === 'wait' ? before.from : undefined, parts: [part] })
    } else if (kind === 'serve' || kind === 'hold') {
      const ofIt = last?.parts[0]
      if (last && ofIt?.staff === part.staff && ofIt?.window === part.window && ofIt?.service === part.service)
        last.parts.push(part)
      else stretches.push({ turn, queuedAt: undefined, parts: [part] })
    }
    before = part
  }
  return stretches
}

const lengthOf = (parts: readonly Interval[], kind: Interval['kind']): number =>
  parts.reduce((sum, part) => (part.kind === kind && part.to !== undefined ? sum + part.to - part.from : sum), 0)

/** Every stretch of a visit that is over; what still lasts has no row yet. */
export const turnRows = (day: BusinessDay, visit: Visit): RowChange[] => {
  const stretches = stretchesOf(visit)
  return stretches.flatMap((stretch, n): RowChange[] => {
    const { parts, turn, queuedAt } = stretch
    const first = parts[0]!
    const last = parts[parts.length - 1]!
    const of = visit.turns[turn]
    if (!of || last.to === undefined) return []
    const called = first.kind === 'walk' ? first : undefined
    const next = stretches[n + 1]
    const isLast = next?.turn !== turn
    return [
      {
        put: 'turns',
        row: {
          day,
          ticket: visit.ticket,
          n,
          turn,
          service: first.service,
          channel: visit.channel,
          priority: visit.priority ?? null,
          window: first.window ?? '',
          staff: first.staff ?? '',
          how: of.how,
          queued_at: queuedAt ?? null,
          called_at: called?.from ?? null,
          started_at: parts.find(({ kind }) => kind === 'serve')?.from ?? null,
          ended_at: last.to,
          wait_ms: called && queuedAt !== undefined ? called.from - queuedAt : null,
          walk_ms: lengthOf(parts, 'walk'),
          handling_ms: lengthOf(parts, 'serve'),
          hold_ms: lengthOf(parts, 'hold'),
          holds: parts.filter(({ kind }) => kind === 'hold').length,
          calls: called ? of.calls : 0,
          ended: isLast ? (of.end?.as ?? 'finished') : next?.parts[0]!.staff === first.staff ? 'switched' : 'handed-on',
          reason: isLast ? (of.end?.reason ?? null) : null,
          forgotten: of.end?.as === 'finished' && visit.finished?.forgotten ? 1 : 0,
          ...performedIn(stretches, n, of),
        },
      },
    ]
  })
}

/** `performed`: how often its own service was done, counted once a turn; `others`: what else was done, `{"service": count}`. */
const performedIn = (stretches: readonly Stretch[], n: number, { end }: Turn): Row => {
  const all = end?.performed ?? []
  const { turn, parts } = stretches[n]!
  const after = stretches.slice(n + 1).filter((stretch) => stretch.turn === turn)
  const service = parts[0]!.service
  const again = after.some((stretch) => stretch.parts[0]!.service === service)
  const own = again ? 0 : countOf(all, service)
  if (after.length > 0) return { performed: own, others: null }
  const served = new Set(stretches.filter((stretch) => stretch.turn === turn).map((one) => one.parts[0]!.service))
  const others: Record<string, number> = {}
  for (const one of all) if (!served.has(one.service)) others[one.service] = countOf(all, one.service)
  return { performed: own, others: Object.keys(others).length === 0 ? null : JSON.stringify(others) }
}
const countOf = (performed: readonly Performed[], service: ServiceId): number =>
  performed.reduce((sum, one) => (one.service === service ? sum + one.count : sum), 0)
