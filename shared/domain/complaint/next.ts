/** What comes next for a complaint, and how urgent it is: the one question everybody who looks at it asks. */
import type { BusinessDay } from '../words.ts'
import { isCalledBack, isDone } from './commands/archiveComplaint.ts'
import type { Complaint, ComplaintStep } from './complaint.ts'
import { appealIsOpen, isExcluded, openSteps } from './dues.ts'
import type { StepDue } from './facts.ts'

/** `await-appeal`: it looks mistaken, and the accused has not appealed yet. `await-decision`: a second person decides. */
export const nextActs = [
  'accept',
  'contact',
  'verify',
  'classify',
  'await-appeal',
  'await-decision',
  'handle',
  'reply',
  'call-back',
  'archive',
  'nothing',
] as const
export type NextAct = (typeof nextActs)[number]

export const nextAct = (complaint: Complaint): NextAct => {
  const { stage, rating, named, contacts, classified } = complaint
  if (stage === 'archived') return 'nothing'
  if (stage === 'registered' && !rating) return 'accept'
  if (appealIsOpen(complaint)) return 'await-decision'
  if (stage === 'registered' || stage === 'accepted') {
    return rating && named && contacts.length === 0 ? 'contact' : 'verify'
  }
  if (isDone(complaint)) return stage === 'not-accepted' || isCalledBack(complaint) ? 'archive' : 'call-back'
  if (stage === 'handled') return 'reply'
  if (!classified) return 'classify'
  // An appeal that was not upheld has answered the class; it takes another one.
  if (classified.as === 'appeal') return complaint.appeal ? 'classify' : 'await-appeal'
  return isExcluded(complaint) ? 'archive' : 'handle'
}

export type Urgency = 'late' | 'today' | 'soon' | 'in-time'
/** The open step that is due first, and how near that is. */
export type NextDue = StepDue & { readonly step: ComplaintStep; readonly is: Urgency }

const soonMs = 48 * 3_600_000

/** Undefined where nothing is open, or nothing open has a date. */
export const nextDue = (complaint: Complaint, at: number, today: BusinessDay): NextDue | undefined => {
  const first = openSteps(complaint)
    .flatMap((step) => (complaint.dues[step] ? [{ step, ...complaint.dues[step] }] : []))
    .sort((a, b) => a.at - b.at)[0]
  if (!first) return undefined
  if (first.at <= at) return { ...first, is: 'late' }
  if (first.by === today) return { ...first, is: 'today' }
  return { ...first, is: first.at - at <= soonMs ? 'soon' : 'in-time' }
}
