/** B-phone: thousands of phones look every ten seconds whether it is their turn, while the staff work on. */
import type { Bench, Finding, Pace } from './finding.ts'
import { openLines } from './line.ts'
import { httpRequest, openHttpLine, toTheBeat, wishing, type Ask } from './load.ts'
import { startHall } from './processes.ts'
import { median, quantile, short, withSpread } from './statistics.ts'

const everySeconds = 10
const staffPerSecond = 20

type Look = { readonly status: number; readonly tag: string | undefined }

/** One look as a phone does it: a connection of its own, as kept ones have died after ten seconds. */
const look = (port: number, token: string, tag: string | undefined, then: (look: Look) => void): void => {
  const line = openHttpLine(port)
  const headers: Record<string, string> = tag === undefined ? {} : { 'If-None-Match': tag }
  line.ask(httpRequest('GET', `/t/${token}/part?lang=zh-CN`, headers), (status, head) => {
    line.drop()
    then({ status, tag: /\r\netag: *(\S+)/i.exec(head)?.[1] })
  })
}

/** Every phone's first look, so that later ones can ask whether anything changed. */
const firstLooks = async (port: number, tokens: readonly string[]): Promise<(string | undefined)[]> => {
  const tags: (string | undefined)[] = []
  for (let from = 0; from < tokens.length; from += 64) {
    const some = tokens.slice(from, from + 64)
    const looks = some.map((token) => new Promise<Look>((resolve) => look(port, token, undefined, resolve)))
    tags.push(...(await Promise.all(looks)).map(({ tag }) => tag))
  }
  return tags
}

const run = async ({ quick }: Pace): Promise<Finding[]> => {
  const phones = quick ? 1000 : 5000
  // The same looks a second in a short run as in a long one.
  const looksPerSecond = 5000 / everySeconds
  const seconds = quick ? 3 : 10
  const hall = await startHall({ windows: 20, services: 20, waiting: phones, phones })
  const [desk] = await openLines(1, hall.port, () => ({ token: hall.clerks[0], screen: 'desk', id: 'd' }))
  const asked = await new Promise<string>((resolve) =>
    wishing(desk!, () => ({ type: 'callNext', window: 'w0' }))(0, resolve),
  )
  const ticket = /"ticket":"(\w+)"/.exec(asked)?.[1]
  // A call repeated changes boards and desks but nobody's place: what the other phones show stays as it is.
  const recalling = wishing(desk!, () => ({ type: 'recallTicket', window: 'w0', ticket }))
  const work = () => toTheBeat(recalling, staffPerSecond * seconds, 1000 / staffPerSecond)
  await work()
  const tags = await firstLooks(hall.port, hall.phones)
  const statuses = new Map<number, number>()
  const looking: Ask = (n, answered) => {
    const phone = n % phones
    look(hall.port, hall.phones[phone]!, tags[phone], ({ status, tag }) => {
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      tags[phone] = tag ?? tags[phone]
      answered('')
    })
  }
  const quiet: number[] = []
  const flooded: number[] = []
  const looks: number[] = []
  const rates: number[] = []
  for (let round = 0; round < (quick ? 1 : 2); round++) {
    quiet.push(quantile((await work()).latencies, 0.99))
    const flood = toTheBeat(looking, looksPerSecond * seconds, 1000 / looksPerSecond)
    flooded.push(quantile((await work()).latencies, 0.99))
    const seen = await flood
    looks.push(quantile(seen.latencies, 0.99))
    rates.push(seen.perSecond)
  }
  desk!.drop()
  await hall.stop()
  hall.forget()
  const all = [...statuses.values()].reduce((sum, count) => sum + count, 0)
  const unchanged = (statuses.get(304) ?? 0) / all
  const others = [...statuses].filter(([status]) => status !== 304 && status !== 200)
  return [
    {
      bench: 'B-phone',
      what: `${short(phones)} phones, ${looksPerSecond} looks a second: answered "unchanged"`,
      measured: `${(unchanged * 100).toFixed(1)} % of ${short(all)}${others.length > 0 ? `, also ${others.map(([status, count]) => `${count} × ${status}`).join(', ')}` : ''}; ${short(median(rates))} looks/s, p99 of a look ${withSpread(looks, ' ms')}`,
      limit: '',
      target: '≥ 95 %',
      met: unchanged >= 0.95 && others.length === 0,
    },
    {
      bench: 'B-phone',
      what: 'p99 of a press while the phones look',
      measured: `${withSpread(flooded, ' ms')} = ${short(median(flooded) / median(quiet))} ×`,
      limit: `without phones: ${withSpread(quiet, ' ms')}`,
      target: '≤ 1.5 ×',
      met: median(flooded) <= 1.5 * median(quiet),
    },
  ]
}

export const phone: Bench = {
  id: 'B-phone',
  says: `Phones look every ${everySeconds} s, each over a connection of its own, with the tag of what they have; meanwhile a desk presses ${staffPerSecond} times a second.`,
  run,
}
