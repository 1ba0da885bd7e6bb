/** Plain performances to compute sheets from: nobody did anything, until a test says otherwise. */
import type { Period } from '#shared/domain/period.ts'
import { daysOf } from '#shared/domain/period.ts'
import type { ServiceId } from '#shared/domain/words.ts'
import type { Performance, Performances, UnitKind } from '#shared/scoring/performance.ts'
import type { AppraisedUnit, SheetInputs } from '#shared/scoring/sheets/inputs.ts'

const none = { num: 0, den: 0 }

export const performance = (id: string, more: Partial<Performance> = {}): Performance => ({
  id,
  served: 0,
  workload: { tickets: 0, services: 0, converted: 0 },
  rates: {
    satisfied: none,
    responded: none,
    'on-time': none,
    'notice-compliance': none,
    'repeat-visits': none,
    errors: none,
    'complaint-rate': none,
    arrival: none,
    'matters-in-time': none,
    success: none,
  } as Performance['rates'],
  counts: { omissions: 0, 'matters-overdue': 0, 'complaints-verified': 0, 'follow-ups-overdue': 0, errors: 0 },
  handling: [],
  ratings: [],
  promise: none,
  notices: none,
  complaints: [],
  arrivals: [],
  leftOut: { forgotten: 0, cutOff: 0, wrongWindow: 0, short: 0, ratings: 0, test: 0, outage: 0, mistake: 0 },
  ...more,
})

/** Ratings by grade, very dissatisfied first, of so many served. */
export const rated = (
  grades: readonly [number, number, number, number, number],
  served: number,
  service = 'pension',
) => [{ service: service as ServiceId, channel: 'kiosk' as const, served, grades }]
/** Handlings of one service, each of so many seconds. */
export const handled = (service: string, seconds: readonly number[]) => ({
  service: service as ServiceId,
  n: seconds.length,
  sumMs: seconds.reduce((sum, one) => sum + one * 1000, 0),
  squares: seconds.reduce((sum, one) => sum + (one * 1000) ** 2, 0),
})

export const performances = (
  units: readonly Performance[],
  hall: Performance = performance('hall'),
  of: UnitKind = 'person',
  period = '2026-11' as Period,
): Performances => ({ of, ...daysOf(period), units, hall, services: [] })

export const person = (id: string, more: Partial<AppraisedUnit> = {}): AppraisedUnit => ({
  id,
  post: 'window',
  section: null,
  ...more,
})

export const inputs = (all: Performances, more: Partial<SheetInputs> = {}): SheetInputs => ({
  period: '2026-11' as Period,
  book: 1,
  units: all.units.map(({ id }) => person(id)),
  performances: all,
  deductions: [],
  goals: [],
  reviews: [],
  tests: [],
  entered: [],
  selection: undefined,
  rates: {},
  past: [],
  standsOn: { seq: 7, facts: 3, hash: 'ab' },
  ...more,
})
