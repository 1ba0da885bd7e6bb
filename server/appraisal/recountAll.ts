/** Every sheet ever published, computed again from the log as it was then: bit for bit the same, or what differs. */
import type { Version } from '#shared/domain/appraisal/appraisal.ts'
import { ruleBooksId, versionOf } from '#shared/domain/ruleBook/ruleBooks.ts'
import type { Difference } from '#shared/protocol/appraisalRecords.ts'
import type { Database } from '../log/database.ts'
import { verifyLog, type Verified } from '../log/verifyLog.ts'
import { openCopy, shelvesOf } from './asOf.ts'
import { compareStanding, type StandingFault } from './compareStanding.ts'
import { computeSheet, type Sources } from './compute.ts'
import { differencesOf } from './compare.ts'
import { digestOfSheet } from './drafts.ts'

export type Recounted = {
  readonly appraisal: string
  readonly version: number
  readonly differences: readonly Difference[]
  /** What it stood on is not what the log says now: another seal, another number of facts. */
  readonly standing: readonly StandingFault[]
  /** The published sheet is not the one its fingerprint was taken of. */
  readonly digestFits: boolean
}
export type RecountReport = { readonly log: Verified; readonly sheets: readonly Recounted[] }

type Published = Version & { readonly appraisal: string; readonly scheme: string }

/** In order of what they stand on. */
const publishedIn = (books: Sources['books']): readonly Published[] =>
  books
    .ids('appraisal', '')
    .flatMap((id) => {
      const story = books.story('appraisal', id)
      return (story?.versions ?? []).map((version) => ({ ...version, appraisal: id, scheme: story!.scheme }))
    })
    .sort((a, b) => a.sheet.standsOn.seq - b.sheet.standsOn.seq)

const recount = (sources: Sources, { appraisal, version, scheme: id, sheet, digest }: Published): Recounted => {
  const book = versionOf(sources.books.story('ruleBook', ruleBooksId), sheet.book)
  const scheme = book?.book.schemes.find((one) => one.id === id)
  const gone = [{ who: '', what: 'book', was: String(sheet.book), is: '' }]
  const differences = book && scheme ? differencesOf(sheet, computeSheet(sources, book, scheme, sheet.period)) : gone
  const standing = compareStanding(sources.db, sheet)
  return { appraisal, version, differences, standing, digestFits: digestOfSheet(sheet) === digest }
}

/** A log that was tampered with may not even fold; that is told like any other difference. */
const recountOrSay = (asOf: () => Sources, one: Published): Recounted => {
  try {
    return recount(asOf(), one)
  } catch (error) {
    const { appraisal, version } = one
    const told = { who: '', what: 'log', was: '', is: error instanceof Error ? error.message : String(error) }
    return { appraisal, version, differences: [told], standing: [], digestFits: true }
  }
}

/** Reads `db` only; works in a temporary copy. The chain is walked first. */
export const recountAll = (db: Database): RecountReport => {
  const log = verifyLog(db)
  const published = publishedIn(shelvesOf(db))
  if (published.length === 0) return { log, sheets: [] }
  const copy = openCopy(db)
  try {
    return { log, sheets: published.map((one) => recountOrSay(() => copy.upTo(one.sheet.standsOn.seq), one)) }
  } finally {
    copy.close()
  }
}
