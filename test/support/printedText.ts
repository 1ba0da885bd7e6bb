/** Shows an emulated printer's strip as plain text, pictures in half blocks, for comparing by eye and by test. */
import type { Printed, PrintedStrip } from './printerHead.ts'

/** Dots of picture per character of text, across and down. */
const cell = { across: 8, down: 8 }

/** The strip as text. `width` is the paper in dots. Consecutive pictures are joined, as they are on paper. */
export const printedText = (strip: PrintedStrip, width: number): string => {
  const lines: string[] = []
  let rows: string[] = []
  const endPicture = (): void => {
    if (rows.length > 0) lines.push(...pictureLines(rows))
    rows = []
  }
  for (const item of strip.printed) {
    if (item.is === 'picture') rows.push(...item.rows)
    else {
      endPicture()
      lines.push(lineOf(item, width))
    }
  }
  endPicture()
  return [...lines, strip.cut ? '-- cut --' : '-- not cut --', ''].join('\n')
}

const lineOf = (item: Exclude<Printed, { is: 'picture' }>, width: number): string => {
  if (item.is === 'feed') return `(${item.dots} dots)`
  if (item.is === 'qr') return `[QR model ${item.model} level ${item.level} module ${item.module}] ${item.data}`
  const marks = [`x${item.across}`, item.bold ? 'bold' : '', item.inverse ? 'inverse' : ''].filter(
    (mark) => mark !== '',
  )
  const columns = Math.floor(width / 12 / item.across)
  const room = columns - columnsOf(item.text)
  const left = item.align === 'left' ? 0 : item.align === 'centre' ? Math.floor(room / 2) : room
  return `|${' '.repeat(left)}${item.text}${' '.repeat(room - left)}|  ${marks.join(' ')}`
}

/** A printer sets ASCII 12 dots wide and everything else 24. */
const columnsOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u0080' ? 1 : 2), 0)

const pictureLines = (rows: readonly string[]): string[] => {
  const width = rows[0]?.length ?? 0
  if (rows.every((row) => !row.includes('0'))) return [`[black ${width} x ${rows.length} dots]`]
  const lines = [`[picture ${width} x ${rows.length} dots]`]
  for (let top = 0; top < rows.length; top += cell.down * 2) {
    let line = ''
    for (let x = 0; x < width; x += cell.across) {
      const [upper, lower] = [isDark(rows, x, top), isDark(rows, x, top + cell.down)]
      line += upper ? (lower ? '█' : '▀') : lower ? '▄' : ' '
    }
    lines.push(line.trimEnd())
  }
  return lines
}

const isDark = (rows: readonly string[], x: number, top: number): boolean => {
  const black = rows
    .slice(top, top + cell.down)
    .reduce((sum, row) => sum + row.slice(x, x + cell.across).split('1').length - 1, 0)
  return black * 2 > cell.across * cell.down
}
