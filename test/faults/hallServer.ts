/** A whole server in a process of its own, to be killed. Words: its data folder, its port, which life it lives. */
import { writeSync } from 'node:fs'
import { systemClock } from '../../server/clock.ts'
import { startServer } from '../../server/serve.ts'
import { morning } from './smallHall.ts'

const [data = '.', port = '0', life = '0'] = process.argv.slice(3)
const began = Date.now()
// Every life a minute later in the same morning: nothing a board has yet to say grows old by the machine's slowness.
const now = () => morning + Number(life) * 1000 + (Date.now() - began)
// The harness speaks faster than any screen may.
const limits = { socketMessages: 5000, requests: 1_000_000 }
const server = await startServer({
  data,
  port: Number(port),
  host: '127.0.0.1',
  clock: { ...systemClock, now },
  limits,
})
const ready = { url: server.url, port: server.port, code: server.identity.setupCode() ?? '' }
writeSync(1, `${JSON.stringify(ready)}\n`)
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
