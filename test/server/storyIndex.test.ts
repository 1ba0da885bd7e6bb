/** A story is found by its index: a log of years is not read through for one complaint. */
import { expect, test } from 'vitest'
import { openDatabase, type Database } from '../../server/log/database.ts'
import { eventLog } from '../../server/log/eventLog.ts'

test('no question about stories reads the whole log', () => {
  const real = openDatabase(':memory:')
  const asked = new Set<string>()
  const db: Database = {
    ...real,
    statement: (sql) => {
      asked.add(sql)
      return real.statement(sql)
    },
  }
  const log = eventLog(db)
  log.factsOf('matter 20260105-0001')
  log.rowsOfStory('conduct 2026-01:wang')
  log.storiesFrom('conduct 2026-01:')
  log.touchedBy(1)
  const plans = [...asked].flatMap((sql) => {
    const values = Array.from(sql.matchAll(/\?/g), () => 'x')
    const steps = real
      .connection()
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values) as { detail: string }[]
    return steps.filter(({ detail }) => detail.startsWith('SCAN event_log')).map(({ detail }) => `${detail}: ${sql}`)
  })
  expect(asked.size).toBe(4)
  expect(plans).toEqual([])
  real.close()
})
