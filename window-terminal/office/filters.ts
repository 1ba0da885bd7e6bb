/** Which matters are looked at, and under which heading each stands. */
import { matterStates, type MatterState } from '#shared/domain/matter/standing.ts'
import type { StaffSession } from '#shared/ui/session.ts'
import type { OfficeRow } from '#shared/views/office.ts'

export type Who = 'mine' | 'all' | 'decide'
export type Section = { readonly state: Exclude<MatterState, 'over'>; readonly rows: readonly OfficeRow[] }

/** Supervisors decide what somebody else asked for. */
const isMineToDecide = (row: OfficeRow, { role, staff }: StaffSession): boolean =>
  role === 'supervisor' && row.extension === 'asked' && row.askedBy !== staff.id

export const isShown = (row: OfficeRow, who: Who, session: StaffSession): boolean =>
  who === 'all' || (who === 'mine' ? row.holder === session.staff.id : isMineToDecide(row, session))

/** What this person may choose between; who handles nothing is not offered their own. */
export const choicesFor = ({ role }: StaffSession): readonly Who[] =>
  role === 'supervisor' ? ['all', 'decide', 'mine'] : role === 'admin' ? ['all'] : ['mine', 'all']

/** Headings in the order of urgency, none without a row. */
export const sectionsOf = (rows: readonly OfficeRow[]): readonly Section[] =>
  matterStates.flatMap((state) => {
    const own = rows.filter((row) => row.state === state)
    return state === 'over' || own.length === 0 ? [] : [{ state, rows: own }]
  })
