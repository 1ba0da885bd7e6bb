/** What people said themselves. Nobody's silence is counted as an opinion. */
import type { RatingEntry } from './entries.ts'
import type { Measure } from './measure.ts'

const graded = (wanted: number): Measure => ({
  family: 'ratings',
  is: 'count',
  takes: { rating: ({ grade, excluded }) => !excluded && grade === wanted },
})
/** Ratings of each level (国办发〔2019〕51号), those not taken out by an upheld appeal. */
export const [grade1, grade2, grade3, grade4, grade5] = [graded(1), graded(2), graded(3), graded(4), graded(5)]

const counts = ({ excluded }: RatingEntry): boolean => !excluded

/** 满意率: basically satisfied and better, of the ratings that count. */
export const satisfied: Measure = {
  family: 'ratings',
  is: 'rate',
  takes: { rating: (rating) => counts(rating) && rating.grade >= 3 },
  of: { rating: counts },
}

/** 评价率: ratings given, of visits finished; one that an appeal took out was given all the same. */
export const responded: Measure = {
  family: 'ratings',
  is: 'rate',
  takes: { rating: () => true },
  of: { turn: ({ ended }) => ended === 'finished' },
}

/** Ratings given on the tablet at the window, of all given; the others came by phone, away from it. */
export const onTablet: Measure = {
  family: 'ratings',
  is: 'rate',
  takes: { rating: ({ through }) => through === 'tablet' },
  of: { rating: () => true },
}
