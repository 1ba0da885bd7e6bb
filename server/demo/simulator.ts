/**
 * The demo hall's made-up life. At each step it looks at the hall, finds what is due, and says it as ordinary wishes.
 * It keeps nothing of its own but which numbers its people drew: everything else follows from the hall and the seed,
 * so it goes on sensibly whatever real people do in between.
 */
import { Command } from '#shared/domain/decide.ts'
import { windowOf } from '#shared/domain/hall/people.ts'
import type { Actor, BusinessDay, TicketNumber } from '#shared/domain/words.ts'
import type { Keeper } from '../keeper.ts'
import { citizenAct, isThrough, type Said } from './citizenAct.ts'
import { dayPlanOf, type DayPlan } from './dayPlan.ts'
import { deskAct, type Seen } from './deskAct.ts'
import { arrivalsOf, peopleOf, type Arrival, type People } from './visitors.ts'

export type SimulatorNeeds = {
  readonly keeper: Keeper
  readonly seed: number
  /** A real person is signed in as this member of staff: the simulator leaves that person alone. */
  readonly isTaken: (staff: string) => boolean
}

/** The kiosk the made-up people draw their numbers at. */
export const demoKiosk: Actor = { role: 'kiosk', id: 'demo-visitors' }

/** The first of the afternoon draw their numbers before the windows open again. */
const lunchEndsEarlyMs = 16 * 60_000

export const simulator = ({ keeper, seed, isTaken }: SimulatorNeeds) => {
  const ours = new Set<TicketNumber>()
  /** Those of ours that may still do something by themselves. */
  const about = new Set<TicketNumber>()
  const said = new Set<string>()
  let today: { plan: DayPlan; people: People; arrivals: readonly Arrival[]; next: number; setup: object } | undefined

  /** A demo that was stopped goes on: who has come already, and who comes next. */
  const remember = (day: BusinessDay, arrivals: readonly Arrival[]): number => {
    let last = -Infinity
    for (const fact of keeper.log.factsOfDay(day)) {
      last = Math.max(last, fact.at)
      if (fact.type !== 'TicketIssued' || fact.by.id !== demoKiosk.id) continue
      ours.add(fact.ticket)
      about.add(fact.ticket)
    }
    const next = arrivals.findIndex(({ at }) => at > last)
    return next < 0 ? arrivals.length : next
  }

  const dayOf = (): typeof today => {
    const { day, setup } = keeper.hall
    if (!day || !setup) return undefined
    if (today?.plan.day !== day) {
      for (const known of [ours, about, said]) known.clear()
      const arrivals = arrivalsOf(setup, day, seed)
      const next = remember(day, arrivals)
      today = { plan: dayPlanOf(setup, day, seed), people: peopleOf(seed, day), arrivals, next, setup }
    } else if (today.setup !== setup) today = { ...today, plan: dayPlanOf(setup, day, seed), setup }
    return today
  }

  /** One answer for one state of affairs: what was refused is not asked again until something has changed. */
  const say = async (when: string, { command, by }: Said): Promise<void> => {
    const id = `demo-${when}-${command.type}`
    if (said.has(id)) return
    said.add(id)
    await keeper.wish({ id, command, by })
  }

  const draw = async ({ at: _, slot, ...asks }: Arrival, n: number, plan: DayPlan): Promise<void> => {
    const guide = keeper.hall.setup?.people.find((person) => person.active && person.roles.includes('guide'))
    const atReception = slot !== undefined && guide !== undefined && !isTaken(guide.id)
    const by: Actor = atReception ? { role: 'guide', id: guide.id } : demoKiosk
    const command: Command = { type: 'issueTicket', ...asks, ...(atReception && { slot }) }
    const reply = await keeper.wish({ id: `demo-${plan.day}-arrival-${n}`, command, by })
    const fact = reply.ok ? reply.facts[0] : undefined
    if (fact?.type !== 'TicketIssued') return
    ours.add(fact.ticket)
    about.add(fact.ticket)
  }

  const draws = (at: number): Promise<void>[] => {
    const going = today
    if (!going) return []
    const due: Promise<void>[] = []
    for (let one = going.arrivals[going.next]; one && one.at <= at; one = going.arrivals[++going.next])
      due.push(draw(one, going.next, going.plan))
    return due
  }

  const sitDown = ({ hall, at, plan }: Seen): Promise<void>[] =>
    plan.posts.flatMap(({ staff, window }) => {
      const late = at < plan.shiftOf(staff).arrivesAt || at >= plan.closes - 30 * 60_000
      if (late || hall.windows.get(window)?.is !== 'empty' || windowOf(hall, staff) || isTaken(staff)) return []
      const state = hall.windows.get(window)?.lastAction ?? 0
      return say(`${plan.day}-${window}-${state}`, {
        command: { type: 'signIn', window },
        by: { role: 'clerk', id: staff },
      })
    })

  const desks = (seen: Seen): Promise<void>[] =>
    [...seen.hall.windows.values()].flatMap((window) => {
      const { staff } = window
      if (!staff || isTaken(staff) || !seen.plan.posts.some((post) => post.staff === staff)) return []
      const command = deskAct(seen, window)
      const visit = window.ticket && seen.hall.visits.get(window.ticket)
      // Who was refused for want of anybody waiting asks again when the hall has moved on.
      const state = command?.type === 'callNext' ? seen.hall.seq : Math.max(window.lastAction, visit?.lastAction ?? 0)
      const when = `${seen.plan.day}-${window.id}-${state}`
      return command ? say(when, { command, by: { role: 'clerk', id: staff } }) : []
    })

  const citizens = (seen: Seen): Promise<void>[] =>
    [...about].flatMap((ticket) => {
      const visit = seen.hall.visits.get(ticket)
      if (visit && isThrough(seen, visit)) about.delete(ticket)
      const act = visit && citizenAct(seen, visit)
      return act ? say(`${seen.plan.day}-${ticket}-${visit.lastAction}`, act) : []
    })

  return {
    /** Says everything that is due at `at` (ms). Resolves when all of it was answered. */
    step: async (at: number): Promise<void> => {
      const going = dayOf()
      const { hall } = keeper
      if (!going || hall.stage !== 'open') return
      const { plan, people } = going
      const seen: Seen = { hall, at, plan, people, isOurs: (ticket) => ours.has(ticket) }
      const answers = [...draws(at), ...sitDown(seen), ...desks(seen), ...citizens(seen)]
      const empty = at >= plan.closes && [...hall.windows.values()].every((window) => !window.staff)
      if (empty || at >= plan.ends) answers.push(closeDay(keeper, plan))
      await Promise.all(answers)
    },
    /** Everybody at lunch and nobody waiting: the instant at which it is worth looking again; undefined otherwise. */
    nothingUntil: (at: number): number | undefined => {
      const { lunch } = dayOf()?.plan ?? {}
      if (!lunch || at < lunch.from || at >= lunch.to - lunchEndsEarlyMs) return undefined
      const staffed = [...keeper.hall.windows.values()].filter((window) => window.staff)
      const away = staffed.every(({ pauseReason, held }) => pauseReason === 'meal' && held.length === 0)
      const waiting = [...keeper.hall.visits.values()].some(({ stage }) => stage === 'waiting')
      return away && !waiting ? lunch.to - lunchEndsEarlyMs : undefined
    },
  }
}

const closeDay = async (keeper: Keeper, { day }: DayPlan): Promise<void> => {
  const supervisor = keeper.hall.setup?.people.find((person) => person.active && person.roles.includes('supervisor'))
  if (!supervisor) return
  const command = Command.parse({ type: 'closeDay' })
  await keeper.wish({ id: `demo-${day}-close`, command, by: { role: 'supervisor', id: supervisor.id } })
}
