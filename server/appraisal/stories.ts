/** What the other books of the appraisal say about a period: goal sheets, rounds of reviews, tests, items, earlier sheets. */
import { lastVersion, standingItems } from '#shared/domain/appraisal/appraisal.ts'
import { appraisalId } from '#shared/domain/appraisal/appraisalId.ts'
import type { Books } from '#shared/domain/books.ts'
import { monthsOf, periodBefore, type Period } from '#shared/domain/period.ts'
import type { KnowledgeTest, ReviewRound } from '#shared/domain/review/reviewRound.ts'
import type { SheetInputs } from '#shared/scoring/sheets/inputs.ts'

export type Shelves = Pick<Books, 'story' | 'ids'>

const isWithin = (inner: Period, outer: Period): boolean => {
  const months = monthsOf(outer)
  return monthsOf(inner).every((month) => months.includes(month))
}

/** Rounds and tests of periods within this one, in order of their ids. */
const reviewsOf = (books: Shelves, period: Period) => {
  const all = books
    .ids('review', period.slice(0, 4))
    .flatMap((id) => books.story('review', id) ?? [])
    .filter((one) => isWithin(one.period, period))
  return {
    reviews: all.filter((one): one is ReviewRound => one.is === 'round' && !one.adHoc && one.stage === 'closed'),
    tests: all.filter((one): one is KnowledgeTest => one.is === 'test'),
  }
}

const longestRun = 24
/** Totals published last, of the periods before this one as far back as a year or a run may reach, the oldest first. */
const pastOf = (books: Shelves, period: Period, scheme: string): SheetInputs['past'] => {
  const past: SheetInputs['past'][number][] = []
  for (let before = periodBefore(period), n = 0; n < longestRun; before = periodBefore(before), n++) {
    const appraisal = books.story('appraisal', appraisalId(before, scheme))
    const version = appraisal && lastVersion(appraisal)
    if (!version) continue
    past.unshift({
      period: before,
      rows: version.sheet.rows.map(({ id, total, standing }) => ({ id, total, standing })),
    })
  }
  return past
}

export const storiesOf = (
  books: Shelves,
  period: Period,
  scheme: string,
): Pick<SheetInputs, 'goals' | 'reviews' | 'tests' | 'entered' | 'past'> => {
  const appraisal = books.story('appraisal', appraisalId(period, scheme))
  return {
    goals: books.ids('goals', `${period}:`).flatMap((id) => books.story('goals', id) ?? []),
    ...reviewsOf(books, period),
    entered: appraisal ? standingItems(appraisal).map(({ who, indicator, score }) => ({ who, indicator, score })) : [],
    past: pastOf(books, period, scheme),
  }
}
