/** When a printer's state becomes a trouble somebody should look at: only once it has lasted. */
import type { PrinterHealth } from '#shared/print/printerConfig.ts'
import type { Printer } from '#shared/domain/setup/setup.ts'
import type { Problem, PrintState } from '#shared/views/scene.ts'
import type { Problems } from '../problems.ts'

/** A printer that is switched off and on, or whose roll is being changed, is no trouble yet. */
const lastsMs = 10_000
const kinds = ['printer-offline', 'paper-near-end', 'paper-out', 'printer-cover', 'print-failed'] as const

export const printerProblems = (problems: Problems, now: () => number) => {
  const since = new Map<string, number>()
  const set = (kind: Problem['kind'], printer: Printer, is: boolean): void => {
    const key = `${kind} ${printer.id}`
    if (!is) {
      since.delete(key)
      return problems.clear(kind, printer.name)
    }
    const from = since.get(key) ?? now()
    since.set(key, from)
    if (now() - from >= lastsMs) problems.raise(kind, printer.name)
  }
  return {
    look: (printer: Printer, health: PrinterHealth): void => {
      // Never seen and never asked to print: it may not have been looked at yet.
      set('printer-offline', printer, !health.online && health.paper !== 'out' && health.cover !== 'open')
      set('paper-near-end', printer, health.paper === 'near-end')
      set('paper-out', printer, health.paper === 'out')
      set('printer-cover', printer, health.cover === 'open')
    },
    /** A slip that did not come out is shown at once, until the next one does. */
    printed: (printer: Printer, state: PrintState): void => {
      if (state === 'failed' || state === 'unknown') problems.raise('print-failed', printer.name)
      if (state === 'confirmed' || state === 'sent') problems.clear('print-failed', printer.name)
    },
    gone: (printer: Printer): void => kinds.forEach((kind) => problems.clear(kind, printer.name)),
  }
}
