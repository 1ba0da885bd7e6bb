/** "Not yet": a few behind me may go first. Bounded, because without a bound it shut walk-ins out elsewhere. */
import { z } from 'zod'
import { closingAt } from '../../calendar.ts'
import { accept, command, refuse } from '../../decision.ts'
import { TicketNumber } from '../../words.ts'
import { isRefused, knownVisit } from '../atWindow.ts'
import { aheadOf, lineOf, waitingIn } from '../lines.ts'
import { own } from '../own.ts'
import { keyBehind } from '../queue.ts'

export const letOthersGoFirst = command({
  by: ['citizen', 'guide', 'supervisor'],
  says: 'Moves a waiting visit a few places back at its own wish.',
  wish: z.object({ ticket: TicketNumber }),
  decide(hall, { ticket }, stamp) {
    const visit = knownVisit(hall, ticket)
    if (isRefused(visit)) return visit
    if (!own(visit, stamp.by)) return refuse('not-allowed')
    if (visit.stage !== 'waiting') return refuse('ticket-not-waiting', { ticket })
    const rules = hall.setup?.rules
    if (!rules) return refuse('not-set-up')
    if (visit.yields >= rules.yieldTimes) return refuse('yielded-enough', { times: rules.yieldTimes })
    const closing = closingAt(hall.setup!, stamp.at)
    if (closing !== undefined && closing - stamp.at <= rules.yieldNotBeforeClosingMinutes * 60_000)
      return refuse('too-late-to-yield')
    const line = waitingIn(hall.lines, lineOf(visit))
    const mine = aheadOf(hall.lines, visit)
    const places = Math.min(rules.yieldPlaces, line.length - mine - 1)
    if (places < 1) return refuse('nobody-behind')
    return accept({ type: 'TicketYielded', ticket, places, key: keyBehind(line, mine + 1, places, stamp.at) })
  },
})
