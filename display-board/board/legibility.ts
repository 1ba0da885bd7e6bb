/**
 * How large the board's figures must be, by screen and by the farthest seat, and how many rows then fit.
 *
 * The rule: ticket figures at least a hundredth of the viewing distance high; the newest call a quarter more, which is
 * the 0.7° of EN 301 549 clause 5.1.4; everything else people wait for at least half as high.
 */

export type Place = {
  /** The page on the screen, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** Diagonal of the screen in inches. */
  readonly inch: number
  /** Distance of the farthest seat in metres. */
  readonly seat: number
}

export type Rule = {
  readonly mmPerPx: number
  /** Least height of figures in CSS pixels: in the list, of the newest call, of everything else. */
  readonly ticket: number
  readonly hero: number
  readonly second: number
}

/** Least heights for this screen and seat. */
export const ruleOf = ({ width, height, inch, seat }: Place): Rule => {
  const mmPerPx = (inch * 25.4) / Math.hypot(width, height)
  const ticket = (seat * 10) / mmPerPx
  return { mmPerPx, ticket, hero: ticket * 1.25, second: ticket / 2 }
}

/** A row is 1.7 figures high: figure and air (line spacing 135-170 % is what the ADA standards ask of signs). */
export const rowHeights = 1.7
/** Part of the screen's height that rows of calls may use. */
export const rowsShare = 0.8

/** Rows of calls that fit a stretch of `height` pixels at the least legible size; 0 when not even one does. */
export const rowsThatFit = (height: number, rule: Rule): number =>
  Math.max(0, Math.floor(height / (rule.ticket * rowHeights) + 1e-6))
