import { startHall } from './processes.ts'
import { openLines } from './line.ts'
import { closedLoop, wishing, freshId, httpRequest, openHttpLine } from './load.ts'
import { draw } from './issue.ts'
const how = process.argv[2],
  boards = Number(process.argv[3]),
  count = Number(process.argv[4])
const hall = await startHall({ windows: 20, services: 20, waiting: 0 })
const watching = await openLines(boards, hall.port, (n) => ({ screen: 'board', id: `board-${n}` }))
for (const line of watching) line.ask('watch', { view: 'board', params: {} }, () => undefined)
const b = await hall.ask<number>('processor')
const asks =
  how === 's'
    ? (await openLines(64, hall.port, (n) => ({ token: hall.kiosk, screen: 'kiosk', id: `c-${n}` }))).map((l) =>
        wishing(l, draw),
      )
    : Array.from({ length: 64 }, () => openHttpLine(hall.port)).map((l) => (n: number, a: (j: string) => void) => {
        const { type, ...body } = draw(n)
        l.ask(
          httpRequest(
            'POST',
            `/api/wishes/${type}`,
            { Authorization: `Bearer ${hall.kiosk}`, 'Idempotency-Key': freshId() },
            body,
          ),
          (_s, _h, j) => a(j),
        )
      })
const r = await closedLoop(asks, count)
const c = await hall.ask<number>('processor')
r.latencies.sort((x, y) => x - y)
console.log(
  how,
  boards,
  Math.round(r.perSecond) + '/s',
  'cpu us',
  Math.round(((c - b) * 1000) / count),
  'p50',
  r.latencies[count >> 1]!.toFixed(1),
  'p99',
  r.latencies[Math.floor(count * 0.99)]!.toFixed(1),
  r.answers[5]!.slice(0, 300),
)
await hall.stop()
hall.forget()
process.exit(0)
