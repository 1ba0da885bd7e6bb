/** One printer's queue: one job at a time, each sent once, the printer's health watched in between. */
import type { PrinterHealth, PrinterStatus, PrintState } from '#shared/print/printerConfig.ts'
import type { Outcome, PrinterDriver, Reading } from './printerDriver.ts'

export type PrinterQueueOptions = {
  readonly driver: PrinterDriver
  /** Milliseconds of the server's clock. */
  readonly now: () => number
  /** Called at every change of a job's state. `unknown` jobs are never printed again by the queue. */
  readonly onState: (jobId: string, state: PrintState, outcome: Outcome | null) => void
  /** Called when the health changed (not for `lastSeenAt` alone). */
  readonly onHealth?: (health: PrinterHealth) => void
  /** How often an idle printer is looked at; 0 never. */
  readonly pollEveryMs?: number
  /** A job that could not begin within this time fails: nobody waits for that slip any more. */
  readonly staleAfterMs?: number
  /** A job that takes longer is given up. */
  readonly jobLimitMs?: number
}

export type PrinterQueue = {
  /** Queues a job. False if this job id was already taken: the same job is never printed twice. */
  print(jobId: string, bytes: Uint8Array): boolean
  health(): PrinterHealth
  /** Stops at once. Waiting jobs fail as `stopped`; a job under way ends as `unknown`. */
  close(): Promise<void>
}

type Job = { readonly id: string; readonly bytes: Uint8Array; readonly queuedAt: number }

/** Job ids remembered against printing twice. */
const remembered = 5000

/** Opens the queue and begins to watch the printer. No fault of a printer is ever thrown. */
export const printerQueue = (options: PrinterQueueOptions): PrinterQueue => {
  const { driver, now, onState, pollEveryMs = 4000, staleAfterMs = 60_000, jobLimitMs = 30_000 } = options
  const waiting: Job[] = []
  const taken = new Set<string>()
  const stop = new AbortController()
  let health: PrinterHealth = {
    online: false,
    paper: 'unknown',
    cover: 'unknown',
    lastError: null,
    lastSeenAt: null,
    waiting: 0,
  }
  let underWay: Promise<void> | null = null
  let printing = false
  let timer: NodeJS.Timeout | undefined

  const setHealth = (next: PrinterHealth): void => {
    const before = health
    health = next
    const keys = ['online', 'paper', 'cover', 'lastError', 'waiting'] as const
    if (keys.some((key) => before[key] !== next[key])) options.onHealth?.(next)
  }
  const setPrinting = (isPrinting: boolean): void => {
    printing = isPrinting
    setHealth({ ...health, waiting: waiting.length + (isPrinting ? 1 : 0) })
  }

  const printOne = async (job: Job): Promise<void> => {
    const end = (outcome: Outcome): void => onState(job.id, outcome.state, outcome)
    if (stop.signal.aborted) return end({ state: 'failed', problem: 'stopped', status: null })
    if (now() - job.queuedAt > staleAfterMs) return end({ state: 'failed', problem: 'too-late', status: null })
    const limit = new AbortController()
    const giveUp = (): void => limit.abort()
    const limitTimer = setTimeout(giveUp, jobLimitMs)
    stop.signal.addEventListener('abort', giveUp)
    let sent = false
    const onSent = (): void => {
      sent = true
      onState(job.id, 'sent', null)
    }
    const outcome = await driver
      .send(job.bytes, limit.signal, onSent)
      .catch((): Outcome => ({ state: 'unknown', problem: 'printer-error', status: null }))
    clearTimeout(limitTimer)
    stop.signal.removeEventListener('abort', giveUp)
    setHealth(healthAfter(health, outcome, now()))
    if (!(sent && outcome.state === 'sent' && outcome.problem === null)) end(outcome)
  }

  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      setPrinting(true)
      await printOne(job)
      setPrinting(false)
    }
  }
  const look = async (): Promise<void> => {
    const reading = await driver.status().catch((): Reading => ({ status: null, problem: 'printer-error' }))
    if (!stop.signal.aborted) setHealth(healthAfter(health, reading, now()))
    await work()
  }
  /** Runs a task unless one is under way, then plans the next look. */
  const begin = (task: () => Promise<void>): void => {
    if (underWay !== null) return
    clearTimeout(timer)
    underWay = task().finally(() => {
      underWay = null
      if (waiting.length > 0) begin(work)
      else if (!stop.signal.aborted && pollEveryMs > 0) timer = setTimeout(() => begin(look), pollEveryMs).unref()
    })
  }
  if (pollEveryMs > 0) begin(look)

  return {
    print: (id, bytes) => {
      if (taken.has(id)) return false
      taken.add(id)
      if (taken.size > remembered)
        for (const oldest of [...taken].slice(0, taken.size - remembered)) taken.delete(oldest)
      onState(id, 'queued', null)
      waiting.push({ id, bytes, queuedAt: now() })
      setPrinting(printing)
      begin(work)
      return true
    },
    health: () => health,
    close: async () => {
      stop.abort()
      clearTimeout(timer)
      await driver.close()
      await underWay
    },
  }
}

/** A printer that cannot tell its status counts as online while it takes what it is sent. */
const healthAfter = (before: PrinterHealth, seen: Reading | Outcome, at: number): PrinterHealth => {
  const status: PrinterStatus | null = seen.status
  const silentHabit = status === null && (seen.problem === null || seen.problem === 'unreadable-status')
  const tookTheJob = 'state' in seen && (seen.state === 'sent' || seen.state === 'confirmed')
  const online = status === null ? silentHabit || tookTheJob : status.online
  return {
    ...before,
    online,
    paper: status?.paper ?? 'unknown',
    cover: status?.cover ?? 'unknown',
    lastError: seen.problem,
    lastSeenAt: status !== null || online ? at : before.lastSeenAt,
  }
}
