/** A thousand random days. Whatever people press, in any order, the named truths hold. */
import { ofHall } from '#shared/domain/facts.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refusals } from '#shared/domain/refusals.ts'
import { dueWishes } from '#shared/domain/hall/due.ts'
import { HallFact } from '#shared/domain/hall/facts.ts'
import type { Wish } from '#shared/domain/decide.ts'
import { setup } from '../support/cast.ts'
import { clockTime, expectReplayEqual, liveHall, twoWindows } from '../support/hall.ts'
import { appraisalRefusals } from './appraisalRefusals.ts'
import { conductRefusals, conductRefusalsElsewhere } from './conductRefusals.ts'
import { matterRefusals } from './matterRefusals.ts'
import { aimed, press } from './presses.ts'
import { booksAgree, holdsTrue, logHasNoGaps, logHoldsTrue } from './truths.ts'

/** Refusals no random press of a sound hall can meet: they belong to other tests. */
const elsewhere = [
  'not-set-up',
  'setup-invalid',
  'setup-changed',
  'numbers-used-up',
  'rating-closed',
  'wish-id-reused',
  'day-not-open',
  // A supervisor who also sits at a window: test/domain/leftOut.test.ts.
  'own-visit',
  ...matterRefusals,
  ...conductRefusals,
  ...conductRefusalsElsewhere,
  ...appraisalRefusals,
]
/** What complaints and registered contacts are refused is met in their own days (test/days). */
const ofOtherBooks = [
  'complaint-unknown',
  'complaint-not-now',
  'own-complaint',
  'class-first',
  'nobody-to-call',
  'call-back-first',
  'appeal-open',
  'appealed-already',
  'not-second-person',
  'contact-unknown',
  'contact-closed',
  'contact-not-yours',
  'reported-already',
  'not-taken-yet',
  'rule-book-unknown',
  'rule-book-decided',
  'rule-book-waiting',
  'rule-book-faulty',
  'effective-not-first',
  'effective-frozen',
  'goals-unknown',
  'goals-not-now',
  'goals-unfit',
  'weights-not-100',
  'section-unknown',
  'not-your-section',
  'not-section-head',
  'goal-unknown',
  'goal-computed',
  'goal-not-scored',
  'goals-period-running',
  'evidence-needed',
  'date-passed',
  'round-unknown',
  'round-exists',
  'round-over',
  'round-still-open',
  'rater-twice',
  'nobody-asked',
  'not-asked',
  'given-already',
  'marks-incomplete',
  'test-unknown',
  'result-twice',
  'selection-unknown',
  'selection-exists',
  'selection-over',
  'selection-not-now',
  'candidate-unknown',
  'candidate-twice',
  'group-unknown',
  'not-a-judge',
  'item-not-marked',
  'daily-missing',
  'veto-unknown',
  'ballot-first',
  'candidate-out',
  'places-full',
  'award-out-of-order',
  'order-unknown',
  'report-first',
]

/** A quota small enough to be met. */
const fewMarriages = { ...setup, services: setup.services.map((s) => (s.quota ? { ...s, quota: 3 } : s)) }

/** A quarter of the presses is random, the others are aimed at what is there; the day closes at random and another begins. */
const liveDays = (seed: number, numRuns: number) => {
  const seen = new Set<string>()
  const story = fc.array(fc.tuple(press, fc.integer({ min: 0, max: 3 })), {
    minLength: 60,
    maxLength: 180,
    size: 'max',
  })
  const property = fc.property(story, fc.nat(200), (presses, closing) => {
    const live = liveHall(fewMarriages)
    let at = clockTime('08:25')
    const say = (who: string, wish: Wish) => {
      const decision = live.say(who, wish, at)
      if (!decision.ok) seen.add(decision.refusal)
      else for (const fact of decision.facts) seen.add(fact.type)
      holdsTrue(live.hall, at)
    }
    for (const [, who, wish] of twoWindows) say(who, wish)
    presses.forEach(([random, luck], i) => {
      at += random.wait
      for (const due of dueWishes(live.hall, at)) if (due.type === 'noteHandOver') say('-', due)
      const { who, wish } = luck ? aimed(random, live.hall) : random
      say(who, wish)
      if (i === closing) {
        say(random.wait % 2 ? 'chen' : '-', { type: 'closeDay' })
        // What was done a moment before closing time is taken back a moment after it.
        for (const clerk of ['wang', 'li', 'zhao']) say(clerk, { type: 'undoLast' })
        say('guide', { type: 'issueTicket', service: 'pension', language: 'zh-CN' })
      }
      if (i === closing + 8) {
        at = clockTime('08:20', '2026-01-06')
        say('-', { type: 'closeDay' })
        say('-', { type: 'openDay' })
      }
    })
    say('wang', { type: 'openDay' })
    say('-', { type: 'openDay' })
    logHoldsTrue(ofHall(live.log))
    logHasNoGaps(live.log)
    booksAgree(
      live.hall,
      live.matters().flatMap((id) => live.books.matter(id) ?? []),
    )
    expectReplayEqual(live)
  })
  fc.assert(property, { numRuns, seed, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true })
  return seen
}

test('any presses in any order keep every truth, and reach every fact and every refusal there is', () => {
  const seen = liveDays(7, 1000)
  const facts = HallFact.options.map((option) => option.shape.type.value)
  expect(
    facts.filter((fact) => fact !== 'SetupPublished' && !seen.has(fact)),
    'facts never reached',
  ).toEqual([])
  expect(
    refusals.filter((no) => !elsewhere.includes(no) && !ofOtherBooks.includes(no) && !seen.has(no)),
    'refusals never reached',
  ).toEqual([])
}, 240_000)
