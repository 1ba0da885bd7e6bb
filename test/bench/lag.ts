/** B-lag: from the press to the moment when every one of fifty boards has the picture. */
import type { Bench, Finding, Pace } from './finding.ts'
import { draw } from './issue.ts'
import { openLines } from './line.ts'
import { toTheBeat, wishing, type Ask } from './load.ts'
import { pressing } from './desks.ts'
import { startHall, startLimit } from './processes.ts'
import { median, quantile, short, withSpread } from './statistics.ts'
import { seqOfReply, watchBoard, watchWith, type Watchers } from './watching.ts'

const boards = 50
const perSecond = 100

/** Asks to the beat and says for each question how long it took until all watchers had what it changed, ms. */
const lagsOf = async (ask: Ask, watchers: Watchers, count: number): Promise<number[]> => {
  const sent: number[] = []
  const seqs: number[] = []
  const noting: Ask = (n, answered) => {
    sent[n] = performance.now()
    ask(n, (json) => {
      seqs[n] = seqOfReply(json)
      answered(json)
    })
  }
  await toTheBeat(noting, count, 1000 / perSecond)
  await watchers.allHave(Math.max(...seqs))
  return seqs.map((seq, n) => watchers.allHadAt(seq)! - sent[n]!)
}

const ourLags = async (count: number): Promise<{ lags: number[]; bytes: number }> => {
  const hall = await startHall({ windows: 20, services: 20, waiting: 200 })
  const screens = await openLines(boards, hall.port, (n) => ({ screen: 'board', id: `board-${n}` }))
  const watchers = watchWith(screens)
  await watchBoard(screens)
  const kiosks = await openLines(4, hall.port, (n) => ({ token: hall.kiosk, screen: 'kiosk', id: `k-${n}` }))
  const desks = await openLines(20, hall.port, (n) => ({ token: hall.clerks[n], screen: 'desk', id: `d-${n}` }))
  const drawing = kiosks.map((line) => wishing(line, draw))
  const calling = desks.map((line, n) => pressing(line, `w${n}`))
  // A number drawn for every three presses, so that the hall neither fills nor empties; and one for each press that
  // no desk is free for.
  const free = [...calling]
  const ask: Ask = (n, answered) => {
    const desk = n % 4 === 0 ? undefined : free.shift()
    if (!desk) return drawing[n % drawing.length]!(n, answered)
    desk(n, (json) => {
      free.push(desk)
      answered(json)
    })
  }
  await lagsOf(ask, watchers, perSecond)
  const lags = await lagsOf(ask, watchers, count)
  for (const line of [...screens, ...kiosks, ...desks]) line.drop()
  await hall.stop()
  hall.forget()
  return { lags, bytes: watchers.size() }
}

/** The same from a bare server: every message sent on to all at once, as many bytes as the hall's picture has. */
const bareLags = async (count: number, bytes: number): Promise<number[]> => {
  const limit = await startLimit()
  const screens = await openLines(boards, limit.port, () => ({}))
  const watchers = watchWith(screens)
  await watchBoard(screens)
  const [line] = await openLines(1, limit.port, () => ({}))
  let seq = 0
  const filling = 'x'.repeat(bytes)
  const ask: Ask = (_n, answered) => {
    const picture = { seq: ++seq, filling }
    line!.ask('shout', { picture }, () => answered(JSON.stringify({ seq: picture.seq })))
  }
  await lagsOf(ask, watchers, perSecond)
  const lags = await lagsOf(ask, watchers, count)
  for (const one of [...screens, line!]) one.drop()
  await limit.stop()
  return lags
}

const run = async ({ quick }: Pace): Promise<Finding[]> => {
  const count = perSecond * (quick ? 3 : 6)
  const p99: number[] = []
  const p50: number[] = []
  const bare: number[] = []
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    const { lags, bytes } = await ourLags(count)
    p99.push(quantile(lags, 0.99))
    p50.push(quantile(lags, 0.5))
    bare.push(quantile(await bareLags(count, bytes), 0.99))
  }
  return [
    {
      bench: 'B-lag',
      what: `press → ${boards} boards have it, ${perSecond} commands/s, p99`,
      measured: `${withSpread(p99, ' ms')}, p50 ${short(median(p50))} ms`,
      limit: `bare broadcast of as many bytes, p99 ${withSpread(bare, ' ms')}`,
      target: '≤ 25 ms',
      met: median(p99) <= 25,
    },
  ]
}

export const lag: Bench = {
  id: 'B-lag',
  says: `Desks and kiosks press ${perSecond} times a second; for each press, the time until the last of ${boards} boards has a picture that shows it. Server and line; what a browser needs to paint is not in it.`,
  run,
}
