/** Random presses on goals, reviews and selections: whatever is said in whatever order, what must hold holds, and a replay is the same. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Command, type Wish } from '#shared/domain/decide.ts'
import { weightSum } from '#shared/domain/goals/goalSheet.ts'
import { belongsTo } from '#shared/domain/goals/known.ts'
import { ranking } from '#shared/domain/selection/score.ts'
import { isOwnCandidate } from '#shared/domain/selection/known.ts'
import { usualDimensions } from '#shared/domain/review/usualDimensions.ts'
import { actor, setup } from '../support/cast.ts'
import { clockTime, type LiveHall } from '../support/hall.ts'
import { booksOver } from '../support/books.ts'
import { selection, withRuleBook } from '../support/selections.ts'
import { dimensions, ordinary, period, press } from './goalPresses.ts'

const must = (is: boolean, what: string): void => {
  if (!is) throw new Error(what)
}

const goalsHold = ({ books }: LiveHall): void => {
  for (const id of ['affairs', 'general']) {
    const sheet = books.story('goals', `${period}:${id}`)
    if (!sheet) continue
    must(weightSum(sheet.draft.goals) === 10_000, 'a draft sums to 100')
    const { inForce } = sheet
    if (!inForce) continue
    must(weightSum(inForce.goals) === 10_000 && inForce.signed !== undefined, 'what holds was signed and sums to 100')
    must(!belongsTo(setup, sheet.section, inForce.approved.staff), 'nobody approves the own section')
    for (const entry of sheet.entries)
      must(entry.score === undefined || !belongsTo(setup, sheet.section, entry.staff), 'nobody scores the own section')
  }
}
const reviewsHold = ({ books }: LiveHall): void => {
  const round = books.story('review', period)
  if (round?.is !== 'round') return
  must(round.ballots.length === round.given.size, 'one ballot a code')
  must(
    round.ballots.every(({ about, group }) =>
      round.asked.some((one) => one.about === about && group !== 'self' && one[group].length > 0),
    ),
    'ballots of sides that were asked',
  )
  must(
    round.ballots.every(({ marks }) => Object.keys(marks).length === round.dimensions.length),
    'every dimension is marked',
  )
}
const selectionsHold = ({ books }: LiveHall): void => {
  const chosen = books.story('selection', selection)
  if (!chosen) return
  for (const one of chosen.candidates.values()) {
    for (const judge of one.sheets.keys())
      must(!isOwnCandidate(setup, chosen.rules, one.id, judge), 'nobody judges the own section')
    for (const check of one.vetoes.values()) must(check.confirmed?.staff !== check.staff, 'a veto has two people')
  }
  const { awarded } = chosen
  if (!awarded) return
  const placed = ranking(chosen).flatMap((group) => group.placed)
  for (const id of awarded.awards)
    must(
      placed.some((one) => one.id === id),
      'nobody outside of the ranking is awarded',
    )
  must(awarded.awards.length <= 2, 'no more than there are places')
}
const rounds = (live: LiveHall) => JSON.stringify(told(live.books))
const told = (books: LiveHall['books']) => [
  ...['affairs', 'general'].map((id) => books.story('goals', `${period}:${id}`)),
  books.story('review', period),
  [...(books.story('selection', selection)?.candidates ?? [])].map(([id, one]) => [
    id,
    one,
    [...one.sheets],
    [...one.vetoes],
  ]),
]

test('any presses in any order keep every truth of goals, reviews and selections', () => {
  const seen = new Set<string>()
  expect(dimensions).toHaveLength(usualDimensions.length)
  const property = fc.property(fc.array(press, { minLength: 120, maxLength: 260, size: 'max' }), (presses) => {
    const live = withRuleBook()
    let at = clockTime('10:00')
    for (const { who: anybody, usual, wish, wait } of presses) {
      const verb = (wish as { type: string }).type
      const who = usual ? (ordinary[verb]?.(wish as never) ?? anybody) : anybody
      at += wait
      live.pass(at)
      const decision = live.say(actor(who), Command.parse(wish) as unknown as Wish, at)
      seen.add(decision.ok ? decision.facts[0]!.type : decision.refusal)
      goalsHold(live)
      reviewsHold(live)
      selectionsHold(live)
    }
    expect(JSON.stringify(told(booksOver(live.log, live.hall).books)), 'replay').toBe(rounds(live))
  })
  fc.assert(property, { numRuns: 60, seed: 7, interruptAfterTimeLimit: 120_000, markInterruptAsFailure: true })
  const wanted = [
    'GoalsApproved',
    'GoalEntered',
    'ReviewCast',
    'CandidateJudged',
    'VetoConfirmed',
    'VoteCast',
    'own-appraisal',
    'second-person-needed',
    'given-already',
    'weights-not-100',
  ]
  expect(wanted.filter((one) => !seen.has(one))).toEqual([])
}, 150_000)
