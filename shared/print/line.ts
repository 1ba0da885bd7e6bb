/** What can stand on a strip of thermal paper: a few kinds of line, as plain data, before any printer language. */

/** Paper roll width in millimetres. */
export type PaperWidth = 58 | 80

/** Dots per millimetre of the common thermal head (203 dots per inch). */
export const dotsPerMm = 8

/** Printable dots across the paper: 48 mm of a 58 mm roll, 72 mm of an 80 mm roll. */
export const paperDots: Readonly<Record<PaperWidth, number>> = { 58: 384, 80: 576 }

/** One narrow character (Latin letter, digit) of the printer's own font is 12 by 24 dots, a Chinese one 24 by 24. */
export const columnDots = 12
export const characterDots = 24

export type Align = 'left' | 'centre' | 'right'

/** A rectangle of black and white dots: one byte per dot, 1 = black, row by row. */
export type Picture = { readonly width: number; readonly height: number; readonly dots: Uint8Array }

export type Line =
  | {
      readonly is: 'text'
      /** One printed line. It fits the paper: `columnsOf(text) * size` columns at most. */
      readonly text: string
      /** Whole multiple of the printer's own character. Never stretched in one direction only. */
      readonly size: 1 | 2 | 3
      readonly align: Align
      readonly bold: boolean
      /** White on black. */
      readonly inverse: boolean
    }
  /**
   * The ticket's number, drawn rather than typed. `heightMm` is the height of a figure on the paper; a long number is
   * set lower, but not under `leastMm`, and then narrower, so that it stays one word on one line.
   */
  | { readonly is: 'number'; readonly text: string; readonly heightMm: number; readonly leastMm: number }
  /** A QR code of printable ASCII, correction level M. `sizeMm` is the most it may measure, without its quiet zone. */
  | { readonly is: 'qr'; readonly data: string; readonly sizeMm: number }
  /** A black line across the paper: 0.25 mm is a hairline, 1 mm the edge of an inverse band. */
  | { readonly is: 'rule'; readonly mm: 0.25 | 1 }
  | { readonly is: 'feed'; readonly mm: number }
  /** Feed to the knife and cut, leaving a small bridge so that the slip does not fall to the floor. */
  | { readonly is: 'cut' }

/** Columns of the printer's narrow character across this paper: 32 on 58 mm, 48 on 80 mm. */
export const columnsAcross = (width: PaperWidth): number => Math.floor(paperDots[width] / columnDots)

/** Columns a text takes: 1 for a printable ASCII character, 2 for every other. */
export const columnsOf = (text: string): number => {
  let columns = 0
  for (const character of text) columns += isNarrow(character) ? 1 : 2
  return columns
}

/** Whether a character is printable ASCII, which printers set in half a Chinese character's width. */
export const isNarrow = (character: string): boolean => character >= ' ' && character <= '~'
