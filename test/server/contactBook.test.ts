/** First contacts on a real disk: the clock names what nobody took, the registers say the same after a restart and rebuilt. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contactsView } from '#shared/views/contacts.ts'
import type { ContactsView } from '#shared/views/contacts.ts'
import type { Scene } from '#shared/views/scene.ts'
import { rebuildRegisters } from '../../server/log/rebuildRegisters.ts'
import { clerk, hallOnDisk, minute, otherClerk, supervisor, type HallOnDisk } from './hallOnDisk.ts'

let hall: HallOnDisk
beforeEach(async () => {
  hall = await hallOnDisk()
})
afterEach(() => hall.end())

const S1 = 'S20261123-0001'
const rows = (table: string) => hall.db.statement(`SELECT * FROM ${table}`).all()
const openNow = (): ContactsView =>
  contactsView({ hall: hall.keeper.hall, books: hall.keeper.books, at: hall.clock.now() } as Scene)
const good = async (...said: Parameters<HallOnDisk['say']>) =>
  expect(await hall.say(...said), JSON.stringify(said[1])).toMatchObject({ ok: true })

test('a call is recorded, handed on, lapses by the clock alone, and is taken after a restart', async () => {
  await good(otherClerk, { type: 'signIn', window: 'w2' })
  await good(clerk, { type: 'openContact', channel: 'phone', service: 'social-card' })
  await good(clerk, { type: 'handOn', contact: S1, to: { to: 'window', window: 'w2' } })
  expect(rows('deadlines')).toMatchObject([{ subject: `contact ${S1}`, kind: 'hand-over' }])
  hall.clock.pass(29 * minute)
  hall.keeper.tick()
  expect(rows('breaches')).toEqual([])
  hall.clock.pass(minute)
  hall.keeper.tick()
  expect(rows('breaches')).toMatchObject([{ kind: 'hand-over-not-accepted', staff: clerk.id }])
  expect(rows('deadlines')).toEqual([])
  hall.restart()
  expect(openNow().open).toMatchObject([{ contact: S1, stage: 'handed-on', handedTo: { window: 'w2', lapsed: true } }])
  await good(otherClerk, { type: 'takeContact', contact: S1 })
  await good(otherClerk, { type: 'answerContact', contact: S1, how: 'on-the-spot' })
  expect(openNow().open).toEqual([])
  expect(rows('contacts')).toMatchObject([
    {
      contact: S1,
      first_staff: clerk.id,
      holder: otherClerk.id,
      taken_ms: 30 * minute,
      outcome: 'answered',
      lapsed: 1,
    },
  ])
  expect(rebuildRegisters(hall.db).filter(({ wasSame }) => !wasSame)).toEqual([])
})

test('a visit sent on and left lying is named by the clock, once, and a restart says nothing more', async () => {
  for (const [by, window] of [
    [clerk, 'w1'],
    [otherClerk, 'w2'],
  ] as const) {
    await good(by, { type: 'signIn', window })
    await good(by, { type: 'openWindow', window })
  }
  const [service] = hall.keeper.hall.windows.get('w1' as never)!.services
  await good(clerk, { type: 'issueTicket', service: service!, language: 'zh-CN' })
  const [ticket] = [...hall.keeper.hall.visits.keys()]
  await good(clerk, { type: 'callNext', window: 'w1' })
  await good(clerk, { type: 'startService', window: 'w1', ticket: ticket! })
  const destination = { to: 'window', window: 'w2' } as const
  await good(clerk, { type: 'transferTicket', window: 'w1', ticket: ticket!, destination, reason: 'wrong-window' })
  hall.clock.pass(30 * minute)
  hall.keeper.tick()
  hall.restart()
  hall.clock.pass(60 * minute)
  hall.keeper.tick()
  expect(rows('breaches')).toMatchObject([
    { subject: `visit 2026-11-23 ${ticket}`, kind: 'hand-over-not-accepted', staff: clerk.id, service },
  ])
  expect(openNow().handOvers).toMatchObject([{ ticket, lapsed: true }])
  expect(rebuildRegisters(hall.db).filter(({ wasSame }) => !wasSame)).toEqual([])
})

test('an answer owed is overdue at the close of its last working day, across a weekend', async () => {
  // Friday: three working days later is Wednesday.
  hall.clock.pass(4 * 24 * 60 * minute)
  hall.keeper.tick()
  await good(supervisor, { type: 'openContact', channel: 'phone' })
  await good(supervisor, { type: 'reportUp', contact: 'S20261127-0001' })
  expect(rows('contacts')).toMatchObject([{ due: '2026-12-02', overdue: 0 }])
  const [due] = rows('deadlines') as { at: number }[]
  hall.clock.set(due!.at - 1)
  hall.keeper.tick()
  expect(rows('contacts')).toMatchObject([{ overdue: 0 }])
  hall.clock.set(due!.at)
  hall.keeper.tick()
  expect(rows('contacts')).toMatchObject([{ overdue: 1, stage: 'reported-up' }])
  expect(rows('breaches')).toMatchObject([{ kind: 'follow-up-overdue', staff: supervisor.id, day: '2026-12-02' }])
})
