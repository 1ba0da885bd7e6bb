/** First contacts: whoever is asked first answers for it, until somebody takes it, or it is answered. */
import { describe, expect, test } from 'vitest'
import type { Wish } from '#shared/domain/decide.ts'
import type { ContactId } from '#shared/domain/words.ts'
import { setup } from '../support/cast.ts'
import { clockTime, given, liveHall, twoWindows, type LiveHall } from '../support/hall.ts'

type Line = readonly [time: string, who: string, wish: Wish]
const S1 = 'S20260105-0001' as ContactId
const asked = (time = '09:00', who = 'guide'): Line => [
  time,
  who,
  { type: 'openContact', channel: 'phone', service: 'household' },
]
const toWindow2: Wish = { type: 'handOn', contact: S1, to: { to: 'window', window: '2' }, guided: true }

const rowsOf = (live: LiveHall, table: string) =>
  live.rows().flatMap((change) => ('put' in change && change.put === table ? [change.row] : []))
const liveFrom = (...lines: Line[]) => {
  const live = liveHall()
  for (const [time, who, wish] of lines)
    expect(live.say(who, wish, clockTime(time)), JSON.stringify(wish)).toMatchObject({ ok: true })
  return live
}

describe('opened', () => {
  test('at reception without a window, by telephone, even before the doors open', () => {
    given()
      .when('07:40', 'guide', { type: 'openContact', channel: 'phone', service: 'household' })
      .then({
        type: 'ContactOpened',
        contact: S1,
        staff: 'zhao',
        channel: 'phone',
        drawn: { series: 'contact 2026-01-05', n: 1 },
      } as object)
  })
  test('at the window the person sits at, which is noted without being asked', () => {
    given(...twoWindows)
      .when('09:00', 'wang', { type: 'openContact', channel: 'walk-up' })
      .then({ type: 'ContactOpened', staff: 'wang', window: '1' } as object)
  })
  test('a ticket is not opened by hand, and somebody else’s window is not mine', () => {
    const { when } = given(...twoWindows)
    when('09:00', 'wang', { type: 'openContact', channel: 'walk-up', window: '2' }).refused('not-your-window')
    when('09:00', 'wang', { type: 'openContact', channel: 'walk-up', service: 'nothing' }).refused('service-unknown')
    when('09:00', 'kiosk', { type: 'openContact', channel: 'walk-up' }).refused('not-allowed')
  })
  test('numbers of one day run on, across two people', () => {
    const live = liveFrom(asked(), asked('09:01', 'wang'))
    expect(live.books.openContacts()).toEqual([S1, 'S20260105-0002'])
  })
})

describe('handed on', () => {
  test('it stays with the first responder until the other takes it, and the time is kept', () => {
    const live = liveFrom(...twoWindows, asked(), ['09:01', 'guide', toWindow2])
    expect(live.books.contact(S1)).toMatchObject({ stage: 'handed-on', chain: [{ staff: 'zhao', to: undefined }] })
    live.say('li', { type: 'takeContact', contact: S1 }, clockTime('09:05'))
    const contact = live.books.contact(S1)
    expect(contact?.chain).toEqual([
      { staff: 'zhao', window: undefined, from: clockTime('09:00'), to: clockTime('09:05') },
      { staff: 'li', window: '2', from: clockTime('09:05'), to: undefined },
    ])
    expect(contact?.handOvers[0]?.taken).toMatchObject({ by: 'li', tookMs: 4 * 60_000 })
    expect(rowsOf(live, 'contacts')).toMatchObject([
      { holder: 'li', first_staff: 'zhao', taken_ms: 240_000, guided: 1 },
    ])
  })
  test('only to where somebody is, and taken only by whom it was handed to', () => {
    const { when } = given(...twoWindows, asked(), ['09:01', 'guide', toWindow2])
    when('09:02', 'wang', { type: 'takeContact', contact: S1 }).refused('contact-not-yours')
    when('09:02', 'guide', { type: 'handOn', contact: S1, to: { to: 'window', window: '3' } }).refused(
      'destination-absent',
    )
    when('09:02', 'guide', { type: 'handOn', contact: S1, to: { to: 'staff', staff: 'zhao' } }).refused(
      'same-destination',
    )
    when('09:02', 'wang', { type: 'handOn', contact: S1, to: { to: 'staff', staff: 'li' } }).refused(
      'contact-not-yours',
    )
    when('09:02', 'guide', { type: 'closeContact', contact: S1, outcome: 'handed-on' }).refused('not-taken-yet')
  })
  test('taken back by who handed it on, it was not taken', () => {
    const live = liveFrom(...twoWindows, asked(), ['09:01', 'guide', toWindow2])
    live.say('guide', { type: 'takeContact', contact: S1 }, clockTime('09:02'))
    const close: Wish = { type: 'closeContact', contact: S1, outcome: 'handed-on' }
    expect(live.say('guide', close, clockTime('09:03'))).toMatchObject({ refusal: 'not-taken-yet' })
    live.say('guide', toWindow2, clockTime('09:04'))
    live.say('li', { type: 'takeContact', contact: S1 }, clockTime('09:05'))
    expect(live.say('guide', close, clockTime('09:06')).ok).toBe(true)
  })
  test('nobody takes it: the clock names whoever handed it on, once, and the deadline is gone', () => {
    const live = liveFrom(...twoWindows, asked(), ['09:01', 'guide', toWindow2])
    expect(live.pass(clockTime('09:30:59'))).toEqual([])
    expect(live.pass(clockTime('09:31'))).toMatchObject([{ type: 'HandOverLapsed', contact: S1, of: 'zhao' }])
    expect(live.pass(clockTime('12:00'))).toEqual([])
    expect(rowsOf(live, 'deadlines')).toEqual([])
    expect(rowsOf(live, 'breaches')).toMatchObject([
      { subject: `contact ${S1}`, kind: 'hand-over-not-accepted', staff: 'zhao', service: 'household', n: 0 },
    ])
    // Taken late it is still taken; what was named stays named.
    live.say('li', { type: 'takeContact', contact: S1 }, clockTime('12:01'))
    live.say('li', { type: 'answerContact', contact: S1, how: 'in-person' }, clockTime('12:02'))
    expect(rowsOf(live, 'contacts')).toMatchObject([{ stage: 'closed', outcome: 'answered', lapsed: 1 }])
    expect(rowsOf(live, 'breaches')).toHaveLength(1)
  })
})

describe('not this centre’s', () => {
  test('the unit of the directory is written down as it reads now', () => {
    given(asked())
      .when('09:01', 'guide', { type: 'tellUnit', contact: S1, unit: 'housing' })
      .then(
        { type: 'UnitTold', unit: { unit: 'housing', name: '县住房和城乡建设局', phone: '0310-7654321' } } as object,
        {
          type: 'ContactClosed',
          outcome: 'told-elsewhere',
        } as object,
      )
  })
  test('a bare no is a breach of who said it', () => {
    const live = liveFrom(asked(), ['09:01', 'guide', { type: 'tellUnit', contact: S1 }])
    expect(rowsOf(live, 'breaches')).toMatchObject([{ kind: 'no-unit-told', staff: 'zhao', day: '2026-01-05' }])
  })
  test('a unit not in the directory is named by hand, but never with a person’s number in it', () => {
    given(asked()).when('09:01', 'guide', { type: 'tellUnit', contact: S1, unit: 'nowhere' }).refused('unit-unknown')
    const live = liveFrom(asked(), [
      '09:01',
      'guide',
      { type: 'tellUnit', contact: S1, name: '县供电公司', phone: '95598' },
    ])
    expect(live.books.contact(S1)?.told?.unit).toEqual({ name: '县供电公司', phone: '95598' })
    expect(rowsOf(live, 'breaches')).toEqual([])
    expect(() =>
      live.say('guide', { type: 'tellUnit', contact: S1, name: '张三 13800138000' }, clockTime('09:02')),
    ).toThrow('no phone or identity numbers')
  })
})

describe('reported up', () => {
  test('answered within three working days, from Monday until Thursday at closing', () => {
    given(asked())
      .when('09:01', 'guide', { type: 'reportUp', contact: S1, note: '新政策' })
      .then({ type: 'ContactReportedUp', due: '2026-01-08', dueAt: clockTime('17:30', '2026-01-08') } as object)
  })
  test('the answer in time closes it; a second report is refused', () => {
    const { when, hall } = given(asked(), ['09:01', 'guide', { type: 'reportUp', contact: S1 }])
    when('09:02', 'guide', { type: 'reportUp', contact: S1 }).refused('reported-already')
    when('10:00', 'guide', { type: 'answerContact', contact: S1, how: 'called-back' }).then(
      { type: 'ContactAnswered', how: 'called-back' } as object,
      { type: 'ContactClosed', outcome: 'answered' } as object,
    )
    when('10:01', 'guide', { type: 'answerContact', contact: S1, how: 'called-back' }).refused('contact-closed')
    expect(hall.stage).toBe('open')
  })
  test('not answered by then, whoever owes it is named: the one who took it over', () => {
    const live = liveFrom(asked(), ['09:01', 'guide', { type: 'reportUp', contact: S1 }])
    live.say('chen', { type: 'takeContact', contact: S1 }, clockTime('10:00'))
    expect(live.books.contact(S1)?.stage).toBe('reported-up')
    const said = live.pass(clockTime('17:30', '2026-01-08'))
    expect(said.filter(({ type }) => type === 'FollowUpOverdue')).toMatchObject([{ of: 'chen', due: '2026-01-08' }])
    expect(rowsOf(live, 'deadlines')).toEqual([])
    expect(rowsOf(live, 'breaches')).toMatchObject([{ kind: 'follow-up-overdue', staff: 'chen', day: '2026-01-08' }])
  })
  test('a year without its calendar is never guessed', () => {
    const live = liveHall({ ...setup, workYears: [] })
    live.say('guide', { type: 'openContact', channel: 'phone' }, clockTime('09:00'))
    expect(live.say('guide', { type: 'reportUp', contact: S1 }, clockTime('09:01'))).toMatchObject({
      refusal: 'calendar-missing',
      detail: { year: 2026 },
    })
  })
  test('the clock is refused what is not due', () => {
    const { when } = given(asked(), ['09:01', 'guide', { type: 'reportUp', contact: S1 }])
    when('09:02', '-', { type: 'noteContactDue', contact: S1, kind: 'follow-up' }).refused('not-due-yet')
    when('09:02', '-', { type: 'noteContactDue', contact: S1, kind: 'hand-over' }).refused('not-due-yet')
    when('09:02', '-', { type: 'noteContactDue', contact: 'S20260105-0009', kind: 'hand-over' }).refused(
      'contact-unknown',
    )
  })
})
