/** Stretches of time, ms: sorted, not touching each other, none of no length. */

export type Stretch = { readonly from: number; readonly to: number }

/** Any stretches, put in order and joined where they meet. */
export const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const sorted = stretches.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from)
  const result: Stretch[] = []
  for (const next of sorted) {
    const last = result[result.length - 1]
    if (last && next.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) }
    else result.push(next)
  }
  return result
}

/** What two have in common; both joined. */
export const common = (a: readonly Stretch[], b: readonly Stretch[]): readonly Stretch[] => {
  const result: Stretch[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i]!, b[j]!]
    const from = Math.max(one.from, other.from)
    const to = Math.min(one.to, other.to)
    if (to > from) result.push({ from, to })
    if (one.to < other.to) i++
    else j++
  }
  return result
}

/** What `a` has and `b` has not; both joined. */
export const without = (a: readonly Stretch[], b: readonly Stretch[]): readonly Stretch[] => {
  const result: Stretch[] = []
  let j = 0
  for (const { from, to } of a) {
    let begin = from
    while (j < b.length && b[j]!.to <= begin) j++
    for (let k = j; k < b.length && b[k]!.from < to; k++) {
      if (b[k]!.from > begin) result.push({ from: begin, to: b[k]!.from })
      begin = Math.max(begin, b[k]!.to)
    }
    if (begin < to) result.push({ from: begin, to })
  }
  return result
}

export const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0)

/**
 * The part of a wait that counts: without the closed hours before each of the day's opening stretches, so without early
 * morning and lunch; after the last closing it counts. A day without opening hours has no closed ones to take out.
 */
export const openWaitMs = (from: number, to: number, hours: readonly Stretch[]): number => {
  let closed = 0
  let shutSince = -Infinity
  for (const open of hours) {
    closed += Math.max(0, Math.min(to, open.from) - Math.max(from, shutSince))
    shutSince = open.to
  }
  return to - from - closed
}

/** Cut at every full hour of a clock that is `offset` ms ahead of UTC. */
export const byHour = ({ from, to }: Stretch, offset: number): readonly Stretch[] => {
  const hour = 3_600_000
  const result: Stretch[] = []
  for (let begin = from; begin < to;) {
    const end = Math.min(to, (Math.floor((begin + offset) / hour) + 1) * hour - offset)
    result.push({ from: begin, to: end })
    begin = end
  }
  return result
}
