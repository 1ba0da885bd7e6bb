/** A hall with the monthly ten points in force, and its November… in January: what tests of discipline begin with. */
import type { Wish } from '#shared/domain/decide.ts'
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { townTen, townTenConverted } from '#shared/scoring/presets/townTen.ts'
import { clockTime, liveHall, type LiveHall } from './hall.ts'

export const january = '2026-01'
export const wangs = `${january}:wang`
export const tenPoints = RuleBook.parse({ name: { 'zh-CN': '月度十分制' }, schemes: [townTen.scheme] })
export const tenConverted = RuleBook.parse({ name: { 'zh-CN': '月度十分制' }, schemes: [townTenConverted.scheme] })

/** Proposed by the office and approved by the director, to hold from the year's first day. */
export const underRules = (book: RuleBook = tenPoints): LiveHall => {
  const live = liveHall()
  const at = clockTime('07:05')
  for (const [who, wish] of [
    ['feng', { type: 'proposeRuleBook', book, effective: '2026-01-01' }],
    ['gao', { type: 'approveRuleBook', draft: 1 }],
  ] as const) {
    const decision = live.say(who, wish as unknown as Wish, at)
    if (!decision.ok) throw new Error(`${wish.type}: ${decision.refusal}`)
  }
  return live
}
export const conductOf = (live: LiveHall, id = wangs) => live.books.story('conduct', id)
export const rowsIn = (live: LiveHall, table: string) =>
  live.rows().flatMap((change) => ('put' in change && change.put === table ? [change.row] : []))

/** `09:00 wang askLeave {…}`; throws when it is refused. */
export const must = (live: LiveHall, who: string, wish: Wish, time: string, date?: string) => {
  const at = clockTime(time, date)
  live.pass(at)
  const decision = live.say(who, wish, at)
  if (!decision.ok) throw new Error(`${who} ${wish.type}: ${decision.refusal}`)
  return decision.facts
}
/** What a wish is refused with; `done` when it isn't. */
export const tried = (live: LiveHall, who: string, wish: Wish, time: string, date?: string): string => {
  const at = clockTime(time, date)
  live.pass(at)
  const decision = live.say(who, wish, at)
  return decision.ok ? 'done' : decision.refusal
}

/** Wang signs in at `time` of each of these days and leaves at the end; li was there in time. */
export const came = (live: LiveHall, time: string, ...dates: string[]): void => {
  for (const date of dates) {
    must(live, 'li', { type: 'signIn', window: '2' }, '08:10', date)
    must(live, 'wang', { type: 'signIn', window: '1' }, time, date)
    must(live, 'wang', { type: 'signOut', window: '1' }, '17:30', date)
    must(live, 'li', { type: 'signOut', window: '2' }, '17:30', date)
  }
}
export const nextDay = (live: LiveHall, date: string) => live.pass(clockTime('08:00', date))
