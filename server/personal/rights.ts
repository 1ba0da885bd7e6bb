/** Who may keep, read and erase whose values. A complainant is known to the complaint officer alone (投诉人信息保密). */
import type { PersonalKind } from '#shared/domain/personal.ts'
import { staffRoles, type Role } from '#shared/domain/words.ts'

export type PersonalRight = 'keep' | 'read' | 'erase'

const ofStaff: Record<PersonalRight, readonly Role[]> = {
  keep: staffRoles,
  read: staffRoles,
  erase: ['officer', 'supervisor', 'admin'],
}

export const personalRights: Record<PersonalKind, Record<PersonalRight, readonly Role[]>> = {
  visit: ofStaff,
  contact: ofStaff,
  matter: ofStaff,
  // A supervisor may be the one complained about.
  complaint: { keep: [...staffRoles, 'kiosk', 'citizen'], read: ['officer'], erase: ['officer', 'admin'] },
}
/** Who may see who looked. */
export const accessReaders: readonly Role[] = ['officer', 'admin']
