/** What the rules propose for a row. Proposed only: people decide. */
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import { daysOf, periodBefore, type Period } from '#shared/domain/period.ts'
import { hundredths, isWithin } from '#shared/domain/ruleBook/bound.ts'
import type { Band, Consequence } from '#shared/domain/ruleBook/ruleBook.ts'
import type { PastTotals } from './inputs.ts'

/** One who may earn or suffer a consequence: a row, or a section with its score. */
export type Proposable = Pick<SheetRow, 'id' | 'total' | 'grade' | 'standing' | 'passed' | 'yearTotal' | 'vetoed'>
type Among = {
  readonly period: Period
  readonly past: readonly PastTotals[]
  readonly bands: readonly Pick<Band, 'code'>[]
}

/** A year's totals mean something once the year is over. */
export const endsYear = (period: Period): boolean => daysOf(period).to.endsWith('-12-31')

/** Passed where parts had to reach something; else not in the lowest band. Nobody without a firm enough footing passes. */
const hasPassed = (row: Proposable, bands: Among['bands']): boolean => {
  if (row.vetoed || row.standing === 'insufficient' || row.standing === 'needs-review' || row.total === null)
    return false
  if (row.passed !== undefined) return row.passed
  return bands.length === 0 || row.grade !== bands[bands.length - 1]!.code
}

type Told = Pick<Proposable, 'total' | 'standing'>
/** One bad period may be luck: a period says something of a run only where its own grade did not need people to look. */
const isCertain = ({ standing }: Told): boolean => standing !== 'insufficient' && standing !== 'needs-review'

/** The periods running up to this one, the newest first, as far as they were published without a gap. */
const runOf = (row: Proposable, { period, past }: Among): readonly Told[] => {
  const run: Told[] = [row]
  for (let before = periodBefore(period); ; before = periodBefore(before)) {
    const found = past.find((one) => one.period === before)?.rows.find(({ id }) => id === row.id)
    if (!found) return run
    run.push(found)
  }
}

/** The first places by total, with everybody who has the same total as the last of them: who gets it is for people to say. */
const topOf = (rows: readonly Proposable[], places: number): ReadonlySet<string> => {
  const totals = rows.map(({ total }) => hundredths(total!)).sort((a, b) => b - a)
  const least = totals[Math.min(places, totals.length) - 1]
  return new Set(rows.filter(({ total }) => least !== undefined && hundredths(total!) >= least).map(({ id }) => id))
}

const holds = ({ when }: Consequence, row: Proposable, rows: readonly Proposable[], among: Among): boolean => {
  const { total, yearTotal, standing } = row
  const isSure = standing !== 'insufficient'
  switch (when.is) {
    case 'total':
      return isSure && total !== null && isWithin(total, when.bound)
    case 'passed': {
      if (when.passed) return hasPassed(row, among.bands)
      return isSure && row.passed === false
    }
    case 'grade':
      return isSure && row.grade === when.grade
    case 'year-total':
      return endsYear(among.period) && yearTotal !== null && isWithin(yearTotal, when.bound)
    case 'year-total-and-last': {
      if (!endsYear(among.period) || yearTotal === null || !isWithin(yearTotal, when.bound)) return false
      const years = rows.flatMap((one) => (one.yearTotal === null ? [] : [hundredths(one.yearTotal)]))
      return hundredths(yearTotal) === Math.min(...years)
    }
    case 'running': {
      const run = runOf(row, among).slice(0, when.periods)
      const isWithinAll = run.every((one) => isCertain(one) && one.total !== null && isWithin(one.total, when.bound))
      return run.length === when.periods && isWithinAll
    }
    case 'top': {
      const able = rows.filter((one) => one.total !== null && (!when.passed || hasPassed(one, among.bands)))
      return topOf(able, when.places).has(row.id)
    }
  }
}

/** Codes of the consequences that hold for each row, in the order of the rule-book. */
export const proposed = (
  consequences: readonly Consequence[],
  rows: readonly Proposable[],
  among: Among,
): ReadonlyMap<string, readonly string[]> =>
  new Map(rows.map((row) => [row.id, consequences.filter((one) => holds(one, row, rows, among)).map(({ id }) => id)]))
