/** Register rows of one complaint: the book of complaints (投诉登记簿), what is due, what was late, ratings that do not count. */
import type { Complaint } from '#shared/domain/complaint/complaint.ts'
import { deadlinesOf } from '#shared/domain/complaint/dues.ts'
import type { Cell, Row, RowChange } from './tables.ts'

const flag = (is: boolean | undefined): Cell => (is === undefined ? null : is ? 1 : 0)

export const complaintRows = (complaint: Complaint, subject: string): RowChange[] => [
  { put: 'complaints', row: { subject, ...whatRow(complaint), ...stepsRow(complaint), ...appealRow(complaint) } },
  ...deadlinesOf(complaint).map(({ step, due }): RowChange => ({
    put: 'deadlines',
    row: { subject, kind: step, at: due.at },
  })),
  ...breachRows(complaint, subject),
  ...excludedRows(complaint, subject),
]

const whatRow = (complaint: Complaint): Row => {
  const { about, rating, named, worded } = complaint
  return {
    complaint: complaint.id,
    number: complaint.number,
    day: complaint.day,
    at: complaint.at,
    channel: complaint.channel,
    nature: complaint.nature,
    window: about.window ?? null,
    staff: about.staff ?? null,
    service: about.service ?? null,
    visit_day: about.visit?.day ?? null,
    visit_ticket: about.visit?.ticket ?? null,
    grade: rating?.grade ?? null,
    tags: rating ? JSON.stringify(rating.tags) : null,
    named: flag(named),
    worded: flag(worded),
    stage: complaint.stage,
  }
}

const stepsRow = (complaint: Complaint): Row => {
  const { dues, accepted, contacts, verified, handled, replied, callBacks, archived } = complaint
  const back = callBacks.find(({ reached }) => reached)
  return {
    no_calendar_of: complaint.noCalendarOf ?? null,
    accept_by: dues.accept?.by ?? null,
    accepted_at: accepted?.at ?? null,
    officer: accepted?.staff ?? verified?.staff ?? contacts[0]?.staff ?? null,
    not_accepted_at: complaint.notAccepted?.at ?? null,
    contact_by: dues.contact?.by ?? null,
    contacted_at: contacts[0]?.at ?? null,
    verify_by: dues.verify?.by ?? null,
    verified_at: verified?.at ?? null,
    holds: verified?.holds ?? null,
    class: complaint.classified?.as ?? null,
    rectify_by: dues.rectify?.by ?? null,
    handled_at: handled?.at ?? null,
    handling: handled?.how ?? null,
    transferred_to: handled?.unit?.name ?? complaint.notAccepted?.unit?.name ?? null,
    reply_by: dues.reply?.by ?? null,
    replied_at: replied?.at ?? null,
    reply_how: replied?.how ?? null,
    called_back_at: back?.at ?? null,
    satisfied: flag(back?.satisfied),
    reply_grade: complaint.replyGrade?.grade ?? null,
    published: flag(complaint.published !== undefined),
    archived_at: archived?.at ?? null,
    archive: archived?.archive ?? null,
    overdue: [...new Set(complaint.overdue.map(({ step }) => step))].join(' '),
  }
}

const appealRow = ({ appeal, dues }: Complaint): Row => ({
  appealed_at: appeal?.made.at ?? null,
  appeal_by: dues.appeal?.by ?? null,
  appeal_ground: appeal?.made.ground ?? null,
  appeal_upheld: flag(appeal?.decided?.upheld),
  appeal_decided_at: appeal?.decided?.at ?? null,
  appeal_decided_by: appeal?.decided?.staff ?? null,
})

/** Lateness is a breach of whose task it was; where the hall has nobody for it there is nobody to name. */
const breachRows = ({ overdue, about }: Complaint, subject: string): RowChange[] =>
  overdue.flatMap(({ step, due, at, day, of, action }, n): RowChange[] => {
    if (!of) return []
    const row = { subject, kind: 'complaint-overdue', n, day, at, staff: of, service: about.service ?? null }
    return [{ put: 'breaches', row: { ...row, item: null, note: `${step} ${due}`, action } }]
  })

const excludedRows = ({ id, rating, about, appeal }: Complaint, subject: string): RowChange[] => {
  if (!rating || !about.visit || !appeal?.decided?.upheld) return []
  const { made, decided } = appeal
  const { day, ticket } = about.visit
  const row = { subject, complaint: id, day, ticket, at: decided.at, ground: made.ground, appellant: made.staff }
  return [{ put: 'ratings_excluded', row: { ...row, decided: decided.staff, reason: decided.reason } }]
}
