/** Medians, spreads and paired rounds: how a figure is got from a machine that is never quite quiet. */

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

/** The value below which the share `q` (0…1) of `values` lies; NaN of nothing. */
export const quantile = (values: readonly number[], q: number): number => {
  const all = sorted(values)
  return all[Math.min(all.length - 1, Math.floor(q * all.length))] ?? NaN
}

export const median = (values: readonly number[]): number => {
  const all = sorted(values)
  const middle = all.length >> 1
  return all.length % 2 ? all[middle]! : (all[middle - 1]! + all[middle]!) / 2
}

/** Three figures that mean something, with thousands parted. */
export const short = (value: number): string => {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: 0, maximumFractionDigits: digits })
}

/** `5,210/s (4,900–5,400)`: the median, then the least and the most of all rounds. */
export const withSpread = (values: readonly number[], unit: string): string => {
  const middle = `${short(median(values))}${unit}`
  if (values.length < 2) return middle
  return `${middle} (${short(Math.min(...values))}–${short(Math.max(...values))})`
}

/** What one round measured, ours and the limit's, right after each other. */
export type Paired<T> = { readonly ours: readonly T[]; readonly limit: readonly T[] }

/** Rounds of A B, A B, …: what disturbs one disturbs the other. The order turns each round, so that neither is favoured. */
export const inPairs = async <T>(
  rounds: number,
  ours: (round: number) => T | Promise<T>,
  limit: (round: number) => T | Promise<T>,
): Promise<Paired<T>> => {
  const found: { ours: T[]; limit: T[] } = { ours: [], limit: [] }
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0
    if (first) found.ours.push(await ours(round))
    found.limit.push(await limit(round))
    if (!first) found.ours.push(await ours(round))
  }
  return found
}

/** Ours by the limit's, round for round. */
export const ratios = (ours: readonly number[], limit: readonly number[]): number[] =>
  ours.map((value, round) => value / limit[round]!)

/** Processor ms of this process since `since`; on a busy machine the honest measure of work done in one process. */
export const processorMs = (since = 0): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 - since
}
