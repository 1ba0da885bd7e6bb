/** Every verb of one selection of quality windows (优质服务窗口评比). */
import { awardSelection } from './awardSelection.ts'
import { castVote } from './castVote.ts'
import { checkRectification } from './checkRectification.ts'
import { checkVeto } from './checkVeto.ts'
import { closeBallot } from './closeBallot.ts'
import { confirmVeto } from './confirmVeto.ts'
import { enterDaily } from './enterDaily.ts'
import { inspectCandidate } from './inspectCandidate.ts'
import { judgeCandidate } from './judgeCandidate.ts'
import { nominate } from './nominate.ts'
import { noteSelectionDue } from './noteSelectionDue.ts'
import { openBallot } from './openBallot.ts'
import { openSelection } from './openSelection.ts'
import { orderRectification } from './orderRectification.ts'
import { reportRectification } from './reportRectification.ts'

export const selectionCommands = {
  openSelection,
  nominate,
  inspectCandidate,
  judgeCandidate,
  enterDaily,
  checkVeto,
  confirmVeto,
  openBallot,
  castVote,
  closeBallot,
  awardSelection,
  orderRectification,
  reportRectification,
  checkRectification,
  noteSelectionDue,
} as const
