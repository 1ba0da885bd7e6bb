/** A log of many years and a busy day that is open now, written as the hall itself would have written it. */
import { noBooks } from '../support/books.ts'
import { join } from 'node:path'
import { businessDayOf } from '#shared/domain/calendar.ts'
import { decide, type Command, type Wish } from '#shared/domain/decide.ts'
import type { HallFact, Recorded } from '#shared/domain/hall/facts.ts'
import { emptyHall, fold } from '#shared/domain/hall/fold.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { Actor, BusinessDay } from '#shared/domain/words.ts'
import { openDatabase } from '../../server/log/database.ts'
import { eventLog } from '../../server/log/eventLog.ts'
import { bringRegistersUpToDate } from '../../server/log/rebuildRegisters.ts'
import { admin, benchSetup, clerk } from './benchSetup.ts'

const dayMs = 86_400_000
const windows = 20
const kiosk: Actor = { role: 'kiosk', id: 'kiosk-1' }
const clock: Actor = { role: 'clock', id: 'clock' }

/** The zone in which it is about noon now (its name's sign is turned round), so that no day of the bench runs over midnight. */
const zoneAtNoon = (now: number): string => {
  const ahead = 12 - new Date(now).getUTCHours()
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

/** Facts of one day on which `visits` people were served, from `from` on, ending at `to` (ms); closed if asked. */
const oneDay = (setup: Setup, visits: number, from: number, to: number, closed: boolean): readonly Recorded[] => {
  const hall = emptyHall()
  const facts: Recorded[] = []
  let at = from
  const note = (some: readonly HallFact[], by: Actor): void => {
    const action = facts.length + 1
    for (const fact of some) {
      const recorded = { ...fact, at: Math.round(at), by, seq: facts.length + 1, action } as Recorded
      fold(hall, recorded)
      facts.push(recorded)
    }
  }
  const say = (by: Actor, wish: Wish): void => {
    const decision = decide(hall, wish as Command, { at: Math.round(at), by }, noBooks)
    if (!decision.ok) throw new Error(`${wish.type} was refused: ${decision.refusal}`)
    note(decision.facts as HallFact[], by)
  }
  note([{ type: 'SetupPublished', version: 1, setup }], admin)
  say(clock, { type: 'openDay' })
  for (let n = 0; n < windows; n++) {
    say(clerk(n), { type: 'signIn', window: `w${n}` })
    say(clerk(n), { type: 'openWindow', window: `w${n}` })
  }
  const step = (to - from) / (visits + 2)
  for (let visit = 0; visit < visits; visit++) {
    const n = visit % windows
    const window = `w${n}`
    at += step
    say(kiosk, { type: 'issueTicket', service: `s${n}`, language: 'zh-CN' })
    const ticket = [...hall.visits.keys()].pop()!
    say(clerk(n), { type: 'callNext', window })
    say(clerk(n), { type: 'startService', window, ticket })
    say(clerk(n), { type: 'finishService', window, ticket, outcome: 'done', forgotten: false })
  }
  if (closed) say(clock, { type: 'closeDay' })
  return facts
}

export type History = { readonly days: number; readonly factsADay: number; readonly openVisits: number }

/**
 * Writes hall.db into `folder`: `days` closed days of about `factsADay` facts, then the day of `now` (ms), open, on
 * which `openVisits` people were served. Returns how many facts that is.
 */
export const writeHistory = (folder: string, { days, factsADay, openVisits }: History, now: number): number => {
  const db = openDatabase(join(folder, 'hall.db'))
  // Only while writing; every later open flushes again.
  db.connection().pragma('synchronous = OFF')
  const log = eventLog(db)
  let written = 0
  const append = (facts: readonly Recorded[], day: BusinessDay, shift: number): void =>
    db.transaction(() => {
      for (const { seq: _seq, action, at, by, ...rest } of facts) {
        const fact = 'day' in rest ? { ...rest, day } : rest
        log.append([fact as HallFact], { at: at + shift, by }, { id: `${day}-${action}`, digest: '' }, () => day)
        written++
      }
    })
  const hallSetup: Setup = { ...benchSetup(windows, 20), timeZone: zoneAtNoon(now) }
  const dateOf = (at: number) => businessDayOf(at, hallSetup)
  const visits = Math.max(1, Math.round((factsADay - 42) / 5))
  const [setup, ...ordinary] = oneDay(hallSetup, visits, now - 6 * 3_600_000, now, true)
  append([setup!], dateOf(now - (days + 1) * dayMs), -(days + 1) * dayMs)
  for (let ago = days; ago > 0; ago--) append(ordinary, dateOf(now - ago * dayMs), -ago * dayMs)
  append(oneDay(hallSetup, openVisits, now - 6 * 3_600_000, now - 1000, false).slice(1), dateOf(now), 0)
  bringRegistersUpToDate(db)
  db.close()
  return written
}
