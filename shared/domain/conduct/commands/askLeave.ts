/** 请假: a kind and a span, with a substitute where it is long. Asked late it is marked so; who decides sees it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isWithin } from '../../ruleBook/bound.ts'
import { dayNumber } from '../../publishedDays.ts'
import { appraisedRoles, LongNote, StaffId } from '../../words.ts'
import { conductId } from '../conduct.ts'
import { DayPart } from '../facts.ts'
import { deedOf } from '../known.ts'
import { leaveKinds } from '../leaveKinds.ts'
import { askedBy, isBackwards, leaveIn, measured } from '../leaves.ts'
import { leaveRules, monthRules } from '../rules.ts'
import { substituteFault } from '../substitute.ts'

const longestDays = 366

export const askLeave = command({
  by: appraisedRoles,
  says: 'The person asking asks for leave: a kind, from when to when, and who stands in. No reason of health is written.',
  wish: z.object({
    kind: z.enum(leaveKinds),
    from: DayPart,
    to: DayPart,
    substitute: StaffId.optional(),
    note: LongNote.optional(),
  }),
  withoutDay: true,
  afterDay: true,
  decide({ setup }, { kind, from, to, substitute, note }, stamp, books) {
    if (!setup) return refuse('not-set-up')
    const staff = stamp.by.id
    const span = { from, to }
    if (isBackwards(span)) return refuse('leave-backwards')
    if (dayNumber(to.date) - dayNumber(from.date) > longestDays) return refuse('leave-too-long', { days: longestDays })
    const found = measured(setup, books, staff, span)
    if (!found) return refuse('leave-without-duty')
    if (leaveIn(books, staff, span)) return refuse('leave-overlaps')
    const fault = substitute && substituteFault(setup, books, staff, substitute, span)
    if (fault) return fault
    const month = from.date.slice(0, 7)
    const rules = monthRules(books, month)
    const id = conductId(month, staff)
    return accept({
      type: 'LeaveAsked',
      ...deedOf(setup, id, stamp),
      leave: (books.story('conduct', id)?.leaves.length ?? 0) + 1,
      kind,
      from,
      to,
      days: found.days,
      isLong: !isWithin(found.days, leaveRules(rules).shortUpToDays),
      asked: askedBy(kind, found.begins, stamp.at, rules),
      ...(substitute && { substitute }),
      ...(note && { note }),
    })
  },
})
