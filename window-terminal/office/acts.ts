/** What this person can do about a matter where it stands. The first is the next step; the hall checks all of it again. */
import type { MatterShown } from '#shared/views/matter.ts'
import type { StaffSession } from '#shared/ui/session.ts'
import { actsOf } from '../desk/matters/acts.ts'
import type { Doing } from '../desk/matters/ActForm.tsx'

export type OfficeAct = Doing | 'step' | 'decide'

const handlers: ReadonlySet<string> = new Set(['clerk', 'guide', 'supervisor'])
export const handles = ({ role }: StaffSession): boolean => handlers.has(role)

const isDoing = (act: string): act is Doing => !act.startsWith('print-') && act !== 'applicant'

/** Papers that are missing are asked for before anything else is done. */
const usual = (matter: MatterShown): readonly Doing[] => {
  const acts = actsOf(matter).filter(isDoing)
  const known = matter.due.promised === undefined ? acts.filter((act) => act !== 'extend') : acts
  return known.includes('papers') ? ['papers', ...known.filter((act) => act !== 'papers')] : known
}

export const officeActs = (matter: MatterShown, session: StaffSession): readonly OfficeAct[] => {
  if (!handles(session)) return []
  const { extension, stage } = matter
  const isAsked = extension !== undefined && extension.decided === undefined
  const inHand = stage === 'accepted' || stage === 'suspended'
  const mayDecide = session.role === 'supervisor' && extension?.asked.staff !== session.staff.id
  const [first, ...rest] = usual(matter)
  return [
    ...(inHand && isAsked && mayDecide ? (['decide'] as const) : []),
    ...(first ? [first] : []),
    ...(inHand ? (['step'] as const) : []),
    ...rest,
  ]
}
