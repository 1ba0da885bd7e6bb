/** B-fold: how fast facts become a hall, in memory and from the log on the disk. */
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { HallFact, Recorded } from '#shared/domain/hall/facts.ts'
import { foldAll } from '#shared/domain/hall/fold.ts'
import type { BusinessDay } from '#shared/domain/words.ts'
import { openDatabase, type Database } from '../../server/log/database.ts'
import { eventLog } from '../../server/log/eventLog.ts'
import { monday } from '../support/hall.ts'
import type { Bench, Finding, Pace } from './finding.ts'
import { manyFacts } from './manyFacts.ts'
import { scratchFolder } from './machine.ts'
import { inPairs, median, processorMs, ratios, short, withSpread } from './statistics.ts'

/** Facts a second of processor time: another program on the machine does not count as our slowness. */
const perSecond = (facts: number, work: () => unknown): number => {
  const began = processorMs()
  work()
  return (facts / processorMs(began)) * 1000
}

/** The least that any folding does: find the record by its ticket and put a new version in its place. */
const bareFold = (facts: readonly Recorded[]): Map<string, object> => {
  const records = new Map<string, object>()
  for (const fact of facts) {
    const subject = 'ticket' in fact ? String(fact.ticket) : fact.type
    records.set(subject, { ...records.get(subject), type: fact.type, at: fact.at, seq: fact.seq })
  }
  return records
}

const writeLog = (db: Database, facts: readonly Recorded[]): void => {
  const log = eventLog(db)
  db.transaction(() => {
    for (const { seq: _seq, action, at, by, ...fact } of facts)
      log.append([fact as HallFact], { at, by }, { id: `w${action}`, digest: '' }, () => monday as BusinessDay)
  })
}

/** The least that any reading does: every row, its fact parsed. */
const bareRead = (db: Database): number => {
  let parsed = 0
  const rows = db.statement('SELECT seq, at, actor, body FROM event_log WHERE day = ? ORDER BY seq').iterate(monday)
  for (const row of rows as Iterable<{ actor: string; body: string }>)
    parsed += Object.keys(JSON.parse(row.body) as object).length + row.actor.length
  return parsed
}

const run = async ({ quick, rounds }: Pace): Promise<Finding[]> => {
  const facts = manyFacts(quick ? 20_000 : 40_000)
  const folder = mkdtempSync(join(scratchFolder(), 'fold-'))
  const db = openDatabase(join(folder, 'hall.db'))
  try {
    writeLog(db, facts)
    const log = eventLog(db)
    const inMemory = () => perSecond(facts.length, () => foldAll(facts))
    const fromLog = () => perSecond(facts.length, () => foldAll(log.factsOfDay(monday as BusinessDay)))
    const bareMemory = () => perSecond(facts.length, () => bareFold(facts))
    const bareLog = () => perSecond(facts.length, () => bareRead(db))
    // Once without counting: nobody replays with cold code.
    for (const work of [inMemory, bareMemory, fromLog, bareLog]) work()
    const memory = await inPairs(rounds * 2, inMemory, bareMemory)
    const disk = await inPairs(rounds * 2, fromLog, bareLog)
    const finding = (what: string, found: typeof memory, limit: string, least: number): Finding => ({
      bench: 'B-fold',
      what,
      measured: withSpread(found.ours, ' facts/s'),
      limit: `${limit}: ${short(median(found.limit))}/s (${short(median(ratios(found.ours, found.limit)))} ×)`,
      target: `≥ ${short(least)} facts/s`,
      met: median(found.ours) >= least,
    })
    return [
      finding('fold', memory, 'one map, one new record a fact', 300_000),
      finding('read, parse and fold from the log', disk, 'read rows, parse JSON', 150_000),
    ]
  } finally {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

export const fold: Bench = {
  id: 'B-fold',
  says: 'Replay: facts of one long day, folded from memory and from SQLite. Facts a second of processor time.',
  run,
}
