/** When people should have been at an open window: by the published roster, without the leave they were granted. */
import type { Books } from '#shared/domain/books.ts'
import { conductId } from '#shared/domain/conduct/conduct.ts'
import { leaveOn } from '#shared/domain/conduct/leaves.ts'
import type { Month } from '#shared/domain/period.ts'
import { dutyOf, halvesOf } from '#shared/domain/roster/duty.ts'
import type { Person, Setup } from '#shared/domain/setup/setup.ts'
import type { BusinessDay, StaffId } from '#shared/domain/words.ts'
import type { Planned } from './spells.ts'
import { joined } from './stretches.ts'

/** Guides and whoever works behind the windows have other duties; if they sit in for somebody, no plan asked it of them. */
const sitsAtWindow = ({ roles, postKind = 'window' }: Person): boolean =>
  roles.includes('clerk') && postKind === 'window'

/**
 * The duty of every clerk whose post is at a window, on one day, ms since 1970: the shift the roster gives them, or the hall's
 * own hours; the halves of it covered by granted leave are not in it. Whom no roster names is only asked of if they opened a
 * window that day (`seen`): nobody promised that they would come.
 */
export const dutiesOf = (
  setup: Setup,
  day: BusinessDay,
  books: Pick<Books, 'story'>,
  seen: ReadonlySet<StaffId>,
): readonly Planned[] => {
  const month = day.slice(0, 7) as Month
  const roster = books.story('roster', month)
  const named = new Set(roster?.rows.map(({ staff }) => staff))
  return setup.people.filter(sitsAtWindow).flatMap(({ id: staff }): Planned[] => {
    if (!named.has(staff) && !seen.has(staff)) return []
    const onLeave = leaveOn(books.story('conduct', conductId(month, staff)), day)
    const due = halvesOf(dutyOf(setup, roster, staff, day)).filter((_, half) => !onLeave[half])
    return joined(due.flat()).map(({ from, to }) => ({ from, to, window: null, staff }))
  })
}
