/** Counting again from a copied file: untouched it is the same bit for bit, and a changed fact is found and named. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recountAll } from '../../server/appraisal/recountAll.ts'
import { openDatabase } from '../../server/log/database.ts'
import { sealOf, type Sealed } from '../../server/log/seal.ts'
import { measured, workedMonth, type Month } from './publishedMonth.ts'

let month: Month
/** Published twice: the second time with a score entered in between. */
beforeAll(async () => {
  month = await workedMonth()
  const publish = async (because: object): Promise<void> => {
    const { digest } = await month.sheet()
    await month.must(month.office, 'publishSheet', { appraisal: measured, digest, ...because })
  }
  await publish({})
  const item = { appraisal: measured, who: 'li-qiang', indicator: 'attitude', score: 60, reason: '群众反映，已核实' }
  await month.must(month.office, 'enterItem', item)
  await publish({ because: '补录一项' })
}, 60_000)
afterAll(() => month.hall.end())

/** The data as somebody could carry them away: the file with what is still in its journal. */
const copied = (): { path: string; end: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'paihao-'))
  month.hall.server.db.connection().pragma('wal_checkpoint(TRUNCATE)')
  cpSync(join(month.hall.folder, 'hall.db'), join(folder, 'hall.db'))
  return { path: join(folder, 'hall.db'), end: () => rmSync(folder, { recursive: true, force: true }) }
}
const recounted = (path: string) => {
  const db = openDatabase(path, { readOnly: true })
  try {
    return recountAll(db)
  } finally {
    db.close()
  }
}
/** One rating made better by hand. `seal`: with the whole chain after it sealed anew. */
const forge = (path: string, { seal = false } = {}): number => {
  const file = new Sqlite(path)
  for (const { name } of file.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string
  }[])
    file.exec(`DROP TRIGGER ${name}`)
  const { seq, body } = file
    .prepare("SELECT seq, body FROM event_log WHERE type = 'VisitRated' AND json_extract(body, '$.grade') = 2 LIMIT 1")
    .get() as { seq: number; body: string }
  file.prepare('UPDATE event_log SET body = ? WHERE seq = ?').run(body.replace('"grade":2', '"grade":5'), seq)
  if (seal) {
    let previous = (file.prepare('SELECT hash FROM event_log WHERE seq = ?').get(seq - 1) as { hash: Buffer }).hash
    for (const row of file.prepare('SELECT * FROM event_log WHERE seq >= ? ORDER BY seq').all(seq) as Sealed[]) {
      previous = sealOf(previous, row)
      file.prepare('UPDATE event_log SET hash = ? WHERE seq = ?').run(previous, row.seq)
    }
  }
  file.close()
  return seq
}

test('recount of the untouched data: both versions identical, from the log alone', () => {
  const copy = copied()
  const { log, sheets } = recounted(copy.path)
  copy.end()
  expect(log.fault).toBeUndefined()
  expect(sheets).toMatchObject([
    { appraisal: measured, version: 1, differences: [], standing: [], digestFits: true },
    { appraisal: measured, version: 2, differences: [], standing: [], digestFits: true },
  ])
})

test('a rating changed in a copied file is found: which fact, and which figures of whom', () => {
  const copy = copied()
  const seq = forge(copy.path)
  const { log, sheets } = recounted(copy.path)
  copy.end()
  expect(log.fault).toEqual({ seq, kind: 'seal' })
  expect(sheets).toHaveLength(2)
  for (const { differences, standing } of sheets) {
    expect(standing).toMatchObject([{ is: 'changed', seq, type: 'VisitRated' }])
    expect(differences.map(({ who, what }) => `${who} ${what}`)).toContain('li-qiang satisfaction.score')
    expect(differences.map(({ who, what }) => `${who} ${what}`)).toContain('li-qiang total')
  }
})

test('sealed anew the chain is whole, and the sheet still tells: the seal it stands on is another', () => {
  const copy = copied()
  forge(copy.path, { seal: true })
  const { log, sheets } = recounted(copy.path)
  copy.end()
  expect(log.fault).toBeUndefined()
  expect(sheets[0]).toMatchObject({ standing: [{ is: 'seal' }], digestFits: true })
  expect(sheets[0]!.differences.length).toBeGreaterThan(0)
})

test('a published figure changed together with its seals does not fit its fingerprint', () => {
  const copy = copied()
  const file = new Sqlite(copy.path)
  for (const { name } of file.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string
  }[])
    file.exec(`DROP TRIGGER ${name}`)
  file.exec(`UPDATE event_log SET body = json_set(body, '$.sheet.rows[0].total', 99) WHERE type = 'SheetPublished'`)
  file.close()
  const { sheets } = recounted(copy.path)
  copy.end()
  expect(sheets.map(({ digestFits }) => digestFits)).toEqual([false, false])
  expect(sheets[0]!.differences).toMatchObject([{ what: 'total', was: '99' }])
})
