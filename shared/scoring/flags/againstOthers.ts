/** Counts of something against what the same work brings all the others: the arithmetic of G1, G5, G6 and G7. */
import { poissonTail } from '../stats/counts.ts'
import { normalQuantile } from '../stats/normal.ts'
import { tCdf } from '../stats/studentT.ts'
import { dispersedZ, overDispersion } from '../indices/funnel.ts'
import type { Flag, Signal } from './signal.ts'

/** Of `n` cases of one kind of work `events` were of the sort looked for; `facts` names those events. */
export type Stratum = {
  readonly stratum: string
  readonly n: number
  readonly events: number
  readonly facts?: readonly string[] | undefined
}
export type UnitEvents = { readonly who: string; readonly strata: readonly Stratum[] }

export type EventFigure = {
  readonly who: string
  readonly n: number
  readonly observed: number
  /** From the others' shares, each with half an event added to it, so that a hall without any expects a little. */
  readonly expected: number
  readonly ratio: number
  /** 2(√observed - √expected), and the same divided by √phi. */
  readonly z: number
  readonly fairZ: number
  /** P(N ≥ observed) of a Poisson count with the expected mean. */
  readonly p: number
}

/**
 * Every unit's events against the others doing the same kinds of work (leave-one-out), with the over-dispersion phi.
 * A kind of work nobody else does says nothing and is left out.
 * Sources: Anscombe 1948, Biometrika 35:246-254 (square root); Spiegelhalter 2005, QSHC 14:347-351 (phi).
 */
export function againstOthers(units: readonly UnitEvents[]): {
  readonly phi: number
  readonly figures: readonly EventFigure[]
} {
  const plain = compared(units)
  const counted = plain.filter(({ n }) => n > 0)
  const phi = overDispersion(counted.map(({ z }) => z))
  const isSmall = counted.length < smallHall
  const figures = plain.map((one) => ({
    ...one,
    ratio: one.expected > 0 ? one.observed / one.expected : 0,
    fairZ: isSmall ? amongFew(one, units) : dispersedZ(one.z, phi),
    p: poissonTail(one.observed, one.expected),
  }))
  return { phi, figures }
}

type Plain = Pick<EventFigure, 'who' | 'n' | 'observed' | 'expected' | 'z'>

/** Everybody's count against the others' shares. */
const compared = (units: readonly UnitEvents[]): readonly Plain[] => {
  const all = new Map<string, { n: number; events: number }>()
  for (const { strata } of units)
    for (const { stratum, n, events } of strata) {
      const so = all.get(stratum) ?? { n: 0, events: 0 }
      all.set(stratum, { n: so.n + n, events: so.events + events })
    }
  return units.map(({ who, strata }) => {
    let [n, observed, expected] = [0, 0, 0]
    for (const one of added(strata)) {
      const others = all.get(one.stratum)!
      if (one.n <= 0 || others.n - one.n <= 0) continue
      n += one.n
      observed += one.events
      expected += (one.n * (others.events - one.events + 0.5)) / (others.n - one.n + 1)
    }
    return { who, n, observed, expected, z: 2 * (Math.sqrt(observed) - Math.sqrt(expected)) }
  })
}

/** With fewer to compare, one who stands out makes all the others look odd, and so hides among them. */
const smallHall = 12

/**
 * Fair z among few: the scatter is that of the others among themselves, without the one judged, and because few tell it
 * only roughly, the quotient is read as Student's t and given back as the z of the same probability.
 */
const amongFew = ({ who, z }: Plain, units: readonly UnitEvents[]): number => {
  const others = compared(units.filter((unit) => unit.who !== who)).filter(({ n }) => n > 0)
  const phi = overDispersion(others.map((other) => other.z))
  if (phi <= 1 || others.length < 2) return z
  const t = z / Math.sqrt(phi)
  const away = -normalQuantile(tCdf(-Math.abs(t), others.length))
  return t < 0 ? -away : away
}

/** One row per stratum. */
const added = (strata: readonly Stratum[]): { stratum: string; n: number; events: number }[] => {
  const rows = new Map<string, { stratum: string; n: number; events: number }>()
  for (const { stratum, n, events } of strata) {
    const so = rows.get(stratum) ?? { stratum, n: 0, events: 0 }
    rows.set(stratum, { stratum, n: so.n + n, events: so.events + events })
  }
  return [...rows.values()]
}

/** From which fair z on a count is a signal, and how many events there must be at least. */
export type CountRule = { readonly zAbove: number; readonly leastEvents: number }
export const countRule: CountRule = { zAbove: 3, leastEvents: 5 }

/** Signals of those whose count stands out of the hall's own scatter. */
export function countSignals(flag: Flag, units: readonly UnitEvents[], rule: CountRule = countRule): Signal[] {
  return againstOthers(units).figures.flatMap((figure) => {
    if (!(figure.fairZ > rule.zAbove) || figure.observed < rule.leastEvents) return []
    const strata = units.filter(({ who }) => who === figure.who).flatMap((unit) => unit.strata)
    const { who, observed, expected, fairZ, p } = figure
    return [{ flag, who, observed, expected, z: fairZ, p, facts: strata.flatMap(({ facts }) => facts ?? []) }]
  })
}
