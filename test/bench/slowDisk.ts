/** B-slow-disk: numbers drawn while every flush of the disk takes 4 ms longer, as on a worn or busy one. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { programFolder } from '../../server/programFolder.ts'
import { notMeasured, type Bench, type Finding, type Pace } from './finding.ts'
import { draw } from './issue.ts'
import { openLines } from './line.ts'
import { closedLoop, wishing } from './load.ts'
import { scratchFolder } from './machine.ts'
import { startHall } from './processes.ts'
import { inPairs, median, ratios, short, withSpread } from './statistics.ts'

const flushMs = 4
const callers = 64

/** Compiles slowdisk.c into `folder`; undefined where that cannot be done. */
const slowLibrary = (folder: string): string | undefined => {
  if (process.platform !== 'linux') return undefined
  const library = join(folder, 'slowdisk.so')
  const source = join(programFolder(), 'test', 'bench', 'slowdisk.c')
  const made = ['cc', 'gcc', 'clang'].some(
    (compiler) => spawnSync(compiler, ['-O2', '-shared', '-fPIC', '-o', library, source]).status === 0,
  )
  return made ? library : undefined
}

type Round = { readonly perSecond: number; readonly perFlush: number; readonly delayP99: number }

/** `together`: that many callers who never pause. One caller alone gets a commit a command. */
const drawSlowly = async (library: string, folder: string, together: number, count: number): Promise<Round> => {
  const counted = join(folder, `flushes-${together}-${String(performance.now())}`)
  const env = {
    LD_PRELOAD: library,
    PAIHAO_SLOW_FOLDER: join(scratchFolder(), 'hall-'),
    PAIHAO_SLOW_US: String(flushMs * 1000),
    PAIHAO_SLOW_COUNT: counted,
    // The library sees calls of libc, not the kernel's submission queue.
    UV_USE_IO_URING: '0',
  }
  const flushes = () => (existsSync(counted) ? statSync(counted).size : 0)
  const hall = await startHall({ windows: 20, services: 20, waiting: 0 }, env)
  const lines = await openLines(together, hall.port, (n) => ({ token: hall.kiosk, screen: 'kiosk', id: `c-${n}` }))
  const asks = lines.map((line) => wishing(line, draw))
  await closedLoop(asks, together * 4)
  await hall.ask('delay-from-now')
  const before = flushes()
  const load = await closedLoop(asks, count)
  const perFlush = count / (flushes() - before)
  const { p99 } = await hall.ask<{ p99: number }>('delay')
  lines.forEach((line) => line.drop())
  await hall.stop()
  hall.forget()
  return { perSecond: load.perSecond, perFlush, delayP99: p99 }
}

const run = async ({ quick, rounds }: Pace): Promise<Finding[]> => {
  const bench = 'B-slow-disk'
  const folder = mkdtempSync(join(scratchFolder(), 'slow-'))
  try {
    const library = slowLibrary(folder)
    if (!library) {
      const why = 'needs Linux and a C compiler (Debian: apt install gcc libc6-dev)'
      return [notMeasured(bench, 'numbers drawn', '≥ 25 × one commit a command', why)]
    }
    const found = await inPairs(
      Math.ceil(rounds / 2),
      () => drawSlowly(library, folder, callers, quick ? 2000 : 5000),
      () => drawSlowly(library, folder, 1, quick ? 80 : 200),
    )
    const rates = found.ours.map(({ perSecond }) => perSecond)
    const alone = found.limit.map(({ perSecond }) => perSecond)
    const ratio = ratios(rates, alone)
    const perFlush = found.ours.map((round) => round.perFlush)
    const delays = found.ours.map(({ delayP99 }) => delayP99)
    // One commit and nothing else, as long as it really takes here.
    const oneFlush = 1000 / median(alone)
    return [
      {
        bench,
        what: `numbers drawn by ${callers} callers`,
        measured: `${withSpread(rates, '/s')} = ${withSpread(ratio, ' ×')}`,
        limit: `one commit a command: ${withSpread(alone, '/s')}`,
        target: '≥ 25 × one commit a command',
        met: median(ratio) >= 25,
      },
      {
        bench,
        what: 'commands a flush',
        measured: withSpread(perFlush, ''),
        limit: `${callers} callers`,
        target: '≥ 25',
        met: median(perFlush) >= 25,
      },
      {
        bench,
        what: 'delay of the event loop, p99',
        measured: withSpread(delays, ' ms'),
        limit: `one command alone, flush and all: ${short(oneFlush)} ms`,
        target: '≤ one flush',
        met: median(delays) <= oneFlush,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const slowDisk: Bench = {
  id: 'B-slow-disk',
  says: `Numbers drawn by ${callers} callers while every flush sleeps ${flushMs} ms first (LD_PRELOAD), against one caller alone, who gets one commit a command.`,
  run,
}
