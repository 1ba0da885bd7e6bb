/** A QR code in the characters of a terminal: two modules to a character, dark on light whatever the terminal's colours. */
import { create } from 'qrcode'

/** ISO/IEC 18004 asks for four light modules around; phones read two, and a terminal has few rows. */
const quiet = 2
const blackOnWhite = '\x1b[30;107m'
const reset = '\x1b[0m'

/**
 * @param text what the phone shall read, an address
 * @returns the lines, each closed with a colour reset; about 17 lines for an address of 30 characters
 */
export function terminalQr(text: string): string[] {
  const { size, data } = create(text, { errorCorrectionLevel: 'L' }).modules
  const isDark = (row: number, column: number): boolean =>
    row >= 0 && row < size && column >= 0 && column < size && data[row * size + column] === 1
  const lines: string[] = []
  for (let row = -quiet; row < size + quiet; row += 2) {
    let line = ''
    for (let column = -quiet; column < size + quiet; column += 1) {
      line += half(isDark(row, column), isDark(row + 1, column))
    }
    lines.push(blackOnWhite + line + reset)
  }
  return lines
}

function half(upper: boolean, lower: boolean): string {
  if (upper) return lower ? '█' : '▀'
  return lower ? '▄' : ' '
}
