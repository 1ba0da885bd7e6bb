/** Replays a file of this folder through a real keeper on a real disk, and lets tests look at what is left there. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openKeeper } from '../../server/keeper.ts'
import { openDatabase } from '../../server/log/database.ts'
import { silentLogger } from '../../server/logger.ts'
import { pacedClock } from '../../server/pacedClock.ts'
import { keepProblems } from '../../server/problems.ts'
import { readMapping, type Mapping } from '../../server/replay/mapping.ts'
import { prepare, replayDay, type Prepared } from '../../server/replay/replayDay.ts'
import { readDay } from '../../server/replay/rows.ts'

const here = import.meta.dirname
export const textOf = (file: string): string => readFileSync(join(here, file), 'utf8')

export const mappingOf = (file: string): Mapping => {
  const read = readMapping(textOf(file))
  if (!read.ok) throw new Error(read.problems.join('; '))
  return read.mapping
}
export const bank = (): Mapping => mappingOf('../../server/replay/bank.mapping.json')

/** The day of a log, thought through; throws when it cannot be read. */
export const preparedFrom = (text: string, mapping: Mapping): Prepared => {
  const read = readDay(text, mapping)
  if (!read.ok) throw new Error(read.faults.map(({ line, english }) => `line ${line}: ${english}`).join('\n'))
  return prepare(read.day, read.rows, mapping)
}

/** Lives it as fast as the disk allows. `folder` and what lies in it go when the test ends. */
export const replayed = async (prepared: Prepared) => {
  const folder = mkdtempSync(join(tmpdir(), 'paihao-replay-test-'))
  const clock = pacedClock(prepared.begins, 'max')
  const db = openDatabase(join(folder, 'hall.db'))
  const keeper = openKeeper({ db, clock, problems: keepProblems(clock.now), logger: silentLogger() })
  onTestFinished(() => {
    keeper.close()
    db.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { ...(await replayDay(prepared, { db, keeper, clock })), db, keeper }
}
