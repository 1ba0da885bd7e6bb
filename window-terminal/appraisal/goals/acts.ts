/** What this person may do with a goal sheet now. Who may what is checked again by the hall. */
import type { StaffSession } from '#shared/ui/session.ts'
import type { GoalSheetView } from '#shared/views/goals.ts'

export type GoalStep = 'sign' | 'approve' | 'reject' | 'review'
export type GoalAct = { readonly is: GoalStep } | { readonly is: 'enter'; readonly goal: string }

type May = { readonly steps: readonly GoalStep[]; readonly mayEnter: boolean; readonly mayWrite: boolean }

export const actsFor = (sheet: GoalSheetView, { role, staff }: StaffSession, today: string): May => {
  const { stage, section, inForce, reviewed, lastDay } = sheet
  const isHead = section.head?.id === staff.id
  const office = role === 'appraiser' || role === 'director'
  const steps: GoalStep[] = []
  if (stage === 'drafted' && isHead) steps.push('sign')
  if (stage === 'signed' && role === 'director' && !isHead) steps.push('reject', 'approve')
  if (stage === 'approved' && role === 'director' && !isHead && today >= lastDay) steps.push('review')
  return {
    steps,
    mayEnter: inForce !== null && reviewed === null && (office || isHead),
    mayWrite: reviewed === null,
  }
}
