/** One person's month of discipline: duty and attendance by day, leave and overtime, every deduction with its whole story, the points. */
import { isAtWork } from '#shared/domain/setup/staff.ts'
import { businessDayOf } from '#shared/domain/calendar.ts'
import {
  conductId,
  type Attended,
  type CarriedLeave,
  type Leave,
  type Overtime,
} from '#shared/domain/conduct/conduct.ts'
import { leaveOn } from '#shared/domain/conduct/leaves.ts'
import { attendanceRate } from '#shared/domain/conduct/attendance.ts'
import { monthRules, schemesFor } from '#shared/domain/conduct/rules.ts'
import { staffOf } from '#shared/domain/hall/people.ts'
import { everyDayOf, type Month } from '#shared/domain/period.ts'
import { dutyOf, type Stretch } from '#shared/domain/roster/duty.ts'
import type { Said } from '#shared/domain/ruleBook/ruleBook.ts'
import type { StaffId } from '#shared/domain/words.ts'
import { faultsOfYear, rulesIn } from '#shared/scoring/discipline/faults.ts'
import { yearScore, type YearScore } from '#shared/scoring/discipline/yearScore.ts'
import type { MonthScore } from '#shared/scoring/discipline/monthScore.ts'
import { shownRules, type ShownRules } from './conductRules.ts'
import { counted, shownDeduction, type ShownDeduction } from './conductShown.ts'
import type { Scene } from './scene.ts'

export type ConductDay = {
  readonly date: string
  readonly duty: readonly Stretch[]
  readonly leave: readonly [boolean, boolean]
  readonly attended: Pick<Attended, 'state' | 'firstIn' | 'lastOut' | 'forgotSignOut' | 'findings'> | null
}
export type SchemeScore = {
  readonly scheme: string
  readonly name: Said
  readonly score: MonthScore
  readonly year: Pick<YearScore, 'full' | 'lost' | 'score' | 'atMost'> & {
    readonly months: readonly { readonly month: string; readonly score: number }[]
  }
}
export type ConductView = {
  readonly month: string
  readonly today: string
  readonly staff: { readonly id: string; readonly name: string }
  /** null: no rule-book held in that month. */
  readonly rules: ShownRules | null
  readonly scores: readonly SchemeScore[]
  readonly days: readonly ConductDay[]
  readonly attendance: { readonly num: number; readonly den: number; readonly rate: number | null }
  readonly leaves: readonly Leave[]
  readonly carried: readonly CarriedLeave[]
  readonly overtimes: readonly Overtime[]
  readonly deductions: readonly ShownDeduction[]
  /** Who may stand in, and names of everybody in the story. */
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
} | null

export const conductView = (
  { hall, books, at }: Scene,
  { month, staff }: { month: Month; staff: StaffId },
): ConductView => {
  const { setup } = hall
  const person = staffOf(hall, staff)
  if (!setup || !person) return null
  const scene = { hall, books }
  const conduct = books.story('conduct', conductId(month, staff))
  const rules = shownRules(scene, month)
  const roster = books.story('roster', month)
  const all = schemesFor(monthRules(books, month), person).map((scheme) =>
    counted(scene, conduct, scheme, { staff, month }),
  )
  const scores = all.map(({ scheme, score: ofMonth }): SchemeScore => {
    const faults = faultsOfYear(books, staff, scheme.id, month)
    const year = yearScore((one) => rulesIn(books, one, scheme.id), faults, month)
    const { full, lost, score, atMost } = year
    const months = year.months.map((one) => ({ month: one.month, score: one.score }))
    return {
      scheme: scheme.id,
      name: scheme.name,
      score: ofMonth,
      year: { full, lost, score, atMost, months },
    }
  })
  return {
    month,
    today: businessDayOf(at, setup),
    staff: { id: staff, name: person.name },
    rules,
    scores,
    days: everyDayOf(month).map((date) => {
      const noted = conduct?.days.find((one) => one.date === date)
      return {
        date,
        duty: dutyOf(setup, roster, staff, date),
        leave: leaveOn(conduct, date),
        attended: noted
          ? {
              state: noted.state,
              forgotSignOut: noted.forgotSignOut,
              findings: noted.findings,
              ...(noted.firstIn !== undefined && { firstIn: noted.firstIn }),
              ...(noted.lastOut !== undefined && { lastOut: noted.lastOut }),
            }
          : null,
      }
    }),
    attendance: attendanceRate(conduct?.days ?? []),
    leaves: conduct?.leaves ?? [],
    carried: conduct?.carried ?? [],
    overtimes: conduct?.overtimes ?? [],
    deductions: (conduct?.deductions ?? []).map((one) => shownDeduction(scene, conduct!, one, rules, all)),
    colleagues: setup.people.filter(isAtWork).map(({ id, name }) => ({ id, name })),
  }
}
