/** Random months of discipline: whatever people ask, propose, confirm and appeal, the truths hold and the log tells it again. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counts } from '#shared/domain/conduct/conduct.ts'
import { ConductFact } from '#shared/domain/conduct/facts.ts'
import { deductionGrounds, leaveKinds } from '#shared/domain/conduct/leaveKinds.ts'
import type { Wish } from '#shared/domain/decide.ts'
import { openShelf } from '#shared/domain/shelf.ts'
import { subjectOf } from '#shared/domain/facts.ts'
import { storyRows } from '#shared/registers/storyRows.ts'
import { faultsOfYear, rulesIn } from '#shared/scoring/discipline/faults.ts'
import { yearScore } from '#shared/scoring/discipline/yearScore.ts'
import { tenConverted, underRules } from '../support/conduct.ts'
import { clockTime, type LiveHall } from '../support/hall.ts'
import { conductRefusals } from './conductRefusals.ts'

const scheme = 'town-ten-converted'
const staff = fc.constantFrom('wang', 'li', 'zhao')
const boss = fc.constantFrom('sun', 'gao', 'feng')
const anyone = fc.oneof({ weight: 3, arbitrary: staff }, { weight: 2, arbitrary: boss })
const dayNumber = fc.integer({ min: 5, max: 14 }).map((n) => `2026-01-${String(n).padStart(2, '0')}`)
const part = fc.record(
  { date: dayNumber, half: fc.constantFrom('am' as const, 'pm' as const) },
  { requiredKeys: ['date'] },
)
const number = fc.integer({ min: 1, max: 4 })
const conduct = fc.constantFrom('wang', 'wang', 'li', 'sun', 'feng').map((id) => `2026-01:${id}`)
const reason = fc.constantFrom('经查属实', undefined)
const verb = (who: fc.Arbitrary<string>, type: Wish['type'], fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ who, wish: fc.record({ type: fc.constant(type), ...fields }) as unknown as fc.Arbitrary<Wish> })
const which = { conduct, deduction: number }
/** What is likely to be there. */
const aimed = { conduct: fc.constant('2026-01:wang'), deduction: fc.integer({ min: 1, max: 3 }) }

const deed = fc.oneof(
  verb(anyone, 'askLeave', {
    kind: fc.constantFrom(...leaveKinds),
    from: part,
    to: part,
    substitute: fc.constantFrom('wang', 'li', 'zhao', undefined),
  }),
  verb(boss, 'decideLeave', { conduct, leave: number, granted: fc.boolean(), reason }),
  verb(fc.constant('gao'), 'decideLeave', { conduct, leave: number, granted: fc.constant(true) }),
  verb(anyone, 'withdrawLeave', { conduct, leave: number }),
  verb(anyone, 'askOvertime', { date: dayNumber, minutes: fc.integer({ min: 1, max: 260 }) }),
  verb(boss, 'decideOvertime', { conduct, overtime: number, granted: fc.boolean(), reason }),
  verb(boss, 'proposeDeduction', {
    staff: fc.constantFrom('wang', 'li', 'sun', 'feng'),
    scheme: fc.constant(scheme),
    code: fc.constantFrom('games', 'late', 'absent', 'favouritism', 'smoking'),
    date: dayNumber,
    note: fc.constant('巡查发现'),
    should: fc.constantFrom(2, undefined),
  }),
  verb(boss, 'confirmDeduction', which),
  verb(fc.constant('sun'), 'confirmDeduction', aimed),
  verb(boss, 'dropDeduction', { ...which, reason: fc.constant('设备故障') }),
  verb(anyone, 'appealDeduction', {
    ...which,
    ground: fc.constantFrom(...deductionGrounds),
    statement: fc.constant('与事实不符'),
  }),
  verb(fc.constant('wang'), 'appealDeduction', {
    ...aimed,
    ground: fc.constantFrom(...deductionGrounds),
    statement: fc.constant('与事实不符'),
  }),
  verb(fc.constantFrom('gao', 'sun'), 'decideDeductionAppeal', {
    ...aimed,
    upheld: fc.boolean(),
    reason: fc.constant('查看监控'),
  }),
  verb(fc.constant('-'), 'noteAttendance', { date: dayNumber }),
)
/** One morning: when wang comes (or not), and what is said during the day. */
const morning = fc.record({
  comes: fc.constantFrom('08:20', '08:40', '08:41', '09:50', undefined),
  leaves: fc.constantFrom('17:30', '16:00', undefined),
  deeds: fc.array(deed, { minLength: 6, maxLength: 16 }),
})
const week = fc.array(morning, { minLength: 5, maxLength: 8 })

/** Each truth by its name: who counts whom, and by whom it was decided. */
const holdsTrue = ({ books }: LiveHall): void => {
  for (const id of books.ids('conduct', '2026-01:')) {
    const story = books.story('conduct', id)!
    const dates = story.days.map(({ date }) => date)
    expect(new Set(dates).size, 'one attendance a day').toBe(dates.length)
    for (const one of story.deductions) {
      expect(one.confirmed?.staff, 'nobody confirms their own').not.toBe(story.staff)
      if (one.confirmed && one.proposed.staff) expect(one.confirmed.staff).not.toBe(one.proposed.staff)
      if (one.appeal?.decided)
        expect([one.confirmed?.staff, one.proposed.staff]).not.toContain(one.appeal.decided.staff)
      expect(counts(one), 'what counts was confirmed').toBe(one.confirmed !== undefined && one.stage !== 'void')
    }
    for (const leave of story.leaves) {
      if (leave.decided?.granted && leave.isLong)
        expect(leave.substitute, 'a long leave has a substitute').toBeDefined()
      expect(leave.decided?.staff).not.toBe(story.staff)
    }
    const faults = faultsOfYear(books, story.staff, scheme, '2026-01')
    const year = yearScore((month) => rulesIn(books, month, scheme), faults, '2026-01')
    expect(year.lost, 'what stands costs at least nothing').toBeGreaterThanOrEqual(0)
    expect(year.months[0]!.lines.filter(({ because }) => because !== 'surcharge').length).toBe(faults.length)
  }
}

/** Folded again from the bare log, every story gives the same rows. */
const replayEqual = ({ log, rows }: LiveHall): void => {
  const shelf = openShelf((subject) => log.filter((fact) => subjectOf(fact) === subject))
  const subjects = [...new Set(log.map(subjectOf))].filter((subject) => subject.includes(' ')) as never[]
  expect(subjects.flatMap((subject) => storyRows(subject, shelf))).toEqual(rows())
}

test('any month of discipline keeps every truth, replays to the same rows, and meets every fact and refusal', () => {
  const seen = new Set<string>()
  const property = fc.property(week, (days) => {
    const live = underRules(tenConverted)
    const say = (who: string, wish: Wish, at: number): void => {
      const decision = live.say(who, wish, at)
      if (!decision.ok) seen.add(decision.refusal)
      else for (const fact of decision.facts) seen.add(fact.type)
    }
    days.forEach(({ comes, leaves, deeds }, n) => {
      const date = `2026-01-${String(5 + n).padStart(2, '0')}`
      for (const fact of live.pass(clockTime('08:00', date))) seen.add(fact.type)
      say('li', { type: 'signIn', window: '2' }, clockTime('08:10', date))
      if (comes) say('wang', { type: 'signIn', window: '1' }, clockTime(comes, date))
      deeds.forEach(({ who, wish }, i) => say(who, wish, clockTime('10:00', date) + i * 60_000))
      if (leaves) say('wang', { type: 'signOut', window: '1' }, clockTime(leaves, date))
      holdsTrue(live)
    })
    for (const fact of live.pass(clockTime('08:00', '2026-01-30'))) seen.add(fact.type)
    holdsTrue(live)
    replayEqual(live)
  })
  fc.assert(property, { numRuns: 150, seed: 11 })
  const facts = ConductFact.options.map((option) => option.shape.type.value)
  const later = ['LeaveCarried', 'LeaveCarryEnded']
  expect(
    facts.filter((fact) => !seen.has(fact) && !later.includes(fact)),
    'facts never reached',
  ).toEqual([])
  expect(
    conductRefusals.filter((no) => !seen.has(no)),
    'refusals never met',
  ).toEqual([])
})
