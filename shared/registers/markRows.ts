/** Register rows of what windows did: who sat down when, when it opened, paused and closed. */
import type { HallFact, Recorded } from '#shared/domain/hall/facts.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import type { Row, RowChange } from './tables.ts'

const marks = {
  StaffSignedIn: 'signed-in',
  StaffSignedOut: 'signed-out',
  WindowOpened: 'opened',
  WindowPaused: 'paused',
  WindowResumed: 'resumed',
  WindowClosed: 'closed',
  DayClosed: 'day-closed',
} as const
/** What can happen to a window; `day-closed` happens to all of them. */
export type Mark = (typeof marks)[keyof typeof marks]

const isMark = (fact: Recorded<HallFact>): fact is Extract<Recorded<HallFact>, { type: keyof typeof marks }> =>
  fact.type in marks

/** `services`: what an opened window serves, as JSON; `reason`: why it paused. */
export const markRows = (fact: Recorded<HallFact>, day: BusinessDay): RowChange[] => {
  if (!isMark(fact)) return []
  const { seq, at, action, type } = fact
  const whose: Row = type === 'DayClosed' ? { window: null, staff: null } : { window: fact.window, staff: fact.staff }
  const services = type === 'WindowOpened' ? JSON.stringify(fact.services) : null
  const reason = type === 'WindowPaused' ? fact.reason : null
  return [{ put: 'window_marks', row: { seq, day, at, ...whose, mark: marks[type], reason, services, action } }]
}
