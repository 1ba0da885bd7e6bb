/** Register rows of one matter: its line in the ledger, its notices and their lines, its steps, what is due, what was neglected. */
import { matterDues } from '#shared/domain/matter/dues.ts'
import { openLines, type Lapse, type Matter } from '#shared/domain/matter/matter.ts'
import type { Row, RowChange } from './tables.ts'

const flag = (is: unknown): number => (is ? 1 : 0)

/** Everything the registers hold of a matter. */
export const matterRows = (matter: Matter, subject: string): RowChange[] => [
  { put: 'matters', row: { subject, ...beginning(matter), ...acceptance(matter), ...ending(matter) } },
  ...matter.notices.flatMap((notice) => noticeRows(matter, subject, notice)),
  ...matter.steps.map(({ step, what, with: unit, staff, begunAt, doneAt }): RowChange => ({
    put: 'matter_steps',
    row: {
      subject,
      step,
      matter: matter.id,
      what,
      unit: unit?.name ?? null,
      staff,
      begun_at: begunAt,
      done_at: doneAt ?? null,
    },
  })),
  ...matterDues(matter).map(({ kind, at }): RowChange => ({ put: 'deadlines', row: { subject, kind, at } })),
  ...breaches(matter).map((row): RowChange => ({ put: 'breaches', row: { subject, ...row } })),
]

const beginning = (matter: Matter): Row => {
  const { opened, stage, since, holder } = matter
  return {
    matter: matter.id,
    item: matter.item,
    service: matter.service,
    setup_version: matter.setupVersion,
    channel: matter.channel,
    day: opened.day,
    opened_at: opened.at,
    staff: opened.staff,
    window: opened.window ?? null,
    stage,
    since,
    holder,
    visits: matter.visits.length,
    notices: matter.notices.length,
    open_lines: openLines(matter).length,
    omissions: matter.omissions.length,
  }
}

const acceptance = ({ accepted, due, extension, suspensions, warnedAt, overdue, notAccepted }: Matter): Row => ({
  accepted_at: accepted?.at ?? null,
  accepted_day: accepted?.day ?? null,
  accepted_by: accepted?.staff ?? null,
  receipt: accepted?.receipt ?? null,
  kind: accepted?.kind ?? null,
  procedure: accepted?.procedure ?? null,
  collection: accepted?.collection ?? null,
  statutory: due.statutory ?? null,
  promised: due.promised ?? null,
  promised_at: due.promisedAt ?? null,
  warned: flag(warnedAt !== undefined),
  overdue: flag(overdue),
  suspended_workdays: suspensions.reduce((sum, { stoodStill }) => sum + stoodStill, 0),
  extended_workdays: extension?.decided?.granted ? extension.asked.workdays : 0,
  refused_reason: notAccepted?.reason ?? null,
  decision: notAccepted?.decision ?? null,
  organ: notAccepted?.organ?.name ?? null,
})

const ending = ({ accepted, completed, undelivered, delivered, withdrawn }: Matter): Row => ({
  completed_at: completed?.at ?? null,
  completed_day: completed?.day ?? null,
  completed_by: completed?.staff ?? null,
  result: completed?.result ?? null,
  document: completed?.document ?? null,
  certificates: completed?.certificates ?? null,
  deliver_by: completed?.deliverBy ?? null,
  undelivered: flag(undelivered),
  delivered_at: delivered?.at ?? null,
  delivered_day: delivered?.day ?? null,
  delivered_by: delivered?.staff ?? null,
  delivered_how: delivered?.how ?? null,
  certificates_returned: delivered ? flag(delivered.certificatesReturned) : null,
  fee_fen: delivered?.feeFen ?? accepted?.feeFen ?? null,
  opinion: delivered?.opinion ?? null,
  withdrawn_at: withdrawn?.at ?? null,
})

/** A line asked for again belongs to the later notice; the earlier one's is then neither brought nor corrected. */
const noticeRows = (matter: Matter, subject: string, given: Matter['notices'][number]): RowChange[] => {
  const { code, notice, revision, form, purpose, at, day, staff, window = null, ticket = null } = given
  const { id, item, service } = matter
  const paper = { code, notice, subject, matter: id, revision, form, purpose, at, day, staff, window, ticket }
  const settledOf = (key: string) => matter.lines.find((line) => line.key === key && line.notice === notice)?.settled
  return [
    { put: 'notice_papers', row: { ...paper, item, service, lines: given.lines.length } },
    ...given.lines.map(({ key, material = null, text, defect, late = null }): RowChange => {
      const settled = settledOf(key)
      const line = { subject, code, key, matter: id, notice, material, text, defect, late, item, service, day, staff }
      return {
        put: 'notice_lines',
        row: { ...line, settled_at: settled?.at ?? null, settled: settled?.how ?? null },
      }
    }),
  ]
}

/** A result left lying at the window is the applicant's to fetch; one to be sent is the office's to send. */
const breaches = ({ item, service, omissions, overdue, undelivered, accepted }: Matter): Row[] => {
  const unsent = accepted?.collection === 'at-window' ? undefined : undelivered
  const late = [overdue, unsent].filter((lapse): lapse is Lapse => lapse !== undefined)
  return [
    ...omissions.map(({ at, day, of: staff, action, notice }, n) => {
      return { kind: 'notice-omission', n: n + 1, day, at, staff, service, item, note: notice, action }
    }),
    ...late.map(({ at, day, of: staff, action, due: note }, n) => {
      return { kind: 'matter-overdue', n: n + 1, day, at, staff, service, item, note, action }
    }),
  ]
}
