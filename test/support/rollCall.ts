/** One day of one person for tests of attendance: marks written as `08:20 in`, duty as `08:30-12:00 13:30-17:30`. */
import { attendanceOf, type AttendanceRules, type DayAttendance } from '#shared/domain/conduct/attendance.ts'
import type { DayMark } from '#shared/domain/conduct/marks.ts'
import type { Stretch } from '#shared/domain/roster/duty.ts'
import { DeductionRules } from '#shared/domain/ruleBook/deductionRules.ts'
import { clockTime } from './hall.ts'

const marksBy = {
  in: 'signed-in',
  out: 'signed-out',
  open: 'opened',
  pause: 'paused',
  resume: 'resumed',
  close: 'closed',
  end: 'day-closed',
} as const

/** `08:20 in`, `10:00 pause break`; seq counts from 1. All are wang's, at window 1. */
export const marksOf = (...lines: string[]): DayMark[] =>
  lines.map((line, i) => {
    const [time = '', what = '', reason = null] = line.split(' ')
    const mark = marksBy[what as keyof typeof marksBy]
    const whose = mark === 'day-closed' ? { window: null, staff: null } : { window: '1', staff: 'wang' }
    return { seq: i + 1, at: clockTime(time), ...whose, mark, reason }
  })

export const dutyOf = (text: string): Stretch[] =>
  text.split(' ').map((part) => {
    const [from = '', to = ''] = part.split('-')
    return { from: clockTime(from), to: clockTime(to) }
  })

export const hallHours = '08:30-12:00 13:30-17:30'
export const attendanceRules = (changes: object = {}): AttendanceRules =>
  DeductionRules.parse({
    lists: [{ id: 'a', name: { 'zh-CN': '甲' }, points: 1, faults: [{ code: 'late', name: { 'zh-CN': '迟到' } }] }],
    attendance: changes,
  }).attendance

export type RollCall = {
  readonly duty?: string
  readonly leave?: readonly [boolean, boolean]
  readonly rules?: object
  readonly opensWindow?: boolean
}
/** What is found of such a day; somebody else was there, so that the hall ran. */
export const called = (lines: readonly string[], how: RollCall = {}): DayAttendance | undefined => {
  const other: DayMark = {
    seq: 99,
    at: clockTime('08:00'),
    window: '2',
    staff: 'li',
    mark: 'signed-in',
    reason: null,
  }
  return attendanceOf(
    [...marksOf(...lines), other],
    {
      staff: 'wang',
      duty: dutyOf(how.duty ?? hallHours),
      leave: how.leave ?? [false, false],
      opensWindow: how.opensWindow ?? false,
    },
    attendanceRules(how.rules),
  )
}
/** `late 1, off-post 45`: what was found, in a line. */
export const foundIn = (day: DayAttendance | undefined): string =>
  day?.findings.map(({ fault, minutes, days }) => `${fault} ${minutes ?? days}`).join(', ') || 'nothing'
