/** Validity, not only arithmetic: simulated months whose truth is known. Do the intervals hold it, do the tiers tell it? */
import { describe, expect, test } from 'vitest'
import { efficiency, efficiencyRules } from '#shared/scoring/indices/efficiency.ts'
import { ranks } from '#shared/scoring/indices/ranks.ts'
import { withReference } from '#shared/scoring/indices/reference.ts'
import { hallShares, satisfaction, satisfactionRules } from '#shared/scoring/indices/satisfaction.ts'
import { type TierRule, tiers } from '#shared/scoring/indices/tiers.ts'
import { drawGamma, draws, type Draws } from './validity/draws.ts'
import { month, type Simulated, trueRatio } from './validity/hall.ts'

/** A hall of so many people whose skills scatter by `tau` (0.15: a seventh), each with 150 to 500 handlings. */
const hallOf = (people: number, tau: number, luck: Draws): Simulated[] =>
  Array.from({ length: people }, (_, i) =>
    month(`w${String(i).padStart(2, '0')}`, tau * luck.gauss(), Math.round(150 + 350 * luck.uniform()), luck),
  )

type Truth = {
  readonly held: number
  readonly placeHeld: number
  readonly n: number
  readonly naive: number
  readonly index: number
}

/** Shares in percent: intervals and places that held the truth, pairs put in the wrong order by mean and by index. */
function months(people: number, tau: number, halls: number, interval: 'conditional' | 'full', seed = 42): Truth {
  const luck = draws(seed)
  let [n, held, placeHeld, pairs, naive, byIndex] = [0, 0, 0, 0, 0, 0]
  for (let r = 0; r < halls; r++) {
    const hall = hallOf(people, tau, luck)
    const work = withReference(hall)
    const { units } = efficiency(work, { ...efficiencyRules, interval })
    const seen = units.map((one) => {
      const i = hall.findIndex(({ unit }) => unit === one.unit)
      const compared = new Map(work[i]!.work.map(({ service, withOwn }) => [service, withOwn ?? true]))
      return { ...one, truth: trueRatio(hall, i, compared), skill: hall[i]!.skill, mean: one.observed / one.n }
    })
    const places = ranks(
      seen.map(({ unit, m, sd }) => ({ unit, mean: m, sd })),
      'lower',
    )
    seen.forEach((one, i) => {
      const index = 100 * Math.exp(-one.truth)
      const place = 1 + seen.filter(({ truth }) => truth < one.truth).length
      n++
      if (one.low <= index && index <= one.high) held++
      if (places[i]!.low <= place && place <= places[i]!.high) placeHeld++
      for (const other of seen.slice(0, i)) {
        pairs++
        if ((one.mean - other.mean) * (one.skill - other.skill) < 0) naive++
        if ((one.m - other.m) * (one.skill - other.skill) < 0) byIndex++
      }
    })
  }
  const percent = (count: number, of: number): number => (100 * count) / of
  return {
    n,
    held: percent(held, n),
    placeHeld: percent(placeHeld, n),
    naive: percent(naive, pairs),
    index: percent(byIndex, pairs),
  }
}

describe('95 % intervals of the efficiency index', () => {
  // 3,000 intervals: their share is known to ±0.4 (one standard error), so 1.5 is nearly four of them.
  test.each([
    ['12 windows that differ by a seventh', 12, 0.15, 250],
    ['12 windows that hardly differ', 12, 0.05, 250],
    ['30 people', 30, 0.15, 100],
  ] as const)('hold the truth in 95 ± 1.5 of a hundred: %s', (_, people, tau, halls) => {
    const { n, held, placeHeld } = months(people, tau, halls, 'full')
    expect(n).toBeGreaterThan(2950)
    expect(Math.abs(held - 95), `${held} %`).toBeLessThan(1.5)
    expect(placeHeld, 'the true place lies in the interval of places').toBeGreaterThan(95)
  })

  test('five windows: a little less than promised; taking the spread as known would hold four in five only', () => {
    // Every window is compared with the few others, so their errors hang together, which no interval of one knows.
    const [full, narrow] = [months(5, 0.15, 300, 'full'), months(5, 0.15, 300, 'conditional')]
    expect(full.held, `${full.held} %`).toBeGreaterThan(91.5)
    expect(narrow.held, `${narrow.held} %`).toBeLessThan(86)
    expect(months(12, 0.05, 100, 'conditional').held).toBeLessThan(80)
  })

  test('ranking by the mean puts 40 of 100 pairs in the wrong order, the index 14', () => {
    const { naive, index } = months(12, 0.15, 150, 'full')
    expect(naive, `${naive} %`).toBeGreaterThan(35)
    expect(index, `${index} %`).toBeLessThan(16)
  })
})

/** Pairs of equals and of unequals in different tiers, in percent; halls in which anybody is parted from anybody. */
function parted(skills: readonly number[], halls: number, rule: TierRule, seed = 11) {
  const luck = draws(seed)
  let [equals, equalsParted, others, right, wrong, any] = [0, 0, 0, 0, 0, 0]
  for (let r = 0; r < halls; r++) {
    const hall = skills.map((skill, i) =>
      month(`w${String(i).padStart(2, '0')}`, skill, Math.round(150 + 350 * luck.uniform()), luck),
    )
    const { units } = efficiency(withReference(hall))
    const found = tiers(
      units.map(({ unit, m, sd }) => ({ unit, mean: m, sd })),
      'lower',
      0.95,
      rule,
    )
    const place = new Map(found.flatMap(({ members }, k) => members.map(({ unit }) => [unit, k] as const)))
    if (found.length > 1) any++
    hall.forEach((a, i) =>
      hall.slice(0, i).forEach((b) => {
        const gap = place.get(a.unit)! - place.get(b.unit)!
        if (a.skill === b.skill) {
          equals++
          if (gap !== 0) equalsParted++
        } else {
          others++
          if (gap * (a.skill - b.skill) > 0) right++
          if (gap * (a.skill - b.skill) < 0) wrong++
        }
      }),
    )
  }
  const percent = (count: number, of: number): number => (of === 0 ? 0 : (100 * count) / of)
  return {
    equals: percent(equalsParted, equals),
    right: percent(right, others),
    wrong: percent(wrong, others),
    any: percent(any, halls),
  }
}

describe('tiers', () => {
  const twelve = Array.from({ length: 12 }, () => 0)
  const two = (d: number) => twelve.map((_, i) => (i < 6 ? 0 : d))

  test('twelve equals stay together: at most 5 of 100 pairs, and of 100 halls hardly more, are parted', () => {
    for (const rule of ['leader', 'everybody'] as const) {
      const { equals, any } = parted(twelve, 200, rule)
      expect(equals, `${rule}: ${equals} %`).toBeLessThan(5)
      expect(any, `${rule}: ${any} % of halls`).toBeLessThan(8)
    }
  })

  test('by the leader: a fifth slower is found in four of five pairs, hardly anybody is put the wrong way round', () => {
    const { right, wrong } = parted(two(0.2), 100, 'leader')
    expect(right, `${right} %`).toBeGreaterThan(72)
    expect(wrong, `${wrong} %`).toBeLessThan(1)
  })

  test('the price: in a hall of two kinds the leader also leaves some equals behind; everybody against everybody does not', () => {
    expect(parted(two(0.5), 60, 'leader').equals).toBeGreaterThan(20)
    const strict = parted(two(0.5), 60, 'everybody')
    expect(strict.equals, `${strict.equals} %`).toBeLessThan(6.5)
    expect(strict.right, `${strict.right} %`).toBeGreaterThan(80)
    expect(parted(two(0.3), 60, 'everybody').equals).toBeLessThan(5)
  })
})

/** Share of satisfaction intervals that hold the truth, people's true distributions scattering as `strength` says. */
function satisfied(people: number, halls: number, strength: number): number {
  const luck = draws(5)
  const typical = [0.01, 0.03, 0.09, 0.25, 0.62]
  let [n, held] = [0, 0]
  for (let r = 0; r < halls; r++) {
    const all = Array.from({ length: people }, () => {
      const raw = typical.map((share) => drawGamma(strength * share, luck))
      const whole = raw.reduce((sum, one) => sum + one, 0)
      const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0]
      for (let left = Math.round(15 + 105 * luck.uniform()); left > 0; left--) {
        let [at, rest] = [0, luck.uniform() * whole]
        while (at < 4 && rest >= raw[at]!) rest -= raw[at++]!
        counts[at]!++
      }
      return { truth: raw.reduce((sum, one, i) => sum + (one / whole) * satisfactionRules.levels[i]!, 0), counts }
    })
    const shares = hallShares(all.map(({ counts }) => counts))
    for (const { truth, counts } of all) {
      const { low, high } = satisfaction({ unit: 'a', counts, served: 500 }, shares)
      n++
      if (low <= truth && truth <= high) held++
    }
  }
  return (100 * held) / n
}

describe('95 % intervals of satisfaction', () => {
  // 4,800 intervals, one standard error 0.31.
  test('hold the truth in 95 ± 1.5 of a hundred, where people differ as much as twenty ratings let expect, or less', () => {
    const [usual, alike] = [satisfied(12, 400, 20), satisfied(12, 400, 40)]
    expect(Math.abs(usual - 95), `${usual} %`).toBeLessThan(1.5)
    expect(Math.abs(alike - 95), `${alike} %`).toBeLessThan(1.5)
  })

  test('where people differ far more, twenty is too strong a pull: the rule-book should then set less', () => {
    expect(satisfied(12, 200, 5)).toBeLessThan(90)
  })
})
