/** How figures of a scorecard are said: hundredths rounded half up, shares that never round to all or nothing. */
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'

/** `91.24`: rounded half up in whole hundredths, as grades are compared. */
export const points = (value: number): string => (Math.floor(value * 100 + 0.5 + 1e-9) / 100).toFixed(2)
/** `91.2` where two digits would only pretend to be exact: intervals, axes. */
export const about = (value: number): string => value.toFixed(1)
/** `79 %`; what is not certain is never said as 100 %, what is possible never as 0 %. */
export const percent = (share: number): string => {
  const rounded = Math.round(share * 100)
  if (share < 1 && rounded === 100) return '> 99 %'
  if (share > 0 && rounded === 0) return '< 1 %'
  return `${rounded} %`
}

type Named = { readonly 'zh-CN': string; readonly en?: string | undefined }

/** Grade bands of a scheme, the best first; a scheme without grades has none. */
export const bandsOf = (
  scheme: Scheme,
): readonly { readonly code: string; readonly name: Named; readonly from: number }[] =>
  'bands' in scheme ? scheme.bands : []

/** What the book calls an indicator; undefined where the book does not name it. */
export const indicatorName = (scheme: Scheme, id: string): Named | undefined => {
  switch (scheme.kind) {
    case 'points':
      return scheme.indicators.find((one) => one.id === id)?.name
    case 'judged':
      return scheme.parts.find((one) => one.id === id)?.name
    case 'deductions':
      return scheme.rules.lists.find((one) => one.id === id)?.name
    case 'selection':
    case 'goals':
      return undefined
  }
}

/** Of the satisfaction index numerator and denominator say how many responded, not what they said. */
export const isOfRatings = (scheme: Scheme, indicator: string): boolean => {
  if (scheme.kind !== 'points') return false
  const source = scheme.indicators.find(({ id }) => id === indicator)?.source
  return source?.from === 'index' && source.index === 'satisfaction'
}
/** Is a part's numerator over its denominator, both numbers of cases, what was measured? */
export const isShare = (scheme: Scheme, indicator: string): boolean =>
  (scheme.kind === 'points' || scheme.kind === 'goals') && indicator !== '' && !isOfRatings(scheme, indicator)

/** Share of a part's weight in all that is scored, 0 … 1; 0 when it is not scored itself. */
export const shareOfTotal = ({ parts }: SheetRow, indicator: string): number => {
  const scored = parts.filter(({ score }) => score !== null)
  const whole = scored.reduce((sum, { weight }) => sum + weight, 0)
  const own = scored.find((part) => part.indicator === indicator)?.weight ?? 0
  return whole === 0 ? 0 : own / whole
}

/** The interval of a total, inside what the scheme can give; undefined where the total is exact or there is none. */
export const totalInterval = (
  { total, sd, interval }: SheetRow,
  scheme: Scheme,
): readonly [number, number] | undefined => {
  if (total === null || interval === null || !sd) return undefined
  return scheme.kind === 'points' ? [Math.max(0, interval[0]), Math.min(100, interval[1])] : interval
}

/** 95 % of a normal with this variance around a score, inside 0 … 100; undefined where it is exact. */
export const scoreInterval = (score: number, variance: number): readonly [number, number] | undefined => {
  if (!(variance > 0)) return undefined
  const half = 1.96 * Math.sqrt(variance)
  return [Math.max(0, score - half), Math.min(100, score + half)]
}
