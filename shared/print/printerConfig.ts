/** What the hall knows of a printer: how it is set up, and how it is doing. */
import type { Printer } from '#shared/domain/setup/setup.ts'

/** A printer as the setup describes it. Device paths are Linux paths, e.g. `/dev/usb/lp0`, `/dev/ttyUSB0`. */
export type PrinterConfig = Printer
/** See `EncodeOptions`: whether QR codes go as the printer's own command or as dots. Text is GB18030 either way. */
export type PrinterEncoding = Printer['encoding']

export type PaperLevel = 'ok' | 'near-end' | 'out' | 'unknown'

/** One honest reading of a printer that can tell how it is. */
export type PrinterStatus = {
  /** Ready to print. */
  readonly online: boolean
  readonly paper: PaperLevel
  readonly cover: 'closed' | 'open' | 'unknown'
  /** A cutter jam or another fault that somebody must look at. */
  readonly error: boolean
}

/** Why a slip did not come out, or why we cannot be sure. */
export type PrinterProblem =
  | 'unreachable'
  | 'refused'
  | 'no-answer'
  | 'unreadable-status'
  | 'connection-lost'
  | 'too-slow'
  | 'paper-out'
  | 'cover-open'
  | 'printer-error'
  | 'offline'
  | 'device-missing'
  | 'too-late'
  | 'stopped'

/**
 * Where a job stands. `sent`: every byte was handed over and the printer cannot say more. `confirmed`: it took every
 * byte and afterwards reported itself well. `failed`: nothing was printed, for certain. `unknown`: a slip may or may
 * not have come out; only a person may decide to print again.
 */
export type PrintState = 'queued' | 'sent' | 'confirmed' | 'failed' | 'unknown'

export type PrinterHealth = {
  readonly online: boolean
  readonly paper: PaperLevel
  readonly cover: 'closed' | 'open' | 'unknown'
  /** What was wrong at the last look or job; null once it is well again. */
  readonly lastError: PrinterProblem | null
  /** When the printer last answered or took a job, in milliseconds of the server's clock; null if never. */
  readonly lastSeenAt: number | null
  /** Jobs waiting or under way. */
  readonly waiting: number
}

/** What became of a test page, and what is wrong with the printer if it did not come out. */
export type TestPrintAnswer = { readonly state: PrintState | 'no-printer'; readonly problem?: PrinterProblem }
