/** Register rows of the appraisal of one period (考核): its sheets in all versions, objections, plans, what the clock looks at. */
import type { Appraisal } from '#shared/domain/appraisal/appraisal.ts'
import { deadlinesOf } from '#shared/domain/appraisal/dues.ts'
import type { StorySubject } from '#shared/domain/facts.ts'
import type { RowChange } from './tables.ts'

export const appraisalRows = (appraisal: Appraisal, subject: StorySubject): RowChange[] => [
  ...deadlinesOf(appraisal).map(({ kind, due }): RowChange => ({
    put: 'deadlines',
    row: { subject, kind, at: due.at },
  })),
  ...sheetChanges(appraisal, subject),
  ...objectionRows(appraisal, subject),
  ...planRows(appraisal, subject),
]

const sheetChanges = ({ versions, period, scheme, frozen }: Appraisal, subject: string): RowChange[] =>
  versions.flatMap(({ version, sheet, digest, day, at, staff, because, objections }): RowChange[] => {
    const end = frozen?.version === version ? frozen : undefined
    const { of, book, standsOn, rows } = sheet
    const issued = { digest, day, at, staff, because: because ?? null, object_by: objections.by }
    const ended = { frozen_at: end?.at ?? null, frozen_by: end?.staff ?? null }
    return [
      { put: 'sheets', row: { subject, version, period, scheme, of, book, ...issued, ...standsOn, ...ended } },
      ...rows.map(({ id, total, sd, grade, standing, tier, served, proposes }): RowChange => {
        const row = { total, sd, grade, standing, tier, served, proposes: proposes.join(' ') }
        return { put: 'sheet_rows', row: { subject, version, who: id, ...row } }
      }),
    ]
  })

const objectionRows = ({ objections }: Appraisal, subject: string): RowChange[] =>
  objections.map(({ n, version, who, indicator, ground, day, at, staff, decide, decided }): RowChange => {
    const made = { indicator: indicator ?? null, ground, day, at, staff, decide_by: decide.by }
    const upheld = decided ? Number(decided.upheld) : null
    const done = { upheld, decided_at: decided?.at ?? null, decided_by: decided?.staff ?? null }
    return { put: 'objections', row: { subject, n, version, who, ...made, ...done } }
  })

const planRows = ({ plans }: Appraisal, subject: string): RowChange[] =>
  plans.map(({ n, who, day, staff, due, checks }): RowChange => {
    const last = checks[checks.length - 1]
    const checked = { done: last ? Number(last.done) : null, checked_at: last?.at ?? null }
    return { put: 'plans', row: { subject, n, who, day, staff, due: due.by, ...checked } }
  })
