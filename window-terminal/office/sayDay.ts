/** Days as people say them, without the year: a promise is never a year away. */
import type { Catalogue } from '#shared/i18n/catalogue.ts'

type Words = Catalogue['office']

const parts = (date: string) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() }
}

/** `12月2日 周三` of `2026-12-02`. */
export const sayDay = (date: string, words: Words): string => {
  const { month, day, weekday } = parts(date)
  return words.date(month, day, weekday)
}

/** `12月2日` */
export const sayShortDay = (date: string, words: Words): string => {
  const { month, day } = parts(date)
  return words.shortDate(month, day)
}
