/** A whole server in a process of its own, so that it can really be killed. Prints one line of JSON when it listens. */
import { startServer } from '../../server/serve.ts'
import { systemClock } from '../../server/clock.ts'

const [data = '', port = '0', ahead = '0'] = process.argv.slice(2)
// The machine's clock moved to a Monday morning; it goes on running.
const clock = { ...systemClock, now: () => Date.now() + Number(ahead) }
const server = await startServer({ data, port: Number(port), host: '127.0.0.1', clock })
process.stdout.write(
  `${JSON.stringify({ url: server.url, port: server.port, setupCode: server.identity.setupCode() ?? '' })}\n`,
)
// The test run that started it may be interrupted: then its end of this pipe closes.
process.stdin.resume().on('close', () => process.exit(1))
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
