/** What became, since a month's sheet was published, of the deductions it stands on. */
import type { Books } from '../books.ts'
import { conductId, counts, type Deduction } from '../conduct/conduct.ts'
import { kindOfPeriod } from '../period.ts'
import type { Version } from './appraisal.ts'

/** Deductions of the people on a month's sheet by its own scheme; none of other sheets. */
const deductionsOf = ({ sheet }: Version, books: Pick<Books, 'story'>): readonly Deduction[] => {
  if (sheet.of !== 'person' || kindOfPeriod(sheet.period) !== 'month') return []
  return sheet.rows
    .flatMap(({ id }) => books.story('conduct', conductId(sheet.period, id))?.deductions ?? [])
    .filter(({ scheme }) => scheme === sheet.scheme)
}

/** Appeals nobody decided yet: sealed, they never could be. */
export const openAppeals = (version: Version, books: Pick<Books, 'story'>): number =>
  deductionsOf(version, books).filter(({ stage }) => stage === 'appealed').length

/** Was one confirmed, or taken back on appeal, after this version was published? Then the sheet is not what counts. */
export const deductionsMoved = (version: Version, books: Pick<Books, 'story'>): boolean =>
  deductionsOf(version, books).some((one) => {
    const since = (at: number | undefined): boolean => at !== undefined && at >= version.at
    const { decided } = one.appeal ?? {}
    return (counts(one) && since(one.confirmed?.at)) || (decided?.upheld === true && since(decided.at))
  })
