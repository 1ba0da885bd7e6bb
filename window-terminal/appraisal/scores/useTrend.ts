/** The totals of one unit over the past periods, asked for one after the other so that nobody else waits for them. */
import { useEffect, useRef, useState } from 'react'
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { TrendPoint } from '#shared/ui/charts/TrendLine.tsx'
import { fetchAs } from '#shared/ui/session.ts'
import { periodLater, sayPeriodShort } from '../../parts/sayPeriod.ts'

/** A year of months, or as many of what is longer. */
const howMany = 6

type Asked = {
  readonly token: string
  readonly period: Period
  /** Where the row of a period is to be had, and how to find it in the answer. */
  readonly path: (period: Period) => string
  readonly rowIn: (answer: unknown) => SheetRow | null | undefined
  readonly words: Catalogue['scores']['period']
}

/** @param last this period's own row, already there. @returns the oldest first; undefined until all have come */
export const useTrend = (
  { token, period, path, rowIn, words }: Asked,
  last: SheetRow,
): readonly TrendPoint[] | undefined => {
  const [rows, setRows] = useState<{ readonly of: string; readonly rows: readonly (SheetRow | undefined)[] }>()
  const of = path(period)
  // The path says all that is asked for; the functions themselves are new at every painting.
  const how = useRef({ path, period, rowIn })
  how.current = { path, period, rowIn }
  useEffect(() => {
    let left = false
    const { path: pathOf, period: from, rowIn: readRow } = how.current
    const ask = async (): Promise<void> => {
      const found: (SheetRow | undefined)[] = []
      for (let back = 1; back < howMany; back += 1) {
        const response = await fetchAs(token, pathOf(periodLater(from, -back)))
        if (left) return
        // Before the first rule-book there is nothing, and nothing earlier either.
        if (response.status === 404) break
        found.unshift(response.ok ? (readRow(await response.json()) ?? undefined) : undefined)
      }
      if (!left) setRows({ of, rows: found })
    }
    // Without the past there is still this period's card.
    ask().catch(() => !left && setRows({ of, rows: [] }))
    return () => {
      left = true
    }
  }, [token, of])
  if (rows?.of !== of) return undefined
  // Periods before the hall was opened are not gaps.
  const began = rows.rows.findIndex((row) => row !== undefined)
  const all = [...(began < 0 ? [] : rows.rows.slice(began)), last]
  return all.map((row, at) => {
    const its = periodLater(period, at - all.length + 1)
    const counts = row !== undefined && row.standing !== 'insufficient'
    const { total = null, interval = null } = counts ? row : {}
    return {
      key: its,
      label: sayPeriodShort(its, words),
      value: total === null ? null : { is: total, lo: interval?.[0] ?? total, hi: interval?.[1] ?? total },
    }
  })
}
