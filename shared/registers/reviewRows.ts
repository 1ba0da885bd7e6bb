/**
 * Register rows of one round of 360 reviews, or of one knowledge test. Of ballots there is nothing here but what a side of
 * k and more says together, once the round is closed.
 */
import type { StorySubject } from '#shared/domain/facts.ts'
import { raterGroups } from '#shared/domain/review/facts.ts'
import { groupViews } from '#shared/domain/review/groupViews.ts'
import { papersOf, type KnowledgeTest, type ReviewRound, type ReviewStory } from '#shared/domain/review/reviewRound.ts'
import type { RowChange } from './tables.ts'

export const reviewRows = (story: ReviewStory, subject: StorySubject): RowChange[] =>
  story.is === 'round' ? roundRows(story, subject) : testRows(story, subject)

const roundRows = (round: ReviewRound, subject: StorySubject): RowChange[] => {
  const { period, name = null, adHoc, stage, opened, until, closed, k } = round
  const row = {
    subject,
    period,
    name,
    ad_hoc: adHoc ? 1 : 0,
    stage,
    opened_at: opened.at,
    opened_by: opened.staff ?? '',
  }
  return [
    { put: 'reviews', row: { ...row, until, closed_at: closed?.at ?? null, k, papers: papersOf(round) } },
    ...round.asked.flatMap(({ about }) => {
      const views = groupViews(round, about)
      return raterGroups.flatMap((side): RowChange[] => {
        const view = views[side]
        return view
          ? [{ put: 'review_results', row: { subject, staff: about, side, n: view.n, score: view.score } }]
          : []
      })
    }),
    ...(stage === 'open' ? [{ put: 'deadlines', row: { subject, kind: 'close', at: round.untilAt } } as const] : []),
  ]
}

const testRows = ({ period, name, full, results, entered }: KnowledgeTest, subject: StorySubject): RowChange[] => {
  const last = entered[entered.length - 1]!
  return results.map(({ staff, score }): RowChange => ({
    put: 'test_results',
    row: { subject, staff, period, name, full, score, entered_at: last.at, entered_by: last.staff ?? '' },
  }))
}
