/** Once per visit, who was missed may come back by right, a few places down the line. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { TicketNumber } from '../../words.ts'
import { isRefused, knownVisit } from '../atWindow.ts'
import { serviceLine, waitingIn } from '../lines.ts'
import { own } from '../own.ts'
import { keyBehind } from '../queue.ts'

export const comeBack = command({
  by: ['citizen', 'kiosk', 'clerk', 'guide', 'supervisor'],
  says: 'A missed person is back and waits again, once.',
  wish: z.object({ ticket: TicketNumber }),
  decide(hall, { ticket }, stamp) {
    const visit = knownVisit(hall, ticket)
    if (isRefused(visit)) return visit
    if (!own(visit, stamp.by)) return refuse('not-allowed')
    if (visit.stage !== 'missed') return refuse('ticket-not-missed', { ticket })
    const rules = hall.setup?.rules
    if (visit.cameBack) return refuse('came-back-already')
    if (stamp.at - visit.since > (rules?.comeBackMinutes ?? 30) * 60_000) return refuse('came-back-too-late')
    const line = waitingIn(hall.lines, serviceLine(visit.service))
    const places = rules?.comeBackPlaces ?? 3
    const key = places === 0 ? visit.key : Math.max(visit.key, keyBehind(line, 0, places, stamp.at))
    return accept({ type: 'TicketCameBack', ticket, key })
  },
})
