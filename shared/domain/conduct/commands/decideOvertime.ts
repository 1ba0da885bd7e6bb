/** Overtime is approved or refused by somebody else than who asked. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { StoryId } from '../../subject.ts'
import { LongNote } from '../../words.ts'
import { openOvertime } from '../known.ts'

export const decideOvertime = command({
  by: ['supervisor', 'director'],
  says: 'Approves or refuses overtime that was asked for; a refusal says why.',
  wish: z.object({
    conduct: StoryId,
    overtime: z.int().min(1),
    granted: z.boolean(),
    reason: LongNote.optional(),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { conduct: id, overtime, granted, reason }, stamp, books) {
    const known = openOvertime(hall, id, overtime, stamp, books)
    if (isRefused(known)) return known
    if (known.conduct.staff === stamp.by.id) return refuse('second-person-needed')
    if (!granted && !reason) return refuse('say-why')
    return accept({ type: 'OvertimeDecided', ...known.deed, overtime, granted, ...(reason && { reason }) })
  },
})
