/** Family R12: the server dies after the commit and before anybody was told. A board must still call everyone once. */
import type { BoardView } from '#shared/views/board.ts'
import type { Picture, Reply } from '#shared/protocol/messages.ts'
import { createAnnouncer, type Announcement } from '../../display-board/voice/announcer.ts'
import { forgetful } from '../../display-board/voice/spokenMemory.ts'
import { tallyOf, type Family } from './findings.ts'
import { luckOf } from './luck.ts'
import { dropFolder } from './machine.ts'
import { factsIn, inspect } from './oracle.ts'
import { copyOfHall, openLine, startHall, stopHall, wishBy, type Hall } from './realHall.ts'
import { services, windows } from './smallHall.ts'

type Heard = { readonly seen: Set<number>; readonly said: number[]; readonly close: () => void }

/** A board as the lobby has it: its line mends itself, its voice says what it has not said. Sound takes no time here. */
const board = (url: string): Heard => {
  const line = openLine(url, 'board')
  const seen = new Set<number>()
  const said: number[] = []
  let hallAt = 0
  const announcer = createAnnouncer({
    sink: {
      readiness: () => 'running',
      onReadiness: () => {},
      play: ({ chime }, ended) => {
        const current = announcer.report().current
        if (chime && current) said.push(current.id)
        setTimeout(ended, 1)
        return { ms: 1, stop: () => {} }
      },
      reset: () => {},
      recorded: () => new Set(),
    },
    after: (ms, then) => {
      const timer = setTimeout(then, Math.min(ms, 5))
      return () => clearTimeout(timer)
    },
    serverNow: () => hallAt,
    hallMinute: () => 600,
    memory: forgetful(),
  })
  line.on('connect', () => line.emit('watch', { view: 'board', params: {} }, () => {}))
  line.on('picture', (picture: Picture) => {
    const { calls } = picture.data as BoardView
    hallAt = picture.at
    calls.forEach((call) => seen.add(call.id))
    const wanted = calls.filter((call) => call.stage === 'called')
    announcer.update(wanted.map(({ window, ...call }): Announcement => ({ ...call, windowName: window })))
  })
  const close = () => {
    announcer.stop()
    line.disconnect()
  }
  return { seen, said, close }
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Until `done`, at most so long. */
const until = async (done: () => boolean, ms: number): Promise<boolean> => {
  for (const end = performance.now() + ms; performance.now() < end; await rest(20)) if (done()) return true
  return done()
}

/** The server that is there now; a dead one is started again on its port and data. */
const immortal = (data: string, first: Hall) => {
  let hall = first
  let deaths = 0
  return {
    url: first.url,
    deaths: () => deaths,
    now: () => hall,
    /** Says a wish until it is answered; between two tries the server may die and come back. */
    ask: async (token: string, id: string, wish: object): Promise<Reply> => {
      for (let tries = 0; tries < 50; tries++) {
        try {
          return await wishBy(first.url, token, id, wish as { type: string })
        } catch {
          await hall.ended
          deaths += 1
          hall = await startHall(data, { port: first.port, life: deaths })
        }
      }
      throw new Error(`no answer to ${id} after 50 tries`)
    },
  }
}

export const killBeforeTold = async ({ rounds, seed }: { rounds: number; seed: number }): Promise<Family> => {
  const promise = 'the board shows and says every call exactly once'
  const tally = tallyOf({ id: 'R12', fault: 'server killed between commit and telling', promise })
  for (let round = 0; round < rounds; round++) {
    const luck = luckOf(seed + round)
    const { data, clerks, kiosk } = await copyOfHall()
    const calls = 8
    // Three commits at least belong to every call: drawn, called, started, finished.
    const fault = { mode: 'told', at: luck.between(2, calls * 4) } as const
    const hall = immortal(data, await startHall(data, { fault }))
    const watching = board(hall.url)
    for (let n = 0; n < calls; n++) {
      const window = windows[n % windows.length]!
      const clerk = clerks[window]!
      await hall.ask(kiosk, `draw-${n}`, { type: 'issueTicket', service: services[0], language: 'zh-CN' })
      const called = await hall.ask(clerk, `call-${n}`, { type: 'callNext', window })
      if (!called.ok) throw new Error(`callNext: ${called.refusal}`)
      const [fact] = called.facts as unknown as [{ ticket: string; seq: number }]
      // As in a hall, nobody is served before the board has called them.
      await until(() => watching.said.includes(fact.seq), 8000)
      await hall.ask(clerk, `start-${n}`, { type: 'startService', window, ticket: fact.ticket })
      await hall.ask(clerk, `end-${n}`, {
        type: 'finishService',
        window,
        ticket: fact.ticket,
        outcome: 'done',
        forgotten: false,
      })
    }
    await stopHall(hall.now())
    watching.close()
    tally.add('kills', hall.deaths())
    tally.run(seed + round, [...unheard(data, watching, tally.add), ...inspect(data, []).faults])
    dropFolder(data)
  }
  return tally.done()
}

const unheard = (data: string, { seen, said }: Heard, add: (name: string, count: number) => void): string[] => {
  const ids = factsIn(data)
    .filter((fact) => fact.type === 'TicketCalled' || fact.type === 'TicketRecalled')
    .map((fact) => fact.seq)
  const missing = ids.filter((id) => !seen.has(id))
  const silent = ids.filter((id) => !said.includes(id))
  const repeated = said.length - new Set(said).size
  const phantom = [...seen].filter((id) => !ids.includes(id))
  add('calls', ids.length)
  add('said', said.length)
  return [
    ...(missing.length > 0 ? [`${missing.length} calls never shown`] : []),
    ...(silent.length > 0 ? [`${silent.length} calls never said`] : []),
    ...(repeated > 0 ? [`${repeated} calls said twice`] : []),
    ...(phantom.length > 0 ? [`${phantom.length} calls shown that are not in the log`] : []),
  ]
}
