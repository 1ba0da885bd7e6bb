/** What was wrong has been put right at the window (行政许可法 art. 32: correctable on the spot is corrected on the spot). */
import { z } from 'zod'
import { command } from '../../decision.ts'
import { MatterId } from '../../words.ts'
import { whereabouts } from '../place.ts'
import { LineKeys, settleLines } from '../settleLines.ts'

export const correctOnSpot = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Notes what was put right on the spot.',
  afterDay: true,
  wish: z.object({ ...whereabouts, matter: MatterId, keys: LineKeys }),
  decide: (hall, wish, stamp, books) => settleLines(hall, wish, stamp, books, 'CorrectedOnSpot'),
})
