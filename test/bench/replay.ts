/** B-replay: a day of a real queue log, lived through the real keeper on the real disk as fast as it can. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openKeeper } from '../../server/keeper.ts'
import { openDatabase } from '../../server/log/database.ts'
import { silentLogger } from '../../server/logger.ts'
import { pacedClock } from '../../server/pacedClock.ts'
import { keepProblems } from '../../server/problems.ts'
import { programFolder } from '../../server/programFolder.ts'
import { replayDay, type Prepared } from '../../server/replay/replayDay.ts'
import { readSources } from '../../server/replay/sources.ts'
import { notMeasured, type Bench, type Finding, type Pace } from './finding.ts'
import { flushTimes, scratchFolder } from './machine.ts'
import { inPairs, median, processorMs, short, withSpread } from './statistics.ts'

type Lived = {
  readonly perSecond: number
  readonly perProcessorSecond: number
  readonly facts: number
  readonly rows: number
}

const liveOnce = async (prepared: Prepared): Promise<Lived> => {
  const folder = mkdtempSync(join(scratchFolder(), 'replay-'))
  const clock = pacedClock(prepared.begins, 'max')
  const db = openDatabase(join(folder, 'hall.db'))
  const keeper = openKeeper({ db, clock, problems: keepProblems(clock.now), logger: silentLogger() })
  const began = processorMs()
  const { facts, rows, realMs } = await replayDay(prepared, { db, keeper, clock })
  const spent = processorMs(began)
  keeper.close()
  db.close()
  rmSync(folder, { recursive: true, force: true })
  return { facts, rows, perSecond: (facts / realMs) * 1000, perProcessorSecond: (facts / spent) * 1000 }
}

const run = async ({ quick }: Pace): Promise<Finding[]> => {
  const own = join(programFolder(), 'test', 'replay', 'anonymous-bank-evening.csv')
  // The evening that comes with the tests; the whole day where the sample log lies beside the program.
  const whole = readSources({ speed: 'max' })
  const evening = (quick || !whole.ok) && existsSync(own)
  const sources = evening ? readSources({ speed: 'max', csv: own }) : whole
  const what = 'a recorded day through keeper, log and registers'
  if (!sources.ok) return [notMeasured('B-replay', what, 'none', sources.problem)]
  const { prepared } = sources
  const found = await inPairs<Lived | number>(
    // A commit a wish takes its time on a busy disk.
    2,
    () => liveOnce(prepared),
    () => 1000 / median(flushTimes(200)),
  )
  const lived = found.ours as Lived[]
  const flushes = found.limit as number[]
  return [
    {
      bench: 'B-replay',
      what: `${what}: ${basename(sources.file)}, ${prepared.day}, ${short(lived[0]?.rows ?? 0)} people, ${short(lived[0]?.facts ?? 0)} facts`,
      measured: `${withSpread(
        lived.map((one) => one.perSecond),
        ' facts/s',
      )}; ${short(median(lived.map((one) => one.perProcessorSecond)))} a processor second`,
      limit: `flushes of this disk: ${withSpread(flushes, '/s')}`,
      target: 'none: for the record',
      met: undefined,
    },
  ]
}

export const replay: Bench = {
  id: 'B-replay',
  says: 'One recorded day of a bank’s queue (acknowledged in its own page) as fast as the keeper takes it, one wish after the other; beside the flushes the disk can do.',
  run,
}
