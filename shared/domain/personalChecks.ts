/** What looks mistyped in personal values. Screens warn with it while people type, so no library comes along. */
import type { PersonalField, PersonalFields } from './personal.ts'

const isDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1850
}

export type IdNoFault = 'length' | 'characters' | 'birthday' | 'check-digit'

/** What is wrong with an 18-digit citizen identity number (GB 11643); undefined when nothing is. */
export const idNoFault = (idNo: string): IdNoFault | undefined => {
  if (idNo.length !== 18) return 'length'
  if (!/^\d{17}[\dXx]$/.test(idNo)) return 'characters'
  if (!isDate(Number(idNo.slice(6, 10)), Number(idNo.slice(10, 12)), Number(idNo.slice(12, 14)))) return 'birthday'
  // ISO 7064 MOD 11-2: each place from the right weighs twice the one before it, modulo 11.
  let remainder = 0
  for (const digit of idNo.slice(0, 17)) remainder = ((remainder + Number(digit)) * 2) % 11
  const check = (12 - remainder) % 11
  return idNo[17]!.toUpperCase() === (check === 10 ? 'X' : String(check)) ? undefined : 'check-digit'
}

/** A mainland mobile number, with or without +86, blanks and dashes. */
export const isMobile = (phone: string): boolean => /^(\+?86)?1[3-9]\d{9}$/.test(phone.replace(/[\s-]/g, ''))
/** A number somebody could dial: a mobile, or a landline with or without area code and extension. */
const isDialable = (phone: string): boolean => /^(0\d{2,3})?\d{7,8}(#\d{1,6})?$/.test(phone.replace(/[\s()-]/g, ''))

export type PersonalWarning = { readonly field: PersonalField; readonly warning: IdNoFault | 'phone' }

/** What looks mistyped. Only warnings: a passport, a foreign phone and an old number are right too. */
export const warningsOf = (fields: PersonalFields): readonly PersonalWarning[] => {
  const warnings: PersonalWarning[] = []
  for (const field of ['idNo', 'agentIdNo'] as const) {
    const fault = fields[field] ? idNoFault(fields[field]) : undefined
    if (fault) warnings.push({ field, warning: fault })
  }
  for (const field of ['phone', 'agentPhone'] as const) {
    const phone = fields[field]
    if (phone && !isMobile(phone) && !isDialable(phone)) warnings.push({ field, warning: 'phone' })
  }
  return warnings
}
