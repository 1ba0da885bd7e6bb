/** How one job is printed over a line: look, send once, look again; and never claim more than was seen. */
import type { PrinterProblem } from '#shared/print/printerConfig.ts'
import type { Outcome, Reading } from './printerDriver.ts'
import type { OpenLine, PrinterLine } from './printerLine.ts'
import { LineBroken, pause } from './printerLine.ts'
import { askStatus } from './printerStatus.ts'

/** Patience, in milliseconds. */
export type Timing = {
  readonly connectMs: number
  /** For one status answer. */
  readonly answerMs: number
  /** For handing over a whole job. */
  readonly writeMs: number
  /** Time a slip needs to come out before the second look. */
  readonly settleMs: number
  /** For the first answer after a job: it comes once the printer has taken the last byte, which slow lines delay. */
  readonly afterMs: number
  /** For the printer's goodbye. */
  readonly finishMs: number
}

export const usualTiming: Timing = {
  connectMs: 2000,
  answerMs: 800,
  writeMs: 15_000,
  settleMs: 1200,
  afterMs: 6000,
  finishMs: 6000,
}

type Talk = {
  /** Whether this printer ever gave a readable status: from then on its silence is a fault, not a habit. */
  readonly memory: { hasAnswered: boolean }
  readonly timing: Timing
  readonly signal: AbortSignal
}

/**
 * Prints one job. Before the first byte of the job every trouble is `failed`; after it, `unknown`. A printer that never
 * answered status questions gets the job all the same and ends as `sent` once it has taken everything.
 */
export const printOver = async (
  open: OpenLine,
  job: Uint8Array,
  talk: Talk & { readonly onSent: () => void },
): Promise<Outcome> => {
  let begun = false
  const outcome = await withLine(open, talk, async (line): Promise<Outcome> => {
    const before = await look(line, talk)
    if (talk.signal.aborted) throw new LineBroken('stopped')
    const silent = before.status === null
    if (before.problem === 'no-answer' || (!silent && before.problem !== null)) return { state: 'failed', ...before }
    begun = true
    await line.write(job, talk.timing.writeMs)
    talk.onSent()
    if (silent) {
      const taken = await line.finish(talk.timing.finishMs)
      return taken ? { state: 'sent', ...before } : { state: 'unknown', problem: 'no-answer', status: null }
    }
    await pause(talk.timing.settleMs)
    const after = await look(line, talk, talk.timing.afterMs)
    return { state: after.problem === null ? 'confirmed' : 'unknown', ...after }
  })
  if ('state' in outcome) return outcome
  return { state: begun ? 'unknown' : 'failed', problem: outcome.problem, status: null }
}

/** One look at the printer over a fresh line. Never rejects. */
export const readStatus = async (open: OpenLine, talk: Talk): Promise<Reading> => {
  const reading = await withLine(open, talk, (line) => look(line, talk))
  if ('status' in reading) return reading
  return { status: null, problem: reading.problem }
}

/** A printer that never answered is taken for one that cannot: its silence is no problem by itself. */
const look = async (line: PrinterLine, talk: Talk, firstMs = talk.timing.answerMs): Promise<Reading> => {
  const reading = await askStatus(line, talk.timing.answerMs, firstMs)
  if (reading.status !== null) talk.memory.hasAnswered = true
  return reading.problem === 'no-answer' && !talk.memory.hasAnswered ? { status: null, problem: null } : reading
}

/** Opens a line, does the work, always lets go. A broken line becomes its problem; our own mistakes stay errors. */
const withLine = async <T>(
  open: OpenLine,
  talk: Talk,
  work: (line: PrinterLine) => Promise<T>,
): Promise<T | { readonly problem: PrinterProblem }> => {
  let line: PrinterLine | null = null
  const stop = (): void => line?.destroy()
  try {
    if (talk.signal.aborted) return { problem: 'stopped' }
    line = await open()
    if (talk.signal.aborted) return { problem: 'stopped' }
    talk.signal.addEventListener('abort', stop)
    return await work(line)
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error
    return { problem: talk.signal.aborted ? 'stopped' : error.problem }
  } finally {
    talk.signal.removeEventListener('abort', stop)
    line?.destroy()
  }
}
