/** B-start: from starting the built program to its first answer, with ten years behind it and with nothing. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { get } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { programFolder } from '../../server/programFolder.ts'
import { notMeasured, type Bench, type Finding, type Pace } from './finding.ts'
import { writeHistory } from './history.ts'
import { scratchFolder } from './machine.ts'
import { inPairs, median, short, withSpread } from './statistics.ts'

const program = join(programFolder(), 'dist', 'server', 'main.js')

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    get({ port, path: '/api/hall', host: '127.0.0.1', agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    }).on('error', () => resolve(false))
  })

/** MB in memory, where the system tells. */
const residentOf = ({ pid }: ChildProcess): number | undefined => {
  const file = `/proc/${String(pid)}/status`
  if (!existsSync(file)) return undefined
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024
}

type Started = { readonly ms: number; readonly memory: number | undefined }
const mostMs = 60_000

const coldStart = async (data: string): Promise<Started> => {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, [program, '--port', String(port), '--host', '127.0.0.1', '--data', data], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`the program ended by itself (code ${child.exitCode})`)
      if (performance.now() - began > mostMs) throw new Error('no answer within a minute')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return { ms: performance.now() - began, memory: residentOf(child) }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

const bench = 'B-start'
const run = async ({ quick, rounds }: Pace): Promise<Finding[]> => {
  const target = '≤ 1,000 ms over an empty log'
  if (!existsSync(program)) return [notMeasured(bench, 'cold start', target, 'not built yet: `npm start` builds it')]
  const folder = mkdtempSync(join(scratchFolder(), 'start-'))
  const years = quick ? 1 : 10
  try {
    const full = mkdtempSync(join(folder, 'full-'))
    const facts = writeHistory(full, { days: years * 250, factsADay: 200, openVisits: 5000 }, Date.now())
    const megabytes = statSync(join(full, 'hall.db')).size / 2 ** 20
    const empty = () => coldStart(mkdtempSync(join(folder, 'empty-')))
    await coldStart(full)
    const found = await inPairs(rounds, () => coldStart(full), empty)
    const ms = found.ours.map((one) => one.ms)
    const bare = found.limit.map((one) => one.ms)
    const more = ms.map((value, round) => value - bare[round]!)
    const memory = found.ours.flatMap((one) => one.memory ?? [])
    return [
      {
        bench,
        what: `first answer with ${years} years (${short(facts)} facts, ${short(megabytes)} MB) and a day of 5,000 visits open`,
        measured: `${withSpread(ms, ' ms')} = ${withSpread(more, ' ms')} over an empty log`,
        limit: `empty log: ${withSpread(bare, ' ms')}`,
        target,
        met: median(more) <= 1000,
      },
      memory.length === 0
        ? notMeasured(bench, 'memory after the first answer', '≤ 150 MB', 'this system does not tell (no /proc)')
        : {
            bench,
            what: 'memory after the first answer',
            measured: withSpread(memory, ' MB'),
            limit: `empty log: ${withSpread(
              found.limit.flatMap((one) => one.memory ?? []),
              ' MB',
            )}`,
            target: '≤ 150 MB',
            met: median(memory) <= 150,
          },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const start: Bench = {
  id: bench,
  says: 'The built program, started cold: until GET /api/hall is answered, with 10 years of 250 days of 200 facts and an open day of 5,000 finished visits, and with nothing at all.',
  run,
}
