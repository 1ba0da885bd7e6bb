/** Every verb of the hall's own book. To add one: write its file, list it here; the compiler names the rest. */
import { callNext } from './callNext.ts'
import { callTicket } from './callTicket.ts'
import { closeDay } from './closeDay.ts'
import { closeWindow } from './closeWindow.ts'
import { comeBack } from './comeBack.ts'
import { finishService } from './finishService.ts'
import { giveNotice } from './giveNotice.ts'
import { holdService } from './holdService.ts'
import { issueTicket } from './issueTicket.ts'
import { leaveOut } from './leaveOut.ts'
import { leaveQueue } from './leaveQueue.ts'
import { letOthersGoFirst } from './letOthersGoFirst.ts'
import { markMissed } from './markMissed.ts'
import { noteHandOver } from './noteHandOver.ts'
import { openDay } from './openDay.ts'
import { openWindow } from './openWindow.ts'
import { pauseWindow } from './pauseWindow.ts'
import { publishSetup } from './publishSetup.ts'
import { rateVisit } from './rateVisit.ts'
import { recallTicket } from './recallTicket.ts'
import { reprintTicket } from './reprintTicket.ts'
import { returnByNotice } from './returnByNotice.ts'
import { resumeService } from './resumeService.ts'
import { resumeWindow } from './resumeWindow.ts'
import { signIn } from './signIn.ts'
import { signOut } from './signOut.ts'
import { startService } from './startService.ts'
import { switchService } from './switchService.ts'
import { takeIn } from './takeIn.ts'
import { transferTicket } from './transferTicket.ts'
import { undoLast } from './undoLast.ts'

export const hallCommands = {
  publishSetup,
  openDay,
  closeDay,
  signIn,
  signOut,
  openWindow,
  pauseWindow,
  resumeWindow,
  closeWindow,
  issueTicket,
  returnByNotice,
  reprintTicket,
  callNext,
  callTicket,
  recallTicket,
  startService,
  switchService,
  holdService,
  resumeService,
  transferTicket,
  noteHandOver,
  markMissed,
  comeBack,
  letOthersGoFirst,
  leaveQueue,
  giveNotice,
  finishService,
  rateVisit,
  leaveOut,
  takeIn,
  undoLast,
} as const
