/** A day is over: everybody's attendance is compared with the roster, and what the rules ask points for is proposed. */
import { z } from 'zod'
import type { Books } from '../../books.ts'
import { businessDayOf } from '../../calendar.ts'
import { accept, command, refuse } from '../../decision.ts'
import type { DayMark } from '../marks.ts'
import { dutyOf, halvesOf } from '../../roster/duty.ts'
import { isWithin } from '../../ruleBook/bound.ts'
import type { Person, Setup } from '../../setup/setup.ts'
import { subjectFor } from '../../subject.ts'
import { BusinessDay, StaffId } from '../../words.ts'
import { attendanceOf, type DayOf } from '../attendance.ts'
import { conductId, type Conduct } from '../conduct.ts'
import { timesOf } from '../conversion.ts'
import type { ConductFact, ConductFactOf } from '../facts.ts'
import type { Deed } from '../known.ts'
import { leaveBefore } from '../leaves.ts'
import { codeOf, monthRules, schemesFor, type DeductionScheme, type MonthRules } from '../rules.ts'

type Noted = ConductFactOf<'AttendanceNoted'>
type Proposed = ConductFactOf<'DeductionProposed'>
type Day = { readonly date: BusinessDay; readonly marks: readonly DayMark[]; readonly rules: MonthRules }

/** Only who may sign in at a window leaves a trace to be compared. */
export const signsIn = ({ active, roles }: Person): boolean =>
  active && (roles.includes('clerk') || roles.includes('guide'))
/** A day without a sign-in says something only of who sits at a window; a guide on the floor leaves no mark all day. */
const sitsAtWindow = ({ roles, postKind = 'window' }: Person): boolean =>
  roles.includes('clerk') && postKind === 'window'

export const noteAttendance = command({
  by: ['clock'],
  says: 'The clock compares a day that is over with the roster: once for everybody, and proposes deductions.',
  wish: z.object({ date: BusinessDay }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { date }, { at }, books) {
    if (!hall.setup) return refuse('not-set-up')
    if (!hall.day || date >= hall.day) return refuse('not-due-yet')
    const month = date.slice(0, 7)
    if (books.story('roster', month)?.taken.includes(date)) return refuse('attendance-taken')
    const rules = monthRules(books, month)
    if (!rules) return refuse('no-rule-book')
    // The hours of that day, as the hall knew them then.
    const setup = books.hallOf(date)?.setup ?? hall.setup
    const day = businessDayOf(at, hall.setup)
    const of = { date, marks: books.marksOf(date), rules }
    const facts = setup.people.filter(signsIn).map((person) => ofPerson(setup, person, of, day, books))
    const noted = facts.filter((all) => all.length > 0)
    return accept(
      { type: 'AttendanceTaken', subject: subjectFor('roster', month), day, date, people: noted.length },
      ...noted.flat(),
    )
  },
})

const ofPerson = (setup: Setup, person: Person, of: Day, day: BusinessDay, books: Books): ConductFact[] => {
  const { date, marks, rules } = of
  const schemes = schemesFor(rules, person)
  const [first] = schemes
  if (!first) return []
  const id = conductId(date.slice(0, 7), person.id)
  const conduct = books.story('conduct', id)
  if (conduct?.days.some((one) => one.date === date)) return []
  const roster = books.story('roster', date.slice(0, 7))
  const duty = dutyOf(setup, roster, person.id, date)
  const [am, pm] = halvesOf(duty)
  const dayOf: DayOf = {
    staff: person.id,
    duty,
    leave: leaveBefore(conduct, date, [am[0]?.from ?? 0, pm[0]?.from ?? 0]),
    opensWindow: person.roles.includes('clerk'),
  }
  const found = attendanceOf(marks, dayOf, first.rules.attendance)
  const isSeen = sitsAtWindow(person) || found?.firstIn !== undefined || found?.state === 'on-leave'
  if (!found || !isSeen) return []
  const deed: Deed = { subject: subjectFor('conduct', id), day, staff: StaffId.parse(person.id) }
  const noted = { type: 'AttendanceNoted', ...deed, date, ...found, book: rules.version } as Noted
  let next = conduct?.deductions.length ?? 0
  const proposals = schemes.flatMap((scheme) => [
    ...fromFindings(scheme, marks, dayOf),
    ...fromTimes(scheme, conduct, noted),
  ])
  return [
    noted,
    ...proposals.map((one): Proposed => ({
      type: 'DeductionProposed',
      ...deed,
      ...one,
      deduction: ++next,
      date,
      evidence: [],
      book: rules.version,
    })),
  ]
}

type Proposal = Pick<Proposed, 'scheme' | 'code' | 'from' | 'finding' | 'times'>

/** Each scheme reads the day by its own rules of attendance. */
const fromFindings = (scheme: DeductionScheme, marks: readonly DayMark[], of: DayOf): Proposal[] =>
  (attendanceOf(marks, of, scheme.rules.attendance)?.findings ?? []).flatMap((finding): Proposal[] => {
    const code = codeOf(scheme, finding.fault)
    if (!code) return []
    return [{ scheme: scheme.id, code, from: 'attendance', finding: { ...finding, evidence: [...finding.evidence] } }]
  })

/** Late and early often enough in the month: a day's absence, proposed once in the month. */
const fromTimes = (scheme: DeductionScheme, conduct: Conduct | undefined, noted: Noted): Proposal[] => {
  const rule = scheme.rules.attendance.lateAsAbsence
  const code = codeOf(scheme, 'absent')
  const before = conduct?.deductions.some((one) => one.from === 'conversion' && one.scheme === scheme.id)
  if (!rule || !code || before) return []
  const days = [...(conduct?.days ?? []), { ...noted, seq: 0 }]
  const times = timesOf({ days, deductions: conduct?.deductions ?? [] }, scheme.id)
  if (!isWithin(times.length, rule.times)) return []
  return [{ scheme: scheme.id, code, from: 'conversion', times: times as NonNullable<Proposed['times']> }]
}
