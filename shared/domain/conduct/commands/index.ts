/** Every verb of one person's month of discipline. */
import { appealDeduction } from './appealDeduction.ts'
import { askLeave } from './askLeave.ts'
import { askOvertime } from './askOvertime.ts'
import { confirmDeduction } from './confirmDeduction.ts'
import { decideDeductionAppeal } from './decideDeductionAppeal.ts'
import { decideLeave } from './decideLeave.ts'
import { decideOvertime } from './decideOvertime.ts'
import { dropDeduction } from './dropDeduction.ts'
import { noteAttendance } from './noteAttendance.ts'
import { noteConductDue } from './noteConductDue.ts'
import { proposeDeduction } from './proposeDeduction.ts'
import { withdrawLeave } from './withdrawLeave.ts'

export const conductCommands = {
  askLeave,
  decideLeave,
  withdrawLeave,
  askOvertime,
  decideOvertime,
  noteAttendance,
  proposeDeduction,
  confirmDeduction,
  dropDeduction,
  appealDeduction,
  decideDeductionAppeal,
  noteConductDue,
} as const
