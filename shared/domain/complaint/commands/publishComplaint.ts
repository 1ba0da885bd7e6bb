/** 公开: what was complained about and put right, for everybody to read, with nobody in it. */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { looksPersonal } from '../../kinds.ts'
import { ComplaintId } from '../../words.ts'
import { knownComplaint } from '../known.ts'

const Published = z
  .string()
  .min(1)
  .max(300)
  .refine((text) => !looksPersonal(text), 'no phone or identity numbers in what everybody reads')

export const publishComplaint = command({
  by: ['officer', 'supervisor'],
  says: 'Publishes what was complained about and put right, without names.',
  wish: z.object({ complaint: ComplaintId, text: Published }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { complaint: id, text }, stamp, books) {
    const known = knownComplaint(hall, id, stamp, books, 'handled', 'replied', 'archived')
    return isRefused(known) ? known : accept({ type: 'ComplaintPublished', ...known.deed, text })
  },
})
