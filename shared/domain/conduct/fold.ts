/** One person's month of discipline from its facts, whole each time. */
import type { AnyRecorded } from '../facts.ts'
import type { Recorded } from '../hall/facts.ts'
import type { Month } from '../period.ts'
import { standing } from '../story.ts'
import { idOf } from '../subject.ts'
import type { StaffId } from '../words.ts'
import type { Conduct, Deduction, Done, Leave, Overtime } from './conduct.ts'
import type { ConductFact, ConductFactOf } from './facts.ts'

const doneOf = ({ at, day, staff }: Recorded<ConductFact>): Done => ({ at, day, staff })

const begin = (id: string): Conduct => ({
  id,
  month: id.slice(0, 7) as Month,
  staff: id.slice(8) as StaffId,
  days: [],
  leaves: [],
  carried: [],
  overtimes: [],
  deductions: [],
  seq: 0,
  lastAction: 0,
})

const must = <T>(found: T | undefined, what: string, n: number, { id }: Conduct): T => {
  if (!found) throw new Error(`${id} has no ${what} ${n}`)
  return found
}
const leaveOf = (conduct: Conduct, n: number): Leave =>
  must(
    conduct.leaves.find(({ leave }) => leave === n),
    'leave',
    n,
    conduct,
  )
const overtimeOf = (conduct: Conduct, n: number): Overtime =>
  must(
    conduct.overtimes.find(({ overtime }) => overtime === n),
    'overtime',
    n,
    conduct,
  )
const deductionOf = (conduct: Conduct, n: number): Deduction =>
  must(
    conduct.deductions.find(({ deduction }) => deduction === n),
    'deduction',
    n,
    conduct,
  )

const change = (conduct: Conduct, fact: Recorded<ConductFact>): void => {
  const done = doneOf(fact)
  switch (fact.type) {
    case 'LeaveAsked': {
      const { leave, kind, from, to, days, isLong, asked, substitute, note } = fact
      const rest = { made: done, decided: undefined, withdrawn: undefined }
      return void conduct.leaves.push({ leave, kind, from, to, days, isLong, asked, substitute, note, ...rest })
    }
    case 'LeaveDecided': {
      const leave = leaveOf(conduct, fact.leave)
      leave.substitute = fact.substitute ?? leave.substitute
      leave.decided = { ...done, granted: fact.granted, reason: fact.reason }
      return
    }
    case 'LeaveWithdrawn':
      leaveOf(conduct, fact.leave).withdrawn = done
      return
    case 'LeaveCarried': {
      const { of, leave, kind, from, to } = fact
      conduct.carried = [...conduct.carried, { of, leave, kind, from, to }]
      return
    }
    case 'LeaveCarryEnded':
      conduct.carried = conduct.carried.filter(({ of, leave }) => of !== fact.of || leave !== fact.leave)
      return
    case 'OvertimeAsked': {
      const { overtime, date, minutes, working, note } = fact
      return void conduct.overtimes.push({ overtime, date, minutes, working, note, made: done, decided: undefined })
    }
    case 'OvertimeDecided':
      overtimeOf(conduct, fact.overtime).decided = { ...done, granted: fact.granted, reason: fact.reason }
      return
    case 'AttendanceNoted': {
      const { type: _, subject: __, staff: ___, day: ____, at: _____, by, action, ...rest } = fact
      return void conduct.days.push(rest)
    }
    case 'DeductionProposed':
      return void conduct.deductions.push(proposed(fact))
    default: {
      const deduction = deductionOf(conduct, fact.deduction)
      deduction.seqs.push(fact.seq)
      return judge(deduction, fact)
    }
  }
}

const proposed = (fact: Recorded<ConductFactOf<'DeductionProposed'>>): Deduction => {
  const { deduction, scheme, code, date, from, finding, times, should, note, evidence, book, at, day, by, staff } = fact
  return {
    deduction,
    scheme,
    code,
    date,
    from,
    finding,
    times,
    should,
    note,
    evidence,
    book,
    proposed: {
      at,
      day,
      staff: by.role === 'clock' ? undefined : staff,
    },
    stage: 'proposed',
    confirmed: undefined,
    dropped: undefined,
    appeal: undefined,
    noCalendarOf: undefined,
    seqs: [fact.seq],
  }
}

type Judged = Extract<
  ConductFact,
  { type: `Deduction${'Confirmed' | 'Dropped' | 'Appealed' | 'AppealDecided'}` | 'ConductOverdue' }
>
const judge = (deduction: Deduction, fact: Recorded<Judged>): void => {
  const done = doneOf(fact)
  switch (fact.type) {
    case 'DeductionConfirmed':
      deduction.stage = 'confirmed'
      deduction.confirmed = { ...done, note: fact.note, object: fact.object }
      deduction.noCalendarOf = fact.noCalendarOf
      return
    case 'DeductionDropped':
      deduction.stage = 'dropped'
      deduction.dropped = { ...done, reason: fact.reason }
      return
    case 'DeductionAppealed': {
      const { ground, statement, decide } = fact
      deduction.stage = 'appealed'
      deduction.appeal = { ...done, ground, statement, decide, decided: undefined, overdue: false }
      deduction.noCalendarOf ??= fact.noCalendarOf
      return
    }
    case 'DeductionAppealDecided':
      deduction.stage = fact.upheld ? 'void' : 'dismissed'
      if (deduction.appeal) deduction.appeal.decided = { ...done, upheld: fact.upheld, reason: fact.reason }
      return
    case 'ConductOverdue':
      if (deduction.appeal) deduction.appeal.overdue = true
      return
  }
}

export const foldConduct = (facts: readonly AnyRecorded[]): Conduct | undefined => {
  let conduct: Conduct | undefined
  for (const fact of standing(facts)) {
    if (!('subject' in fact) || fact.type === 'PersonalKept' || fact.type === 'PersonalErased') continue
    conduct ??= begin(idOf(fact.subject))
    change(conduct, fact as Recorded<ConductFact>)
    conduct.seq = fact.seq
    conduct.lastAction = fact.action
  }
  return conduct
}
