/** A round of reviews, or a test, from its facts, whole each time. */
import type { AnyRecorded } from '../facts.ts'
import type { Recorded } from '../hall/facts.ts'
import { standing } from '../story.ts'
import { idOf } from '../subject.ts'
import type { BusinessDay, StaffId } from '../words.ts'
import type { ReviewFact, ReviewFactOf } from './facts.ts'
import type { KnowledgeTest, ReviewRound, ReviewStory, RoundDone } from './reviewRound.ts'

type Told = Recorded<ReviewFact>
const doneOf = ({ at, day, staff }: { at: number; day: BusinessDay; staff?: StaffId | undefined }): RoundDone => ({
  at,
  day,
  staff,
})

const beginRound = (fact: Recorded<ReviewFactOf<'ReviewOpened'>>): ReviewRound => ({
  is: 'round',
  id: idOf(fact.subject),
  period: fact.period,
  name: fact.name,
  adHoc: fact.adHoc,
  opened: doneOf(fact),
  dimensions: fact.dimensions,
  k: fact.k,
  weights: fact.weights,
  asked: fact.asked,
  until: fact.until,
  untilAt: fact.untilAt,
  stage: 'open',
  ballots: [],
  given: new Set(),
  closed: undefined,
  annulled: undefined,
  seq: fact.seq,
  lastAction: fact.action,
})

const beginTest = (fact: Recorded<ReviewFactOf<'TestEntered'>>): KnowledgeTest => ({
  is: 'test',
  id: idOf(fact.subject),
  period: fact.period,
  name: fact.name,
  full: fact.full,
  results: fact.results,
  entered: [{ ...doneOf(fact), because: fact.because }],
  seq: fact.seq,
  lastAction: fact.action,
})

const changeRound = (round: ReviewRound, fact: Told): void => {
  switch (fact.type) {
    case 'ReviewCast':
      round.ballots.push({ about: fact.about, group: fact.group, marks: fact.marks })
      round.given.add(fact.by.id)
      return
    case 'ReviewClosed':
      round.closed = doneOf(fact)
      round.stage = 'closed'
      return
    case 'ReviewAnnulled':
      round.annulled = { ...doneOf(fact), reason: fact.reason }
      round.stage = 'annulled'
  }
}

const changeTest = (test: KnowledgeTest, fact: Told): void => {
  if (fact.type !== 'TestEntered') return
  const { name, full, results } = fact
  Object.assign(test, { name, full, results })
  test.entered.push({ ...doneOf(fact), because: fact.because })
}

export const foldReviewRound = (facts: readonly AnyRecorded[]): ReviewStory | undefined => {
  const [first, ...rest] = standing(facts)
  const story =
    first?.type === 'ReviewOpened' ? beginRound(first) : first?.type === 'TestEntered' ? beginTest(first) : undefined
  if (!story) return undefined
  for (const fact of rest) {
    if (story.is === 'round') changeRound(story, fact as Told)
    else changeTest(story, fact as Told)
    story.seq = fact.seq
    story.lastAction = fact.action
  }
  return story
}
