/** 加班: asked beforehand, and no more than the rules' share of that day's working time. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { dutyOf, minutesOf } from '../../roster/duty.ts'
import { isWithin } from '../../ruleBook/bound.ts'
import { appraisedRoles, BusinessDay, LongNote } from '../../words.ts'
import { conductId } from '../conduct.ts'
import { deedOf } from '../known.ts'
import { isOver, usualMinutes } from '../leaves.ts'
import { monthRules, overtimeRules } from '../rules.ts'

export const askOvertime = command({
  by: appraisedRoles,
  says: 'The person asking asks for overtime on a date, in minutes, before it begins.',
  wish: z.object({ date: BusinessDay, minutes: z.int().min(1).max(1440), note: LongNote.optional() }),
  withoutDay: true,
  afterDay: true,
  decide({ setup }, { date, minutes, note }, stamp, books) {
    if (!setup) return refuse('not-set-up')
    const staff = stamp.by.id
    const month = date.slice(0, 7)
    const duty = dutyOf(setup, books.story('roster', month), staff, date)
    const ends = duty[duty.length - 1]?.to
    // Overtime begins when the duty is over; on a day off, some time that day.
    if (ends === undefined ? isOver(setup, date, stamp.at) : stamp.at >= ends) return refuse('overtime-afterwards')
    const working = minutesOf(duty) || usualMinutes(setup)
    const id = conductId(month, staff)
    const before = books.story('conduct', id)?.overtimes ?? []
    const asked = before
      .filter((one) => one.date === date && one.decided?.granted !== false)
      .reduce((sum, one) => sum + one.minutes, 0)
    const { share } = overtimeRules(monthRules(books, month))
    if (working === 0 || !isWithin(asked + minutes, { is: share.is, value: share.value * working }))
      return refuse('overtime-too-long', { minutes: Math.max(0, Math.floor(share.value * working) - asked) })
    return accept({
      type: 'OvertimeAsked',
      ...deedOf(setup, id, stamp),
      overtime: before.length + 1,
      date,
      minutes,
      working,
      ...(note && { note }),
    })
  },
})
