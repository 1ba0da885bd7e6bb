/** A day read off its bare facts, as somebody with a pencil would; and the same out of the register of turns. */
import { ofHall, type AnyRecorded } from '#shared/domain/facts.ts'
import type { HallFact, Recorded } from '#shared/domain/hall/facts.ts'
import type { Database } from '../../server/log/database.ts'

type Plain = Record<'called' | 'again' | 'finished' | 'missed' | 'sent' | 'handlingMs' | 'holdMs' | 'waitMs', number>
const nothing = (): Plain => ({
  called: 0,
  again: 0,
  finished: 0,
  missed: 0,
  sent: 0,
  handlingMs: 0,
  holdMs: 0,
  waitMs: 0,
})

/** What was taken back never was: neither the undo nor what it undid. */
const standing = (log: readonly AnyRecorded[]): Recorded[] => {
  const facts = ofHall(log)
  const undone = new Set(facts.flatMap((fact) => (fact.type === 'ActionUndone' ? [fact.undoes] : [])))
  return facts.filter(({ action, type }) => !undone.has(action) && type !== 'ActionUndone')
}

/** Every person's day read off the bare facts, as somebody with a pencil would: no hall, no register, no interval. */
export const readPlainly = (log: readonly AnyRecorded[]): Map<string, Plain> => {
  const people = new Map<string, Plain>()
  const of = (staff: string): Plain => {
    let plain = people.get(staff)
    if (!plain) people.set(staff, (plain = nothing()))
    return plain
  }
  type Now = { inLineSince?: number; doing?: 'serve' | 'hold'; since: number; staff: string }
  const visits = new Map<string, Now>()
  const stop = (now: Now, at: number): void => {
    if (now.doing) of(now.staff)[now.doing === 'serve' ? 'handlingMs' : 'holdMs'] += at - now.since
    delete now.doing
  }
  const turnTo = (now: Now, at: number, doing: 'serve' | 'hold', staff: string): void => {
    stop(now, at)
    Object.assign(now, { doing, since: at, staff })
  }
  const step = (fact: Recorded<HallFact>): void => {
    if (!('ticket' in fact) || !fact.ticket) return
    const { at, ticket } = fact
    if (fact.type === 'TicketIssued') visits.set(ticket, { inLineSince: at, since: at, staff: '' })
    const now = visits.get(ticket)
    if (!now) return
    switch (fact.type) {
      case 'TicketCalled':
        of(fact.staff).called++
        of(fact.staff).waitMs += now.inLineSince === undefined ? 0 : at - now.inLineSince
        delete now.inLineSince
        return
      case 'TicketRecalled':
        return void of(fact.staff).again++
      case 'TicketMissed':
        return void of(fact.staff).missed++
      case 'TicketCameBack':
        now.inLineSince = at
        return
      case 'ServiceStarted':
      case 'ServiceResumed':
      case 'ServiceSwitched':
        return turnTo(now, at, 'serve', fact.staff)
      case 'ServiceHeld':
        return turnTo(now, at, 'hold', fact.staff)
      case 'TicketTransferred':
        of(fact.staff).sent++
        stop(now, at)
        now.inLineSince = at
        return
      case 'TicketReturned':
        stop(now, at)
        now.inLineSince = at
        return
      case 'ServiceFinished':
        of(fact.staff).finished++
        return stop(now, at)
      case 'TicketLeft':
      case 'TicketExpired':
        return stop(now, at)
    }
  }
  standing(log).forEach(step)
  return people
}

/** The same out of the register of turns. */
export const readRegister = (db: Database): Map<string, Plain> => {
  const people = new Map<string, Plain>()
  const rows = db.statement('SELECT * FROM turns').all() as Record<string, number | string | null>[]
  for (const row of rows) {
    const staff = String(row['staff'])
    let plain = people.get(staff)
    if (!plain) people.set(staff, (plain = nothing()))
    const number = (name: string) => Number(row[name] ?? 0)
    if (row['called_at'] !== null) plain.called++
    plain.again += Math.max(0, number('calls') - 1)
    plain.finished += Number(row['ended'] === 'finished')
    plain.missed += Number(row['ended'] === 'missed')
    plain.sent += Number(row['ended'] === 'transferred')
    plain.handlingMs += number('handling_ms')
    plain.holdMs += number('hold_ms')
    plain.waitMs += number('wait_ms')
  }
  return people
}
export const sorted = (people: Map<string, Plain>) =>
  [...people].filter(([, plain]) => Object.values(plain).some((n) => n > 0)).sort(([a], [b]) => (a < b ? -1 : 1))
