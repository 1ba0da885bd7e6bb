/** Families R9 and R10: many terminals press at once; every request is sent several times over a line that drops answers. */
import type { Reply } from '#shared/protocol/messages.ts'
import { tallyOf, type Family } from './findings.ts'
import { luckOf } from './luck.ts'
import { dropFolder, startChild } from './machine.ts'
import { inspect } from './oracle.ts'
import { copyOfHall, openLine, startHall, stopHall, wishBy } from './realHall.ts'
import { services, windows } from './smallHall.ts'

type Options = { readonly rounds: number; readonly seed: number }

/** What a terminal may hear when another was quicker. */
const ordinary = ['nobody-waiting', 'window-busy', 'ticket-not-called', 'ticket-not-being-served']

/** Two terminals at every window, one over HTTP and one over a socket, each a process of its own. */
export const pressAtOnce = async ({ rounds, seed }: Options): Promise<Family> => {
  const promise = 'exactly one terminal gets each ticket; nobody sees an error'
  const tally = tallyOf({ id: 'R9', fault: `${windows.length * 2} processes press Next at once`, promise })
  for (let round = 0; round < rounds; round++) {
    const { data, clerks, kiosk } = await copyOfHall()
    const hall = await startHall(data)
    const drawn = 60
    for (let n = 0; n < drawn; n++)
      await wishBy(hall.url, kiosk, `draw-${n}`, {
        type: 'issueTicket',
        service: services[n % 2],
        language: 'zh-CN',
      } as { type: string })
    const called: string[] = []
    const faults: string[] = []
    const onLine = (line: string) => {
      const told = JSON.parse(line) as { called?: string; refused?: string }
      if (told.called) called.push(told.called)
      tally.add('presses', 1)
      if (told.refused && !ordinary.includes(told.refused)) faults.push(`a terminal was told ${told.refused}`)
    }
    const pressers = windows.flatMap((window) =>
      ['http', 'socket'].map((way) =>
        startChild('presser', [hall.url, clerks[window]!, window, way, `${window}${way}`], { onLine }),
      ),
    )
    for (const { code } of await Promise.all(pressers.map((presser) => presser.ended)))
      if (code !== 0) faults.push(`a terminal ended with code ${String(code)}`)
    await stopHall(hall)
    const doubled = called.length - new Set(called).size
    tally.add('calls', called.length)
    tally.add('doubled', doubled)
    if (doubled > 0) faults.push(`${doubled} tickets were called twice`)
    if (called.length !== drawn) faults.push(`${drawn} tickets drawn, ${called.length} called`)
    tally.run(seed + round, [...faults, ...inspect(data, []).faults])
    dropFolder(data)
  }
  return tally.done()
}

/** Every wish one to three times under its id; three answers in ten are lost on the way, and then asked for again. */
export const sayTwice = async ({ rounds, seed }: Options): Promise<Family> => {
  const tally = tallyOf({
    id: 'R10',
    fault: 'every request sent 1–3 times, 30 % of answers lost',
    promise: 'one effect for one intent',
  })
  for (let round = 0; round < rounds; round++) {
    const luck = luckOf(seed + round)
    const { data, kiosk } = await copyOfHall()
    const hall = await startHall(data)
    const line = openLine(hall.url, 'kiosk', kiosk)
    const intents = 150
    const numbers = new Map<string, Set<string>>()
    const once = async (id: string): Promise<void> => {
      const wish = { type: 'issueTicket', service: services[0], language: 'zh-CN' } as { type: string }
      const cut = luck.chance(0.3)
      const reply = luck.chance(0.5)
        ? await overSocket(line, id, wish, cut)
        : await overHttp(hall.url, kiosk, id, wish, cut)
      tally.add(reply ? 'answers' : 'answers lost', 1)
      const ticket = reply?.ok ? (reply.facts[0] as { ticket?: string }).ticket : undefined
      if (ticket) numbers.set(id, (numbers.get(id) ?? new Set()).add(ticket))
    }
    for (let n = 0; n < intents; n++) {
      const id = `intent-${n}`
      const times = luck.between(1, 3)
      await Promise.all(Array.from({ length: times }, () => once(id)))
      while (!numbers.has(id)) await once(id)
    }
    line.disconnect()
    await stopHall(hall)
    const handed = [...numbers.values()].flatMap((given) => [...given])
    const seen = inspect(data, [])
    const effects = [...seen.wishes].filter((id) => id.startsWith('intent-')).length
    const faults = [...seen.faults]
    if (effects !== intents || new Set(handed).size !== intents || handed.length !== intents)
      faults.push(`${intents} intents, ${effects} effects, ${handed.length} numbers handed out`)
    tally.add('intents', intents)
    tally.add('effects', effects)
    tally.run(seed + round, faults)
    dropFolder(data)
  }
  return tally.done()
}

type Said = Promise<Reply | undefined>

/** `cut`: the line is closed when the request is on its way, so its answer is lost. */
const overHttp = async (url: string, token: string, id: string, wish: { type: string }, cut: boolean): Said => {
  const abort = new AbortController()
  if (cut) setTimeout(() => abort.abort(), 2)
  try {
    return await wishBy(url, token, id, wish, abort.signal)
  } catch (error) {
    if (abort.signal.aborted) return undefined
    throw error
  }
}
const overSocket = (line: ReturnType<typeof openLine>, id: string, wish: { type: string }, cut: boolean): Said =>
  new Promise((resolve) => line.emit('wish', { id, command: wish }, (reply: Reply) => resolve(cut ? undefined : reply)))
