/**
 * The victim: the hall's real log and keeper, worked without a pause until the power goes.
 *
 * Words after `--as=under-fire`: the data folder, the number of this life (0, 1 …), a seed. Every answered wish is
 * told on standard output as one line of JSON the moment it is answered; whoever reads it holds the hall to it.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '#shared/domain/decide.ts'
import type { Actor } from '#shared/domain/words.ts'
import { openKeeper, type Keeper } from '../../server/keeper.ts'
import { openDatabase } from '../../server/log/database.ts'
import { silentLogger } from '../../server/logger.ts'
import { keepProblems } from '../../server/problems.ts'
import { luckOf } from './luck.ts'
import { admin, clerkAt, kiosk, morning, services, smallHall, windows } from './smallHall.ts'

/** One line of the victim's output. */
export type Told =
  | { readonly ready: true }
  | { readonly acked: string; readonly seq: number; readonly ticket?: string }
  | { readonly refused: string; readonly because: string }

/** Written through before the next step, so that the reader knows all that was answered before the cut. */
const tell = (told: Told): void => {
  const bytes = Buffer.from(`${JSON.stringify(told)}\n`)
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(1, bytes, done)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}

const [folder = '.', life = '0', seed = '1'] = process.argv.slice(3)
const luck = luckOf(Number(seed) * 1000 + Number(life))
const began = Date.now()
// Each life is ten minutes later in the same morning, however long the machine really took.
const now = () => morning + Number(life) * 600_000 + (Date.now() - began)

const db = openDatabase(join(folder, 'hall.db'))
// Only here, only for the control: the product itself has no switch for this.
const weaker = process.env['PAIHAO_FAULTS_SYNCHRONOUS']
if (weaker) db.connection().pragma(`synchronous = ${weaker}`)
const pages = process.env['PAIHAO_FAULTS_CHECKPOINT']
if (pages) db.connection().pragma(`wal_autocheckpoint = ${pages}`)
const keeper: Keeper = openKeeper({
  db,
  clock: { now, every: () => () => {} },
  problems: keepProblems(now),
  logger: silentLogger(),
})

let wishes = 0
const ask = async (command: unknown, by: Actor): Promise<void> => {
  const id = `life${life}-${(wishes += 1)}`
  const reply = await keeper.wish({ id, command: command as Command, by })
  if (!reply.ok) return tell({ refused: id, because: reply.refusal })
  const [fact] = reply.facts
  tell({ acked: id, seq: reply.seq, ...(fact?.type === 'TicketIssued' && { ticket: fact.ticket }) })
}

const someService = () => services[luck.between(0, services.length - 1)]!
const press = () => ask({ type: 'issueTicket', service: someService(), language: 'zh-CN' }, kiosk)

/** One step at a window, whatever its state asks for. */
const work = (window: string): Promise<void> => {
  const state = keeper.hall.windows.get(window as never)
  const by = clerkAt(window)
  const ticket = state?.ticket
  const stage = ticket && keeper.hall.visits.get(ticket)?.stage
  if (!state?.staff) return ask({ type: 'signIn', window }, by)
  if (state.is === 'ready') return ask({ type: 'openWindow', window }, by)
  if (!ticket) return ask({ type: 'callNext', window }, by)
  if (stage === 'called') return ask({ type: 'startService', window, ticket }, by)
  if (luck.chance(0.2)) {
    const destination = { to: 'service', service: someService() }
    return ask(
      {
        type: 'transferTicket',
        window,
        ticket,
        destination,
        place: 'keep',
        mustReturn: false,
        reason: 'other-service',
      },
      by,
    )
  }
  return ask({ type: 'finishService', window, ticket, outcome: 'done', forgotten: false }, by)
}

tell({ ready: true })
if (keeper.hall.setupVersion === 0) await ask({ type: 'publishSetup', setup: smallHall(), basedOn: 0 }, admin)
for (let turn = 0; turn < 3000; turn++) {
  // Wishes of one turn share one commit; both kinds of commit have to survive.
  const presses = luck.chance(0.3) ? luck.between(2, 5) : 1
  await Promise.all(Array.from({ length: presses }, press))
  await Promise.all(windows.filter(() => luck.chance(0.5)).map(work))
}
