/** What stands on the sheets of a year that was lived: their last versions, rows, parts, and plain counts of facts. */
import { lastVersion, type Appraisal } from '#shared/domain/appraisal/appraisal.ts'
import type { Part, Sheet, SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Month } from '#shared/domain/period.ts'
import { measured } from './books.ts'
import { seats } from './hall.ts'
import type { Year } from './open.ts'

export const hundredths = (n: number): number => Math.round(n * 100)
export const mean = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0) / list.length
export const clerks = seats.map(([, id]) => id)

export const rowIn = (sheet: Sheet, who: string): SheetRow => {
  const row = sheet.rows.find(({ id }) => id === who)
  if (!row) throw new Error(`${who} is not on the sheet of ${sheet.period}`)
  return row
}

export const readingOf = (year: () => Year) => {
  const appraisalOf = (id: string): Appraisal => {
    const story = year().books.story('appraisal', id)
    if (!story) throw new Error(`no appraisal ${id}`)
    return story
  }
  /** As published last. */
  const sheetOf = (period: string, scheme: string): Sheet => lastVersion(appraisalOf(`${period}:${scheme}`))!.sheet
  const partOf = (month: Month, who: string, indicator: string): Part =>
    rowIn(sheetOf(month, measured), who).parts.find((part) => part.indicator === indicator)!
  const count = (sql: string, ...values: unknown[]): number =>
    year()
      .db.statement(sql)
      .pluck()
      .get(...values) as number
  return { appraisalOf, sheetOf, partOf, count }
}
export type Reading = ReturnType<typeof readingOf>
