/** A complaint from its facts, whole each time. */
import type { AnyRecorded } from '../facts.ts'
import type { Recorded } from '../hall/facts.ts'
import { personalOf, standing } from '../story.ts'
import type { BusinessDay, StaffId } from '../words.ts'
import type { Complaint, ComplaintStage, ComplaintStep, Done } from './complaint.ts'
import type { ComplaintFact, ComplaintFactOf, StepDue } from './facts.ts'

const doneOf = ({ at, day, staff }: { at: number; day: BusinessDay; staff: StaffId }): Done => ({ at, day, staff })

const begin = (fact: Recorded<ComplaintFactOf<'ComplaintRegistered'>>): Complaint => ({
  id: fact.complaint,
  number: fact.number,
  at: fact.at,
  day: fact.day,
  channel: fact.channel,
  nature: fact.nature,
  about: fact.about,
  named: fact.named,
  worded: fact.worded,
  rating: fact.rating,
  stage: 'registered',
  since: fact.at,
  dues: fact.dues,
  noCalendarOf: fact.noCalendarOf,
  contacts: [],
  callBacks: [],
  overdue: [],
  personal: { is: 'none' },
  seq: fact.seq,
  lastAction: fact.action,
})

const move = (complaint: Complaint, stage: ComplaintStage, at: number): void => {
  complaint.stage = stage
  complaint.since = at
}

/** A step got its date, or could not get one. */
const date = (complaint: Complaint, step: ComplaintStep, due: StepDue | undefined, noCalendarOf?: number): void => {
  if (due) complaint.dues = { ...complaint.dues, [step]: due }
  if (noCalendarOf !== undefined) complaint.noCalendarOf = noCalendarOf
}

const change = (complaint: Complaint, fact: Recorded<ComplaintFact>): void => {
  const { at } = fact
  switch (fact.type) {
    case 'ComplaintRegistered':
      return
    case 'ComplaintAccepted':
      complaint.accepted = doneOf(fact)
      date(complaint, 'reply', fact.reply, fact.noCalendarOf)
      return move(complaint, 'accepted', at)
    case 'ComplaintNotAccepted':
      complaint.notAccepted = { ...doneOf(fact), reason: fact.reason, unit: fact.unit }
      return move(complaint, 'not-accepted', at)
    case 'ComplaintContacted':
      complaint.contacts.push({ ...doneOf(fact), reached: fact.reached, note: fact.note })
      return
    case 'ComplaintVerified':
      complaint.verified = { ...doneOf(fact), holds: fact.holds, note: fact.note }
      return move(complaint, 'verified', at)
    case 'ComplaintClassified':
      complaint.classified = { ...doneOf(fact), as: fact.as }
      date(complaint, 'rectify', fact.rectify, fact.noCalendarOf)
      return
    case 'ComplaintHandled':
      complaint.handled = { ...doneOf(fact), how: fact.how, measure: fact.measure, unit: fact.unit }
      return move(complaint, 'handled', at)
    case 'ComplaintReplied':
      complaint.replied = { ...doneOf(fact), how: fact.how }
      return move(complaint, 'replied', at)
    case 'ComplaintCalledBack':
      complaint.callBacks.push({ ...doneOf(fact), reached: fact.reached, satisfied: fact.satisfied })
      return
    case 'ReplyRated':
      complaint.replyGrade = { grade: fact.grade, at }
      return
    case 'ComplaintPublished':
      complaint.published = { ...doneOf(fact), text: fact.text }
      return
    case 'ComplaintArchived':
      complaint.archived = { ...doneOf(fact), archive: fact.archive }
      return move(complaint, 'archived', at)
    case 'AppealMade': {
      const { ground, statement } = fact
      complaint.appeal = { made: { ...doneOf(fact), ground, statement }, decided: undefined }
      return date(complaint, 'appeal', fact.decide, fact.noCalendarOf)
    }
    case 'AppealDecided':
      if (!complaint.appeal) throw new Error(`nobody appealed against ${fact.complaint}`)
      complaint.appeal = { ...complaint.appeal, decided: { ...doneOf(fact), upheld: fact.upheld, reason: fact.reason } }
      return date(complaint, 'rectify', fact.rectify, fact.noCalendarOf)
    case 'ComplaintOverdue':
      complaint.overdue.push({
        step: fact.step,
        due: fact.due,
        at,
        day: fact.day,
        of: fact.of,
        action: fact.action,
      })
      return
  }
}

/** The complaint its facts tell of; undefined when its beginning was taken back. */
export const foldComplaint = (facts: readonly AnyRecorded[]): Complaint | undefined => {
  let complaint: Complaint | undefined
  const left = standing(facts)
  for (const fact of left) {
    if (fact.type === 'ComplaintRegistered') complaint = begin(fact)
    else if (complaint && 'complaint' in fact) change(complaint, fact as Recorded<ComplaintFact>)
    if (complaint) complaint.lastAction = fact.action
  }
  if (complaint) complaint.personal = personalOf(left)
  return complaint
}
