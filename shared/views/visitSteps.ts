/** The links of a visit's chain, from its intervals and hand-overs. */
import type { Hall, HandOver, Interval, Visit } from '#shared/domain/hall/hall.ts'
import { staffOf, windowName } from '#shared/domain/hall/people.ts'
import type { ChainPlace, ChainStep } from './chain.ts'

type Link = { step: Omit<ChainStep, 'to' | 'tookMs'>; to: number | undefined }

const plain = { who: null, window: null, first: false, toward: null, guided: false, due: null, late: false, note: null }

const placeOf = (hall: Hall, { destination }: HandOver): ChainPlace => {
  const nowhere: ChainPlace = { person: null, window: null, service: null }
  if (destination.to === 'staff')
    return { ...nowhere, person: staffOf(hall, destination.staff)?.name ?? destination.staff }
  if (destination.to === 'window') return { ...nowhere, window: windowName(hall, destination.window) }
  const { service: id } = destination
  return { ...nowhere, service: hall.setup?.services.find((one) => one.id === id)?.name ?? { 'zh-CN': id } }
}

const handOverLink = (hall: Hall, handOver: HandOver, to: number | undefined): Link => ({
  step: {
    ...plain,
    what: 'hand-over',
    who: staffOf(hall, handOver.staff)?.name ?? handOver.staff,
    window: windowName(hall, handOver.window),
    from: handOver.at,
    toward: placeOf(hall, handOver),
    late: handOver.lapsedAt !== undefined,
    note: handOver.note ?? null,
  },
  to,
})

const waitLink = (hall: Hall, visit: Visit, part: Interval, before: Interval | undefined): Link => {
  const handOver = visit.handOvers.find(({ at }) => at === part.from)
  if (handOver && before) return handOverLink(hall, handOver, part.to)
  const goingBack = before !== undefined && before.kind !== 'away'
  return { step: { ...plain, what: goingBack ? 'going-back' : 'waiting', from: part.from }, to: part.to }
}

const heldLink = (hall: Hall, visit: Visit, { from, to, staff, window }: Interval): Link => ({
  step: {
    ...plain,
    what: 'held',
    who: staff ? (staffOf(hall, staff)?.name ?? staff) : null,
    window: window ? windowName(hall, window) : null,
    from,
    first: staff !== undefined && visit.firstResponder?.staff === staff,
  },
  to,
})

/** Serving and holding by one person at one window is one link; the walk to the window belongs to the wait before it. */
const joins = (part: Interval, before: Interval | undefined): boolean => {
  if (!before) return false
  if (part.kind === 'walk') return before.kind === 'wait' || before.kind === 'walk'
  const held = (kind: Interval['kind']): boolean => kind === 'serve' || kind === 'hold'
  return held(part.kind) && held(before.kind) && part.staff === before.staff && part.window === before.window
}

const linkOf = (hall: Hall, visit: Visit, part: Interval, before: Interval | undefined): Link => {
  if (part.kind === 'serve' || part.kind === 'hold') return heldLink(hall, visit, part)
  if (part.kind === 'away') return { step: { ...plain, what: 'away', from: part.from }, to: part.to }
  return waitLink(hall, visit, part, before)
}

/** In order of time; the last lasts while the visit does. */
export const visitSteps = (hall: Hall, visit: Visit): ChainStep[] => {
  const links: Link[] = []
  visit.intervals.forEach((part, i) => {
    const before = visit.intervals[i - 1]
    const last = links[links.length - 1]
    if (last && joins(part, before)) last.to = part.to
    else links.push(linkOf(hall, visit, part, before))
  })
  return links.map(({ step, to }) => ({ ...step, to: to ?? null, tookMs: to === undefined ? null : to - step.from }))
}
