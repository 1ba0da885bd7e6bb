/** Complaints to try things on: one told to a guide, one that a bad rating opened. */
import type { Wish } from '#shared/domain/decide.ts'
import type { Fact } from '#shared/domain/facts.ts'
import { ComplaintId } from '#shared/domain/words.ts'
import { clockTime, given, twoWindows, type LiveHall } from './hall.ts'

export const t1 = 'T20260105-0001'
export const complaint = t1
export const complaintIn = (live: LiveHall) => live.books.complaint(ComplaintId.parse(t1))!
export const must = (live: LiveHall, who: string, wish: Wish, at: number): readonly Fact[] => {
  const decision = live.say(who, wish, at)
  if (!decision.ok) throw new Error(`${who} ${wish.type}: ${decision.refusal}`)
  return decision.facts
}
export const rowsIn = (live: LiveHall, table: string) =>
  live.rows().flatMap((change) => ('put' in change && change.put === table ? [change.row] : []))
export const deadlines = (live: LiveHall) => rowsIn(live, 'deadlines').map(({ kind, at }) => [kind, at])

/** Wang served A001 at window 1 until 09:10. */
export const served = () =>
  given(
    ...twoWindows,
    ['08:40', 'kiosk', { type: 'issueTicket', service: 'pension', language: 'zh-CN' }],
    ['09:00', 'wang', { type: 'callNext', window: '1' }],
    ['09:01', 'wang', { type: 'startService', window: '1', ticket: 'A001' }],
    ['09:10', 'wang', { type: 'finishService', window: '1', ticket: 'A001', outcome: 'done' }],
  )
export const registered = (more: object = {}) => {
  const live = served()
  must(live, 'guide', { type: 'registerComplaint', nature: 'attitude', ...more }, clockTime('10:00'))
  return live
}
export const badlyRated = (more: object = {}) => {
  const live = served()
  const rate: Wish = { type: 'rateVisit', ticket: 'A001', token: 'proved', grade: 1, tags: ['113'], ...more }
  must(live, 'A001', rate, clockTime('09:12'))
  return live
}
