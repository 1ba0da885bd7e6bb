/** Everybody's month of discipline at a glance, and what waits for a person: proposals, appeals, leave, overtime. */
import { isAtWork } from '#shared/domain/setup/staff.ts'
import { businessDayOf } from '#shared/domain/calendar.ts'
import { conductId, type Conduct, type Deduction, type Leave, type Overtime } from '#shared/domain/conduct/conduct.ts'
import { leaveOn } from '#shared/domain/conduct/leaves.ts'
import { monthRules, schemesFor, type MonthRules } from '#shared/domain/conduct/rules.ts'
import { signsIn } from '#shared/domain/conduct/commands/noteAttendance.ts'
import { everyDayOf, type Month } from '#shared/domain/period.ts'
import { dutyOf } from '#shared/domain/roster/duty.ts'
import type { AttendanceFault } from '#shared/domain/ruleBook/deductionRules.ts'
import type { Person, Setup, Text } from '#shared/domain/setup/setup.ts'
import { sectionScore } from '#shared/scoring/discipline/yearScore.ts'
import { shownRules, type ShownRules } from './conductRules.ts'
import { counted, shownDeduction, type ShownDeduction } from './conductShown.ts'
import type { Scene } from './scene.ts'

/** `off`: no duty; `none`: duty, and nothing noted (yet). */
export type DayCell = {
  readonly is: 'off' | 'none' | 'present' | 'half-absent' | 'absent' | 'on-leave' | 'half-leave'
  readonly faults: readonly AttendanceFault[]
  /** Points its deductions take off, and whether one of them still waits. */
  readonly lost: number
  readonly waits: boolean
}
export type ConductRow = {
  readonly staff: string
  readonly name: string
  readonly section: string | null
  /** One a day of the month. */
  readonly days: readonly DayCell[]
  readonly scores: readonly { readonly scheme: string; readonly score: number; readonly isNegative: boolean }[]
}
type Asked = { readonly conduct: string; readonly staff: string; readonly name: string }
export type ShownRequest =
  | (Asked & { readonly is: 'leave'; readonly leave: Leave; readonly standIn: string | null })
  | (Asked & { readonly is: 'overtime'; readonly overtime: Overtime })
export type ConductsView = {
  readonly month: string
  readonly today: string
  readonly rules: ShownRules | null
  readonly dates: readonly string[]
  readonly people: readonly ConductRow[]
  readonly sections: readonly {
    readonly id: string
    readonly name: Text
    readonly scores: readonly { readonly scheme: string; readonly score: number; readonly isNegative: boolean }[]
  }[]
  /** Proposals to confirm or drop, the earliest first; then appeals. Three hundred at most of `waitingAll`. */
  readonly waiting: readonly ShownDeduction[]
  readonly waitingAll: number
  readonly requests: readonly ShownRequest[]
  /** Other months in which something waits. */
  readonly elsewhere: readonly { readonly month: string; readonly count: number }[]
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
} | null

/** The marks of a day are read once for all who have something to do with it. */
const once = (read: Scene['books']['marksOf']): Scene['books']['marksOf'] => {
  const known = new Map<string, ReturnType<typeof read>>()
  return (day) => {
    const found = known.get(day) ?? read(day)
    known.set(day, found)
    return found
  }
}

const open = ({ decided, withdrawn }: Leave): boolean => !decided && !withdrawn
const openCount = ({ deductions, leaves, overtimes }: Conduct): number =>
  deductions.filter(({ stage }) => stage === 'proposed' || stage === 'appealed').length +
  leaves.filter(open).length +
  overtimes.filter(({ decided }) => !decided).length

export const conductsView = (scene: Scene, { month }: { month: Month }): ConductsView => {
  const { hall, books, at } = scene
  const { setup } = hall
  if (!setup) return null
  const held = monthRules(books, month)
  const rules = shownRules(scene, month)
  const staff = setup.people.filter(isAtWork)
  const everybody = staff.map((person) => ({ person, ...personOf(scene, setup, person, month, held) }))
  const people = everybody.filter(({ person, conduct }) => signsIn(person) || conduct)
  const waiting = people
    .flatMap(({ conduct, scores }) =>
      (conduct?.deductions ?? [])
        .filter(({ stage }) => stage === 'proposed' || stage === 'appealed')
        .map((one) => ({ conduct: conduct!, scores, one })),
    )
    .sort((a, b) => rank(a.one) - rank(b.one) || (a.one.date < b.one.date ? -1 : a.one.date > b.one.date ? 1 : 0))
  const shown = { hall, books: { ...books, marksOf: once(books.marksOf) } }
  return {
    month,
    today: businessDayOf(at, setup),
    rules,
    dates: everyDayOf(month),
    people: people.map(({ row }) => row),
    sections: sectionsOf(
      setup,
      everybody.map(({ row }) => row),
      held,
    ),
    waiting: waiting
      .slice(0, mostShown)
      .map(({ conduct, scores, one }) => shownDeduction(shown, conduct, one, rules, scores)),
    waitingAll: waiting.length,
    requests: people.flatMap(({ conduct, row }) => requestsOf(setup, conduct, row)),
    elsewhere: elsewhere(scene, month),
    colleagues: staff.map(({ id, name }) => ({ id, name })),
  }
}
/** A screenful of screens; the rest comes up as these are dealt with. */
const mostShown = 300
const rank = ({ stage }: Deduction): number => (stage === 'proposed' ? 0 : 1)

const personOf = ({ books }: Scene, setup: Setup, person: Person, month: Month, held: MonthRules | undefined) => {
  const { id: staff, name, section } = person
  const conduct = books.story('conduct', conductId(month, staff))
  const roster = books.story('roster', month)
  const scores = schemesFor(held, person).map((scheme) => counted({ books }, conduct, scheme, { staff, month }))
  const lines = scores[0]?.score.lines ?? []
  const days = everyDayOf(month).map((date): DayCell => {
    const noted = conduct?.days.find((one) => one.date === date)
    const [am, pm] = leaveOn(conduct, date)
    const hasDuty = dutyOf(setup, roster, staff, date).length > 0
    const plain = !hasDuty ? 'off' : am && pm ? 'on-leave' : am || pm ? 'half-leave' : 'none'
    return {
      is: noted && (noted.state !== 'present' || plain === 'none') ? noted.state : plain,
      faults: [...new Set(noted?.findings.map(({ fault }) => fault) ?? [])],
      lost: lines.reduce((sum, line) => (line.date === date ? sum + line.points : sum), 0),
      waits: conduct?.deductions.some((one) => one.date === date && one.stage === 'proposed') ?? false,
    }
  })
  const row: ConductRow = {
    staff,
    name,
    section: section ?? null,
    days,
    scores: scores.map(({ scheme, score }) => ({
      scheme: scheme.id,
      score: score.score,
      isNegative: score.isNegative,
    })),
  }
  return { conduct, scores, row }
}

const sectionsOf = (setup: Setup, rows: readonly ConductRow[], held: MonthRules | undefined) =>
  setup.sections
    .map(({ id, name }) => ({
      id,
      name,
      scores: (held?.schemes ?? []).flatMap((scheme) => {
        const members = rows.filter(({ section }) => section === id)
        const scores = members.flatMap((row) => row.scores.find((one) => one.scheme === scheme.id)?.score ?? [])
        const score = sectionScore(scheme.rules, scores)
        return score ? [{ scheme: scheme.id, ...score }] : []
      }),
    }))
    .filter(({ scores }) => scores.length > 0)

const requestsOf = (setup: Setup, conduct: Conduct | undefined, { staff, name }: ConductRow): ShownRequest[] => {
  if (!conduct) return []
  const asked = { conduct: conduct.id, staff, name }
  const named = (id: string | undefined) => setup.people.find((person) => person.id === id)?.name ?? null
  return [
    ...conduct.leaves
      .filter(open)
      .map((leave) => ({ ...asked, is: 'leave' as const, leave, standIn: named(leave.substitute) })),
    ...conduct.overtimes
      .filter(({ decided }) => !decided)
      .map((overtime) => ({ ...asked, is: 'overtime' as const, overtime })),
  ]
}

/** A month on either side and what is beyond: leave asked for next month, last month's proposals. */
const elsewhere = ({ books }: Scene, month: Month) => {
  const counts = new Map<string, number>()
  for (const near of monthsAround(month)) {
    for (const id of books.ids('conduct', `${near}:`)) {
      const conduct = books.story('conduct', id)
      const count = conduct ? openCount(conduct) : 0
      if (count > 0) counts.set(near, (counts.get(near) ?? 0) + count)
    }
  }
  return [...counts].map(([near, count]) => ({ month: near, count }))
}
const monthsAround = (month: Month): string[] => {
  const first = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  return [-2, -1, 1, 2].map((off) => {
    const n = first + off
    return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
  })
}
