/** 排班: a month's roster is published as a whole; published again it holds in place of the one before. */
import { z } from 'zod'
import { businessDayOf } from '../../calendar.ts'
import { accept, command, refuse } from '../../decision.ts'
import { everyDayOf, Month } from '../../period.ts'
import { subjectFor } from '../../subject.ts'
import { StaffId } from '../../words.ts'
import { dutyOf, type RosterShifts } from '../duty.ts'
import { RosterRow, Shift } from '../facts.ts'
import { hallShift, offShift } from '../shiftNames.ts'

export const publishRoster = command({
  by: ['supervisor', 'appraiser'],
  says: 'Publishes who works which shift on which day of a month; nobody changes their own day that has begun.',
  wish: z.object({ month: Month, shifts: z.array(Shift).max(20), rows: z.array(RosterRow).max(2000) }),
  withoutDay: true,
  afterDay: true,
  decide({ setup }, { month, shifts, rows }, { at, by }, books) {
    if (!setup) return refuse('not-set-up')
    const days = everyDayOf(month).length
    const known = new Set([hallShift, offShift, ...shifts.map(({ id }) => id)])
    if (known.size !== shifts.length + 2) return refuse('shift-twice')
    if (new Set(rows.map(({ staff }) => staff)).size !== rows.length) return refuse('staff-twice')
    for (const row of rows) {
      const person = setup.people.find(({ id }) => id === row.staff)
      if (!person) return refuse('staff-unknown')
      if (row.days.length !== days) return refuse('roster-days', { staff: person.name, days })
      const shift = row.days.find((day) => !known.has(day))
      if (shift !== undefined) return refuse('shift-unknown', { shift, staff: person.name })
    }
    const before = books.story('roster', month)
    const today = businessDayOf(at, setup)
    // Who came late today does not publish that they had no duty.
    const dutyBy = (roster: RosterShifts | undefined) => JSON.stringify(dutyOf(setup, roster, by.id, today))
    if (today.slice(0, 7) === month && dutyBy(before) !== dutyBy({ shifts, rows })) return refuse('own-appraisal')
    // A day already compared stays compared: what is published later changes what is to come.
    return accept({
      type: 'RosterPublished',
      subject: subjectFor('roster', month),
      day: today,
      staff: StaffId.parse(by.id),
      version: (before?.version ?? 0) + 1,
      month,
      shifts,
      rows,
    })
  },
})
