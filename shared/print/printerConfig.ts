/** What the hall knows of a printer: how it is set up, and how it is doing. */
import type { PaperWidth } from './line.ts'

/** See `encode`: whether QR codes go as the printer's own command or as dots. Text is GB18030 either way. */
export type PrinterEncoding = 'gb18030' | 'raster'

export type PrinterConnection =
  /** A printer with its own address on the hall's network; port 9100 by custom. */
  | { readonly kind: 'network'; readonly host: string; readonly port: number }
  /** A USB printer as Linux shows it, e.g. `/dev/usb/lp0`. */
  | { readonly kind: 'usb'; readonly path: string }
  /** A serial printer, e.g. `/dev/ttyUSB0`; `baud` as set on the printer itself. */
  | { readonly kind: 'serial'; readonly path: string; readonly baud: number }
  /** No printer: every job becomes one `.bin` file in the folder. */
  | { readonly kind: 'file'; readonly folder: string }

export type PrinterConfig = {
  readonly id: string
  readonly name: string
  readonly width: PaperWidth
  readonly encoding: PrinterEncoding
  readonly connection: PrinterConnection
}

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
