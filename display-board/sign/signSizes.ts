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

export type SignTexts = {
  /** Widths in their own font size: the ticket number, the window's name, the state. */
  readonly ticketEm: number
  readonly windowEm: number
  readonly stateEm: number
  /** Height of a figure as part of the font size. */
  readonly figure: number
}

/** Wide glass has window and state side by side above the number, tall glass has them one under the other. */
export const signSizes = ({ width, height, inch }: SignPlace, texts: SignTexts): SignSizes => {
  const mmPerPx = (inch * 25.4) / Math.hypot(width, height)
  const wide = width > height
  const number = Math.min((width * 0.95) / texts.ticketEm, height * (wide ? 0.62 : 0.4))
  const rest = wide ? (height - number) / 2 : height * 0.12
  return {
    number,
    state: Math.min(rest * 0.48, (width * 0.93) / (wide ? texts.windowEm + texts.stateEm + 2.2 : texts.stateEm + 1.4)),
    text: Math.max(14, Math.min(rest * 0.235, width * 0.042)),
    keeps: number * texts.figure * mmPerPx >= leastMm,
  }
}
