/** Every verb of the complaint book. */
import { acceptComplaint } from './acceptComplaint.ts'
import { archiveComplaint } from './archiveComplaint.ts'
import { callBack } from './callBack.ts'
import { classifyComplaint } from './classifyComplaint.ts'
import { decideAppeal } from './decideAppeal.ts'
import { declineComplaint } from './declineComplaint.ts'
import { handleComplaint } from './handleComplaint.ts'
import { makeAppeal } from './makeAppeal.ts'
import { noteComplaintDue } from './noteComplaintDue.ts'
import { noteContacted } from './noteContacted.ts'
import { publishComplaint } from './publishComplaint.ts'
import { rateReply } from './rateReply.ts'
import { registerComplaint } from './registerComplaint.ts'
import { replyComplaint } from './replyComplaint.ts'
import { verifyComplaint } from './verifyComplaint.ts'

export const complaintCommands = {
  registerComplaint,
  acceptComplaint,
  declineComplaint,
  noteContacted,
  verifyComplaint,
  classifyComplaint,
  handleComplaint,
  replyComplaint,
  callBack,
  rateReply,
  publishComplaint,
  archiveComplaint,
  makeAppeal,
  decideAppeal,
  noteComplaintDue,
} as const
