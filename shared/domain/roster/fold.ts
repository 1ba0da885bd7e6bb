/** A roster from its facts, whole each time. The last one published holds. */
import type { AnyRecorded } from '../facts.ts'
import type { Month } from '../period.ts'
import { standing } from '../story.ts'
import { idOf } from '../subject.ts'
import type { Roster } from './roster.ts'

export const foldRoster = (facts: readonly AnyRecorded[]): Roster | undefined => {
  let roster: Roster | undefined
  for (const fact of standing(facts)) {
    if (fact.type !== 'RosterPublished' && fact.type !== 'AttendanceTaken') continue
    const id = idOf(fact.subject)
    roster ??= {
      id,
      month: id as Month,
      version: 0,
      shifts: [],
      rows: [],
      published: undefined,
      taken: [],
      seq: 0,
      lastAction: 0,
    }
    if (fact.type === 'AttendanceTaken') roster.taken.push(fact.date)
    else {
      roster.version = fact.version
      roster.shifts = fact.shifts
      roster.rows = fact.rows
      roster.published = { at: fact.at, staff: fact.staff }
    }
    roster.seq = fact.seq
    roster.lastAction = fact.action
  }
  return roster
}
