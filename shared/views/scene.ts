/** What the machine knows beside the hall, handed to the painters as data: the clock, the devices, today's troubles. */
import type { Books } from '#shared/domain/books.ts'
import type { Estimates } from '#shared/domain/hall/estimate.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { ComplaintId } from '#shared/domain/words.ts'

/** Something outside the hall's rules that a person should look at. The facts stand. */
export type Problem = {
  readonly id: string
  readonly kind:
    | 'printer-offline'
    | 'paper-near-end'
    | 'paper-out'
    | 'printer-cover'
    | 'print-failed'
    | 'screen-lost'
    | 'sound-off'
    | 'clock-moved'
    | 'disk-refused'
    | 'disk-low'
  readonly about: string
  readonly since: number
}
export type Device = {
  readonly id: string
  readonly name: string
  readonly role: 'kiosk' | 'tablet' | 'board' | 'sign' | 'desk' | 'other'
  readonly window?: string
  readonly connected: boolean
  readonly lastSeenAt: number
  readonly sound?: string
}
export type PrinterHealth = {
  readonly id: string
  readonly name: string
  readonly online: boolean
  readonly paper: 'ok' | 'near-end' | 'out' | 'unknown'
  readonly lastError?: string
}
/** How far one slip got. `unknown`: the line broke mid-print; a person decides whether to print again. */
export type PrintState = 'queued' | 'sent' | 'confirmed' | 'failed' | 'unknown' | 'no-printer'

export type Scene = {
  /** Server clock, ms since 1970. */
  readonly at: number
  readonly hall: Hall
  /** The stories beside the hall, taken down when a picture needs one. */
  readonly books: Books
  readonly estimates: Estimates
  readonly problems: readonly Problem[]
  readonly devices: readonly Device[]
  readonly printers: readonly PrinterHealth[]
  readonly prints: ReadonlyMap<string, PrintState>
  /** Path of the page on which a phone in the hall draws a number; another one every minute. */
  readonly phoneDoor: () => string
  /** Path of the page where a complainant sees how far it is; as secret as a token. */
  readonly complaintPath: (complaint: ComplaintId) => string
  /** Tokens are secrets: only the painters of a citizen's own pictures ask for them. */
  readonly tokenOf: (ticket: string, purpose: 'visit' | 'rating') => string
}
