/** Random presses: whatever people might say to a hall, sensible or not, in any order. */
import fc from 'fast-check'
import type { Wish } from '#shared/domain/decide.ts'
import type { Hall, Visit } from '#shared/domain/hall/hall.ts'
import { monday } from '../support/hall.ts'

export type Press = { readonly who: string; readonly wish: Wish; readonly wait: number }

const window = fc.constantFrom('1', '1', '1', '2', '2', '2', '3', '9')
const service = fc.constantFrom('pension', 'medical', 'household', 'marriage', 'unheard-of')
const ticket = fc
  .tuple(fc.constantFrom('A', 'B'), fc.integer({ min: 1, max: 7 }))
  .map(([p, n]) => p + String(n).padStart(3, '0'))
const clerk = fc.constantFrom('wang', 'li', 'zhao')
const staff = fc.oneof(
  { weight: 8, arbitrary: clerk },
  { weight: 1, arbitrary: fc.constantFrom('chen', 'guide', 'nobody') },
)
const anyone = fc.oneof(staff, fc.constantFrom('kiosk', '-', 'root', 'phone', 'tablet1', 'tablet2'), ticket)
/** Waits in ms: mostly moments, sometimes minutes, seldom hours; a step back is the keeper's business, not the hall's. */
const wait = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 20_000, max: 300_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 300_000, max: 5_400_000 }) },
)

const destination = fc.oneof(
  service.map((id) => ({ to: 'service' as const, service: id })),
  window.map((id) => ({ to: 'window' as const, window: id })),
  clerk.map((id) => ({ to: 'staff' as const, staff: id })),
)
const lines = fc.constant([{ key: 'photo', material: 'photo', text: '照片', defect: 'missing' as const }])

const verb = <T extends Wish['type']>(
  weight: number,
  who: fc.Arbitrary<string>,
  type: T,
  fields: Record<string, fc.Arbitrary<unknown>>,
) => ({
  weight,
  arbitrary: fc.record({
    who,
    wait,
    wish: fc.record({ type: fc.constant(type), ...fields }),
  }) as unknown as fc.Arbitrary<Press>,
})
const atDesk = { window, ticket }
const supervisor = fc.constantFrom('chen', 'chen', 'chen', 'wang')
const judged = { day: fc.constant(monday), tickets: fc.tuple(ticket), note: fc.constant('演练') }

/** One press. The weights make a hall that lives: people come, windows call, things go wrong now and then. */
export const press: fc.Arbitrary<Press> = fc.oneof(
  verb(4, staff, 'signIn', { window }),
  verb(6, staff, 'openWindow', { window }),
  verb(1, staff, 'openWindow', { window, services: fc.array(service, { minLength: 1, maxLength: 2 }) }),
  verb(1, staff, 'pauseWindow', { window, reason: fc.constant('break') }),
  verb(2, staff, 'resumeWindow', { window }),
  verb(1, staff, 'closeWindow', { window }),
  verb(1, staff, 'signOut', { window }),
  verb(14, fc.constantFrom('kiosk', 'kiosk', 'guide', 'phone', 'wang'), 'issueTicket', {
    service,
    language: fc.constant('zh-CN'),
    priority: fc.oneof(fc.constant(undefined), fc.constant('elderly')),
  }),
  verb(1, fc.constantFrom('kiosk', 'wang'), 'reprintTicket', { ticket }),
  verb(14, staff, 'callNext', { window }),
  verb(3, staff, 'callTicket', { ...atDesk, reason: fc.constant('person-present') }),
  verb(3, staff, 'recallTicket', atDesk),
  verb(16, staff, 'startService', atDesk),
  verb(3, staff, 'switchService', { ...atDesk, service }),
  verb(4, staff, 'holdService', { ...atDesk, reason: fc.constant('fill-form') }),
  verb(4, staff, 'resumeService', atDesk),
  verb(5, staff, 'transferTicket', {
    ...atDesk,
    destination,
    place: fc.constantFrom('keep', 'end'),
    mustReturn: fc.boolean(),
    reason: fc.constant('specialist'),
  }),
  verb(7, staff, 'markMissed', atDesk),
  verb(9, anyone, 'comeBack', { ticket }),
  verb(4, anyone, 'letOthersGoFirst', { ticket }),
  verb(2, anyone, 'leaveQueue', { ticket }),
  verb(3, staff, 'giveNotice', { ...atDesk, item: fc.constant('pension-enrol'), form: fc.constant('oral'), lines }),
  verb(2, staff, 'notePapers', { ...atDesk, matter: fc.constant('20260105-0001'), keys: fc.constant(['photo']) }),
  verb(2, staff, 'acceptMatter', {
    ...atDesk,
    matter: fc.constant('20260105-0001'),
    procedure: fc.constant('instant'),
    collection: fc.constant('at-window'),
  }),
  verb(2, fc.constantFrom('kiosk', 'phone', 'wang'), 'returnByNotice', {
    code: fc.constant('26000010'),
    language: fc.constant('zh-CN'),
  }),
  verb(12, staff, 'finishService', { ...atDesk, outcome: fc.constant('done'), forgotten: fc.boolean() }),
  verb(6, anyone, 'rateVisit', { ticket, token: fc.constant('x'), grade: fc.integer({ min: 1, max: 5 }) }),
  verb(7, staff, 'undoLast', {}),
  verb(2, supervisor, 'leaveOut', {
    ...judged,
    because: fc.constantFrom('test', 'outage', 'mistake'),
  }),
  verb(1, supervisor, 'takeIn', judged),
)

/** A press on what is really there, so that stories get far enough to matter. */
export const aimed = ({ wish, ...press }: Press, hall: Hall): Press => {
  if (wish.type === 'comeBack' || wish.type === 'letOthersGoFirst' || wish.type === 'leaveQueue') {
    const stage = wish.type === 'comeBack' ? 'missed' : 'waiting'
    const there = [...hall.visits.values()].filter((visit) => visit.stage === stage)
    const ticket = (there.find((visit) => visit.cameBack) ?? there[0])?.ticket
    return ticket ? { ...press, who: ticket, wish: { ...wish, ticket } } : { ...press, wish }
  }
  if (wish.type === 'rateVisit') {
    const visit = [...hall.visits.values()].find((v) => v.stage === 'finished' && !v.rating)
    if (!visit) return { ...press, wish }
    const who = wish.grade > 3 ? `tablet${visit.finished?.window}` : visit.ticket
    return { ...press, who, wish: { ...wish, ticket: visit.ticket } }
  }
  if (wish.type === 'leaveOut' || wish.type === 'takeIn') {
    const isMeant = ({ leftOut, endedAt }: Visit) => (wish.type === 'takeIn' ? leftOut : endedAt) !== undefined
    const there = [...hall.visits.values()].filter(isMeant)
    // Every other time whatever was named: mostly somebody who is still here, or a number nobody drew.
    const ticket = press.wait % 2 === 0 ? there[press.wait % (there.length || 1)]?.ticket : undefined
    return { ...press, wish: ticket ? { ...wish, tickets: [ticket] } : wish }
  }
  if (!('window' in wish) || ['signIn', 'signOut', 'closeWindow', 'pauseWindow'].includes(wish.type))
    return { ...press, wish }
  const staffed = [...hall.windows.values()].filter((w) => w.staff)
  const { window: named } = wish
  const window = staffed.find((w) => w.id === named) ?? staffed[0]
  if (!window?.staff) return { ...press, wish }
  const who = window.staff
  if (!('ticket' in wish)) return { ...press, who, wish: { ...wish, window: window.id } as Wish }
  if (wish.type === 'transferTicket' && window.ticket) {
    const other = window.id === '1' ? '2' : '1'
    return {
      ...press,
      who,
      wish: { ...wish, window: window.id, ticket: window.ticket, destination: { to: 'window', window: other } },
    }
  }
  const [matter] = [...hall.visits.values()].flatMap((visit) => visit.matters).slice(-1)
  if ((wish.type === 'notePapers' || wish.type === 'acceptMatter') && matter) wish = { ...wish, matter }
  const ticket = wish.type === 'resumeService' ? window.held[0] : (window.ticket ?? window.held[0])
  return { ...press, who, wish: ticket ? ({ ...wish, window: window.id, ticket } as Wish) : wish }
}
