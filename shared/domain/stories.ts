/** Every book of stories and how one is folded from its facts: what the shelf, the registers and the tests read off. */
import { foldAppraisal } from './appraisal/fold.ts'
import { foldComplaint } from './complaint/fold.ts'
import { foldConduct } from './conduct/fold.ts'
import { foldContact } from './contact/fold.ts'
import { foldGoalSheet } from './goals/fold.ts'
import { foldMatter } from './matter/fold.ts'
import { foldReviewRound } from './review/fold.ts'
import { foldRoster } from './roster/fold.ts'
import { foldRuleBooks } from './ruleBook/fold.ts'
import { foldSelection } from './selection/fold.ts'

export const folds = {
  matter: foldMatter,
  contact: foldContact,
  complaint: foldComplaint,
  ruleBook: foldRuleBooks,
  roster: foldRoster,
  conduct: foldConduct,
  goals: foldGoalSheet,
  review: foldReviewRound,
  selection: foldSelection,
  appraisal: foldAppraisal,
} as const
/** A story of a book, folded. */
export type Stories = { readonly [B in keyof typeof folds]: NonNullable<ReturnType<(typeof folds)[B]>> }
