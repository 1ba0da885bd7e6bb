/** The registers: what became of visits, as rows for lists, reports and scores. Made from facts alone, so they can be made again. */

import type { BookName } from '#shared/domain/subject.ts'

/** Tables with their primary keys. The columns live in the server's migration and in the rows below. */
export const registerTables = {
  visits: ['day', 'ticket'],
  intervals: ['day', 'ticket', 'n'],
  turns: ['day', 'ticket', 'n'],
  window_marks: ['seq'],
  calls: ['seq'],
  transfers: ['seq'],
  notices: ['seq'],
  ratings: ['seq'],
  serials: ['series'],
  deadlines: ['subject', 'kind'],
  breaches: ['subject', 'kind', 'n'],
  matters: ['subject'],
  notice_papers: ['code'],
  notice_lines: ['subject', 'code', 'key'],
  matter_steps: ['subject', 'step'],
  contacts: ['subject'],
  complaints: ['subject'],
  ratings_excluded: ['subject'],
  sheets: ['subject', 'version'],
  sheet_rows: ['subject', 'version', 'who'],
  objections: ['subject', 'n'],
  plans: ['subject', 'n'],
  attendance: ['subject', 'date'],
  leaves: ['subject', 'leave'],
  overtimes: ['subject', 'overtime'],
  deductions: ['subject', 'deduction'],
  goal_sheets: ['subject'],
  goals: ['subject', 'goal'],
  reviews: ['subject'],
  review_results: ['subject', 'staff', 'side'],
  test_results: ['subject', 'staff'],
  selections: ['subject'],
  selection_candidates: ['subject', 'candidate'],
  rectifications: ['subject', 'n'],
} as const
/** Raised whenever registers are added, or rows are made differently: older ones are then made again at the next start. */
export const registersVersion = 2
export type RegisterTable = keyof typeof registerTables

/** Tables whose rows are one story's; they are made anew from the story as it stands whenever it changes. */
export const storyTables = {
  matter: ['deadlines', 'breaches', 'matters', 'notice_papers', 'notice_lines', 'matter_steps'],
  contact: ['contacts', 'deadlines', 'breaches'],
  complaint: ['deadlines', 'breaches', 'complaints', 'ratings_excluded'],
  ruleBook: [],
  roster: [],
  conduct: ['deadlines', 'attendance', 'leaves', 'overtimes', 'deductions'],
  goals: ['deadlines', 'goal_sheets', 'goals'],
  review: ['deadlines', 'reviews', 'review_results', 'test_results'],
  selection: ['deadlines', 'selections', 'selection_candidates', 'rectifications'],
  appraisal: ['deadlines', 'sheets', 'sheet_rows', 'objections', 'plans'],
} as const satisfies Record<BookName, readonly RegisterTable[]>

export type Cell = string | number | null
export type Row = Readonly<Record<string, Cell>>
/** `put` replaces the row of the same key; `drop` removes every row whose cells equal `where`. */
export type RowChange =
  { readonly put: RegisterTable; readonly row: Row } | { readonly drop: RegisterTable; readonly where: Row }
