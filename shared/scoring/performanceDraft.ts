/** Puts the sums of one unit together: added in any order, told sorted. */
import type { LeaveOutReason } from '#shared/domain/kinds.ts'
import type { Channel, ServiceId } from '#shared/domain/words.ts'
import { millionths } from './measures/coefficients.ts'
import type { Performance, RatingCell, ServiceHandling } from './performance.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type Grades = [number, number, number, number, number]

/** Handlings of one service, and how many were within its limit. */
export type HandlingSums = Pick<ServiceHandling, 'n' | 'sumMs' | 'squares'> & {
  readonly kept: number
  /** Handlings of services that have a limit. */
  readonly limited: number
}
type Apart = 'forgotten' | 'cutOff' | 'wrongWindow' | 'short' | 'ratings' | LeaveOutReason
type Count =
  | Apart
  | 'told'
  | 'complied'
  | 'came'
  | 'again'
  | 'completed'
  | 'inTime'
  | 'omissions'
  | 'untold'
  | 'overdue'
  | 'unanswered'
  | 'tried'
  | 'succeeded'

export type PerformanceDraft = ReturnType<typeof performanceDraft>

/** A unit of which nothing is known yet. */
export const performanceDraft = (id: string) => {
  const handling = new Map<string, Writable<ServiceHandling>>()
  const performed = new Map<string, number>()
  const served = new Map<string, number>()
  const cells = new Map<string, Writable<Omit<RatingCell, 'grades'>> & { grades: Grades }>()
  const complaints = new Map<string, number>()
  const arrivals = new Map<string, Writable<Performance['arrivals'][number]>>()
  const counts = new Map<Count, number>()
  let [kept, limited] = [0, 0]
  const cellOf = (service: ServiceId, channel: Channel) => {
    const key = `${service} ${channel}`
    let cell = cells.get(key)
    if (!cell) cells.set(key, (cell = { service, channel, served: 0, grades: [0, 0, 0, 0, 0] }))
    return cell
  }
  const plus = (map: Map<string, number>, key: string, n: number) => void map.set(key, (map.get(key) ?? 0) + n)
  return {
    addServed: (service: ServiceId, channel: Channel, n: number): void => {
      cellOf(service, channel).served += n
      plus(served, service, n)
    },
    addHandling: (service: ServiceId, sums: HandlingSums): void => {
      kept += sums.kept
      limited += sums.limited
      if (sums.n === 0) return
      let own = handling.get(service)
      if (!own) handling.set(service, (own = { service, n: 0, sumMs: 0, squares: 0 }))
      own.n += sums.n
      own.sumMs += sums.sumMs
      own.squares += sums.squares
    },
    addPerformed: (service: string, n: number): void => plus(performed, service, n),
    addRatings: (service: ServiceId, channel: Channel, grade: number, n: number): void => {
      cellOf(service, channel).grades[grade - 1]! += n
    },
    addComplaints: (service: string | null, n: number): void => plus(complaints, service ?? '', n),
    addArrivals: (cell: Performance['arrivals'][number]): void => {
      const key = `${cell.service} ${String(cell.hour).padStart(2, '0')} ${cell.band}`
      const own = arrivals.get(key)
      if (!own) return void arrivals.set(key, { ...cell })
      own.arrived += cell.arrived
      own.noShows += cell.noShows
    },
    add: (what: Count, n: number): void => void counts.set(what, (counts.get(what) ?? 0) + n),
    /** Everything told; `coefficientOf` converts services performed, in millionths. */
    told: (coefficientOf: (service: ServiceId) => number): Performance => {
      const count = (what: Count) => counts.get(what) ?? 0
      const inOrder = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
      const sum = (values: Iterable<number>) => [...values].reduce((total, n) => total + n, 0)
      const tickets = sum(served.values())
      const grades = [...cells.values()].reduce<Grades>(
        (all, cell) => all.map((n, i) => n + cell.grades[i]!) as Grades,
        [0, 0, 0, 0, 0],
      )
      const rated = sum(grades)
      const valid = sum(complaints.values())
      const errors = count('omissions') + count('untold')
      const promise = { num: kept, den: limited }
      const notices = { num: count('complied'), den: count('told') }
      const cellsOfArrival = inOrder(arrivals).map(([, cell]) => cell)
      const arrived = sum(cellsOfArrival.map((cell) => cell.arrived))
      const noShows = sum(cellsOfArrival.map((cell) => cell.noShows))
      return {
        id,
        served: tickets,
        workload: {
          tickets,
          services: sum(performed.values()),
          converted: sum([...performed].map(([service, n]) => n * coefficientOf(service as ServiceId))) / millionths,
        },
        rates: {
          satisfied: { num: grades[2] + grades[3] + grades[4], den: rated },
          responded: { num: rated + count('ratings'), den: tickets },
          'on-time': promise,
          'notice-compliance': notices,
          'repeat-visits': { num: count('again'), den: count('came') },
          errors: { num: errors, den: tickets },
          'complaint-rate': { num: valid, den: tickets },
          arrival: { num: arrived, den: arrived + noShows },
          'matters-in-time': { num: count('inTime'), den: count('completed') },
          success: { num: count('succeeded'), den: count('tried') },
        },
        counts: {
          omissions: count('omissions'),
          'matters-overdue': count('overdue'),
          'complaints-verified': valid,
          'follow-ups-overdue': count('unanswered'),
          errors,
        },
        handling: inOrder(handling).map(([, own]) => own),
        ratings: inOrder(cells).map(([, cell]) => cell),
        promise,
        notices,
        complaints: inOrder(new Map([...served, ...complaints])).map(([service]) => ({
          service: service === '' ? null : (service as ServiceId),
          valid: complaints.get(service) ?? 0,
          served: served.get(service) ?? 0,
        })),
        arrivals: cellsOfArrival,
        leftOut: {
          forgotten: count('forgotten'),
          cutOff: count('cutOff'),
          wrongWindow: count('wrongWindow'),
          short: count('short'),
          ratings: count('ratings'),
          test: count('test'),
          outage: count('outage'),
          mistake: count('mistake'),
        },
      }
    },
  }
}
