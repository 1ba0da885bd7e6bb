/** What a hall owes everybody to see (办事公开): who is on duty, what is handled and how, today's figures, where to complain. */
import type { Text } from '#shared/domain/setup/setup.ts'
import { staffOf } from '#shared/domain/hall/people.ts'
import { openState, type OpenState } from './openState.ts'
import type { Scene } from './scene.ts'
import { windowIs } from './windowIs.ts'

export type OnDuty = {
  readonly window: string
  readonly name: string
  readonly staffNo: string
  readonly post: Text | null
  /** Fingerprint of the picture under `/photos/`. */
  readonly photo: string | null
  readonly is: 'open' | 'paused'
  readonly services: readonly Text[]
}
export type OpennessView = {
  readonly hallName: Text
  readonly demo: boolean
  readonly address: Text | null
  readonly phones: { readonly enquiry: string | null; readonly supervision: string | null }
  readonly open: OpenState
  readonly onDuty: readonly OnDuty[]
  /** Today so far. Rates as numerator and denominator; medians in ms, null when there is nothing to take one of. */
  readonly today: {
    readonly issued: number
    readonly served: number
    readonly waiting: number
    readonly waitMs: number | null
    readonly handlingMs: number | null
    readonly notices: number
    readonly rated: number
    readonly satisfied: number
  }
}

const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.length > 0 ? sorted[sorted.length >> 1]! : null
}

const onDuty = ({ hall }: Pick<Scene, 'hall'>): OnDuty[] =>
  (hall.setup?.windows ?? []).flatMap((place) => {
    const state = hall.windows.get(place.id)
    const is = windowIs(hall, state)
    const person = state?.staff && staffOf(hall, state.staff)
    if (!state || !person || (is !== 'open' && is !== 'paused')) return []
    const services = hall.setup?.services.filter((service) => state.services.includes(service.id)) ?? []
    const { name, staffNo, post = null, photo = null } = person
    return [{ window: place.name, name, staffNo, post, photo, is, services: services.map((service) => service.name) }]
  })

/** Ratings are shown in figures so long after the visit (ms), and from so many on. */
const longAgoMs = 60 * 60_000
const leastRatings = 5

/** Times of visits whose end was forgotten, and of void tickets, are left out. */
const figures = ({ hall, at }: Pick<Scene, 'hall' | 'at'>): OpennessView['today'] => {
  const visits = [...hall.visits.values()].filter((visit) => visit.stage !== 'void')
  const finished = visits.filter((visit) => visit.finished)
  const waits = visits.flatMap((visit) => {
    const [first] = visit.intervals
    return first?.kind === 'wait' && first.to !== undefined && visit.intervals.length > 1 ? first.to - first.from : []
  })
  const handling = finished
    .filter((visit) => !visit.finished?.forgotten)
    .map((visit) =>
      visit.intervals.reduce((sum, part) => sum + (part.kind === 'serve' ? (part.to ?? part.from) - part.from : 0), 0),
    )
  // Only of visits that ended a while ago, and only many at once: nobody at a window learns from it who rated how.
  const ratings = visits.flatMap(({ finished: end, rating }) =>
    end && rating && at - end.at >= longAgoMs ? rating : [],
  )
  const enough = ratings.length >= leastRatings
  return {
    issued: visits.length,
    served: finished.length,
    waiting: visits.filter((visit) => visit.stage === 'waiting').length,
    waitMs: median(waits),
    handlingMs: median(handling),
    notices: visits.reduce((sum, visit) => sum + visit.notices.length, 0),
    rated: enough ? ratings.length : 0,
    satisfied: enough ? ratings.filter(({ grade }) => grade >= 3).length : 0,
  }
}

/** Null before there is a setup. */
export const opennessView = ({ hall, at }: Scene): OpennessView | null => {
  const { setup } = hall
  if (!setup) return null
  const { enquiry = null, supervision = null } = setup.phones
  return {
    hallName: setup.name,
    demo: setup.demo,
    address: setup.address ?? null,
    phones: { enquiry, supervision },
    open: openState(hall, at),
    onDuty: onDuty({ hall }),
    today: figures({ hall, at }),
  }
}
