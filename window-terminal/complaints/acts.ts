/** Which step is the one hero button, and what may be done beside it. Who may what is checked again by the hall. */
import type { NextAct } from '#shared/domain/complaint/next.ts'
import type { StaffSession } from '#shared/ui/session.ts'
import type { Shown } from './timeline.ts'

/** What opens a form, or is wished at once (`accept`). */
export type Act =
  | 'accept'
  | 'decline'
  | 'contact'
  | 'verify'
  | 'classify'
  | 'handle'
  | 'reply'
  | 'call-back'
  | 'archive'
  | 'decide'
  | 'publish'

const heroOf: Readonly<Record<NextAct, Act | undefined>> = {
  accept: 'accept',
  contact: 'contact',
  verify: 'verify',
  classify: 'classify',
  'await-appeal': undefined,
  'await-decision': 'decide',
  handle: 'handle',
  reply: 'reply',
  'call-back': 'call-back',
  archive: 'archive',
  nothing: undefined,
}

const isSecond = ({ appeal, verified, classified, about }: Shown, staff: string): boolean =>
  ![appeal?.made.staff, verified?.staff, classified?.staff, about.staff].some((other) => other === staff)

/** The next step, if this person is the one to do it. */
export const heroFor = (view: Shown, { role, staff }: StaffSession): Act | undefined => {
  const act = heroOf[view.next]
  if (act === 'decide') return isSecond(view, staff.id) ? 'decide' : undefined
  return role === 'officer' ? act : undefined
}

/** Beside the next step, in order. */
export const besides = (view: Shown, { role }: StaffSession): readonly Act[] => {
  const { stage, next, named, rating } = view
  const isDone = stage === 'handled' || stage === 'replied' || stage === 'archived'
  const publish: readonly Act[] = isDone && !view.published ? ['publish'] : []
  if (role !== 'officer') return publish
  const acts: Act[] = []
  if (stage === 'registered' && !rating) acts.push('decline')
  if (named && next !== 'contact' && ['registered', 'accepted', 'verified'].includes(stage)) acts.push('contact')
  const isSettled = view.appeal !== undefined && view.appeal.decided?.upheld !== false
  if (stage === 'verified' && view.classified && next !== 'classify' && !isSettled) acts.push('classify')
  if (named && next !== 'call-back' && (stage === 'handled' || stage === 'replied')) acts.push('call-back')
  return [...acts, ...publish]
}
