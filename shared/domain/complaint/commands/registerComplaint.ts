/** Enters a complaint at once (即时记录). Whoever is told one registers it; what was said and by whom goes to the erasable table. */
import { z } from 'zod'
import type { Books } from '../../books.ts'
import { businessDayOf } from '../../calendar.ts'
import { accept, command, refuse, type Refused } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import type { Hall } from '../../hall/hall.ts'
import { natures, type ComplaintChannel } from '../../kinds.ts'
import type { Setup } from '../../setup/setup.ts'
import type { Actor, Role } from '../../words.ts'
import { About } from '../facts.ts'
import { aboutVisit, registration, setupNow } from '../registration.ts'

const channelOf: Partial<Record<Role, ComplaintChannel>> = {
  kiosk: 'kiosk',
  citizen: 'phone',
  clerk: 'desk',
  guide: 'desk',
  supervisor: 'desk',
  officer: 'officer',
}

/** A citizen complains about their own visit or about none; who is named must exist. */
const checkedAbout = (hall: Hall, setup: Setup, about: About, by: Actor, books: Books): About | Refused => {
  const { window, staff, service } = about
  if (window && !setup.windows.some(({ id }) => id === window)) return refuse('window-unknown', { window })
  if (staff && !setup.people.some(({ id }) => id === staff)) return refuse('staff-unknown')
  if (service && !setup.services.some(({ id }) => id === service)) return refuse('service-unknown')
  const isCitizen = by.role === 'citizen'
  const isOwn = about.visit?.ticket === by.ticket && about.visit?.day === hall.day
  if (isCitizen && about.visit && !isOwn) return refuse('not-allowed')
  const own = isCitizen && by.ticket && hall.day ? { day: hall.day, ticket: by.ticket as never } : undefined
  const named = about.visit ?? own
  if (!named) return about
  const visit = books.hallOf(named.day)?.visits.get(named.ticket)
  if (!visit) return refuse('ticket-unknown', { ticket: named.ticket })
  return { ...aboutVisit(named.day, visit), ...about }
}

export const registerComplaint = command({
  by: ['kiosk', 'citizen', 'clerk', 'guide', 'supervisor', 'officer'],
  says: 'Registers a complaint: its nature and what it is about. Words and contact are kept apart, under its number.',
  wish: z.object({
    nature: z.enum(natures),
    about: About.default({}),
    /** Somebody can be called back. */
    named: z.boolean().default(false),
    /** Words follow for the erasable table. */
    worded: z.boolean().default(false),
  }),
  withoutDay: true,
  afterDay: true,
  decide(hall, { nature, about, named, worded }, { at, by }, books) {
    const setup = setupNow(hall, at, books)
    if (!setup) return refuse('not-set-up')
    const checked = checkedAbout(hall, setup, about, by, books)
    if (isRefused(checked)) return checked
    const channel = channelOf[by.role] ?? 'desk'
    return accept(
      registration(setup, businessDayOf(at, setup), books, { channel, nature, about: checked, named, worded }),
    )
  },
})
