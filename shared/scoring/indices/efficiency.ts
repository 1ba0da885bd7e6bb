/** C1, the efficiency index: observed time against what the same mix of services usually takes, told with its interval. */
import { normalQuantile } from '../stats/normal.ts'
import { beliefOf, beliefQuantile, derSimonianLaird, leastVariance, squaredError } from '../stats/randomEffects.ts'
import { lognormalScoreVariance } from './clippedScore.ts'

/** A unit's work in one service of which the usual pace is known. Times in seconds, after cap and exclusions. */
export type MixedWork = {
  readonly service: string
  /** Handlings counted, ≥ 0. */
  readonly n: number
  /** Their observed time together, s. */
  readonly sum: number
  /** Usual time of one handling of this service, s. */
  readonly mean: number
  /** Variance of one handling, s². */
  readonly variance: number
  /** Handlings the usual time stands on, and whether the unit's own are among them; left out: known beyond doubt. */
  readonly standsOn?: number | undefined
  readonly withOwn?: boolean | undefined
}
/** A unit is whatever is compared: a person, a window, a section. */
export type UnitWork = { readonly unit: string; readonly work: readonly MixedWork[] }

/** The numbers a rule-book sets for the score. */
export type EfficiencyRules = {
  /** Index at and below which the score is 0. */
  readonly zeroAt: number
  /** Index at and above which the score is 100: no reward for haste. */
  readonly fullAt: number
  /** An index above this opens a review of quality. */
  readonly reviewAbove: number
  /** Coverage of the interval, 0.95. */
  readonly level: number
  /**
   * `conditional` takes the spread between units, the typical unit and the usual pace as known: sd² = B·v.
   * `full` averages over what is not known about them; without it 95 % intervals of small halls hold the truth far
   * less often (82 % with five windows).
   */
  readonly interval: 'conditional' | 'full'
}
export const efficiencyRules: EfficiencyRules = {
  zeroAt: 50,
  fullAt: 95,
  reviewAbove: 130,
  level: 0.95,
  interval: 'full',
}

export type UnitEfficiency = {
  readonly unit: string
  readonly n: number
  /** O and E, s. */
  readonly observed: number
  readonly expected: number
  /** ln(O/E) and its sampling variance. */
  readonly y: number
  readonly v: number
  /** B: share of the own figure in the shrunken one, 0 … 1. */
  readonly own: number
  /** Shrunken log ratio and its standard deviation; smaller is faster. Ranks and tiers are made from these. */
  readonly m: number
  readonly sd: number
  /** EI = 100 e^-m; 100 is the usual pace for the same mix, above is faster. */
  readonly index: number
  readonly low: number
  readonly high: number
  /** S_eff, 0 … 100, and its variance in points². */
  readonly score: number
  readonly variance: number
  /** Faster than is plausible: somebody should look at the quality. Never a deduction. */
  readonly review: boolean
}
export type Efficiency = {
  readonly tau2: number
  readonly q: number
  /** y*: the typical log ratio. */
  readonly typical: number
  readonly units: readonly UnitEfficiency[]
  /** Units without any handling that can be compared. */
  readonly without: readonly string[]
}

/** n, O, E and the sampling variance of ln(O/E) of one unit; null when nothing can be compared. */
const compared = ({ unit, work }: UnitWork, full: boolean) => {
  let [n, observed, expected, spread] = [0, 0, 0, 0]
  for (const one of work) {
    if (one.n <= 0) continue
    n += one.n
    observed += one.sum
    expected += one.n * one.mean
    spread += one.n * one.variance * (full ? paceDoubt(one) : 1)
  }
  if (n === 0 || !(observed > 0) || !(expected > 0)) return null
  const v = Math.max(leastVariance, spread / (expected * expected))
  return { unit, n, observed, expected, y: Math.log(observed / expected), v }
}

/** The usual pace of the others is itself an average and adds doubt; where it holds the own work, the two err together. */
const paceDoubt = ({ n, standsOn, withOwn }: MixedWork): number =>
  standsOn === undefined || standsOn <= 0 ? 1 : withOwn ? 1 : 1 + n / standsOn

/**
 * Efficiency index of every unit. In words: time taken over time usual for the same services; what luck alone would
 * give is taken out by pulling each unit towards the typical one, the more the less it has done; 100 is typical.
 * Score: 0 at `zeroAt`, 100 from `fullAt` on. Times in seconds; index and score in points.
 * Sources: DerSimonian & Laird 1986 (Controlled Clinical Trials 7:177-188) for the spread between units;
 * Efron & Morris 1975 (JASA 70:311-319) for the shrinkage.
 */
export function efficiency(units: readonly UnitWork[], rules: EfficiencyRules = efficiencyRules): Efficiency {
  const full = rules.interval === 'full'
  const known = units.flatMap((unit) => compared(unit, full) ?? [])
  const without = units.filter((one) => !known.some(({ unit }) => unit === one.unit)).map(({ unit }) => unit)
  if (known.length === 0) return { tau2: 0, q: 0, typical: 0, units: [], without }
  const [y, v] = [known.map((one) => one.y), known.map((one) => one.v)]
  const effects = derSimonianLaird(y, v)
  const own = v.map((one) => (known.length === 1 ? 1 : effects.tau2 / (effects.tau2 + one)))
  const m = y.map((one, i) => effects.mean + own[i]! * (one - effects.mean))
  const belief = full ? beliefOf(y, v) : null
  const told = known.map((one, i): UnitEfficiency => {
    const sd = Math.sqrt(belief ? squaredError(belief, i, m[i]!) : own[i]! * v[i]!)
    const at = (p: number): number => (belief ? beliefQuantile(belief, i, p) : m[i]! + normalQuantile(p) * sd)
    const index = 100 * Math.exp(-m[i]!)
    return {
      ...one,
      own: own[i]!,
      m: m[i]!,
      sd,
      index,
      low: 100 * Math.exp(-at((1 + rules.level) / 2)),
      high: 100 * Math.exp(-at((1 - rules.level) / 2)),
      score: 100 * Math.min(1, Math.max(0, (index - rules.zeroAt) / (rules.fullAt - rules.zeroAt))),
      variance: lognormalScoreVariance(Math.log(100) - m[i]!, sd, rules.zeroAt, rules.fullAt),
      review: index > rules.reviewAbove,
    }
  })
  return { tau2: effects.tau2, q: effects.q, typical: effects.mean, units: told, without }
}
