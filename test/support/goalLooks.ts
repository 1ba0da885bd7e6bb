/** What a day file can look at in goals, reviews and selections. */
import { ranking } from '#shared/domain/selection/score.ts'
import { StaffId } from '#shared/domain/words.ts'
import { scoreGoals } from '#shared/scoring/goals/goalScore.ts'
import { sectionGoals } from '#shared/scoring/presets/sectionGoals.ts'
import { reviewResult } from '#shared/scoring/reviews/reviewScore.ts'
import type { LiveHall } from './hall.ts'

const bands = sectionGoals.scheme.kind === 'goals' ? sectionGoals.scheme.bands : []

/** `approved 84.5 good`, `signed so far 40 of 70`. Every computed goal counts as 90 here. */
export const goalsLook = ({ books }: LiveHall, id: string): string => {
  const sheet = books.story('goals', id)
  if (!sheet) return 'none'
  const { total, grade, soFar } = scoreGoals(sheet, bands, () => ({ score: 90, value: 91.5, num: 183, den: 200 }))
  return `${sheet.stage} ${total === null ? `so far ${soFar.points} of ${soFar.weight}` : `${total} ${grade}`}`
}

/** `2026-H1/wang`: `peers 82 of 5, total 82`; `nothing` while it is open, or when no side is large enough. */
export const reviewLook = ({ books }: LiveHall, of: string): string => {
  const [id = '', staff = ''] = of.split('/')
  const round = books.story('review', id)
  const result = round?.is === 'round' ? reviewResult(round, StaffId.parse(staff)) : undefined
  const sides = Object.entries(result?.groups ?? {}).map(([side, view]) => `${side} ${view.score} of ${view.n}`)
  return sides.length === 0 ? 'nothing' : [...sides, `total ${result!.total}`].join(', ')
}

/** `1st 1 86.4 in, 2nd 3 80 tied, out 2 vetoed 76`: places with totals, then who is out, why, and with which score. */
export const rankingLook = ({ books }: LiveHall, id: string): string => {
  const selection = books.story('selection', id)
  if (!selection) return 'none'
  return ranking(selection)
    .flatMap(({ placed, out }) => [
      ...placed.map((one) => `${one.place} ${one.id} ${one.total} ${one.is}`),
      ...out.map((one) => `out ${one.id} ${one.out} ${one.total ?? '-'}`),
    ])
    .join(', ')
}
