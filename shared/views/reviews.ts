/**
 * Rounds of reviews and knowledge tests to be seen. While a round is open it shows who is asked and how many ballots came in
 * all together; closed, what every side of k ballots and more says. A ballot itself is in no picture.
 */
import { businessDayOf } from '#shared/domain/calendar.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Asked } from '#shared/domain/review/facts.ts'
import { raterGroups, type RaterGroup } from '#shared/domain/review/facts.ts'
import { ratersOf, reviewable } from '#shared/domain/review/raters.ts'
import { papersOf, type KnowledgeTest, type ReviewRound } from '#shared/domain/review/reviewRound.ts'
import type { Setup, Text } from '#shared/domain/setup/setup.ts'
import type { StaffId } from '#shared/domain/words.ts'
import { reviewResult, type ReviewResult } from '#shared/scoring/reviews/reviewScore.ts'
import type { Scene } from './scene.ts'

export type RoundRow = {
  readonly id: string
  readonly period: Period
  readonly name: string | null
  readonly adHoc: boolean
  readonly stage: ReviewRound['stage']
  readonly until: string
  readonly people: number
  readonly papers: number
  /** How many came in, all together; null once it is over. */
  readonly returned: number | null
  readonly openedAt: number
}
export type TestRow = {
  readonly id: string
  readonly period: Period
  readonly name: string
  readonly full: number
  readonly people: number
  readonly at: number
}
export type ReviewRoundsView = {
  readonly today: string
  /** The newest first. */
  readonly rounds: readonly RoundRow[]
  readonly tests: readonly TestRow[]
} | null

const nameOf = (setup: Setup, id: string): string => setup.people.find((one) => one.id === id)?.name ?? id
const namesOf = (setup: Setup): Readonly<Record<string, string>> =>
  Object.fromEntries(setup.people.map(({ id, name }) => [id, name]))

const roundRow = (round: ReviewRound): RoundRow => ({
  id: round.id,
  period: round.period,
  name: round.name ?? null,
  adHoc: round.adHoc,
  stage: round.stage,
  until: round.until,
  people: round.asked.length,
  papers: papersOf(round),
  returned: round.stage === 'open' ? round.ballots.length : null,
  openedAt: round.opened.at,
})
const testRow = ({ id, period, name, full, results, entered }: KnowledgeTest): TestRow => ({
  id,
  period,
  name,
  full,
  people: results.length,
  at: entered[entered.length - 1]!.at,
})

export const reviewRoundsView = ({ hall, books, at }: Scene): ReviewRoundsView => {
  if (!hall.setup) return null
  const stories = books.ids('review', '').flatMap((id) => books.story('review', id) ?? [])
  const rounds = stories.flatMap((story) => (story.is === 'round' ? [roundRow(story)] : []))
  const tests = stories.flatMap((story) => (story.is === 'test' ? [testRow(story)] : []))
  return {
    today: businessDayOf(at, hall.setup),
    rounds: rounds.sort((a, b) => b.openedAt - a.openedAt),
    tests: tests.sort((a, b) => b.at - a.at),
  }
}

export type ReviewRoundView =
  | (RoundRow & {
      readonly is: 'round'
      readonly k: number
      readonly weights: ReviewRound['weights']
      readonly dimensions: readonly { readonly id: string; readonly name: Text }[]
      readonly asked: readonly Asked[]
      /** Empty while it is open, and when it was annulled. */
      readonly results: readonly ReviewResult[]
      readonly closedAt: number | null
      readonly annulled: { readonly at: number; readonly by: string; readonly reason: string } | null
      readonly names: Readonly<Record<string, string>>
    })
  | (TestRow & {
      readonly is: 'test'
      /** In the order of the setup. */
      readonly results: readonly { readonly staff: string; readonly name: string; readonly score: number }[]
      readonly entered: readonly { readonly at: number; readonly by: string; readonly because: string | null }[]
    })
  | null

export const reviewRoundView = ({ hall, books }: Scene, { review }: { review: string }): ReviewRoundView => {
  const { setup } = hall
  const story = books.story('review', review)
  if (!setup || !story) return null
  if (story.is === 'test') {
    const results = story.results.map(({ staff, score }) => ({ staff, name: nameOf(setup, staff), score }))
    const entered = story.entered.map(({ at, staff, because }) => ({
      at,
      by: nameOf(setup, staff ?? ''),
      because: because ?? null,
    }))
    return { is: 'test', ...testRow(story), results, entered }
  }
  const { k, weights, dimensions, asked, closed, annulled } = story
  return {
    is: 'round',
    ...roundRow(story),
    k,
    weights,
    dimensions,
    asked,
    results: asked.flatMap(({ about }) => reviewResult(story, about) ?? []),
    closedAt: closed?.at ?? null,
    annulled: annulled ? { at: annulled.at, by: nameOf(setup, annulled.staff ?? ''), reason: annulled.reason } : null,
    names: namesOf(setup),
  }
}

export type RatersView = {
  readonly today: string
  readonly people: readonly { readonly id: string; readonly name: string; readonly section: Text | null }[]
  /** Of everybody, by all groups, as sections and roles have it. */
  readonly asked: readonly Asked[]
} | null

/** Who would be asked about whom, before a round is opened. */
export const ratersView = ({ hall, at }: Scene): RatersView => {
  const { setup } = hall
  if (!setup) return null
  const ids = reviewable(setup)
  return {
    today: businessDayOf(at, setup),
    people: ids.map((id) => {
      const person = setup.people.find((one) => one.id === id)!
      return { id, name: person.name, section: setup.sections.find((one) => one.id === person.section)?.name ?? null }
    }),
    asked: ids.map((id) => ratersOf(setup, id, raterGroups)),
  }
}

export type MyReviewsView = {
  /** What others say of me, of rounds that are closed; the newest first. */
  readonly results: readonly {
    readonly review: string
    readonly period: Period
    readonly name: string | null
    readonly k: number
    readonly dimensions: readonly { readonly id: string; readonly name: Text }[]
    /** Sides that were asked at all. */
    readonly asked: readonly RaterGroup[]
    readonly result: ReviewResult
  }[]
  readonly tests: readonly {
    readonly test: string
    readonly period: Period
    readonly name: string
    readonly full: number
    readonly score: number
  }[]
}

/** Sides on which anybody was asked. */
const sidesOf = (asked: Asked): RaterGroup[] =>
  raterGroups.filter((side) => (side === 'self' ? asked.self : asked[side].length > 0))

export const myReviewsView = ({ books }: Scene, { staff }: { staff: StaffId }): MyReviewsView => {
  const stories = books.ids('review', '').flatMap((id) => books.story('review', id) ?? [])
  return {
    results: stories
      .flatMap((story) => {
        const asked = story.is === 'round' ? story.asked.find(({ about }) => about === staff) : undefined
        if (story.is !== 'round' || !asked) return []
        const result = reviewResult(story, staff)
        const { id, period, name = null, k, dimensions } = story
        return result
          ? [{ review: id, period, name, k, dimensions, asked: sidesOf(asked), result, at: story.closed?.at ?? 0 }]
          : []
      })
      .sort((a, b) => b.at - a.at)
      .map(({ at: _at, ...one }) => one),
    tests: stories.flatMap((story) => {
      const own = story.is === 'test' ? story.results.find((one) => one.staff === staff) : undefined
      return story.is === 'test' && own
        ? [{ test: story.id, period: story.period, name: story.name, full: story.full, score: own.score }]
        : []
    }),
  }
}
