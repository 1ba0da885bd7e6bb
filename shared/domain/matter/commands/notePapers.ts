/** Papers the citizen was asked for have come. */
import { z } from 'zod'
import { command } from '../../decision.ts'
import { MatterId } from '../../words.ts'
import { whereabouts } from '../place.ts'
import { LineKeys, settleLines } from '../settleLines.ts'

export const notePapers = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Notes which of the papers asked for have come.',
  afterDay: true,
  wish: z.object({ ...whereabouts, matter: MatterId, keys: LineKeys }),
  decide: (hall, wish, stamp, books) => settleLines(hall, wish, stamp, books, 'PapersBrought'),
})
