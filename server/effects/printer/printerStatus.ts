/** Asks a printer how it is: DLE EOT 1, 2 and 4, one question at a time on the same line. */
import type { PaperLevel, PrinterProblem, PrinterStatus } from '#shared/print/printerConfig.ts'
import type { Reading } from './printerDriver.ts'
import type { PrinterLine } from './printerLine.ts'

/**
 * Bits 0 and 7 of every answer are fixed at 0, bits 1 and 4 at 1 (ESC/POS, DLE EOT). Automatic status bytes differ in
 * bit 1; anything else is noise.
 */
const isAnswer = (byte: number): boolean => (byte & 0b1001_0011) === 0b0001_0010

type Answer = { readonly byte: number } | { readonly silence: 'quiet' | 'noise' }

/**
 * One look at the printer. Silence gives a null status: with problem `no-answer` if nothing came at all, with
 * `unreadable-status` if bytes came that are no answer. `firstMs` is the patience for the first answer. Rejects with `LineBroken` if the line breaks.
 */
export const askStatus = async (line: PrinterLine, answerMs: number, firstMs = answerMs): Promise<Reading> => {
  const printer = await ask(line, 1, firstMs)
  if ('silence' in printer) {
    return { status: null, problem: printer.silence === 'noise' ? 'unreadable-status' : 'no-answer' }
  }
  const offline = await ask(line, 2, answerMs)
  const paper = await ask(line, 4, answerMs)
  const status = statusOf(printer.byte, 'byte' in offline ? offline.byte : null, 'byte' in paper ? paper.byte : null)
  return { status, problem: hindrance(status) }
}

const ask = async (line: PrinterLine, n: 1 | 2 | 4, answerMs: number): Promise<Answer> => {
  await line.write(Uint8Array.of(0x10, 0x04, n), answerMs)
  let heard: 'quiet' | 'noise' = 'quiet'
  for (let tries = 0; tries < 16; tries += 1) {
    const byte = await line.readByte(answerMs)
    if (byte === null) break
    if (isAnswer(byte)) return { byte }
    heard = 'noise'
  }
  return { silence: heard }
}

/** What the three answers mean together; null for a question that got none. */
const statusOf = (printer: number, offline: number | null, paper: number | null): PrinterStatus => ({
  online: (printer & 0x08) === 0,
  paper: paperLevel(offline, paper),
  cover: offline === null ? 'unknown' : (offline & 0x04) !== 0 ? 'open' : 'closed',
  error: offline !== null && (offline & 0x40) !== 0,
})

const paperLevel = (offline: number | null, paper: number | null): PaperLevel => {
  if ((paper !== null && (paper & 0x60) !== 0) || (offline !== null && (offline & 0x20) !== 0)) return 'out'
  if (paper === null) return 'unknown'
  return (paper & 0x0c) !== 0 ? 'near-end' : 'ok'
}

/** What keeps this printer from printing now, the cause a person can mend first; null if nothing does. */
const hindrance = (status: PrinterStatus): PrinterProblem | null => {
  if (status.cover === 'open') return 'cover-open'
  if (status.paper === 'out') return 'paper-out'
  if (status.error) return 'printer-error'
  return status.online ? null : 'offline'
}
