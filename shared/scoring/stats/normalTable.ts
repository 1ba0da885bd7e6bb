/** The normal distribution by table, for sums over very many of them: within 1e-8, several times as fast. */
import { normalCdf, normalDensity } from './normal.ts'

const reach = 6
const perUnit = 256
const cdf = Float64Array.from({ length: 2 * reach * perUnit + 1 }, (_, i) => normalCdf(i / perUnit - reach))
const density = Float64Array.from({ length: 2 * reach * perUnit + 1 }, (_, i) => normalDensity(i / perUnit - reach))

/** Chance that a standard normal is below z, |z| ≤ 6: Taylor's second order from the nearest entry. */
export function quickNormalCdf(z: number): number {
  const place = Math.round((z + reach) * perUnit)
  const from = place / perUnit - reach
  const step = z - from
  return cdf[place]! + density[place]! * step * (1 - (from * step) / 2)
}
