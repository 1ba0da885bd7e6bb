/** A citizen asks for a number. It is counted here and nowhere else, inside the one writer. */
import { z } from 'zod'
import { hoursAt } from '../../calendar.ts'
import { accept, command, refuse } from '../../decision.ts'
import { Language, Priority, ServiceId, TicketNumber, type Role } from '../../words.ts'
import { effectiveTime } from '../queue.ts'

const channelOf = (role: Role) => (role === 'kiosk' ? 'kiosk' : role === 'citizen' ? 'phone' : 'reception')
/** A001 … A999, A1000: three digits at least, never wrapped, never used twice in a day. */
export const ticketNumber = (prefix: string, running: number) =>
  TicketNumber.parse(prefix + String(running).padStart(3, '0'))

export const issueTicket = command({
  by: ['kiosk', 'citizen', 'clerk', 'guide', 'supervisor'],
  says: 'Issues a number. The channel follows from who asks.',
  wish: z.object({ service: ServiceId, language: Language, priority: Priority.optional(), slot: z.int().optional() }),
  decide(hall, { service: id, language, priority, slot }, { at, by, estimates }) {
    const setup = hall.setup
    if (!setup) return refuse('not-set-up')
    const service = setup.services.find((s) => s.id === id)
    const prefix = setup.groups.find((g) => g.id === service?.group)?.prefix
    if (!service || !prefix) return refuse('service-unknown', { service: id })
    // A phone draws one number by the code shown in the hall; who holds a ticket already doesn't draw others with it.
    if (by.ticket) return refuse('not-allowed')
    const channel = channelOf(by.role)
    if (slot !== undefined && channel !== 'reception') return refuse('not-allowed')
    if (channel !== 'reception' && !hoursAt(setup, at).issuing) return refuse('hall-closed')
    const quota = service.quota
    if (quota !== undefined && (hall.issuedOf.get(id) ?? 0) >= quota) return refuse('quota-full', { quota })
    const running = (hall.issued.get(prefix) ?? 0) + 1
    if (running > 99_999) return refuse('numbers-used-up', { prefix })
    const range = estimates?.services.get(id)
    return accept({
      type: 'TicketIssued',
      ticket: ticketNumber(prefix, running),
      service: id,
      channel,
      language,
      key: effectiveTime({ at, priority, slot }, setup.rules).key,
      ...(priority && { priority }),
      ...(slot !== undefined && { slot }),
      ...(range?.can && { promised: { fromMs: range.fromMs, toMs: range.toMs } }),
      ...(channel === 'kiosk' && { device: by.id }),
    })
  },
})
