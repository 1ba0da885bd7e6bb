/** A two-way line to a printer, whatever it is made of. */
import type { PrinterProblem } from '#shared/print/printerConfig.ts'

export type PrinterLine = {
  /** Resolves when every byte was handed to the system. Rejects with `LineBroken` if the line breaks or time runs out. */
  write(bytes: Uint8Array, withinMs: number): Promise<void>
  /** The next byte the printer sends, or null if none came in time. Rejects with `LineBroken`. */
  readByte(withinMs: number): Promise<number | null>
  /** Says goodbye after the last byte; true if the other side took everything and said goodbye too. */
  finish(withinMs: number): Promise<boolean>
  /** Lets go at once; pending calls reject. May be called more than once. */
  destroy(): void
}

export type OpenLine = () => Promise<PrinterLine>

/** The line could not be opened, broke, or was too slow. */
export class LineBroken extends Error {
  readonly problem: PrinterProblem
  constructor(problem: PrinterProblem, cause?: unknown) {
    super(`printer line broken: ${problem}`, { cause })
    this.problem = problem
  }
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
