/** How far back a rule-book may reach: what was sealed stays scored as it was. */
import type { Books } from '../books.ts'
import { daysOf, Period } from '../period.ts'
import type { BusinessDay } from '../words.ts'

/** The last day of any period whose appraisal is frozen; undefined while nothing is. */
export const frozenUntil = (books: Pick<Books, 'ids' | 'story'>): BusinessDay | undefined =>
  books
    .ids('appraisal', '')
    .flatMap((id): BusinessDay[] => {
      const period = Period.safeParse(id.slice(0, id.indexOf(':')))
      const story = books.story('appraisal', id)
      return period.success && story && 'frozen' in story && story.frozen ? [daysOf(period.data).to] : []
    })
    .sort()
    .pop()
