/** After a number is drawn: its slip, on the printer beside the kiosk. The number stands whether or not paper comes. */
import type { FactOf, Recorded } from '#shared/domain/hall/facts.ts'
import { resolve } from 'node:path'
import { localTime } from '#shared/domain/calendar.ts'
import type { Printer, Setup } from '#shared/domain/setup/setup.ts'
import type { Language } from '#shared/domain/words.ts'
import type { TestPrintAnswer } from '#shared/print/printerConfig.ts'
import type { Line, PaperWidth } from '#shared/print/line.ts'
import { slipLines } from '#shared/print/slip.ts'
import { testPageLines } from '#shared/print/testPage.ts'
import type { PrinterHealth, PrintState, Scene } from '#shared/views/scene.ts'
import type { PairedDevice } from '../identity/devices.ts'
import type { Keeper } from '../keeper.ts'
import type { Logger } from '../logger.ts'
import type { Problems } from '../problems.ts'
import { encode, encodingFor } from './printer/encode.ts'
import { printerDriver } from './printer/printerDriver.ts'
import { printerQueue, type PrinterQueue } from './printer/printerQueue.ts'
import { slipOf } from './slipOf.ts'
import { printerProblems } from './printerProblems.ts'

export type Printing = ReturnType<typeof openPrinting>
export type PrintingNeeds = {
  readonly keeper: Keeper
  readonly scene: () => Scene
  readonly device: (id: string) => PairedDevice | undefined
  readonly problems: Problems
  readonly logger: Logger
  readonly now: () => number
  /** Origin that phones reach the hall at, e.g. `http://192.168.1.20:7070`. */
  readonly publicUrl: () => string
  /** Where printers that are folders put their files, unless the setup gives a whole path. */
  readonly folder: string
  /** Something about printers or prints changed. */
  readonly changed: () => void
}
/** A printer that cannot tell how it fares never says more than `sent`: so long somebody waits to hear more. */
const trialMs = 8_000

type Open = { readonly printer: Printer; readonly queue: PrinterQueue }

/** A folder named without a root lies in the hall's own data. */
const placed = (printer: Printer, root: string): Printer => {
  const { connection } = printer
  if (connection.kind !== 'file') return printer
  return { ...printer, connection: { ...connection, folder: resolve(root, connection.folder) } }
}

/** Opens the printers of the setup and prints what the hall's facts ask for. */
export const openPrinting = (needs: PrintingNeeds) => {
  const { keeper, scene, device, problems, logger, now, publicUrl, folder, changed } = needs
  const open = new Map<string, Open>()
  const prints = new Map<string, PrintState>()
  const watch = printerProblems(problems, now)
  const trials = new Map<string, (answer: TestPrintAnswer) => void>()
  let trial = 0
  let strips = 0
  let setup: Setup | undefined

  const start = (printer: Printer): Open => ({
    printer,
    queue: printerQueue({
      driver: printerDriver(placed(printer, folder), now),
      now,
      onState: (job, state, outcome) => {
        const tried = trials.get(job)
        if (tried) return tried({ state, ...(outcome?.problem && { problem: outcome.problem }) })
        if (!job.startsWith('strip ')) prints.set(job.split('-')[0]!, state)
        const bad = state === 'failed' || state === 'unknown'
        if (bad) logger.warn({ job, state, printer: printer.id, problem: outcome?.problem }, 'a slip did not print')
        watch.printed(printer, state)
        changed()
      },
      onHealth: changed,
    }),
  })

  /** Printers as the setup names them; one whose settings changed is opened anew. */
  const follow = (): void => {
    if (keeper.hall.setup === setup) return
    setup = keeper.hall.setup
    const wanted = new Map((setup?.printers ?? []).map((printer) => [printer.id, printer]))
    for (const [id, { printer, queue }] of open) {
      if (JSON.stringify(wanted.get(id)) === JSON.stringify(printer)) continue
      open.delete(id)
      watch.gone(printer)
      void queue.close()
    }
    for (const [id, printer] of wanted) if (!open.has(id)) open.set(id, start(printer))
  }

  /** The printer beside whoever asked; the hall's first one otherwise. */
  const printerFor = (by: Recorded['by']): Open | undefined => {
    const beside = open.size > 1 && by.role === 'kiosk' ? device(by.id)?.printer : undefined
    return open.get(beside ?? '') ?? open.values().next().value
  }

  const print = (fact: Recorded<FactOf<'TicketIssued' | 'TicketReprinted'>>): void => {
    const { ticket } = fact
    const at = printerFor(fact.by)
    if (!at) return void prints.set(ticket, 'no-printer')
    const slip = slipOf(scene(), ticket, publicUrl(), fact.type === 'TicketReprinted')
    if (!slip) return
    const { bytes } = encode(slipLines(slip, at.printer.width), encodingFor(at.printer))
    at.queue.print(`${ticket}-${fact.seq}`, bytes)
  }

  keeper.onFacts(({ facts }) => {
    follow()
    for (const fact of facts) {
      if (fact.type === 'DayOpened') prints.clear()
      if (fact.type === 'TicketReprinted' || (fact.type === 'TicketIssued' && fact.channel !== 'phone')) print(fact)
    }
  })
  follow()

  return {
    prints,
    health: (): PrinterHealth[] =>
      [...open.values()].map(({ printer, queue }) => {
        const { online, paper, lastError } = queue.health()
        return { id: printer.id, name: printer.name, online, paper, ...(lastError && { lastError }) }
      }),
    /** Prints a test page and waits for what becomes of it; undefined when there is no such printer. */
    test: async (id: string, language: Language): Promise<TestPrintAnswer | undefined> => {
      const at = open.get(id)
      if (!at || !setup) return undefined
      const { date, time } = localTime(now(), setup.timeZone)
      const page = { printerName: at.printer.name, printedAt: `${date} ${time}`, language }
      const job = `test ${++trial}`
      const answer = await new Promise<TestPrintAnswer>((resolve) => {
        let last: TestPrintAnswer = { state: 'queued' }
        const giveUp = setTimeout(() => resolve(last), trialMs)
        trials.set(job, (seen) => {
          last = seen
          if (seen.state === 'queued' || seen.state === 'sent') return
          clearTimeout(giveUp)
          resolve(seen)
        })
        at.queue.print(job, encode(testPageLines(page, at.printer.width), encodingFor(at.printer)).bytes)
      })
      trials.delete(job)
      return answer
    },
    /** Sends a strip to the printer of that id, or the hall's first; false when there is none. Nothing of it is kept. */
    strip: (lines: (width: PaperWidth) => readonly Line[], id?: string): boolean => {
      const at = id === undefined ? open.values().next().value : open.get(id)
      if (!at) return false
      const { width } = at.printer
      at.queue.print(`strip ${++strips}`, encode([...lines(width)], encodingFor(at.printer)).bytes)
      return true
    },
    /** Once a second: troubles that have lasted are shown. */
    look: (): void => {
      for (const { printer, queue } of open.values()) watch.look(printer, queue.health())
    },
    close: async (): Promise<void> => {
      await Promise.all([...open.values()].map(({ queue }) => queue.close()))
    },
  }
}
