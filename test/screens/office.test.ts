/** The office's list: what each matter asks for on each day, in working days of the real calendar. */
import { describe, expect, test } from 'vitest'
import { setup } from '../support/cast.ts'
import { clockTime, liveHall, monday, sceneOf, type LiveHall } from '../support/hall.ts'
import type { Wish } from '#shared/domain/decide.ts'
import { MatterId } from '#shared/domain/words.ts'
import { matterView } from '#shared/views/matter.ts'
import { officeView } from '#shared/views/office.ts'

const id = (n: number): MatterId => MatterId.parse(`20260105-000${n}`)
const at = (day: string, time = '09:00'): number => clockTime(time, day)

/** Says it, and insists that the hall agrees. */
const done = (live: LiveHall, who: string, wish: Wish, when: number): void => {
  live.pass(when)
  const decision = live.say(who, wish, when)
  if (!decision.ok) throw new Error(`${wish.type}: ${decision.refusal}`)
}
const rowsAt = (live: LiveHall, when: number) => {
  live.pass(when)
  return officeView(sceneOf(live.hall, when, undefined, live.books))!.rows
}
const rowAt = (live: LiveHall, when: number, n = 1) => rowsAt(live, when).find((row) => row.id === id(n))

/** Claimed on Monday: five working days, so promised for Monday the twelfth. */
const accepted = (collection: 'at-window' | 'by-post' = 'at-window', kind?: 'joint'): LiveHall => {
  const live = liveHall()
  const item = kind ? 'household-move' : 'pension-claim'
  done(live, 'wang', { type: 'acceptMatter', item, procedure: 'agency', collection } as Wish, at(monday))
  return live
}

describe('what a matter asks for', () => {
  test('runs, is warned of, is due today, is overdue; the days left are working days', () => {
    const live = accepted()
    expect(rowAt(live, at('2026-01-06'))).toMatchObject({ state: 'running', due: '2026-01-12', left: 4 })
    expect(rowAt(live, at('2026-01-09'))).toMatchObject({ state: 'warned', left: 1 })
    // Saturday and Sunday are no working days: still one.
    expect(rowAt(live, at('2026-01-11'))).toMatchObject({ state: 'warned', left: 1 })
    expect(rowAt(live, at('2026-01-12'))).toMatchObject({ state: 'due-today', left: 0 })
    expect(rowAt(live, at('2026-01-12', '17:30'))).toMatchObject({ state: 'overdue', left: 0, wasLate: true })
    expect(rowAt(live, at('2026-01-14'))).toMatchObject({ state: 'overdue', left: -2 })
  })

  test('told of missing papers it waits for the citizen, whoever has it in hand', () => {
    const live = liveHall()
    const lines = [{ key: 'photo', material: 'photo', text: '照片', defect: 'missing' }]
    done(live, 'li', { type: 'giveNotice', item: 'pension-claim', form: 'oral', lines } as Wish, at(monday))
    expect(rowAt(live, at(monday))).toMatchObject({
      state: 'waiting-papers',
      openLines: 1,
      due: null,
      left: null,
      holder: 'li',
      holderName: '李强',
    })
  })

  test('while time stands still the days left stay as they were', () => {
    const live = accepted()
    const suspend = { type: 'suspendMatter', matter: id(1), why: 'inspection', toldBy: 'written' } as Wish
    done(live, 'wang', suspend, at('2026-01-07'))
    expect(rowAt(live, at('2026-01-20'))).toMatchObject({
      state: 'running',
      still: true,
      left: 3,
      stopped: 'inspection',
    })
    done(live, 'wang', { type: 'resumeMatter', matter: id(1) }, at('2026-01-20'))
    expect(rowAt(live, at('2026-01-20'))).toMatchObject({ due: '2026-01-23', left: 3, still: false })
  })

  test('papers asked for after acceptance are waited for', () => {
    const live = accepted()
    const suspend = { type: 'suspendMatter', matter: id(1), why: 'supplement', toldBy: 'oral' } as Wish
    done(live, 'wang', suspend, at('2026-01-07'))
    expect(rowAt(live, at('2026-01-07'))).toMatchObject({ state: 'waiting-papers', still: true })
  })

  test('more time asked for waits for a second person; granted too late it is not overdue now, but was', () => {
    const live = accepted()
    const ask = { type: 'askExtension', matter: id(1), workdays: 2, reason: '情况复杂' } as Wish
    done(live, 'wang', ask, at('2026-01-07'))
    expect(rowAt(live, at('2026-01-07'))).toMatchObject({
      state: 'waiting-approval',
      extension: 'asked',
      askedBy: 'wang',
    })
    expect(rowAt(live, at('2026-01-13'))).toMatchObject({ state: 'overdue', extension: 'asked' })
    done(live, 'chen', { type: 'decideExtension', matter: id(1), granted: true }, at('2026-01-13'))
    expect(rowAt(live, at('2026-01-13'))).toMatchObject({ due: '2026-01-14', wasLate: true, extension: 'granted' })
    expect(rowAt(live, at('2026-01-13'))?.state).not.toBe('overdue')
  })

  test.each([
    ['at-window', 'to-deliver'],
    ['by-post', 'overdue'],
  ] as const)('a result to be had %s is %s once its last day has passed', (collection, state) => {
    const live = accepted(collection)
    done(live, 'wang', { type: 'completeMatter', matter: id(1), result: 'granted' } as Wish, at('2026-01-07'))
    const due = rowAt(live, at('2026-01-07'))?.due
    expect(rowAt(live, at('2026-01-07'))?.state).toBe('to-deliver')
    expect(rowAt(live, at(due!, '17:30'))?.state).toBe(state)
    const deliver = { type: 'deliverMatter', matter: id(1), how: collection, certificatesReturned: true, feeFen: 0 }
    done(live, 'wang', deliver as Wish, at('2026-03-02'))
    expect(rowsAt(live, at('2026-03-02'))).toEqual([])
  })

  test('a year without a calendar is named, never guessed', () => {
    const live = accepted()
    live.hall.setup = { ...setup, workYears: [] }
    const row = officeView(sceneOf(live.hall, at('2026-01-06'), undefined, live.books))?.rows[0]
    expect(row).toMatchObject({ left: null, noCalendarOf: 2026 })
  })
})

test('the most urgent stands first', () => {
  const live = accepted()
  const more: Wish = { type: 'acceptMatter', item: 'household-move', procedure: 'own', collection: 'at-window' } as Wish
  done(live, 'li', more, at(monday, '09:05'))
  done(live, 'li', { type: 'completeMatter', matter: id(2), result: 'done' } as Wish, at(monday, '09:06'))
  done(live, 'li', more, at(monday, '09:10'))
  expect(rowsAt(live, at('2026-01-08')).map((row) => [row.id, row.state])).toEqual([
    [id(3), 'due-today'],
    [id(2), 'to-deliver'],
    [id(1), 'running'],
  ])
})

test('one matter tells where it stands, and from which day to which its promise moved', () => {
  const live = accepted()
  done(live, 'wang', { type: 'suspendMatter', matter: id(1), why: 'test', toldBy: 'phone' } as Wish, at('2026-01-07'))
  done(live, 'li', { type: 'resumeMatter', matter: id(1) }, at('2026-01-09'))
  done(live, 'li', { type: 'askExtension', matter: id(1), workdays: 3, reason: '会审' } as Wish, at('2026-01-09'))
  done(live, 'chen', { type: 'decideExtension', matter: id(1), granted: true }, at('2026-01-09', '10:00'))
  const shown = matterView(sceneOf(live.hall, at('2026-01-12'), undefined, live.books), { matter: id(1) })
  expect(shown?.moves).toEqual([
    { at: at('2026-01-09'), because: 'resumed', from: '2026-01-12', to: '2026-01-14' },
    { at: at('2026-01-09', '10:00'), because: 'extended', from: '2026-01-14', to: '2026-01-19' },
  ])
  expect(shown?.standing).toMatchObject({ due: '2026-01-19', left: 5, state: 'running' })
})
