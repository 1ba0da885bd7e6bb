/** 批假: half a day by the leader of the centre or the supervisor; longer only by the director, with somebody standing in. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId, subjectFor } from '../../subject.ts'
import { LongNote, StaffId } from '../../words.ts'
import { conductId } from '../conduct.ts'
import { openLeave } from '../known.ts'
import { monthsIn } from '../leaves.ts'
import { substituteFault } from '../substitute.ts'

export const decideLeave = command({
  by: ['supervisor', 'director'],
  says: 'Grants or refuses a leave; a long one only the director, with a substitute. Nobody decides their own.',
  wish: z.object({
    conduct: StoryId,
    leave: z.int().min(1),
    granted: z.boolean(),
    substitute: StaffId.optional(),
    reason: LongNote.optional(),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { conduct: id, leave: n, granted, substitute, reason }, stamp, books) {
    const known = openLeave(hall, id, n, stamp, books)
    if (isRefused(known)) return known
    const { setup, conduct, leave, deed } = known
    if (conduct.staff === stamp.by.id) return refuse('second-person-needed')
    if (leave.isLong && stamp.by.role !== 'director') return refuse('director-decides')
    const decided = { type: 'LeaveDecided', ...deed, leave: n, granted, ...(reason && { reason }) } as const
    if (!granted) return reason ? accept(decided) : refuse('say-why')
    const standsIn = substitute ?? leave.substitute
    if (leave.isLong && !standsIn) return refuse('substitute-needed')
    const fault = standsIn && substituteFault(setup, books, conduct.staff, standsIn, leave)
    if (fault) return fault
    const { kind, from, to } = leave
    return accept(
      { ...decided, ...(substitute && { substitute }) },
      ...monthsIn(leave)
        .slice(1)
        .map((month) => ({
          type: 'LeaveCarried' as const,
          ...deed,
          subject: subjectFor('conduct', conductId(month, conduct.staff)),
          of: id,
          leave: n,
          kind,
          from,
          to,
        })),
    )
  },
})
