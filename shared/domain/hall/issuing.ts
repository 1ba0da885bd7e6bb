/** Drawing a number, whatever for. It is counted here and nowhere else, inside the one writer. */
import { hoursAt } from '../calendar.ts'
import { refuse, type Refused } from '../decision.ts'
import { TicketNumber, type Channel, type Language, type Priority, type Role, type ServiceId } from '../words.ts'
import type { FactOf, Stamp } from './facts.ts'
import type { Hall } from './hall.ts'

/** A001 … A999, A1000: three digits at least, never wrapped, never used twice in a day. */
export const ticketNumber = (prefix: string, running: number) =>
  TicketNumber.parse(prefix + String(running).padStart(3, '0'))

/** The channel follows from who asks. */
export const channelOf = (role: Role): Channel =>
  role === 'kiosk' ? 'kiosk' : role === 'citizen' ? 'phone' : 'reception'

type Wanted = { readonly service: ServiceId; readonly language: Language; readonly priority?: Priority | undefined }

/** The next number of a service's line at effective time `key` (ms): who may draw one, within the hours, and what was promised. */
export const numberFor = (
  hall: Hall,
  { service: id, language, priority }: Wanted,
  key: number,
  { at, by, estimates }: Stamp,
): FactOf<'TicketIssued'> | Refused => {
  const { setup } = hall
  if (!setup) return refuse('not-set-up')
  const service = setup.services.find((s) => s.id === id)
  const prefix = setup.groups.find((g) => g.id === service?.group)?.prefix
  if (!service || !prefix) return refuse('service-unknown', { service: id })
  // A phone draws one number by the code shown in the hall; who holds a ticket already doesn't draw others with it.
  if (by.ticket) return refuse('not-allowed')
  const channel = channelOf(by.role)
  if (channel !== 'reception' && !hoursAt(setup, at).issuing) return refuse('hall-closed')
  const running = (hall.issued.get(prefix) ?? 0) + 1
  if (running > 99_999) return refuse('numbers-used-up', { prefix })
  const range = estimates?.services.get(id)
  return {
    type: 'TicketIssued',
    ticket: ticketNumber(prefix, running),
    service: id,
    channel,
    language,
    key,
    ...(priority && { priority }),
    ...(range?.can && { promised: { fromMs: range.fromMs, toMs: range.toMs } }),
    ...(channel === 'kiosk' && { device: by.id }),
  }
}
