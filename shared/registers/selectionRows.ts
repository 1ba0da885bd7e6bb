/** Register rows of one selection of quality windows (优质服务窗口评比). A ballot is here only closed, and with papers enough. */
import type { StorySubject } from '#shared/domain/facts.ts'
import { rectificationDues, type Selection } from '#shared/domain/selection/selection.ts'
import { ranking } from '#shared/domain/selection/score.ts'
import type { RowChange } from './tables.ts'

export const selectionRows = (selection: Selection, subject: StorySubject): RowChange[] => {
  const { period, scheme, rules, ballot, awarded, opened, rectifications } = selection
  const stage = awarded ? 'awarded' : ballot && !ballot.closed ? 'ballot' : 'open'
  const row = { subject, period, scheme, kind: rules.kind, stage, opened_at: opened.at, opened_by: opened.staff }
  return [
    { put: 'selections', row: { ...row, awarded_at: awarded?.at ?? null, awarded_by: awarded?.staff ?? null } },
    ...candidateRows(selection, subject),
    ...rectifications.map(({ order, candidate, ordered, due, reports, late, checks }): RowChange => ({
      put: 'rectifications',
      row: {
        subject,
        n: order,
        candidate,
        ordered_at: ordered.at,
        ordered_by: ordered.staff,
        due,
        reports: reports.length,
        late: late.length,
        done_at: checks.find(({ done }) => done)?.at ?? null,
      },
    })),
    ...deadlineRows(selection, subject),
  ]
}

const candidateRows = (selection: Selection, subject: StorySubject): RowChange[] =>
  ranking(selection).flatMap(({ placed, out }) =>
    [
      ...placed.map((one) => ({ ...one, place: one.place as number | null })),
      ...out.map((one) => ({ ...one, place: null })),
    ].map((one): RowChange => ({
      put: 'selection_candidates',
      row: {
        subject,
        candidate: one.id,
        grp: one.group,
        inspection: one.marks.score,
        daily: one.daily,
        votes: one.ballot?.votes ?? null,
        papers: one.ballot?.papers ?? null,
        total: one.total,
        place: one.place,
        out: one.out,
        vetoed: one.vetoed.join(' '),
        awarded: selection.awarded?.awards.includes(one.id) ? 1 : 0,
      },
    })),
  )

const deadlineRows = ({ ballot, rectifications }: Selection, subject: StorySubject): RowChange[] => {
  const open = ballot && !ballot.closed ? [{ kind: 'ballot', at: ballot.untilAt }] : []
  const late = rectifications.flatMap((order) => rectificationDues(order))
  return [...open, ...late].map(({ kind, at }): RowChange => ({ put: 'deadlines', row: { subject, kind, at } }))
}
