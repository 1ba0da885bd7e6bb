/** Register rows of one person's month of discipline: attendance by day, leave, overtime, deductions, and appeals that wait. */
import type { StorySubject } from '#shared/domain/facts.ts'
import { counts, isGranted, type Conduct, type Deduction } from '#shared/domain/conduct/conduct.ts'
import { appealKind, deadlinesOf } from '#shared/domain/conduct/dues.ts'
import type { Row, RowChange } from './tables.ts'

const flag = (is: boolean): number => (is ? 1 : 0)

export const conductRows = (conduct: Conduct, subject: StorySubject): RowChange[] => {
  const { staff, month } = conduct
  const put = (table: 'attendance' | 'leaves' | 'overtimes' | 'deductions', row: Row): RowChange => ({
    put: table,
    row: { subject, staff, month, ...row },
  })
  return [
    ...conduct.days.map((day) =>
      put('attendance', {
        date: day.date,
        state: day.state,
        due: day.due,
        attended: day.attended,
        on_leave: day.leave,
        first_in: day.firstIn ?? null,
        last_out: day.lastOut ?? null,
        forgot_sign_out: flag(day.forgotSignOut),
        findings: JSON.stringify(day.findings),
        book: day.book,
        seq: day.seq,
      }),
    ),
    ...conduct.leaves.map((leave) =>
      put('leaves', {
        leave: leave.leave,
        kind: leave.kind,
        from_date: leave.from.date,
        from_half: leave.from.half ?? null,
        to_date: leave.to.date,
        to_half: leave.to.half ?? null,
        days: leave.days,
        is_long: flag(leave.isLong),
        asked: leave.asked,
        asked_at: leave.made.at,
        substitute: leave.substitute ?? null,
        decided_at: leave.decided?.at ?? null,
        decided_by: leave.decided?.staff ?? null,
        granted: flag(isGranted(leave)),
        withdrawn_at: leave.withdrawn?.at ?? null,
      }),
    ),
    ...conduct.overtimes.map((one) =>
      put('overtimes', {
        overtime: one.overtime,
        date: one.date,
        minutes: one.minutes,
        asked_at: one.made.at,
        decided_at: one.decided?.at ?? null,
        decided_by: one.decided?.staff ?? null,
        granted: flag(one.decided?.granted === true),
      }),
    ),
    ...conduct.deductions.map((one) => put('deductions', deductionRow(one))),
    ...deadlinesOf(conduct).map(({ deduction, due }): RowChange => ({
      put: 'deadlines',
      row: { subject, kind: appealKind(deduction), at: due.at },
    })),
  ]
}

const deductionRow = (one: Deduction): Row => ({
  deduction: one.deduction,
  scheme: one.scheme,
  code: one.code,
  date: one.date,
  source: one.from,
  evidence: JSON.stringify(one.finding?.evidence ?? []),
  should: one.should ?? null,
  stage: one.stage,
  counts: flag(counts(one)),
  proposed_at: one.proposed.at,
  proposed_by: one.proposed.staff ?? null,
  confirmed_at: one.confirmed?.at ?? null,
  confirmed_by: one.confirmed?.staff ?? null,
  dropped_at: one.dropped?.at ?? null,
  appealed_at: one.appeal?.at ?? null,
  appeal_upheld: one.appeal?.decided ? flag(one.appeal.decided.upheld) : null,
  appeal_decided_at: one.appeal?.decided?.at ?? null,
  appeal_decided_by: one.appeal?.decided?.staff ?? null,
  overdue: flag(one.appeal?.overdue ?? false),
  book: one.book,
})
