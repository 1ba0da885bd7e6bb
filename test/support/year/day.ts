/** One day of the year: who comes, whom they meet, how long it takes, what they say of it. Everything by seeded luck. */
import { instantOf } from '#shared/domain/calendar.ts'
import { luckOf, type Luck } from '../../../server/demo/luck.ts'
import { clerk, relief, seats, truths, yearSetup } from './hall.ts'
import { missingPapers, type Desk } from './notices.ts'
import type { Year } from './open.ts'

const second = 1000
const minute = 60 * second

type Event = { readonly at: number; readonly go: (at: number) => void }

/** What happens next, the earliest first; what was said first at one moment happens first. */
const agenda = () => {
  const events: Event[] = []
  return {
    plan: (when: number, go: (at: number) => void): void => {
      const at = Math.round(when)
      let place = events.length
      while (place > 0 && events[place - 1]!.at > at) place--
      events.splice(place, 0, { at, go })
    },
    live: (): void => {
      for (let next = events.shift(); next; next = events.shift()) next.go(next.at)
    },
  }
}

export type DayPlan = {
  readonly date: string
  readonly seed: number
  /** Visitors of the whole hall. */
  readonly visitors: number
  /** Who is on leave; the relief clerk takes the first of their windows. */
  readonly away?: ReadonlySet<string>
  readonly desk: Desk
  /** Codes of notices whose citizens come back today. */
  readonly returning?: readonly string[]
}
export type Lived = {
  /** Codes of the notices given: their citizens come back another day. */
  readonly codes: readonly string[]
}

const outOf = (luck: Luck, shares: readonly number[]): number => {
  let left = luck.next() * shares.reduce((sum, share) => sum + share, 0)
  const at = shares.findIndex((share) => (left -= share) < 0)
  return 5 - (at < 0 ? shares.length - 1 : at)
}

/** Lives the day from sign-in to closing, in one transaction. */
export const liveDay = (year: Year, plan: DayPlan): Lived =>
  year.batch(() => {
    const { date, seed, visitors, away = new Set<string>(), returning = [] } = plan
    const clock = (time: string): number => instantOf(date, time, yearSetup.timeZone)
    const luck = luckOf(seed, date)
    const { must, say, pass } = year
    const { desk } = plan
    const { plan: later, live } = agenda()
    const codes: string[] = []
    /** Who sits at a window today, and when free. */
    const desks = new Map<string, { readonly staff: string; busy: boolean }>()

    const lunch = { from: clock('12:00'), to: clock('13:30') }
    const isLunch = (at: number): boolean => at >= lunch.from && at < lunch.to

    const callNext = (window: string, at: number): void => {
      const desk = desks.get(window)
      if (!desk || desk.busy || isLunch(at)) return
      const by = clerk(desk.staff)
      const called = say(by, { type: 'callNext', window }, at)
      if (!called.ok) return
      const [fact] = called.facts
      if (fact?.type !== 'TicketCalled') throw new Error(`called ${JSON.stringify(fact)}`)
      desk.busy = true
      const { ticket } = fact
      const free = (when: number): void => {
        later(when + luck.between(10, 40) * second, (then) => {
          desk.busy = false
          callNext(window, then)
        })
      }
      if (luck.chance(0.03)) {
        later(at + 40 * second, (then) => void must(by, { type: 'recallTicket', window, ticket }, then))
        later(at + 110 * second, (then) => {
          must(by, { type: 'markMissed', window, ticket }, then)
          free(then)
        })
        return
      }
      later(at + luck.between(15, 60) * second, (then) => {
        must(by, { type: 'startService', window, ticket }, then)
        serve(window, desk.staff, ticket, then, free)
      })
    }

    const serve = (window: string, staff: string, ticket: string, at: number, free: (at: number) => void): void => {
      const by = clerk(staff)
      const truth = truths.get(staff)!
      const visit = year.hall().visits.get(ticket as never)!
      const minutes = yearSetup.services.find(({ id }) => id === visit.service)?.minutes ?? 10
      const isGame = luck.chance(truth.games ?? 0)
      const takes = isGame ? luck.between(3, 7) * second : luck.around(minutes * truth.slow, 0.5) * minute
      const told = isGame ? undefined : missingPapers(year, desk, luck, { window, staff, ticket, at })
      if (told?.code) codes.push(told.code)
      later(at + Math.max(takes, told ? 90 * second : 0), (then) => {
        const outcome = told?.incomplete ? 'incomplete' : 'done'
        must(by, { type: 'finishService', window, ticket, outcome }, then)
        if (luck.chance(isGame ? 0.05 : 0.42)) rate(window, ticket, truth.rated, then + luck.between(3, 9) * second)
        free(then)
      })
    }

    /** The tablet shows it for a while; who waits longer has gone. */
    const rate = (window: string, ticket: string, shares: readonly number[], at: number): void => {
      const grade = outOf(luck, shares)
      const tags = grade <= 2 ? ['111'] : []
      const tablet = { role: 'tablet', id: `tablet-${window}`, window } as const
      later(at, (then) => void say(tablet, { type: 'rateVisit', ticket, token: 'proved', grade, tags }, then))
    }

    const offer = (at: number): void => {
      const free = [...desks].filter(([, { busy }]) => !busy)
      for (let left = free.length; left > 0; left--) {
        const [window] = free.splice(Math.floor(luck.next() * left), 1)[0]!
        callNext(window, at)
      }
    }

    pass(clock('08:00'))
    let spare = relief
    for (const [window, own] of seats) {
      const staff = away.has(own) ? spare : own
      if (away.has(own)) spare = ''
      if (staff === '' || (staff === relief && away.has(relief))) continue
      const isLate = luck.chance(truths.get(staff)?.late ?? 0)
      const arrives = isLate
        ? clock('08:30') + luck.between(3, 40) * minute
        : clock('08:10') + luck.between(0, 17) * minute
      later(arrives, (at) => {
        must(clerk(staff), { type: 'signIn', window }, at)
        later(Math.max(at + second, clock('08:28')), (then) => {
          must(clerk(staff), { type: 'openWindow', window }, then)
          desks.set(window, { staff, busy: false })
        })
      })
    }
    later(clock('13:30'), offer)
    for (const code of returning)
      later(clock('09:00') + luck.between(0, 150) * minute, (at) => {
        if (say({ role: 'kiosk', id: 'kiosk-1' }, { type: 'returnByNotice', code, language: 'zh-CN' }, at).ok) offer(at)
      })
    const [opens, reopens] = [clock('08:32'), clock('13:32')]
    for (let n = 0; n < visitors; n++) {
      const morning = luck.chance(0.55)
      const at = morning ? opens + luck.between(0, 190) * minute : reopens + luck.between(0, 215) * minute
      const { id: service } = yearSetup.services[Math.floor(luck.next() * yearSetup.services.length)]!
      later(at, (then) => {
        must({ role: 'kiosk', id: 'kiosk-1' }, { type: 'issueTicket', service, language: 'zh-CN' }, then)
        offer(then)
      })
    }
    live()
    const evening = Math.max(clock('17:32'), year.book.log.head().at + second)
    for (const [window, { staff }] of desks) must(clerk(staff), { type: 'signOut', window }, evening)
    pass(evening + 30 * minute)
    return { codes }
  })
