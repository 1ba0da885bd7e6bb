/** Lives a day of a log through the keeper: every row speaks the ordinary wishes, at its own instants. */
import { Command } from '#shared/domain/decide.ts'
import { nextFor } from '#shared/domain/hall/queue.ts'
import type { Actor, ServiceId, TicketNumber } from '#shared/domain/words.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import type { Keeper } from '../keeper.ts'
import type { PacedClock } from '../pacedClock.ts'
import type { HallOfLog, Post } from './hallOfLog.ts'
import type { Reading } from './interpret.ts'
import type { Act, Step } from './plan.ts'
import type { Mapping } from './mapping.ts'

/** A wish the hall would not hear of. It will show in the reconciliation; this says why. */
export type Refused = { readonly line: number; readonly verb: string; readonly refusal: string }
export type Lived = {
  readonly refused: readonly Refused[]
  /** Lines whose number the reception desk issued, because the kiosk gave none. */
  readonly atReception: ReadonlySet<number>
}
export type LiveNeeds = {
  readonly keeper: Keeper
  readonly clock: PacedClock
  readonly hall: HallOfLog
  readonly mapping: Mapping
  /** Called after each instant, with the steps done so far. */
  readonly progress?: (done: number, at: number) => void
}

const minute = 60_000

/** Publishes the setup into an empty hall and lets the clock open the day. Throws when the hall does not take it. */
export const publish = async (keeper: Keeper, { setup, admin }: HallOfLog): Promise<void> => {
  const command = { type: 'publishSetup', setup, basedOn: 0 } as const
  const reply = await keeper.wish({ id: 'replay-setup', command, by: admin })
  if (!reply.ok) throw new Error(`the setup made from the log was refused: ${reply.refusal} ${said(reply)}`)
  keeper.tick()
}

const said = (reply: Reply): string => (!reply.ok && reply.detail ? JSON.stringify(reply.detail) : '')

/** Takes every step of the plan. The id of each wish names the row, so that the log itself tells which ticket is which. */
export const live = async (steps: readonly Step[], needs: LiveNeeds): Promise<Lived> => {
  const { clock, keeper, hall, progress } = needs
  const story = storyteller(needs)
  for (let first = 0; first < steps.length;) {
    const { at, act } = steps[first]!
    let next = first
    while (next < steps.length && steps[next]!.at === at && steps[next]!.act === act) next++
    await clock.reach(at)
    await story.take(act, steps.slice(first, next))
    first = next
    progress?.(next, at)
  }
  const over = (steps[steps.length - 1]?.at ?? clock.now()) + minute
  await clock.reach(over)
  if (keeper.hall.stage === 'open')
    await keeper.wish({ id: 'replay-close', command: Command.parse({ type: 'closeDay' }), by: hall.supervisor })
  return story.lived
}

const storyteller = ({ keeper, clock, hall, mapping }: LiveNeeds) => {
  const tickets = new Map<Reading, TicketNumber>()
  const refused: Refused[] = []
  const atReception = new Set<number>()

  const say = async (reading: Reading | undefined, command: Command, by: Actor, about: string): Promise<Reply> => {
    const reply = await keeper.wish({ id: `${about}-${command.type}`, command, by })
    if (!reply.ok)
      refused.push({ line: reading?.row.line ?? 0, verb: command.type, refusal: reply.refusal + said(reply) })
    return reply
  }
  const forRow = (reading: Reading, command: Command, by: Actor): Promise<Reply> =>
    say(reading, command, by, wishOfRow(reading))

  const issue = async (reading: Reading): Promise<void> => {
    const { row } = reading
    const priority = mapping.priorities[row.priority]
    const command: Command = {
      type: 'issueTicket',
      service: hall.serviceIds.get(row.service) as ServiceId,
      language: 'zh-CN',
      ...(priority && { priority }),
    }
    let reply = await keeper.wish({ id: `${wishOfRow(reading)}-issueTicket`, command, by: hall.kiosk })
    if (!reply.ok && reply.refusal === 'hall-closed') {
      atReception.add(row.line)
      reply = await forRow(reading, command, hall.reception)
    } else if (!reply.ok) refused.push({ line: row.line, verb: command.type, refusal: reply.refusal + said(reply) })
    const fact = reply.ok ? reply.facts.find((one) => one.type === 'TicketIssued') : undefined
    if (fact && 'ticket' in fact && fact.ticket) tickets.set(reading, fact.ticket)
  }

  const leave = async (reading: Reading): Promise<void> => {
    const ticket = tickets.get(reading)
    if (ticket) await forRow(reading, { type: 'leaveQueue', ticket }, { role: 'citizen', id: ticket, ticket })
  }

  const postOf = (server: string): Post => {
    const post = hall.posts.get(server)
    if (!post) throw new Error(`no window for server ${server}`)
    return post
  }

  const open = async (server: string): Promise<void> => {
    const { window, clerk } = postOf(server)
    const about = `window-${window}-${keeper.hall.day}`
    await Promise.all([
      say(undefined, { type: 'signIn', window }, clerk, about),
      say(undefined, { type: 'openWindow', window }, clerk, about),
    ])
  }
  const close = async (server: string): Promise<void> => {
    const { window, clerk } = postOf(server)
    const now = keeper.hall.windows.get(window)
    if (now?.ticket || now?.held.length) return
    await say(undefined, { type: 'signOut', window }, clerk, `window-${window}-${keeper.hall.day}`)
  }

  /** By the hall's own rule when that names the same visit; otherwise called by number, with "other" as the reason. */
  const call = (ticket: TicketNumber, { window }: Post): Command => {
    const state = keeper.hall.windows.get(window)
    const next = state && nextFor(keeper.hall, state, clock.now())
    return next?.visit.ticket === ticket
      ? { type: 'callNext', window }
      : { type: 'callTicket', window, ticket, reason: 'other' }
  }

  const start = async (reading: Reading): Promise<void> => {
    const ticket = tickets.get(reading)
    if (!ticket || reading.server === undefined) return
    const post = postOf(reading.server)
    const { window, clerk } = post
    const before = keeper.hall.windows.get(window)?.ticket
    const wishes: Promise<Reply>[] = []
    if (before)
      wishes.push(
        say(
          reading,
          { type: 'holdService', window, ticket: before, reason: 'other' },
          clerk,
          `${wishOfRow(reading)}-before`,
        ),
      )
    wishes.push(forRow(reading, call(ticket, post), clerk))
    wishes.push(forRow(reading, { type: 'startService', window, ticket }, clerk))
    if (reading.start === reading.end)
      wishes.push(forRow(reading, { type: 'finishService', window, ticket, outcome: 'done', forgotten: false }, clerk))
    await Promise.all(wishes)
    if (before && reading.start === reading.end) await resume(reading)
  }

  const end = async (reading: Reading): Promise<void> => {
    const ticket = tickets.get(reading)
    if (!ticket || reading.server === undefined) return
    const { window, clerk } = postOf(reading.server)
    await forRow(reading, { type: 'finishService', window, ticket, outcome: 'done', forgotten: false }, clerk)
  }

  /** Back to whoever was put aside for this one. */
  const resume = async (reading: Reading): Promise<void> => {
    const { window, clerk } = postOf(reading.server ?? '')
    const state = keeper.hall.windows.get(window)
    const ticket = state?.held[state.held.length - 1]
    if (state?.is !== 'open' || state.ticket || !ticket) return
    await say(reading, { type: 'resumeService', window, ticket }, clerk, `${wishOfRow(reading)}-after`)
  }

  const together = (steps: readonly Step[], each: (reading: Reading) => Promise<void>): Promise<unknown> =>
    Promise.all(steps.flatMap((step) => ('reading' in step ? each(step.reading) : [])))
  const inTurn = async (steps: readonly Step[], each: (reading: Reading) => Promise<void>): Promise<void> => {
    for (const step of steps) if ('reading' in step) await each(step.reading)
  }
  const servers = (steps: readonly Step[]): string[] => steps.flatMap((step) => ('server' in step ? step.server : []))

  const take = async (act: Act, steps: readonly Step[]): Promise<void> => {
    if (act === 'issue') await together(steps, issue)
    if (act === 'leave' || act === 'gone') await together(steps, leave)
    if (act === 'open') await Promise.all(servers(steps).map(open))
    if (act === 'close') await Promise.all(servers(steps).map(close))
    // A call looks at the hall that the call before it left behind.
    if (act === 'flash' || act === 'start') await inTurn(steps, start)
    if (act === 'end') {
      await together(steps, end)
      await inTurn(steps, resume)
    }
  }
  return { take, lived: { refused, atReception } }
}

/** How wishes about a row begin: the line in the file. */
export const wishOfRow = ({ row }: Reading): string => `row-${row.line}`
