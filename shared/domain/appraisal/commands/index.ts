/** Every verb of the appraisal of one period by one scheme (考核). */
import { checkImprovement } from './checkImprovement.ts'
import { confirmGrade } from './confirmGrade.ts'
import { decideGrade } from './decideGrade.ts'
import { decideObjection } from './decideObjection.ts'
import { enterItem } from './enterItem.ts'
import { freezeAppraisal } from './freezeAppraisal.ts'
import { noteAppraisalDue } from './noteAppraisalDue.ts'
import { objectToSheet } from './objectToSheet.ts'
import { planImprovement } from './planImprovement.ts'
import { publishSheet } from './publishSheet.ts'
import { takeBackItem } from './takeBackItem.ts'

export const appraisalCommands = {
  enterItem,
  takeBackItem,
  publishSheet,
  objectToSheet,
  decideObjection,
  decideGrade,
  confirmGrade,
  freezeAppraisal,
  planImprovement,
  checkImprovement,
  noteAppraisalDue,
} as const
