/** Hundreds of random fortnights of matters, some across Spring Festival, some into a year without a calendar. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MatterFact } from '#shared/domain/matter/facts.ts'
import { clockTime, liveHall } from '../support/hall.ts'
import { aimedAt, matterPress } from './matterPresses.ts'
import { matterRefusals } from './matterRefusals.ts'
import { matterLogHoldsTrue, mattersHoldTrue } from './matterTruths.ts'

test('whatever is pressed about matters, no truth breaks, and every fact and refusal of theirs is met', () => {
  const seen = new Set<string>()
  const start = fc.constantFrom('2026-01-06', '2026-02-11', '2026-09-22', '2026-12-14')
  const presses = fc.array(matterPress, { minLength: 40, maxLength: 90, size: 'max' })
  fc.assert(
    fc.property(start, presses, (date, story) => {
      const live = liveHall()
      let at = clockTime('09:00', date)
      for (const press of story) {
        at += press.wait
        for (const { type } of live.pass(at)) seen.add(type)
        const matters = () => live.matters().flatMap((id) => live.books.matter(id) ?? [])
        const { who, wish } = aimedAt(press, matters())
        const decision = live.say(who, wish, at)
        if (decision.ok) for (const { type } of decision.facts) seen.add(type)
        else seen.add(decision.refusal)
        live.pass(at)
        mattersHoldTrue(matters(), live.log, live.rows(), at)
      }
      matterLogHoldsTrue(live.log)
    }),
    { numRuns: 200, seed: 11, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true },
  )
  const facts = MatterFact.options.map((option) => option.shape.type.value)
  expect(
    facts.filter((fact) => !seen.has(fact)),
    'facts never reached',
  ).toEqual([])
  expect(
    matterRefusals.filter((no) => !seen.has(no)),
    'refusals never reached',
  ).toEqual([])
}, 240_000)
