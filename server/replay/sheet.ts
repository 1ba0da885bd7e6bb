/** The day's sheet: how many, how long they waited, how long they were served, by service and by server. */

/** Counts and times in ms. `median` and `p90` by nearest rank: the time that half, or nine in ten, do not exceed. */
export type Times = {
  readonly count: number
  readonly sumMs: number
  readonly medianMs: number
  readonly p90Ms: number
  readonly maxMs: number
}
export type Sheet = {
  readonly issued: number
  readonly served: number
  readonly left: number
  /** Tickets that the end of the day ended. */
  readonly expired: number
  /** From number to call, of those served. */
  readonly waits: Times
  /** From number to leaving, of those who left. */
  readonly patience: Times
  readonly service: Times
  readonly byService: Readonly<Record<string, Times>>
  readonly byServer: Readonly<Record<string, Times>>
}
/** One visit in figures; times absent when it did not come to that. */
export type Line = {
  readonly service: string
  readonly server?: string
  readonly stage: string
  readonly waitMs?: number
  readonly patienceMs?: number
  readonly serviceMs?: number
}

export const timesOf = (values: readonly number[]): Times => {
  const sorted = [...values].sort((a, b) => a - b)
  const rank = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
  return {
    count: sorted.length,
    sumMs: sorted.reduce((sum, ms) => sum + ms, 0),
    medianMs: rank(0.5),
    p90Ms: rank(0.9),
    maxMs: sorted[sorted.length - 1] ?? 0,
  }
}

/** The sheet of these visits, computed from nothing but their own figures. */
export const sheetOf = (lines: readonly Line[]): Sheet => {
  const served = lines.filter((line) => line.stage === 'finished')
  const times = (of: readonly Line[], what: 'waitMs' | 'patienceMs' | 'serviceMs'): Times =>
    timesOf(of.flatMap((line) => line[what] ?? []))
  const by = (what: 'service' | 'server'): Record<string, Times> => {
    const names = [...new Set(served.flatMap((line) => line[what] ?? []))].sort()
    return Object.fromEntries(
      names.map((name) => [
        name,
        times(
          served.filter((line) => line[what] === name),
          'serviceMs',
        ),
      ]),
    )
  }
  return {
    issued: lines.length,
    served: served.length,
    left: lines.filter((line) => line.stage === 'left').length,
    expired: lines.filter((line) => line.stage === 'expired').length,
    waits: times(served, 'waitMs'),
    patience: times(
      lines.filter((line) => line.stage === 'left'),
      'patienceMs',
    ),
    service: times(served, 'serviceMs'),
    byService: by('service'),
    byServer: by('server'),
  }
}
