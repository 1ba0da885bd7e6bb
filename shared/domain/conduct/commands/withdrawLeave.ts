/** 销假: the person takes a leave back before it begins, granted or not. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId, subjectFor } from '../../subject.ts'
import { appraisedRoles } from '../../words.ts'
import { conductId } from '../conduct.ts'
import { knownLeave } from '../known.ts'
import { measured, monthsIn } from '../leaves.ts'

export const withdrawLeave = command({
  by: appraisedRoles,
  says: 'The person takes back a leave that has not begun; one that was never decided, at any time.',
  wish: z.object({ conduct: StoryId, leave: z.int().min(1) }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { conduct: id, leave: n }, stamp, books) {
    const known = knownLeave(hall, id, n, stamp, books)
    if (isRefused(known)) return known
    const { setup, conduct, leave, deed } = known
    // Whose leave it isn't does not learn that there is one.
    if (conduct.staff !== stamp.by.id) return refuse('leave-unknown')
    if (leave.withdrawn || leave.decided?.granted === false) return refuse('request-decided')
    const begins = measured(setup, books, conduct.staff, leave)?.begins
    if (leave.decided && begins !== undefined && begins <= stamp.at) return refuse('leave-begun')
    const later = leave.decided ? monthsIn(leave).slice(1) : []
    return accept(
      { type: 'LeaveWithdrawn', ...deed, leave: n },
      ...later.map((month) => ({
        type: 'LeaveCarryEnded' as const,
        ...deed,
        subject: subjectFor('conduct', conductId(month, conduct.staff)),
        of: id,
        leave: n,
      })),
    )
  },
})
