/** What stays true of every matter whatever people press, each truth by its name, and by arithmetic of its own. */
import { isOver, openLines, type Matter } from '#shared/domain/matter/matter.ts'
import { noticeCodeHolds } from '#shared/domain/numbering.ts'
import type { AnyRecorded } from '#shared/domain/facts.ts'
import type { RowChange } from '#shared/registers/tables.ts'
import { off2025, off2026, plus, work2025, work2026 } from '../support/publishedCalendars.ts'
import { clockTime } from '../support/hall.ts'

const must = (holds: boolean, truth: string, ...seen: unknown[]): void => {
  if (!holds) throw new Error(`${truth} ${seen.map((value) => JSON.stringify(value)).join(' ')}`)
}

const off = new Set([...off2025, ...off2026])
const worked = new Set([...work2025, ...work2026])
/** A working day by the notices as typed for the tests. */
const works = (date: string): boolean => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return worked.has(date) || (weekday > 0 && weekday < 6 && !off.has(date))
}
/** Working days after `from` up to `to`. */
const between = (from: string, to: string): number => {
  let count = 0
  for (let date = from; date < to;) if (works((date = plus(date, 1)))) count++
  return count
}

const datesAreWorkdays = ({ id, due, completed }: Matter): void => {
  const { statutory, promised, promisedAt } = due
  for (const date of [statutory, promised, completed?.deliverBy])
    if (date) must(works(date), 'no date falls on a day off', id, date)
  if (promised && statutory) must(promised <= statutory, 'no promise is longer than the law', id, due)
  if (promised) must(promisedAt === clockTime('17:30', promised), 'a promise ends at closing time', id, due)
}

/** Accepted for so many working days; every one it stood still, and every one granted, is added; none else. */
const timeAddsUp = (matter: Matter, facts: readonly AnyRecorded[]): void => {
  const { id, accepted, due } = matter
  if (!accepted?.promised || !due.promised) return
  let promised = accepted.promised
  let since = ''
  let stoodAt = 0
  const move = (days: number): void => {
    for (let left = days; left > 0;) if (works((promised = plus(promised, 1)))) left--
  }
  let asked = 0
  for (const fact of facts) {
    if (!('matter' in fact) || fact.matter !== id) continue
    if (fact.type === 'MatterSuspended') [since, stoodAt] = [fact.day, fact.at]
    // What had passed at closing time is not brought back by standing still afterwards.
    if (fact.type === 'MatterResumed' && clockTime('17:30', promised) > stoodAt) move(between(since, fact.day))
    if (fact.type === 'ExtensionAsked') asked = fact.workdays
    if (fact.type === 'ExtensionDecided' && fact.granted) move(asked)
  }
  must(due.promised === promised, 'time that stood still adds up', id, due, promised)
}

const stagesMakeSense = (matter: Matter): void => {
  const { id, stage, accepted, warnedAt, overdue, due, lines, notices } = matter
  must(lines.length === 0 || notices.length > 0, 'lines come from notices', id)
  if (stage === 'opened') must(notices.length === 0, 'who was told is told', id)
  if (stage === 'completed' || stage === 'delivered') {
    must(accepted !== undefined, 'nothing is completed that was not accepted', id)
    const { result } = matter.completed!
    if (result === 'granted') must(openLines(matter).length === 0, 'nothing is granted with papers open', id)
  }
  if (overdue) must(overdue.at >= clockTime('17:30', overdue.due), 'nobody is late before the day is over', id, overdue)
  if (warnedAt !== undefined && due.promisedAt !== undefined)
    must(warnedAt < due.promisedAt, 'a warning comes before the end', id)
}

/** After every press. `rows`: what the registers hold; `at`: now, the clock having said all that was due. */
export const mattersHoldTrue = (
  matters: readonly Matter[],
  facts: readonly AnyRecorded[],
  rows: readonly RowChange[],
  at: number,
): void => {
  for (const matter of matters) {
    datesAreWorkdays(matter)
    timeAddsUp(matter, facts)
    stagesMakeSense(matter)
  }
  const puts = rows.flatMap((change) => ('put' in change ? [change] : []))
  for (const { row } of puts.filter(({ put }) => put === 'deadlines')) {
    const matter = matters.find(({ id }) => `matter ${id}` === row.subject)!
    must(Number(row.at) > at, 'nothing due stays unsaid', row)
    must(!isOver(matter) && matter.stage !== 'suspended', 'nothing is due while nothing runs', row)
  }
  const breaches = puts.filter(({ put }) => put === 'breaches').length
  const late = matters.filter((m) => m.overdue).length
  const unsent = matters.filter((m) => m.undelivered && m.accepted?.collection !== 'at-window').length
  const omitted = matters.reduce((sum, m) => sum + m.omissions.length, 0)
  must(breaches === late + unsent + omitted, 'every breach is in the register, and no other', breaches)
}

/** At the end of a story: numbers, and who was asked what when. */
export const matterLogHoldsTrue = (facts: readonly AnyRecorded[]): void => {
  const last = new Map<string, number>()
  const papers = new Set<string>()
  const open = new Map<string, Set<string>>()
  for (const fact of facts) {
    if ('drawn' in fact) {
      const { series, n } = fact.drawn
      must(n === (last.get(series) ?? 0) + 1, 'numbers follow each other without gap or repeat', fact.drawn)
      last.set(series, n)
    }
    if (fact.type === 'NoticeIssued') {
      must(noticeCodeHolds(fact.code) && !papers.has(fact.code), 'a notice code holds and is given once', fact.code)
      papers.add(fact.code)
      const lines = open.get(fact.matter) ?? new Set()
      for (const { key } of fact.lines) lines.add(key)
      open.set(fact.matter, lines)
    }
    if (fact.type === 'PapersBrought' || fact.type === 'CorrectedOnSpot')
      for (const key of fact.keys)
        must(open.get(fact.matter)?.delete(key) === true, 'only what is open is settled', key)
    if (fact.type === 'MatterAccepted')
      must(!open.get(fact.matter)?.size, 'never accepted with lines open', fact.matter)
  }
}
