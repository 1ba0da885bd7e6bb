/**
 * One person's attendance (考勤) of one day: what the roster asked, less leave, against what windows did. Whole minutes count:
 * at 08:30:59 the clock shows 08:30, and nobody is late. What is found is proposed to people; it decides nothing.
 */
import { halvesOf, type Stretch } from '../roster/duty.ts'
import { isWithin } from '../ruleBook/bound.ts'
import type { AttendanceFault, DeductionRules } from '../ruleBook/deductionRules.ts'
import type { DayMark } from './marks.ts'
import { pausesOf, presenceOf, within, type Presence } from './presence.ts'

export type AttendanceRules = DeductionRules['attendance']
/** Something a rule may ask points for, with the seq of the facts that show it. */
export type Finding = {
  readonly fault: AttendanceFault
  /** How late, early or long. */
  readonly minutes?: number
  /** Of an absence: half a day, or a whole one. */
  readonly days?: 0.5 | 1
  readonly evidence: readonly number[]
}
export const attendanceStates = ['present', 'half-absent', 'absent', 'on-leave'] as const
export type AttendanceState = (typeof attendanceStates)[number]
export type DayAttendance = {
  readonly state: AttendanceState
  /** Halves of a day, 0 … 2: those due (leave left out), those of them attended, those on leave. */
  readonly due: number
  readonly attended: number
  readonly leave: number
  /** First sign-in and last sign-out, ms; absent where there was none. */
  readonly firstIn?: number
  readonly lastOut?: number
  readonly forgotSignOut: boolean
  readonly findings: readonly Finding[]
}
export type DayOf = {
  readonly staff: string
  readonly duty: readonly Stretch[]
  /** Is the first, is the second half of the duty granted as leave? */
  readonly leave: readonly [boolean, boolean]
  /** Sits at a window that has to be opened. */
  readonly opensWindow: boolean
}

const minute = 60_000
const wholeMinutes = (ms: number): number => Math.floor(ms / minute)

/** Stretches that touch are one: where a shift was cut in the middle there is nothing to come late to. */
const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const all: Stretch[] = []
  for (const stretch of stretches) {
    const last = all[all.length - 1]
    if (last && last.to >= stretch.from) all[all.length - 1] = { from: last.from, to: stretch.to }
    else all.push(stretch)
  }
  return all
}

/** Undefined where nothing was due: a day off, or a day on which nobody at all signed in (the hall did not run). */
export const attendanceOf = (
  marks: readonly DayMark[],
  of: DayOf,
  rules: AttendanceRules,
): DayAttendance | undefined => {
  const { staff, duty, leave } = of
  if (duty.length === 0 || !marks.some(({ mark }) => mark === 'signed-in')) return undefined
  const halves = halvesOf(duty)
  const onLeave = leave.filter(Boolean).length
  const present = presenceOf(marks, staff)
  const came = (half: readonly Stretch[]) => half.some((part) => present.some((one) => within(one, part)))
  const missing = halves.map((half, n) => !leave[n] && !came(half))
  const tooLate = soLate(halves, missing, of, present, rules)
  const absent = missing.map((is, n) => is || tooLate?.half === n)
  const away = absent.filter(Boolean).length
  const times = timesOf(present)
  const rest = { leave: onLeave, due: 2 - onLeave, attended: 2 - onLeave - away, ...times }
  if (onLeave === 2) return { state: 'on-leave', findings: [], ...rest }
  const kept = halves.flatMap((half, n) => (leave[n] || absent[n] ? [] : half))
  const edges: Edges = {
    starts: new Set(halves.flatMap((half, n) => (n === 1 && absent[0] ? half.slice(1) : half)).map(({ from }) => from)),
    ends: new Set(halves.flatMap((half, n) => (n === 0 && absent[1] ? half.slice(0, -1) : half)).map(({ to }) => to)),
  }
  const findings = [
    ...absences(away, rest.due, marks, tooLate?.evidence),
    ...inStretches(joined(kept), edges, present, marks, of, rules),
  ]
  const state = away === 0 ? 'present' : away === 2 ? 'absent' : 'half-absent'
  return { state, findings, ...rest }
}

const timesOf = (present: readonly Presence[]) => {
  const [first, last] = [present[0], present[present.length - 1]]
  return {
    forgotSignOut: last?.forgotten ?? false,
    ...(first && { firstIn: first.from }),
    ...(last && !last.forgotten && { lastOut: last.to }),
  }
}

/** 旷工: one finding for the day. A whole day where nothing that was due was attended. */
const absences = (away: number, due: number, marks: readonly DayMark[], late: readonly number[] = []): Finding[] => {
  if (away === 0) return []
  const closed = marks.find(({ mark }) => mark === 'day-closed')
  const evidence = [...late, ...(closed ? [closed.seq] : [])]
  return [{ fault: 'absent', days: away === due && due === 2 ? 1 : 0.5, evidence }]
}

/** When one has to be there: at the beginning, or so many minutes before the first one of the day. */
const wantedAt = (stretch: Stretch, isFirst: boolean, rules: AttendanceRules): number =>
  isFirst && rules.lateAfter === 'sign-in-time' ? stretch.from - rules.signInMinutesBefore * minute : stretch.from

/** The half whose beginning was missed by so much that the rules call it half a day absent. */
const soLate = (
  halves: readonly (readonly Stretch[])[],
  missing: readonly boolean[],
  { leave }: DayOf,
  present: readonly Presence[],
  rules: AttendanceRules,
): { half: number; evidence: readonly number[] } | undefined => {
  const bound = rules.halfDayAbsentAfterMinutes
  const half = leave[0] ? 1 : 0
  const stretch = halves[half]?.[0]
  if (!bound || !stretch || missing[half]) return undefined
  const first = present.find((one) => within(one, stretch))
  if (!first) return undefined
  const late = wholeMinutes(first.from - wantedAt(stretch, true, rules))
  return late > 0 && isWithin(late, bound) ? { half, evidence: first.evidence.slice(0, 1) } : undefined
}

/** Beginnings one can be late to, and ends one can leave before: a cut beside half a day's absence is neither. */
type Edges = { readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number> }

const inStretches = (
  stretches: readonly Stretch[],
  edges: Edges,
  present: readonly Presence[],
  marks: readonly DayMark[],
  of: DayOf,
  rules: AttendanceRules,
): Finding[] =>
  stretches.flatMap((stretch, n) => {
    const here = present.flatMap((one) => within(one, stretch) ?? [])
    const [first, last] = [here[0], here[here.length - 1]]
    if (!first || !last) return offPost({ ...stretch, evidence: [] }, rules)
    const isFirst = n === 0
    const came = present.find((one) => within(one, stretch))!.from
    const late = edges.starts.has(stretch.from) ? wholeMinutes(came - wantedAt(stretch, isFirst, rules)) : 0
    const early = edges.ends.has(stretch.to) && !last.forgotten ? wholeMinutes(stretch.to - last.to) : 0
    const gaps = here.slice(1).map((next, i) => {
      const before = here[i]!
      return { from: before.to, to: next.from, evidence: [...before.evidence.slice(-1), ...next.evidence.slice(0, 1)] }
    })
    const pauses = pausesOf(marks, of.staff).flatMap(
      (pause) => within(pause, { from: stretch.from, to: last.to }) ?? [],
    )
    return [
      ...timed('late', late, first.evidence.slice(0, 1), rules),
      ...timed('early', early, last.evidence.slice(-1), rules),
      ...[...gaps, ...pauses].flatMap((gap) => offPost(gap, rules)),
      ...(isFirst && late <= 0 && of.opensWindow ? openedLate(stretch, first, marks, of.staff, rules) : []),
    ]
  })

const timed = (fault: 'late' | 'early', minutes: number, evidence: readonly number[], rules: AttendanceRules) =>
  minutes > 0 && isWithin(minutes, rules.grace) ? [{ fault, minutes, evidence }] : []

const offPost = (gap: Stretch & { readonly evidence: readonly number[] }, rules: AttendanceRules): Finding[] => {
  const minutes = wholeMinutes(gap.to - gap.from)
  return isWithin(minutes, rules.offPostMinutes) ? [{ fault: 'off-post', minutes, evidence: gap.evidence }] : []
}

/** Who was there in time and opened the window late. Who came late is told that, not both. */
const openedLate = (
  stretch: Stretch,
  first: Presence,
  marks: readonly DayMark[],
  staff: string,
  rules: AttendanceRules,
): Finding[] => {
  const opened = marks.find((mark) => mark.mark === 'opened' && mark.staff === staff)
  if (!opened || opened.at <= stretch.from || opened.at >= stretch.to) return []
  const minutes = wholeMinutes(opened.at - stretch.from)
  const evidence = [...first.evidence.slice(0, 1), opened.seq]
  return isWithin(minutes, rules.openedLateMinutes) ? [{ fault: 'opened-late', minutes, evidence }] : []
}

/** 出勤率: halves attended over halves due; null where nothing was due. Granted leave is in neither. */
export const attendanceRate = (
  days: readonly Pick<DayAttendance, 'due' | 'attended'>[],
): { readonly num: number; readonly den: number; readonly rate: number | null } => {
  const num = days.reduce((sum, { attended }) => sum + attended, 0)
  const den = days.reduce((sum, { due }) => sum + due, 0)
  return { num, den, rate: den === 0 ? null : num / den }
}
