/** A citizen asks for a number. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { Language, Priority, ServiceId } from '../../words.ts'
import { isRefused } from '../atWindow.ts'
import { channelOf, numberFor } from '../issuing.ts'
import { effectiveTime } from '../queue.ts'

export const issueTicket = command({
  by: ['kiosk', 'citizen', 'clerk', 'guide', 'supervisor'],
  says: 'Issues a number. The channel follows from who asks.',
  wish: z.object({ service: ServiceId, language: Language, priority: Priority.optional(), slot: z.int().optional() }),
  decide(hall, wish, stamp) {
    const { setup } = hall
    if (!setup) return refuse('not-set-up')
    const { service, priority, slot } = wish
    if (slot !== undefined && channelOf(stamp.by.role) !== 'reception') return refuse('not-allowed')
    const issued = numberFor(hall, wish, effectiveTime({ at: stamp.at, priority, slot }, setup.rules).key, stamp)
    if (isRefused(issued)) return issued
    const quota = setup.services.find(({ id }) => id === service)?.quota
    if (quota !== undefined && (hall.issuedOf.get(service) ?? 0) >= quota) return refuse('quota-full', { quota })
    return accept({ ...issued, ...(slot !== undefined && { slot }) })
  },
})
