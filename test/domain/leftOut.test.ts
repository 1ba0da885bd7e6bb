/** Visits left out of the figures by fact, and taken back in: by whom, which, and never one's own. */
import { expect, test } from 'vitest'
import type { Books } from '#shared/domain/books.ts'
import type { Wish } from '#shared/domain/decide.ts'
import { visitsToJudge } from '#shared/domain/hall/leftOut.ts'
import { BusinessDay, TicketNumber } from '#shared/domain/words.ts'
import { noBooks } from '../support/books.ts'
import { actor } from '../support/cast.ts'
import { clockTime, draw, given, monday, ticketOf, twoWindows } from '../support/hall.ts'

const out = (ticket: string, more: object = {}): Wish =>
  ({ type: 'leaveOut', day: monday, tickets: [ticket], because: 'test', note: '试机', ...more }) as Wish
const back = (ticket: string): Wish => ({ type: 'takeIn', day: monday, tickets: [ticket], note: '查实有效' })
const at = { window: '1', ticket: 'A001' }
const called = [
  ...twoWindows,
  draw('08:40', 'pension'),
  ['08:41', 'wang', { type: 'callNext', window: '1' }],
  ['08:42', 'wang', { type: 'startService', ...at }],
] as const
const served = [...called, ['08:50', 'wang', { type: 'finishService', ...at, outcome: 'done' }]] as const

test('a supervisor leaves out a visit that is over, with the reason; the visit itself stays as it was', () => {
  const story = given(...served)
  story
    .when('09:00', 'chen', out('A001'))
    .then({ type: 'VisitLeftOut', ticket: TicketNumber.parse('A001'), because: 'test', note: '试机' })
  expect(ticketOf(story.hall, 'A001')).toMatchObject({ stage: 'finished', leftOut: 'test' })
})

test('named twice it is left out once; all of them are, or none', () => {
  const story = given(...served, draw('08:55', 'medical'))
  story.when('09:00', 'chen', out('A001', { tickets: ['A001', 'A002'] })).refused('visit-not-over', { ticket: 'A002' })
  expect(ticketOf(story.hall, 'A001').leftOut).toBeUndefined()
  const { decision } = given(...served).when('09:00', 'chen', out('A001', { tickets: ['A001', 'A001'] }))
  expect(decision.ok && decision.facts).toHaveLength(1)
})

test.each(['wang', 'guide', 'qian', 'feng', 'gao', 'root', 'kiosk', '-'])('%s may do neither', (who) => {
  given(...served)
    .when('09:00', who, out('A001'))
    .refused('not-allowed')
  given(...served, ['09:00', 'chen', out('A001')])
    .when('09:01', who, back('A001'))
    .refused('not-allowed')
})

test('not twice, not one that was never left out, not a number taken back, not one nobody drew', () => {
  given(...served, ['09:00', 'chen', out('A001')])
    .when('09:01', 'sun', out('A001', { because: 'outage' }))
    .refused('left-out-already', { ticket: 'A001' })
  given(...served)
    .when('09:00', 'chen', back('A001'))
    .refused('not-left-out')
  given(['09:00', 'guide', draw('09:00', 'pension')[2]], ['09:00:03', 'guide', { type: 'undoLast' }])
    .when('09:01', 'chen', out('A001'))
    .refused('left-out-already')
  given(...served)
    .when('09:00', 'chen', out('A777'))
    .refused('ticket-unknown', { ticket: 'A777' })
  given(...served)
    .when('09:00', 'chen', out('A001', { day: '2026-01-02' }))
    .refused('ticket-unknown')
})

test('a note is needed, and holds no numbers of people', () => {
  for (const note of ['', '   ', '13912345678'])
    expect(() => given(...served).when('09:00', 'chen', out('A001', { note }))).toThrow()
})

test('nobody judges a visit they answered first, called, served or held: neither out nor back in', () => {
  // Whoever supervises may also sit at a window, as clerk.
  const wang = { role: 'supervisor', id: 'wang' } as const
  const story = given(...served)
  expect(story.say(wang, out('A001'), clockTime('09:00'))).toMatchObject({ ok: false, refusal: 'own-visit' })
  story.when('09:01', 'chen', out('A001'))
  expect(story.say(wang, back('A001'), clockTime('09:02'))).toMatchObject({ ok: false, refusal: 'own-visit' })
  // Called in vain is had in hand too.
  const missed = given(
    ...called.slice(0, -1),
    ['08:45', 'wang', { type: 'markMissed', ...at }],
    ['08:46', 'A001', { type: 'comeBack', ticket: 'A001' }],
    ['08:47', 'A001', { type: 'leaveQueue', ticket: 'A001' }],
  )
  expect(missed.say(wang, out('A001'), clockTime('09:00'))).toMatchObject({ ok: false, refusal: 'own-visit' })
  missed.when('09:01', 'chen', out('A001')).then({ type: 'VisitLeftOut' })
})

test('what was finished and left out since cannot be undone under the figure', () => {
  given(...served, ['08:50:03', 'chen', out('A001')])
    .when('08:50:06', 'wang', { type: 'undoLast' })
    .refused('changed-since')
})

test('also when the day is over, and back in as it was', () => {
  const story = given(...served, ['17:30', 'chen', { type: 'closeDay' }])
  story.when('17:40', 'chen', out('A001', { because: 'outage' })).then({ type: 'VisitLeftOut', because: 'outage' })
  story.when('17:41', 'sun', back('A001')).then({ type: 'VisitTakenIn' })
  expect(ticketOf(story.hall, 'A001').leftOut).toBeUndefined()
})

test('not of a period whose appraisal is frozen, be it of a month, a quarter or a year', () => {
  const { hall } = given(...served)
  const stamp = { at: clockTime('09:00'), by: actor('chen') }
  const wish = { day: BusinessDay.parse(monday), tickets: [TicketNumber.parse('A001')] }
  const frozen = (...ids: string[]): Books => ({
    ...noBooks,
    ids: (_book, prefix) => ids.filter((id) => id.startsWith(prefix)),
    story: ((_book: string, id: string) => (ids.includes(id) ? { frozen: { at: 1 } } : undefined)) as Books['story'],
  })
  for (const id of ['2026-01:ten', '2026-Q1:ten', '2026:ten'])
    expect(visitsToJudge(hall, wish, stamp, frozen(id))).toMatchObject({ refusal: 'period-frozen' })
  expect(visitsToJudge(hall, wish, stamp, frozen('2026-02:ten', '2025:ten'))).toHaveLength(1)
})
