/** Turns lines into the bytes a Chinese ESC/POS printer understands. Text can never become a command on the way. */
import Printer from 'escpos'
import iconv from 'iconv-lite'
import { cleanText, latinText } from '#shared/print/cleanText.ts'
import { drawNumber } from '#shared/print/drawNumber.ts'
import type { Line, PaperWidth, Picture } from '#shared/print/line.ts'
import { columnsAcross, columnsOf, dotsPerMm, isNarrow, paperDots } from '#shared/print/line.ts'
import type { PrinterConfig, PrinterEncoding } from '#shared/print/printerConfig.ts'
import { qrModules, qrPicture } from '#shared/print/qrPicture.ts'

/** A finished job. `replaced` are the characters this printer has no shape for; `□` stands in their place. */
export type PrintJob = { readonly bytes: Uint8Array; readonly replaced: readonly string[] }

export type EncodeOptions = {
  readonly width: PaperWidth
  /**
   * `gb18030`: text in the printer's own font, QR codes by the printer's QR command.
   * `raster`: QR codes as dots, for printers without that command; text as above.
   */
  readonly encoding: PrinterEncoding
  /** Draws the number with a quarter of the dots, for lines that would take seconds for all of them. */
  readonly coarse?: boolean
}

/** How this printer's jobs are encoded. A serial line under 57,600 baud carries under 6 kB a second: it gets fewer dots. */
export const encodingFor = ({ width, encoding, connection }: PrinterConfig): EncodeOptions => ({
  width,
  encoding,
  coarse: connection.kind === 'serial' && connection.baud < 57_600,
})

/** Rows of a picture sent at once: cheap printers keep only a few kilobytes. */
const rowsAtOnce = 48
const qrModuleDots = { least: 3, most: 8 }

const alignNames = { left: 'lt', centre: 'ct', right: 'rt' } as const

/**
 * The whole byte stream of one job: reset, Chinese mode, then each line in order. Every text is cleaned again here,
 * whoever made the lines. Characters outside the two-byte part of GB18030 (that is, GBK, all that cheap printers know)
 * are set as their plain letter where they have one, else as `□` and reported. Throws only if a QR text is too long.
 */
export const encode = (lines: readonly Line[], options: EncodeOptions): PrintJob => {
  const chunks: Buffer[] = []
  const printer = new Printer(
    { write: (bytes) => void chunks.push(bytes), close: () => undefined },
    { encoding: 'GB18030' },
  )
  const replaced = new Set<string>()
  printer.hardware('init').raw(Buffer.from([0x1c, 0x26]))
  for (const line of lines) put(printer, line, options, replaced)
  printer.flush()
  return { bytes: new Uint8Array(Buffer.concat(chunks)), replaced: [...replaced] }
}

const put = (printer: Printer, line: Line, options: EncodeOptions, replaced: Set<string>): void => {
  const across = paperDots[options.width]
  if (line.is === 'text') putText(printer, line, replaced)
  else if (line.is === 'feed') putFeed(printer, Math.round(line.mm * dotsPerMm))
  else if (line.is === 'rule') putPicture(printer, bar(across, line.mm * dotsPerMm))
  else if (line.is === 'cut') printer.raw(Buffer.from([0x1d, 0x56, 0x42, 0x00]))
  else if (line.is === 'qr') putQr(printer, line.data, line.sizeMm * dotsPerMm, options)
  else putNumber(printer, line, options, replaced)
}

/** A coarse number has half the dots each way and is printed double size. */
const putNumber = (printer: Printer, line: NumberLine, options: EncodeOptions, replaced: Set<string>): void => {
  const times = options.coarse === true ? 2 : 1
  const across = paperDots[options.width] / times
  const dotsAMm = dotsPerMm / times
  const picture = drawNumber(line.text, line.heightMm * dotsAMm, across, line.leastMm * dotsAMm)
  if (picture === null) putTypedNumber(printer, line.text, options.width, replaced)
  else putPicture(printer, onWholeWidth(picture, across), times === 2 ? 3 : 0)
}

type NumberLine = Extract<Line, { is: 'number' }>
type TextLine = Extract<Line, { is: 'text' }>

const putText = (printer: Printer, line: TextLine, replaced: Set<string>): void => {
  const spacesKept = line.inverse ? /^ *| *$/g : /^$/g
  const [before = '', after = ''] = line.text.match(spacesKept) ?? []
  const text = before + printable(cleanText(line.text), replaced) + after
  printer.align(alignNames[line.align]).size(line.size - 1, line.size - 1)
  printer.raw(Buffer.from([0x1b, 0x45, line.bold ? 1 : 0]))
  setInverse(printer, line.inverse)
  printer.text(text)
  setInverse(printer, false)
  printer.size(0, 0).raw(Buffer.from([0x1b, 0x45, 0]))
}

const setInverse = (printer: Printer, on: boolean): void => void printer.raw(Buffer.from([0x1d, 0x42, on ? 1 : 0]))

/** A number with a sign we have no drawing for, in the printer's own font as large as the paper allows. */
const putTypedNumber = (printer: Printer, text: string, width: PaperWidth, replaced: Set<string>): void => {
  const typed = printable(cleanText(text), replaced)
  const times = Math.max(1, Math.min(8, Math.floor(columnsAcross(width) / Math.max(1, columnsOf(typed)))))
  printer
    .align('ct')
    .size(times - 1, times - 1)
    .text(typed)
    .size(0, 0)
}

const putFeed = (printer: Printer, dots: number): void => {
  for (let left = dots; left > 0; left -= 255) printer.raw(Buffer.from([0x1b, 0x4a, Math.min(255, left)]))
}

/** The text with every character the printer's GBK font lacks made plain or replaced. */
const printable = (text: string, replaced: Set<string>): string => {
  let kept = ''
  for (const character of text) {
    if (isInGbk(character)) kept += character
    else {
      const plain = latinText(character)
      if (plain !== '' && [...plain].every(isNarrow)) kept += plain.slice(0, 2).padEnd(2)
      else {
        kept += '□'
        replaced.add(character)
      }
    }
  }
  return kept
}

const isInGbk = (character: string): boolean => {
  if (isNarrow(character)) return true
  const bytes = iconv.encode(character, 'gb18030')
  const [lead = 0, trail = 0] = bytes
  return bytes.length === 2 && lead >= 0x81 && lead <= 0xfe && trail >= 0x40 && trail !== 0x7f && trail <= 0xfe
}

/** The picture in the middle of the whole printing width, because not every printer centres pictures itself. */
const onWholeWidth = (picture: Picture, across: number): Picture => {
  const dots = new Uint8Array(across * picture.height)
  const left = Math.max(0, Math.floor((across - picture.width) / 2))
  for (let y = 0; y < picture.height; y += 1) {
    dots.set(picture.dots.subarray(y * picture.width, (y + 1) * picture.width), y * across + left)
  }
  return { width: across, height: picture.height, dots }
}

const bar = (width: number, height: number): Picture => ({
  width,
  height,
  dots: new Uint8Array(width * height).fill(1),
})

/** GS v 0 in bands; mode 3 prints every dot two wide and two high. */
const putPicture = (printer: Printer, picture: Picture, mode: 0 | 3 = 0): void => {
  const bytesAcross = Math.ceil(picture.width / 8)
  for (let top = 0; top < picture.height; top += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, picture.height - top)
    const data = Buffer.alloc(bytesAcross * rows)
    for (let y = 0; y < rows; y += 1) {
      for (let x = 0; x < picture.width; x += 1) {
        const at = y * bytesAcross + (x >> 3)
        if (picture.dots[(top + y) * picture.width + x] === 1) data[at] = (data[at] ?? 0) | (0x80 >> (x & 7))
      }
    }
    const head = [0x1d, 0x76, 0x30, mode, bytesAcross & 255, bytesAcross >> 8, rows & 255, rows >> 8]
    printer.raw(Buffer.from(head)).raw(data)
  }
}

/** GS ( k, QR model 2: choose the model, the module size, level M, store the text, print. */
const putQr = (printer: Printer, data: string, mostDots: number, options: EncodeOptions): void => {
  const fitting = Math.floor(mostDots / qrModules(data))
  const module = Math.max(qrModuleDots.least, Math.min(qrModuleDots.most, fitting))
  if (options.encoding === 'raster')
    return putPicture(printer, onWholeWidth(qrPicture(data, module), paperDots[options.width]))
  const text = Buffer.from(data, 'ascii')
  const length = text.length + 3
  printer.align('ct')
  printer.raw(Buffer.from([0x1d, 0x28, 0x6b, 0x04, 0x00, 0x31, 0x41, 0x32, 0x00]))
  printer.raw(Buffer.from([0x1d, 0x28, 0x6b, 0x03, 0x00, 0x31, 0x43, module]))
  printer.raw(Buffer.from([0x1d, 0x28, 0x6b, 0x03, 0x00, 0x31, 0x45, 0x31]))
  printer.raw(Buffer.from([0x1d, 0x28, 0x6b, length & 255, length >> 8, 0x31, 0x50, 0x30])).raw(text)
  printer.raw(Buffer.from([0x1d, 0x28, 0x6b, 0x03, 0x00, 0x31, 0x51, 0x30]))
}
