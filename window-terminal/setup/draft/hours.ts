/** Days of the week and times of day, as they are typed. */

export const weekdayKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type WeekdayKey = (typeof weekdayKeys)[number]

/** `8:30`, `0830`, `8.30` or `8` as `08:30`; anything else stays as it was typed. */
export const typedTime = (typed: string): string => {
  const plain = typed.trim().replace(/[：.。]/g, ':')
  const [, hours, minutes] = /^(\d{1,2}):?(\d{2})$/.exec(plain) ?? /^(\d{1,2}):?()$/.exec(plain) ?? []
  if (hours === undefined) return typed
  return `${hours.padStart(2, '0')}:${(minutes || '00').padStart(2, '0')}`
}
