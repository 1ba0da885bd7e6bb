/** What every way of reaching a printer can do: print one job, say how the printer is, let go. */
import type { PrinterConfig, PrinterProblem, PrinterStatus, PrintState } from '#shared/print/printerConfig.ts'
import { openDeviceLine, setSerialSpeed } from './deviceLine.ts'
import { fileDriver } from './fileDriver.ts'
import { openNetworkLine } from './networkLine.ts'
import type { OpenLine } from './printerLine.ts'
import type { Timing } from './printerTalk.ts'
import { printOver, readStatus, usualTiming } from './printerTalk.ts'

/** How a job ended. `problem` says why it failed, is unknown, or (with `sent`) why it could not be confirmed. */
export type Outcome = {
  readonly state: Exclude<PrintState, 'queued'>
  readonly problem: PrinterProblem | null
  readonly status: PrinterStatus | null
}

/** One look at the printer. `status` is null where it cannot tell; `problem` is null where nothing is wrong. */
export type Reading = { readonly status: PrinterStatus | null; readonly problem: PrinterProblem | null }

export type PrinterDriver = {
  /**
   * Sends one job, once. Resolves with the outcome and never rejects. `onSent` is called when the last byte was handed
   * over. An aborted signal ends the attempt: `failed` if no byte had gone out, else `unknown`.
   */
  send(job: Uint8Array, signal?: AbortSignal, onSent?: () => void): Promise<Outcome>
  /** Never rejects. */
  status(): Promise<Reading>
  close(): Promise<void>
}

/** The driver for a configured printer. Nothing is opened before the first job or status. */
export const printerDriver = (
  config: PrinterConfig,
  now: () => number,
  timing: Timing = usualTiming,
): PrinterDriver => {
  const { connection } = config
  if (connection.kind === 'file') return fileDriver(connection.folder, now)
  if (connection.kind === 'network') {
    return driverOver(() => openNetworkLine(connection.host, connection.port, timing.connectMs), timing)
  }
  if (connection.kind === 'usb') return driverOver(() => openDeviceLine(connection.path), timing)
  return driverOver(async () => {
    await setSerialSpeed(connection.path, connection.baud)
    return openDeviceLine(connection.path)
  }, timing)
}

/** A driver that opens a fresh line for every job and every look: many printers serve one connection at a time. */
const driverOver = (open: OpenLine, timing: Timing): PrinterDriver => {
  const memory = { hasAnswered: false }
  const stop = new AbortController()
  return {
    send: async (job, signal, onSent = () => undefined) => {
      const either = new AbortController()
      const abort = (): void => either.abort()
      const signals = signal === undefined ? [stop.signal] : [stop.signal, signal]
      for (const one of signals) {
        if (one.aborted) abort()
        one.addEventListener('abort', abort)
      }
      const outcome = await printOver(open, job, { memory, timing, signal: either.signal, onSent })
      for (const one of signals) one.removeEventListener('abort', abort)
      return outcome
    },
    status: () => readStatus(open, { memory, timing, signal: stop.signal }),
    close: async () => stop.abort(),
  }
}
