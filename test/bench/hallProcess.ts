/** The measured server as a process of its own: the real one, with a hall set up, windows open and people waiting. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Command, type Wish } from '#shared/domain/decide.ts'
import type { Actor, TicketNumber } from '#shared/domain/words.ts'
import { startServer, type RunningServer } from '../../server/serve.ts'
import { admin, benchSetup, clerk } from './benchSetup.ts'
import type { HallWanted, Opened, Question } from './processes.ts'

/** 10:11 on a Monday morning in Shanghai, going on from there: every run meets the same open hall. */
const morning = Date.parse('2026-11-23T10:11:00+08:00')
const unlimited = { socketMessages: 1e6, sockets: 1e5, socketsPerAddress: 1e5, requests: 1e9 }

const wanted = JSON.parse(process.argv[2] ?? '{}') as HallWanted

const clock = {
  now: () => morning + Math.floor(performance.now()),
  every: (ms: number, work: () => void) => {
    const timer = setInterval(work, ms)
    return () => clearInterval(timer)
  },
}

let wishes = 0
const say = async ({ keeper }: RunningServer, by: Actor, wish: Wish): Promise<void> => {
  const reply = await keeper.wish({ id: `before-${++wishes}`, command: Command.parse(wish), by })
  if (!reply.ok) throw new Error(`${wish.type} was refused: ${reply.refusal}`)
}

const setUp = async (server: RunningServer): Promise<Opened> => {
  const { windows, services, waiting } = wanted
  const { identity } = server
  await say(server, admin, { type: 'publishSetup', setup: benchSetup(windows, services) as never, basedOn: 0 })
  server.tick()
  const people = server.keeper.hall.setup!.people
  const tokens = Array.from(
    { length: windows },
    (_, n) => identity.sessions.begin(people[n]!, 'clerk', clock.now()).token,
  )
  const desks = Array.from({ length: windows }, async (_, n) => {
    await say(server, clerk(n), { type: 'signIn', window: `w${n}` })
    await say(server, clerk(n), { type: 'openWindow', window: `w${n}` })
  })
  await Promise.all(desks)
  const { code } = identity.devices.announce({ name: 'kiosk', role: 'kiosk' }, clock.now())
  const paired = identity.devices.pair(code, clock.now())!
  const kiosk: Actor = { role: 'kiosk', id: paired.device.id }
  for (let drawn = 0; drawn < waiting; drawn += 500) {
    const some = Array.from({ length: Math.min(500, waiting - drawn) }, (_, i) => `s${((drawn + i) * 7) % services}`)
    await Promise.all(some.map((service) => say(server, kiosk, { type: 'issueTicket', service, language: 'zh-CN' })))
  }
  const day = server.keeper.hall.day!
  const tickets = [...server.keeper.hall.visits.keys()].slice(0, wanted.phones ?? 0)
  const phones = tickets.map((ticket: TicketNumber) => identity.tickets.tokenFor(day, ticket, 'visit'))
  return { port: server.port, kiosk: paired.token, clerks: tokens, phones }
}

const delay = monitorEventLoopDelay({ resolution: 1 })
/** The histogram counts the millisecond between two looks too. */
const lookMs = 1

const answer = (question: Question): unknown => {
  switch (question) {
    case 'processor': {
      const { user, system } = process.cpuUsage()
      return (user + system) / 1000
    }
    case 'delay-from-now':
      delay.reset()
      return delay.enable()
    case 'delay':
      return { p99: delay.percentile(99) / 1e6 - lookMs, worst: delay.max / 1e6 - lookMs }
    case 'memory':
      return process.memoryUsage().rss / 2 ** 20
  }
}

const server = await startServer({ data: wanted.folder, port: 0, host: '127.0.0.1', clock, limits: unlimited })
const opened = await setUp(server)
process.on('message', (question: Question | 'stop') => {
  if (question !== 'stop') return process.send!(answer(question) ?? null)
  void server.stop().then(() => process.exit(0))
})
// Whoever started it may die; then it has no reason to live.
process.on('disconnect', () => process.exit(0))
process.send!(opened)
