/** The made-up people of the demo: when they come, for what, and how each of them behaves. All from one seed. */
import { instantOf } from '#shared/domain/calendar.ts'
import type { Service, Setup } from '#shared/domain/setup/setup.ts'
import type {
  Grade,
  HoldReason,
  Language,
  NoticeDefect,
  Outcome,
  Priority,
  ServiceId,
  TransferReason,
} from '#shared/domain/words.ts'
import { luckOf, type Luck } from './luck.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

export type Arrival = {
  readonly at: number
  readonly service: ServiceId
  readonly language: Language
  readonly priority?: Priority
  /** An appointment, checked in at the reception desk. */
  readonly slot?: number
}

/** People an hour, by the hall's clock: before the doors open, the morning's crowd, lunch, and a calmer afternoon. */
const crowd: readonly (readonly [from: string, perHour: number])[] = [
  ['08:25', 80],
  ['08:40', 42],
  ['09:30', 40],
  ['11:00', 26],
  ['11:45', 5],
  ['12:00', 0],
  ['13:15', 40],
  ['14:00', 34],
  ['15:30', 26],
  ['16:40', 12],
  ['17:20', 0],
]

/** Everybody who will come on this day, in order. Short matters are common, long ones rare. */
export const arrivalsOf = (setup: Setup, day: string, seed: number): readonly Arrival[] => {
  const luck = luckOf(seed, day, 'arrivals')
  const services = setup.services.map((service) => [1 / (service.minutes + 2), service.id] as const)
  const arrivals: Arrival[] = []
  crowd.forEach(([from, perHour], n) => {
    const until = crowd[n + 1]?.[0]
    if (until === undefined || perHour === 0) return
    const end = instantOf(day, until, setup.timeZone)
    let at = instantOf(day, from, setup.timeZone)
    while ((at += luck.gap(hour / perHour)) < end) arrivals.push(arrivalAt(Math.floor(at), services, luck))
  })
  return arrivals
}

const arrivalAt = (at: number, services: readonly (readonly [number, ServiceId])[], luck: Luck): Arrival => {
  const service = luck.pick(services)
  const language = luck.chance(0.04) ? 'en' : 'zh-CN'
  const priority = luck.chance(0.14)
    ? luck.pick<Priority>([
        [6, 'elderly'],
        [2, 'veteran'],
        [1, 'soldier'],
        [1, 'disabled'],
        [1, 'pregnant'],
      ])
    : undefined
  // Appointments are on the quarter hour; people come up to ten minutes early, a few a little late.
  const slot = luck.chance(0.05)
    ? Math.round((at + luck.between(-4, 10) * minute) / (15 * minute)) * 15 * minute
    : undefined
  return { at, service, language, ...(priority && { priority }), ...(slot !== undefined && { slot }) }
}

/** How one person behaves, whatever the hall does. */
export type Manner = {
  /** Leaves when still waiting so long after the number was drawn. */
  readonly patienceMs: number
  readonly comesWhenCalled: boolean
  readonly walkMs: number
  /** After a miss: back so much later; absent: gone for good. */
  readonly backAfterMs?: number
  readonly letsOthersFirst: boolean
  readonly rating?: { readonly grade: Grade; readonly afterMs: number; readonly onTablet: boolean }
}

const mannerOf = (seed: number, day: string, ticket: string): Manner => {
  const luck = luckOf(seed, day, ticket, 'manner')
  const comesWhenCalled = luck.chance(0.93)
  const grade = luck.pick<Grade>([
    [70, 5],
    [18, 4],
    [7, 3],
    [3, 2],
    [2, 1],
  ])
  const onTablet = luck.chance(0.75)
  const afterMs = onTablet ? luck.between(8, 45) * second : luck.between(5, 50) * minute
  return {
    patienceMs: Math.max(4 * minute, luck.around(55 * minute, 0.5)),
    comesWhenCalled,
    walkMs: luck.between(8, 40) * second,
    ...(luck.chance(0.6) && { backAfterMs: luck.between(2, 14) * minute }),
    letsOthersFirst: luck.chance(0.05),
    ...(luck.chance(0.45) && { rating: { grade, afterMs, onTablet } }),
  }
}

/** What one service of one visit will be like at the window. `at` shares: after so much of the handling time. */
export type Course = {
  readonly handlingMs: number
  readonly hold?: { readonly at: number; readonly ms: number; readonly reason: HoldReason }
  readonly transfer?: { readonly at: number; readonly mustReturn: boolean; readonly reason: TransferReason }
  readonly notice?: {
    readonly at: number
    readonly written: boolean
    readonly count: number
    readonly defect: NoticeDefect
  }
  readonly second?: { readonly at: number }
  readonly outcome: Outcome
}

const courseOf = (seed: number, day: string, ticket: string, service: Service): Course => {
  const luck = luckOf(seed, day, ticket, service.id, 'course')
  const handlingMs = Math.max(40 * second, luck.around(service.minutes * 0.72 * minute, 0.55))
  const holds = luck.chance(0.07)
  const hold = {
    at: luck.between(0.3, 0.6),
    ms: luck.between(1.5, 6) * minute,
    reason: luck.pick<HoldReason>([
      [3, 'fill-form'],
      [3, 'fetch-papers'],
      [2, 'copy-or-pay'],
      [1, 'wait-colleague'],
    ]),
  }
  const transfers = luck.chance(0.07)
  const transfer = {
    at: luck.between(0.2, 0.5),
    mustReturn: luck.chance(0.45),
    reason: luck.pick<TransferReason>([
      [3, 'wrong-window'],
      [2, 'other-service'],
      [2, 'needs-approval'],
      [1, 'specialist'],
    ]),
  }
  const notices = luck.chance(0.12)
  const notice = {
    at: luck.between(0.4, 0.8),
    written: luck.chance(0.4),
    count: luck.pick([
      [5, 1],
      [3, 2],
      [1, 3],
    ]),
    defect: luck.pick<NoticeDefect>([
      [6, 'missing'],
      [2, 'expired'],
      [1, 'not-signed'],
      [1, 'wrong-form'],
    ]),
  }
  const second_ = luck.chance(0.06)
  const outcome = luck.pick<Outcome>([
    [62, 'done'],
    [30, 'accepted'],
    [3, 'referred'],
    [3, 'refused'],
    [2, 'withdrawn'],
  ])
  return {
    handlingMs,
    ...(holds && { hold }),
    ...(transfers && { transfer }),
    ...(notices && { notice }),
    ...(second_ && { second: { at: luck.between(0.6, 0.9) } }),
    outcome: notices ? 'incomplete' : outcome,
  }
}

/** The people of one day, each thought up once. */
export const peopleOf = (seed: number, day: string) => {
  const manners = new Map<string, Manner>()
  const courses = new Map<string, Course>()
  const kept = <T>(known: Map<string, T>, key: string, make: () => T): T => {
    const found = known.get(key) ?? make()
    known.set(key, found)
    return found
  }
  return {
    mannerOf: (ticket: string): Manner => kept(manners, ticket, () => mannerOf(seed, day, ticket)),
    courseOf: (ticket: string, service: Service): Course =>
      kept(courses, `${ticket} ${service.id}`, () => courseOf(seed, day, ticket, service)),
  }
}
export type People = ReturnType<typeof peopleOf>
