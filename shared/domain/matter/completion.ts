/** A matter's result, and by when it is to be in the applicant's hands. */
import type { Refused } from '../decision.ts'
import type { Collection, ItemKind, Result } from '../kinds.ts'
import type { MatterId } from '../words.ts'
import { dueBy } from '../workdays.ts'
import { calendarMissing } from './dates.ts'
import type { MatterFactOf } from './facts.ts'
import type { Place } from './place.ts'

export type Completed = {
  readonly matter: MatterId
  readonly kind: ItemKind
  readonly collection: Collection
  readonly result: Result
  readonly document?: string | undefined
  readonly certificates: number
}

/** Delivered within so many working days of the decision (行政许可法 art. 44); what is done at once at the window is there already. */
export const completion = (
  { setup, here }: Place,
  { matter, kind, collection, result, document, certificates }: Completed,
): MatterFactOf<'MatterCompleted'> | Refused => {
  const done = {
    type: 'MatterCompleted',
    matter,
    ...here,
    result,
    certificates,
    ...(document && { document }),
  } as const
  if (kind === 'instant' && collection === 'at-window') return done
  const by = dueBy(setup, here.day, { days: setup.deadlines.deliverDays, of: 'working' })
  return by.ok ? { ...done, deliverBy: by.date, deliverByAt: by.at } : calendarMissing(by)
}
