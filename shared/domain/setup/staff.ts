/** Who belongs to the staff: whoever does more than keep the machine. The administrator is appraised by nobody and appraises nobody. */
import type { Person } from './setup.ts'

export const isOfStaff = ({ roles }: Pick<Person, 'roles'>): boolean => roles.some((role) => role !== 'admin')
/** Of them, those who work here now. */
export const isAtWork = (person: Pick<Person, 'roles' | 'active'>): boolean => person.active && isOfStaff(person)
