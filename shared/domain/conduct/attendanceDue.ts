/** Which day's attendance the clock has to take next: every day that is over, the last two months at most, each once. */
import type { Books } from '../books.ts'
import type { Hall } from '../hall/hall.ts'
import { everyDayOf, periodBefore, periodOf, type Month } from '../period.ts'
import { ruleBooksId } from '../ruleBook/ruleBooks.ts'
import type { BusinessDay } from '../words.ts'
import { monthRules } from './rules.ts'

type Read = Pick<Books, 'story' | 'marksOf'>

/** Taken already, or on which nothing can be said: no rule-book held, or nobody at all signed in. */
const isSettled = (books: Read, date: BusinessDay): boolean => {
  const month = date.slice(0, 7)
  if (books.story('roster', month)?.taken.includes(date)) return true
  return !monthRules(books, month) || !books.marksOf(date).some(({ mark }) => mark === 'signed-in')
}

/** The earliest one. Days missed while the program stood still are taken at its next start. */
export const attendanceDue = ({ day }: Pick<Hall, 'day'>, books: Read): BusinessDay | undefined => {
  if (!day || !books.story('ruleBook', ruleBooksId)) return undefined
  const month = periodOf(day, 'month') as Month
  return [...everyDayOf(periodBefore(month)), ...everyDayOf(month)].find(
    (date) => date < day && !isSettled(books, date),
  )
}
