/** The measured indices of everybody in a period, from plain sums to scores with their doubt (scoring method C1-C3). */
import type { IndexName } from '#shared/domain/ruleBook/ruleBook.ts'
import type { GradeCounts } from '../defaultRatings.ts'
import { standardisedRatio } from '../indices/arrival.ts'
import { complaints } from '../indices/complaints.ts'
import { efficiency } from '../indices/efficiency.ts'
import { withReference } from '../indices/reference.ts'
import { hallShares, satisfaction, satisfactionRules } from '../indices/satisfaction.ts'
import { shrunkRate } from '../indices/shrunkRate.ts'
import type { Rate } from '../measures/rate.ts'
import type { ArrivalCell, Performance, Performances } from '../performance.ts'
import { nothing, type Figure } from './figure.ts'

/** Figures by index, then by unit; whoever is not in it had nothing to be measured by. */
export type IndexScores = Readonly<Record<IndexName, ReadonlyMap<string, Figure>>>

const msPerSecond = 1000

const efficiencyOf = ({ units }: Performances): Map<string, Figure> => {
  const work = withReference(
    units.map(({ id, handling }) => ({
      unit: id,
      times: handling.map(({ service, n, sumMs, squares }) => ({
        service,
        n,
        sum: sumMs / msPerSecond,
        squares: squares / (msPerSecond * msPerSecond),
      })),
    })),
  )
  const { units: told } = efficiency(work)
  return new Map(
    told.map(({ unit, n, index, low, high, score, variance }) => [
      unit,
      { score, variance, value: index, interval: [low, high], n },
    ]),
  )
}

export const gradesOf = ({ ratings }: Performance): GradeCounts => {
  const sums: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  for (const { grades } of ratings) for (let i = 0; i < 5; i++) sums[i]! += grades[i]!
  return sums
}
const rateableOf = ({ ratings }: Performance): number => ratings.reduce((sum, { served }) => sum + served, 0)

const satisfactionOf = ({ units, hall }: Performances, levels: GradeCounts): Map<string, Figure> => {
  const shares = hallShares([gradesOf(hall)])
  const rules = { ...satisfactionRules, levels }
  return new Map(
    units.map((unit) => {
      const found = satisfaction({ unit: unit.id, counts: gradesOf(unit), served: rateableOf(unit) }, shares, rules)
      const { score, n, served, variance, index, low, high, notScored } = found
      const counted = { n, ...(served > 0 && { num: n, den: served }) }
      const because = notScored === 'too-low-response' ? 'response-too-low' : 'too-few'
      if (score === null) return [unit.id, { ...nothing(because), ...counted }]
      return [unit.id, { score, variance, value: index, interval: [low, high] as [number, number], ...counted }]
    }),
  )
}

const kept = (units: readonly Performance[], of: (unit: Performance) => Rate): Map<string, Figure> =>
  new Map(
    units.map((unit) => {
      const { num, den } = of(unit)
      const { score, variance, rate, low, high } = shrunkRate(num, den)
      if (score === null) return [unit.id, nothing('nothing-to-divide')]
      return [unit.id, { score, variance, value: 100 * rate, interval: [100 * low, 100 * high], num, den, n: den }]
    }),
  )

/** Complaints that hold, against what the hall's rate for each service would bring on the same work. */
const complaintsOf = ({ units, hall }: Performances): Map<string, Figure> => {
  const rates = new Map(hall.complaints.map(({ service, valid, served }) => [service, served > 0 ? valid / served : 0]))
  const loose = hall.complaints.find(({ service }) => service === null)?.valid ?? 0
  const looseRate = hall.served > 0 ? loose / hall.served : 0
  const observed = (unit: Performance) => unit.complaints.reduce((sum, { valid }) => sum + valid, 0)
  const expected = (unit: Performance) =>
    unit.complaints.reduce(
      (sum, { service, served }) => sum + (service === null ? 0 : served * (rates.get(service) ?? 0)),
      unit.served * looseRate,
    )
  const { units: told } = complaints(
    units.map((unit) => ({ unit: unit.id, observed: observed(unit), expected: expected(unit) })),
  )
  const served = new Map(units.map((unit) => [unit.id, unit.served]))
  return new Map(
    told.map(({ unit, score, variance, ratio, low, high, observed: num }) => {
      const den = served.get(unit) ?? 0
      if (den === 0) return [unit, nothing('nothing-to-divide')]
      return [unit, { score, variance, value: ratio, interval: [low, high], num, den, n: den }]
    }),
  )
}

const cellOf = ({ service, hour, band }: ArrivalCell): string => `${service} ${hour} ${band}`

/** No-shows against what anybody would have had in the same services, hours and waits. */
const arrivalOf = ({ units, hall }: Performances): Map<string, Figure> => {
  const usual = new Map(
    hall.arrivals.map((cell) => {
      const called = cell.arrived + cell.noShows
      return [cellOf(cell), called > 0 ? cell.noShows / called : 0]
    }),
  )
  return new Map(
    units.map(({ id, arrivals }) => {
      let [arrived, noShows, expected] = [0, 0, 0]
      for (const cell of arrivals) {
        arrived += cell.arrived
        noShows += cell.noShows
        expected += (cell.arrived + cell.noShows) * (usual.get(cellOf(cell)) ?? 0)
      }
      const den = arrived + noShows
      if (den === 0) return [id, nothing('nothing-to-divide')]
      const { score, variance, ratio, low, high } = standardisedRatio(noShows, expected)
      return [id, { score, variance, value: ratio, interval: [low, high], num: arrived, den, n: den }]
    }),
  )
}

/** `levels`: points of the five grades, by the rule-book. */
export const indexScores = (all: Performances, levels: GradeCounts): IndexScores => ({
  efficiency: efficiencyOf(all),
  satisfaction: satisfactionOf(all, levels),
  promise: kept(all.units, ({ promise }) => promise),
  notice: kept(all.units, ({ notices }) => notices),
  complaints: complaintsOf(all),
  arrival: arrivalOf(all),
})
