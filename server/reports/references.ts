/** How each service is measured in a period: cap, median, what is short, and the limit it is held to. */
import { handlingFlagRules } from '#shared/scoring/flags/handling.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { ServiceId } from '#shared/domain/words.ts'
import { quantile } from '#shared/scoring/measures/quantile.ts'
import type { ServiceReference } from '#shared/scoring/performance.ts'
import type { Database } from '../log/database.ts'
import { anyLeftOut, counts } from './leftOut.ts'
import { bitesOf, dateAfter, type Days } from './setupOf.ts'

const referenceDays = 90
export const shortestMs = 1000 * handlingFlagRules.shortSeconds

/**
 * A handling that may be compared, of a row of `turns t`: it began, its end was not forgotten nor cut off by the end of the
 * day, and the window was not the wrong one. Short ones are told apart by their service's median.
 */
export const comparable = `t.started_at IS NOT NULL AND t.forgotten = 0 AND t.ended <> 'expired'
  AND coalesce(t.reason, '') <> 'wrong-window'`

const timesSql = (isAnyLeftOut: boolean) => `SELECT t.service, t.handling_ms FROM turns t
  WHERE t.day BETWEEN ? AND ? AND ${comparable} ${isAnyLeftOut ? `AND ${counts('t.day', 't.ticket')}` : ''}`

/** All services that were handled in the 90 days ending with the period, and those of the setup; sorted by id. */
export const readReferences = (db: Database, days: Days, setup: Setup | undefined): readonly ServiceReference[] => {
  const times = new Map<string, number[]>()
  for (const { id } of setup?.services ?? []) times.set(id, [])
  const begin = dateAfter(days.to, 1 - referenceDays)
  for (const bite of bitesOf({ from: begin, to: days.to })) {
    const statement = db.statement(timesSql(anyLeftOut(db, bite))).raw()
    for (const [service, ms] of statement.all(bite.from, bite.to) as [string, number][]) {
      const known = times.get(service)
      if (known) known.push(ms)
      else times.set(service, [ms])
    }
  }
  const limits = new Map<string, number>(setup?.services.map(({ id, minutes }) => [id, minutes * 60_000]))
  return [...times]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, unsorted]): ServiceReference => {
      const sorted = Float64Array.from(unsorted).sort()
      const whole = (q: number) => {
        const ms = quantile(sorted, q)
        return ms === null ? null : Math.round(ms)
      }
      const medianMs = whole(0.5)
      return {
        service: service as ServiceId,
        capMs: whole(0.99),
        medianMs,
        shortMs: Math.max(shortestMs, Math.round((medianMs ?? 0) * handlingFlagRules.shortOfMedian)),
        limitMs: limits.get(service) ?? null,
      }
    })
}
