/** The published sheet beside one computed now: what came out otherwise, and which facts came after it. */
import { lastVersion, type Appraisal } from '#shared/domain/appraisal/appraisal.ts'
import { daysOf } from '#shared/domain/period.ts'
import { ruleBooksId, versionOf } from '#shared/domain/ruleBook/ruleBooks.ts'
import type { RecountAnswer } from '#shared/protocol/appraisalRecords.ts'
import { computeSheet, type Sources } from './compute.ts'
import { differencesOf } from './compare.ts'

const sinceSql = `SELECT type, count(*) AS n FROM event_log WHERE day BETWEEN ? AND ? AND seq > ? GROUP BY type ORDER BY type`
const most = 200

/** Undefined where nothing was published, or its rule-book is not there any more. */
export const recountNow = (sources: Sources, appraisal: Appraisal): RecountAnswer | undefined => {
  const version = lastVersion(appraisal)
  const held = version && versionOf(sources.books.story('ruleBook', ruleBooksId), version.sheet.book)
  const scheme = held?.book.schemes.find(({ id }) => id === appraisal.scheme)
  if (!version || !held || !scheme) return undefined
  const { sheet } = version
  const differences = differencesOf(sheet, computeSheet(sources, held, scheme, sheet.period))
  const { from, to } = daysOf(sheet.period)
  const kinds = sources.db.statement(sinceSql).all(from, to, sheet.standsOn.seq) as { type: string; n: number }[]
  return {
    version: version.version,
    same: differences.length === 0,
    differences: differences.slice(0, most),
    since: { facts: kinds.reduce((sum, { n }) => sum + n, 0), kinds },
  }
}
