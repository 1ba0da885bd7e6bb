/** Sizes on a window sign: the number as large as the glass allows, and whether that is the 40 mm read from 4 m. */

export type SignPlace = {
  readonly width: number
  readonly height: number
  /** Diagonal in inches. */
  readonly inch: number
}
export type SignSizes = {
  /** Font sizes, px. */
  readonly number: number
  readonly state: number
  readonly text: number
  /** Figures at least 40 mm high. */
  readonly keeps: boolean
}

const leastMm = 40

/**
 * @param em width of the ticket number in its own font size
 * @param figure height of a figure as part of the font size
 */
export const signSizes = ({ width, height, inch }: SignPlace, em: number, figure: number): SignSizes => {
  const mmPerPx = (inch * 25.4) / Math.hypot(width, height)
  const wide = width > height
  const number = Math.min((width * 0.95) / em, height * (wide ? 0.62 : 0.4))
  const rest = wide ? (height - number) / 2 : height * 0.12
  return {
    number,
    state: Math.min(rest * 0.62, width * 0.085),
    text: Math.max(14, Math.min(rest * 0.27, width * 0.042)),
    keeps: number * figure * mmPerPx >= leastMm,
  }
}
