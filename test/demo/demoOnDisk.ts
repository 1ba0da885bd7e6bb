/** A demo hall for tests: the real keeper, the made-up people, and a clock moved one look at a time. */
import { ofHall } from '#shared/domain/facts.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { instantOf } from '#shared/domain/calendar.ts'
import type { Recorded } from '#shared/domain/hall/facts.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import { setUpDemo } from '../../server/demo/demoHall.ts'
import { awayAfterMs, takenBy } from '../../server/demo/demoDoors.ts'
import { simulator } from '../../server/demo/simulator.ts'
import { openKeeper } from '../../server/keeper.ts'
import { openDatabase } from '../../server/log/database.ts'
import { silentLogger } from '../../server/logger.ts'
import { keepProblems } from '../../server/problems.ts'
import { handClock } from '../server/hallOnDisk.ts'

export const day = '2026-11-23'
export const clockOf = (time: string, date = day): number => instantOf(date, time, 'Asia/Shanghai')

type Options = {
  readonly seed?: number
  /** On a real disk, in a folder that goes with the test; in memory otherwise. */
  readonly onDisk?: boolean
  readonly watch?: (hall: Hall, at: number, facts: readonly Recorded[]) => void
}

export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'paihao-demo-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const demo = async ({ seed = 7, onDisk = false, watch }: Options = {}) => {
  const clock = handClock(clockOf('08:25'))
  const db = openDatabase(onDisk ? join(temporaryFolder(), 'hall.db') : ':memory:')
  const keeper = openKeeper({ db, clock, problems: keepProblems(clock.now), logger: silentLogger() })
  onTestFinished(() => {
    keeper.close()
    db.close()
  })
  const log: Recorded[] = []
  keeper.onFacts(({ facts, hall }) => {
    log.push(...ofHall(facts))
    watch?.(hall, clock.now(), ofHall(facts))
  })
  await setUpDemo(keeper)
  const making = () => simulator({ keeper, seed, isTaken: takenBy(db, clock.now, awayAfterMs(1)) })
  let made = making()
  return {
    clock,
    db,
    keeper,
    log,
    /** The made-up people forget everything, as after a restart of the program. */
    restart: () => void (made = making()),
    nothingUntil: (): number | undefined => made.nothingUntil(clock.now()),
    /** Lives on until then, looking around every two hall seconds. */
    until: async (to: number): Promise<void> => {
      for (; clock.now() < to; clock.pass(2000)) await made.step(clock.now())
    },
  }
}
