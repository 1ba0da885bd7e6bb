/** Where a matter stands today: what it asks for, and how many working days are left of what was promised. */
import { businessDayOf } from '../calendar.ts'
import type { Setup } from '../setup/setup.ts'
import { workdaysBetween } from '../workdays.ts'
import { isOver, openLines, type Matter } from './matter.ts'

/** In the order in which they ask for somebody; `over` asks for nobody. */
export const matterStates = [
  'overdue',
  'due-today',
  'warned',
  'waiting-papers',
  'waiting-approval',
  'to-deliver',
  'running',
  'over',
] as const
export type MatterState = (typeof matterStates)[number]

export type Standing = {
  readonly state: MatterState
  /** The day it is measured by: the promised one, or the last day of delivery; null where none was promised. */
  readonly due: string | null
  /** Working days from today to that day, negative once it has passed; while time stands still, as on its last day. */
  readonly left: number | null
  /** The days could not be counted: the calendar of this year is missing. */
  readonly noCalendarOf: number | null
  /** Time stands still. */
  readonly still: boolean
}

const lastSuspension = ({ suspensions }: Matter) => suspensions[suspensions.length - 1]

/** Somebody asked for more time and nobody has decided. */
export const extensionAsked = ({ extension }: Pick<Matter, 'extension'>): boolean =>
  extension !== undefined && extension.decided === undefined

/** A result left lying at the window is the applicant's to fetch; one to be sent is the office's to send. */
const isOursToSend = ({ accepted }: Matter): boolean => accepted?.collection !== 'at-window'

const stateOf = (matter: Matter, at: number, today: string): MatterState => {
  const { stage, due, completed } = matter
  if (isOver(matter)) return 'over'
  switch (stage) {
    case 'completed':
      if (!isOursToSend(matter)) return 'to-deliver'
      if (completed?.deliverByAt !== undefined && completed.deliverByAt <= at) return 'overdue'
      return completed?.deliverBy === today ? 'due-today' : 'to-deliver'
    case 'suspended': {
      const last = lastSuspension(matter)
      if (last && due.promised !== undefined && due.promised < last.from.day) return 'overdue'
      if (extensionAsked(matter)) return 'waiting-approval'
      return last?.why === 'supplement' || openLines(matter).length > 0 ? 'waiting-papers' : 'running'
    }
    case 'accepted':
      if (due.promisedAt !== undefined && due.promisedAt <= at) return 'overdue'
      if (due.promised === today) return 'due-today'
      if (extensionAsked(matter)) return 'waiting-approval'
      if (matter.warnedAt !== undefined) return 'warned'
      return openLines(matter).length > 0 ? 'waiting-papers' : 'running'
    default:
      return 'waiting-papers'
  }
}

/** How a matter stands at `at` (ms) by this setup's calendar. */
export const standingOf = (
  matter: Matter,
  setup: Pick<Setup, 'timeZone' | 'cutOverHour' | 'workYears'>,
  at: number,
): Standing => {
  const today = businessDayOf(at, setup)
  const state = stateOf(matter, at, today)
  const still = matter.stage === 'suspended'
  const due = (matter.stage === 'completed' ? matter.completed?.deliverBy : matter.due.promised) ?? null
  const from = (still && lastSuspension(matter)?.from.day) || today
  const left = due === null || state === 'over' ? null : workdaysBetween(setup.workYears, from, due)
  if (left !== null && typeof left === 'object') return { state, due, left: null, noCalendarOf: left.year, still }
  return { state, due, left, noCalendarOf: null, still }
}
