/** A hall with people enough for a round of reviews, and rounds of chance ballots. */
import type { Asked, RaterGroup } from '#shared/domain/review/facts.ts'
import type { ReviewRound } from '#shared/domain/review/reviewRound.ts'
import { usualDimensions } from '#shared/domain/review/usualDimensions.ts'
import { Period } from '#shared/domain/period.ts'
import { Setup } from '#shared/domain/setup/setup.ts'
import { BusinessDay, StaffId, type Actor } from '#shared/domain/words.ts'
import { setup as castSetup } from './cast.ts'

/** The cast with five more clerks in the section of social affairs: wang has six peers. */
export const manyPeople: Setup = Setup.parse({
  ...castSetup,
  people: [
    ...castSetup.people,
    ...['a', 'b', 'c', 'd', 'e'].map((id, i) => ({
      id: `clerk-${id}`,
      name: `科员${id}`,
      staffNo: `9${i}`,
      roles: ['clerk'],
      section: 'affairs',
    })),
  ],
})

/** What the gate makes of a signed-in person. */
export const paper = (code: string): Actor => ({ role: 'ballot', id: code })
export const marksOf = (mark: number): Record<string, number> =>
  Object.fromEntries(usualDimensions.map(({ id }) => [id, mark]))

const ids = (prefix: string, n: number): StaffId[] =>
  Array.from({ length: n }, (_, i) => StaffId.parse(`${prefix}${i}`))
const sides = ['superior', 'peers', 'subordinates'] as const

/** A closed round about `people` persons, with as many ballots of each side as luck says; `luck()` is 0 … 1. */
export const chanceRound = (luck: () => number, people: number, k: number): ReviewRound => {
  const upTo = (n: number): number => Math.floor(luck() * (n + 1))
  const asked = ids('about', people).map((about, i): Asked => ({
    about,
    superior: ids(`s${i}-`, upTo(6)),
    peers: ids(`p${i}-`, upTo(9)),
    subordinates: ids(`u${i}-`, upTo(7)),
    self: luck() < 0.5,
  }))
  const marks = () => Object.fromEntries(usualDimensions.map(({ id }) => [id, upTo(10)]))
  const ballots = asked.flatMap((one) => [
    ...sides.flatMap((group: RaterGroup) =>
      Array.from({ length: upTo(one[group as 'peers'].length) }, () => ({ about: one.about, group, marks: marks() })),
    ),
    ...(one.self && luck() < 0.7 ? [{ about: one.about, group: 'self' as const, marks: marks() }] : []),
  ])
  const done = { at: 0, day: BusinessDay.parse('2026-01-05'), staff: undefined }
  return {
    is: 'round',
    id: '2026-H1',
    period: Period.parse('2026-H1'),
    name: undefined,
    adHoc: false,
    opened: done,
    dimensions: usualDimensions,
    k,
    weights: { superior: 40, peers: 30, subordinates: 10, self: luck() < 0.5 ? 0 : 10, users: 20 },
    asked,
    until: '2026-01-09',
    untilAt: 0,
    stage: 'closed',
    ballots,
    given: new Set(),
    closed: done,
    annulled: undefined,
    seq: 1,
    lastAction: 1,
  }
}
