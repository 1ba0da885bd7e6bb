/** What stays true in every hall whatever people press, each truth by its name. Checked after every single fact. */
import { noEstimates } from '#shared/domain/hall/estimate.ts'
import type { AnyRecorded } from '#shared/domain/facts.ts'
import type { Recorded } from '#shared/domain/hall/facts.ts'
import type { Hall, Visit } from '#shared/domain/hall/hall.ts'
import { aheadOf, byKey, lineOf } from '#shared/domain/hall/lines.ts'
import type { Matter } from '#shared/domain/matter/matter.ts'
import { boardView } from '#shared/views/board.ts'
import { visitView } from '#shared/views/visit.ts'
import { floorView } from '#shared/views/floor.ts'
import { sceneOf } from '../support/hall.ts'

/** `expect` costs too much to be asked a million times. */
const must = (holds: boolean, truth: string, ...seen: unknown[]): void => {
  if (!holds)
    throw new Error(seen.length ? `${truth} (${seen.map((value) => JSON.stringify(value)).join(' ')})` : truth)
}

const ended = ['finished', 'left', 'expired', 'void']

const numbersAreUnique = (log: readonly Recorded[]) => {
  const seen = new Set<string>()
  let day = ''
  for (const fact of log) {
    if (fact.type === 'DayOpened') day = fact.day
    if (fact.type !== 'TicketIssued') continue
    must(!seen.has(`${day} ${fact.ticket}`), `I1: ${fact.ticket} given twice on ${day}`)
    seen.add(`${day} ${fact.ticket}`)
  }
}

const oneWindowEach = (hall: Hall, visits: readonly Visit[]) => {
  const inHand = [...hall.windows.values()].flatMap((w) => w.ticket ?? [])
  const held = [...hall.windows.values()].flatMap((w) => w.held)
  must(new Set([...inHand, ...held]).size === inHand.length + held.length, 'I3: a ticket at two windows', inHand, held)
  for (const visit of visits) {
    const active = visit.stage === 'called' || visit.stage === 'serving'
    must(inHand.includes(visit.ticket) === active, `I4: ${visit.ticket} is ${visit.stage}`)
    must(held.includes(visit.ticket) === (visit.stage === 'held'), `I4: ${visit.ticket} is ${visit.stage}`)
    if (active || visit.stage === 'held') must(visit.window !== undefined, `I4: ${visit.ticket} has a window`)
  }
}

const linesAreRight = (hall: Hall, visits: readonly Visit[]) => {
  const standing = [...hall.lines.values()].flatMap((line) => line.byKey)
  const waiting = visits.filter((visit) => visit.stage === 'waiting')
  must(standing.length === waiting.length, 'everybody waiting stands in one line')
  for (const [name, line] of hall.lines) {
    must(line.byAge.length === line.byKey.length, 'both orders hold the same people')
    line.byKey.forEach((visit, place) => {
      must(lineOf(visit) === name, 'in the right line', visit.ticket, name)
      must(aheadOf(hall.lines, visit) === place, 'I13: place told = place held', visit.ticket)
      if (place) must(byKey(line.byKey[place - 1]!, visit) < 0, 'I5: the line is in order', visit.ticket)
    })
  }
}

/** Whoever was sent on, waits, and was not named yet is on the list the clock looks at; nobody else is. */
const handOversAreListed = (hall: Hall, visits: readonly Visit[]) => {
  const pending = visits.filter(({ stage, returning, handOvers }) => {
    const last = handOvers[handOvers.length - 1]
    const open = last?.takenAt === undefined && last?.lapsedAt === undefined
    return stage === 'waiting' && returning === 'transfer' && last !== undefined && open
  })
  const listed = pending.every(({ ticket, handOvers }) => hall.handOvers.get(ticket) === handOvers.slice(-1)[0]?.at)
  must(listed && pending.length === hall.handOvers.size, 'every hand-over nobody took is listed', ...hall.handOvers)
}

/** Who is sent to a window waits only while it serves; who is sent to a person, only while they sit somewhere. */
const nobodyWaitsForAnEmptyChair = (hall: Hall, visits: readonly Visit[]) => {
  const windows = [...hall.windows.values()]
  for (const { ticket, stage, aimed } of visits) {
    if (stage !== 'waiting' || !aimed) continue
    const awaited =
      'window' in aimed
        ? windows.some((w) => w.id === aimed.window && (w.is === 'open' || w.is === 'paused'))
        : windows.some((w) => w.staff === aimed.staff)
    must(awaited, 'nobody waits for an empty chair', ticket, aimed)
  }
}

const intervalsAddUp = (visit: Visit, at: number) => {
  const open = visit.intervals.filter((part) => part.to === undefined)
  must(open.length === (ended.includes(visit.stage) ? 0 : 1), `${visit.ticket} ${visit.stage}: one open interval`)
  let end = visit.issuedAt
  for (const part of visit.intervals) {
    must(part.from === end, `${visit.ticket}: intervals without gaps`)
    end = part.to ?? at
  }
  if (visit.endedAt !== undefined) must(end === visit.endedAt, `${visit.ticket}: intervals add up to the visit`)
}

const picturesAgree = (hall: Hall, visits: readonly Visit[], at: number) => {
  const scene = sceneOf(hall, at, noEstimates)
  const board = boardView(scene, {})
  const wanted = board.calls.filter((call) => call.stage === 'called').map((call) => call.ticket)
  const called = visits.filter((v) => v.stage === 'called').map((v) => v.ticket)
  must(wanted.sort().join() === called.sort().join(), 'the board wants exactly the called', wanted, called)
  const { counts } = floorView(scene)
  const { issued, ...stages } = counts
  must(Object.values(stages).reduce((a, b) => a + b, 0) === issued, 'I8: the counts add up to the issued', counts)
  for (const visit of visits.filter((v) => v.stage === 'waiting').slice(0, 3)) {
    must(visitView(scene, { ticket: visit.ticket })?.ahead === aheadOf(hall.lines, visit), 'I13: phone = hall')
  }
}

/** Facts that stand: those not taken back by a later undo. */
export const standing = (log: readonly Recorded[]): Recorded[] => {
  const undone = new Set(log.flatMap((fact) => (fact.type === 'ActionUndone' ? fact.undoes : [])))
  return log.filter((fact) => !undone.has(fact.action))
}

const namedAndRatedOnce = (log: readonly Recorded[]) => {
  const once = new Map<string, string>()
  let day = ''
  for (const fact of standing(log)) {
    if (fact.type === 'DayOpened') day = fact.day
    if (fact.type !== 'FirstResponderNamed' && fact.type !== 'VisitRated') continue
    const key = `${day} ${fact.ticket} ${fact.type}`
    must(!once.has(key), `I10: ${key} twice`)
    once.set(key, fact.type)
    if (fact.type === 'VisitRated')
      must(fact.by.role === 'citizen' || fact.by.role === 'tablet', 'I10: never rated by staff')
  }
}

/** A closed day opens again only by taking the closing itself back. */
const closedStaysClosed = (log: readonly Recorded[]) => {
  let closed = false
  for (const fact of log) {
    if (fact.type === 'DayClosed') closed = true
    if (fact.type === 'DayOpened' || (fact.type === 'ActionUndone' && fact.verb === 'closeDay')) closed = false
    must(!closed || (fact.type !== 'TicketIssued' && fact.type !== 'TicketCalled'), 'a closed day stays closed', fact)
  }
}

/** After every wish: the cheap truths of the moment. */
export const holdsTrue = (hall: Hall, at: number): void => {
  const visits = [...hall.visits.values()]
  oneWindowEach(hall, visits)
  linesAreRight(hall, visits)
  handOversAreListed(hall, visits)
  nobodyWaitsForAnEmptyChair(hall, visits)
  for (const visit of visits) intervalsAddUp(visit, at)
  picturesAgree(hall, visits, at)
  if (hall.stage === 'closed') {
    for (const visit of visits) must(ended.includes(visit.stage), `I15: ${visit.ticket} after the day`)
  }
}

/** At the end of a story: the truths about the hall's own facts. */
export const logHoldsTrue = (facts: readonly Recorded[]): void => {
  numbersAreUnique(facts)
  namedAndRatedOnce(facts)
  closedStaysClosed(facts)
}

/** Of all books together. */
export const logHasNoGaps = (log: readonly AnyRecorded[]): void =>
  log.forEach((fact, i) => must(fact.seq === i + 1, 'I9: no gap in the log', fact.seq))

/** What a desk takes back is taken back in every book: visits and matters tell of the same notices. */
export const booksAgree = (hall: Hall, matters: readonly Matter[]): void => {
  const inMatters = matters.flatMap(({ id, notices }) =>
    notices.flatMap(({ day, ticket, at }) => (ticket && day === hall.day ? `${ticket} ${id} ${at}` : [])),
  )
  const inVisits: string[] = []
  for (const { ticket, notices, matters: known } of hall.visits.values()) {
    for (const { matter, at } of notices) inVisits.push(`${ticket} ${matter} ${at}`)
    for (const id of known)
      must(
        matters.some((matter) => matter.id === id),
        'visits know matters there are',
        ticket,
        id,
      )
  }
  must(inVisits.sort().join() === inMatters.sort().join(), 'a notice stands in both books', inVisits, inMatters)
}
