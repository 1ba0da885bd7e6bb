/** The complaint officer's list: what is open and by when, then what was lately closed. No words of anybody's in it. */
import { isAtWork } from '#shared/domain/setup/staff.ts'
import { businessDayOf } from '#shared/domain/calendar.ts'
import type { ComplaintStage } from '#shared/domain/complaint/complaint.ts'
import { isExcluded } from '#shared/domain/complaint/dues.ts'
import { nextAct, nextDue, type NextAct, type NextDue } from '#shared/domain/complaint/next.ts'
import type { ComplaintChannel, Nature } from '#shared/domain/kinds.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { ComplaintId } from '#shared/domain/words.ts'
import { aboutNames, type AboutNames } from './complaint.ts'
import type { Scene } from './scene.ts'

export type ComplaintRow = {
  readonly id: ComplaintId
  readonly number: string
  readonly at: number
  readonly day: string
  readonly channel: ComplaintChannel
  readonly nature: Nature
  readonly names: AboutNames
  readonly grade: number | null
  readonly named: boolean
  readonly worded: boolean
  readonly stage: ComplaintStage
  readonly next: NextAct
  readonly due: NextDue | null
  /** Some date could not be given: the calendar of this year is missing. */
  readonly noCalendarOf: number | null
  /** Steps that were late, whether or not they were done since. */
  readonly late: readonly string[]
  readonly appeal: 'open' | 'upheld' | 'dismissed' | null
  readonly excluded: boolean
}
export type ComplaintsView = {
  readonly hallName: Text
  readonly demo: boolean
  readonly today: string
  /** Who may be named when somebody complains at the desk. */
  readonly windows: readonly { readonly id: string; readonly name: string; readonly staff: string | null }[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly rows: readonly ComplaintRow[]
} | null

export const complaintsView = ({ hall, books, at: now }: Scene): ComplaintsView => {
  const { setup } = hall
  if (!setup) return null
  const today = businessDayOf(now, setup)
  const rows = books.complaints().flatMap((id): ComplaintRow[] => {
    const complaint = books.complaint(id)
    if (!complaint) return []
    const { appeal, rating } = complaint
    return [
      {
        id,
        number: complaint.number,
        at: complaint.at,
        day: complaint.day,
        channel: complaint.channel,
        nature: complaint.nature,
        names: aboutNames(hall, complaint),
        grade: rating?.grade ?? null,
        named: complaint.named,
        worded: complaint.worded,
        stage: complaint.stage,
        next: nextAct(complaint),
        due: nextDue(complaint, now, today) ?? null,
        noCalendarOf: complaint.noCalendarOf ?? null,
        late: [...new Set(complaint.overdue.map(({ step }) => step))],
        appeal: !appeal ? null : !appeal.decided ? 'open' : appeal.decided.upheld ? 'upheld' : 'dismissed',
        excluded: isExcluded(complaint),
      },
    ]
  })
  return {
    hallName: setup.name,
    demo: setup.demo,
    today,
    windows: setup.windows.map(({ id, name }) => ({ id, name, staff: hall.windows.get(id)?.staff ?? null })),
    people: setup.people.filter(isAtWork).map(({ id, name }) => ({ id, name })),
    rows: rows.sort(byUrgency),
  }
}

/** What is due first stands first; what has no date follows, then what is done with, the newest first. */
const byUrgency = (a: ComplaintRow, b: ComplaintRow): number => {
  const over = Number(a.stage === 'archived') - Number(b.stage === 'archived')
  if (over !== 0) return over
  if (a.stage === 'archived') return b.at - a.at
  return (a.due?.at ?? Infinity) - (b.due?.at ?? Infinity) || a.at - b.at
}
