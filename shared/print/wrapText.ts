/** Breaks text into lines for a narrow strip of paper: Latin words whole, Chinese anywhere, closing marks never first. */
import { columnsOf, isNarrow } from './line.ts'

/** Marks that may not begin a line, after the Chinese line-breaking rule 避头 (GB/T 15834). */
const mayNotBegin = '，。、；：？！）》〉」』】〕’”…—·%～,.;:?!)'
/** Marks that may not end a line 避尾. */
const mayNotEnd = '（《〈「『【〔‘“('

/**
 * Lines of at most `columns` columns, evened out so that no line is left with one orphan character.
 * An empty text gives no line. A word longer than a line is broken where the line ends.
 */
export const wrapText = (text: string, columns: number): string[] => {
  const pieces = inseparable(text).flatMap((piece) => chopped(piece, columns))
  const greedy = fill(pieces, columns)
  for (let narrower = Math.ceil(columnsOf(text) / Math.max(1, greedy.length)); narrower < columns; narrower += 1) {
    const evened = fill(pieces, narrower)
    if (evened.length <= greedy.length && evened.every((line) => columnsOf(line) <= columns)) return evened
  }
  return greedy
}

const fill = (pieces: readonly string[], columns: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && columnsOf((line + piece).trimEnd()) > columns) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** The text cut into pieces between which a line may break. Put together again they are the text. */
const inseparable = (text: string): string[] => {
  const pieces: string[] = []
  let before = ''
  for (const character of text) {
    const last = pieces.length - 1
    if (last >= 0 && staysWith(before, character)) pieces[last] += character
    else pieces.push(character)
    before = character
  }
  return pieces
}

const staysWith = (before: string, character: string): boolean =>
  mayNotBegin.includes(character) ||
  mayNotEnd.includes(before) ||
  character === ' ' ||
  (isNarrow(character) && isNarrow(before) && before !== ' ')

const chopped = (piece: string, columns: number): string[] => {
  if (columnsOf(piece.trimEnd()) <= columns) return [piece]
  const parts: string[] = []
  let part = ''
  for (const character of piece) {
    if (columnsOf(part + character) > columns) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  parts.push(part)
  return parts
}
