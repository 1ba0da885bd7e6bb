/** A hall to try things in, and the sentence domain tests are written in: given(…).when(…).then(… | refused). */
import { expect } from 'vitest'
import { instantOf } from '#shared/domain/calendar.ts'
import { attendanceDue } from '#shared/domain/conduct/attendanceDue.ts'
import { Command, decide, type Wish } from '#shared/domain/decide.ts'
import type { Decision } from '#shared/domain/decision.ts'
import { estimateAll } from '#shared/domain/hall/estimate.ts'
import { wishOfDeadline } from '#shared/domain/due.ts'
import { isOfHall, type AnyRecorded, type Fact } from '#shared/domain/facts.ts'
import { dueWishes } from '#shared/domain/hall/due.ts'
import type { Recorded } from '#shared/domain/hall/facts.ts'
import { emptyHall, fold, foldAll } from '#shared/domain/hall/fold.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { Refusal } from '#shared/domain/refusals.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import { TicketNumber, WindowId, type Actor } from '#shared/domain/words.ts'
import { booksOver, noBooks } from './books.ts'
import { actor, setup as castSetup } from './cast.ts'

export const monday = '2026-01-05'
/** `09:41` or `09:41:20` of the test's Monday, ms since 1970. */
export const clockTime = (time: string, date = monday): number => {
  const [hours, minutes, seconds = '0'] = time.split(':')
  return instantOf(date, `${hours}:${minutes}`, 'Asia/Shanghai') + Number(seconds) * 1000
}

/** A living hall with its log, without a server: decide, record, fold. */
export const liveHall = (setup: Setup = castSetup) => {
  const hall = emptyHall()
  const log: AnyRecorded[] = []
  const { books, drafts, dueAt, rows, matters } = booksOver(log, hall)
  const record = (facts: readonly Fact[], at: number, by: Actor): void => {
    const action = log.length + 1
    for (const fact of facts) {
      const recorded = { ...fact, at, by, seq: log.length + 1, action } as AnyRecorded
      if (isOfHall(recorded)) fold(hall, recorded as Recorded)
      log.push(recorded)
    }
  }
  const say = (who: string | Actor, wish: Wish, at: number): Decision => {
    const by = typeof who === 'string' ? actor(who) : who
    const decision = decide(hall, Command.parse(wish), { at, by }, books)
    if (decision.ok) record(decision.facts, at, by)
    return decision
  }
  record([{ type: 'SetupPublished', version: 1, setup }], clockTime('07:00'), actor('root'))
  say('-', { type: 'openDay' }, clockTime('07:00'))
  /** Lets the clock say everything that is due until `at`: days, hand-overs, deadlines of stories. Returns what it said. */
  const pass = (at: number): AnyRecorded[] => {
    const before = log.length
    const answer = (wish: Wish, when: number): void => {
      const decision = say('-', wish, when)
      if (!decision.ok) throw new Error(`the clock was refused ${wish.type}: ${decision.refusal}`)
    }
    for (let due = dueAt(at)[0]; due; due = dueAt(at)[0]) {
      for (const wish of dueWishes(hall, due.at)) answer(wish as Wish, due.at)
      answer(wishOfDeadline(due.subject, due.kind) as unknown as Wish, Math.max(due.at, hall.at))
    }
    for (const wish of dueWishes(hall, at)) answer(wish as Wish, at)
    for (let date = attendanceDue(hall, books); date; date = attendanceDue(hall, books))
      answer({ type: 'noteAttendance', date }, at)
    return log.slice(before)
  }
  return { hall, log, books, drafts, matters, rows, say, record, pass }
}
export type LiveHall = ReturnType<typeof liveHall>

/** Everything that must be equal when the same facts are folded again. */
export const comparable = (hall: Hall) => ({ ...hall, undoable: [...hall.undoable.keys()] })
export const expectReplayEqual = ({ hall, log }: Pick<LiveHall, 'hall' | 'log'>): void =>
  expect(comparable(foldAll(log.filter((fact) => isOfHall(fact)) as Recorded[])), 'replay gives the same hall').toEqual(
    comparable(hall),
  )

type Line = readonly [time: string, who: string, wish: Wish]

/** given([time, who, wish] …).when(time, who, wish).then(facts) | .refused(name). Everything given must be accepted. */
export const given = (...past: Line[]) => {
  const live = liveHall()
  for (const [time, who, wish] of past) {
    const decision = live.say(who, wish, clockTime(time))
    if (!decision.ok) throw new Error(`given ${time} ${who} ${wish.type}: ${decision.refusal}`)
  }
  return {
    ...live,
    when: (time: string, who: string, wish: Wish) => {
      const decision = live.say(who, wish, clockTime(time))
      return {
        decision,
        hall: live.hall,
        then: (...facts: Partial<Fact>[]) => {
          expect(decision).toMatchObject({ ok: true, facts })
          expectReplayEqual(live)
        },
        refused: (refusal: Refusal, detail?: object) =>
          expect(decision).toMatchObject({ ok: false, refusal, ...(detail && { detail }) }),
      }
    },
  }
}

/** Wang opens window 1, Li window 2: how most stories begin. */
export const twoWindows: Line[] = [
  ['08:25', 'wang', { type: 'signIn', window: '1' }],
  ['08:26', 'wang', { type: 'openWindow', window: '1' }],
  ['08:25', 'li', { type: 'signIn', window: '2' }],
  ['08:26', 'li', { type: 'openWindow', window: '2' }],
]
export const draw = (time: string, service: string, more: object = {}): Line => [
  time,
  'kiosk',
  { type: 'issueTicket', service, language: 'zh-CN', ...more },
]
export const ticketOf = (hall: Hall, ticket: string) => hall.visits.get(TicketNumber.parse(ticket))!
export const windowOf = (hall: Hall, window: string) => hall.windows.get(WindowId.parse(window))!
export const sceneOf = (hall: Hall, at: number, estimates = estimateAll(hall, at), books = noBooks) => ({
  hall,
  at,
  books,
  estimates,
  problems: [],
  devices: [],
  printers: [],
  prints: new Map(),
  phoneDoor: () => '/take/door',
  complaintPath: (complaint: string) => `/c/${complaint}.token`,
  tokenOf: (ticket: string, purpose: string) => `${purpose}-${ticket}`,
})
