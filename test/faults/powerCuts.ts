/** Families R1 and R2: the power goes or the process is killed while the real keeper works. */
import type { Family, Tally } from './findings.ts'
import { tallyOf } from './findings.ts'
import type { Told } from './hallUnderFire.ts'
import { luckOf, type Luck } from './luck.ts'
import { dropFolder, newFolder, startChild, type Fault } from './machine.ts'
import { inspect, type Acked } from './oracle.ts'

/** One life of the victim, from start to fault: what it answered, and how it ended. */
type Life = {
  readonly acked: readonly Acked[]
  /** Wishes answered with "not recorded", by their ids. */
  readonly notRecorded: readonly string[]
  /** Wishes granted after the first such answer. */
  readonly ackedAfter: number
  readonly cut: boolean
  /** Start to ready, ms; absent when the fault came first. */
  readonly startMs?: number
  readonly code: number | null
}

export type Weakness = { readonly synchronous?: string; readonly checkpoint?: number }

/** Nothing takes this long; a victim that does is hanging, and that is a finding. */
const longestLifeMs = 60_000

/** Runs the victim on `folder` until the fault, or `workMs` after it was ready, or `afterRefusalMs` after its first refusal. */
export const liveUntil = async (
  folder: string,
  life: number,
  seed: number,
  fault: Fault | undefined,
  weak: Weakness = {},
  { workMs, afterRefusalMs }: { readonly workMs?: number; readonly afterRefusalMs?: number } = {},
): Promise<Life> => {
  const acked: Acked[] = []
  const notRecorded: string[] = []
  let ackedAfter = 0
  const began = performance.now()
  let startMs: number | undefined
  const killAfter = (ms: number) => setTimeout(() => child.process.kill('SIGKILL'), ms)
  const onLine = (line: string) => {
    const told = JSON.parse(line) as Told
    if ('ready' in told) {
      startMs = performance.now() - began
      if (workMs !== undefined) killAfter(workMs)
    }
    if ('acked' in told) acked.push(told)
    if ('acked' in told && notRecorded.length > 0) ackedAfter += 1
    if ('refused' in told && told.because === 'not-recorded') {
      notRecorded.push(told.refused)
      if (notRecorded.length === 1 && afterRefusalMs !== undefined) killAfter(afterRefusalMs)
    }
  }
  const env: Record<string, string> = {
    ...(weak.synchronous && { PAIHAO_FAULTS_SYNCHRONOUS: weak.synchronous }),
    ...(weak.checkpoint && { PAIHAO_FAULTS_CHECKPOINT: String(weak.checkpoint) }),
  }
  const words = [folder, String(life), String(seed)]
  const child = startChild('under-fire', words, { env, folder, onLine, ...(fault && { fault }) })
  const timer = killAfter(longestLifeMs)
  const { code, signal } = await child.ended
  clearTimeout(timer)
  return { acked, notRecorded, ackedAfter, cut: signal === 'SIGKILL', code, ...(startMs !== undefined && { startMs }) }
}

/** An operation to fail at: the opening and the migration get their share, the busy stretch the rest. */
const someOperation = (luck: Luck): number => (luck.chance(0.25) ? luck.between(1, 1200) : luck.between(1200, 5700))

const note = (tally: Tally, life: Life): void => {
  tally.add('cuts', life.cut ? 1 : 0)
  tally.add('acknowledged', life.acked.length)
}

export type CutOptions = { readonly rounds: number; readonly seed: number; readonly lives?: number }

/**
 * Rounds of two lives each, on one folder: cut, and cut again. In half of the rounds nobody looks in between, so that
 * the second life finds the wreck of the first.
 */
const cutRounds = async (
  tally: Tally,
  { rounds, seed, lives = 2 }: CutOptions,
  faultOf: (luck: Luck, seed: number) => Fault | undefined,
  weak: Weakness = {},
  killAfterMs?: (luck: Luck) => number,
): Promise<number[]> => {
  const starts: number[] = []
  for (let round = 0; round < rounds; round++) {
    const luck = luckOf(seed + round)
    const folder = newFolder()
    const faults: string[] = []
    let acked: Acked[] = []
    const checkpoint = luck.chance(0.5) ? 20 : 1000
    for (let life = 0; life < lives; life++) {
      const lived = await liveUntil(
        folder,
        life,
        seed + round,
        faultOf(luck, seed + round),
        { checkpoint, ...weak },
        killAfterMs && { workMs: killAfterMs(luck) },
      )
      note(tally, lived)
      if (life > 0 && lived.startMs !== undefined) starts.push(lived.startMs)
      if (!lived.cut && lived.code !== 0) faults.push(`the program ended by itself with code ${String(lived.code)}`)
      acked = acked.concat(lived.acked)
      if (life === lives - 1 || luck.chance(0.5)) {
        const seen = inspect(folder, acked)
        faults.push(...seen.faults)
        if (life === lives - 1) count(tally, seen)
      }
    }
    tally.run(seed + round, faults)
    dropFolder(folder)
  }
  return starts
}

/** Adds what one look found to the family's figures. */
export const count = (tally: Tally, seen: { lost: number; doubled: number; facts: number }): void => {
  tally.add('facts', seen.facts)
  tally.add('lost', seen.lost)
  tally.add('doubled', seen.doubled)
}

const durable = 'every acknowledged ticket and call is there, once; log, registers and windows agree'

export const powerCut = async (mode: 'drop' | 'torn', options: CutOptions): Promise<Family> => {
  const fault =
    mode === 'drop' ? 'power cut, everything not flushed is lost' : 'power cut, random 512-byte sectors are lost'
  const tally = tallyOf({ id: 'R1', fault, promise: durable })
  await cutRounds(tally, options, (luck, seed) => ({ mode, at: someOperation(luck), seed }))
  return tally.done()
}

/** Kills by the operating system: at a random operation, and at a random moment. */
export const kills = async (options: CutOptions): Promise<Family> => {
  const tally = tallyOf({ id: 'R2', fault: 'kill -9 at a random write or flush', promise: durable })
  const starts = await cutRounds(tally, options, (luck) => ({ mode: 'kill', at: someOperation(luck) }))
  return noteStarts(tally, starts)
}
export const killsAtMoments = async (options: CutOptions): Promise<Family> => {
  const tally = tallyOf({ id: 'R2', fault: 'kill -9 at a random moment', promise: durable })
  const starts = await cutRounds(
    tally,
    options,
    () => undefined,
    {},
    (luck) => luck.between(0, 600),
  )
  return noteStarts(tally, starts)
}

/** 95 of 100 restarts were ready within so many milliseconds. */
const noteStarts = (tally: Tally, starts: number[]): Family => {
  const sorted = [...starts].sort((a, b) => a - b)
  if (sorted.length > 0) tally.add('restart p95 ms', Math.round(sorted[Math.floor((sorted.length - 1) * 0.95)]!))
  return tally.done()
}

/** Broken on purpose: the harness must see the loss. */
export const weakerControl = async (options: CutOptions): Promise<Family> => {
  const promise = 'acknowledged tickets, because SQLite was told synchronous=NORMAL'
  const tally = tallyOf({ id: 'R1−', fault: 'power cut with synchronous=NORMAL', promise, control: true })
  await cutRounds(tally, options, (luck, seed) => ({ mode: 'drop', at: luck.between(600, 4000), seed }), {
    synchronous: 'NORMAL',
    checkpoint: 1000,
  })
  return tally.done()
}
export const lyingDiskControl = async (options: CutOptions): Promise<Family> => {
  const promise = 'acknowledged tickets, because the disk answers a flush and does nothing'
  const tally = tallyOf({ id: 'R3−', fault: 'power cut on a disk that lies', promise, control: true })
  await cutRounds(tally, options, (luck, seed) => ({ mode: 'drop', at: luck.between(600, 4000), seed, lie: true }))
  return tally.done()
}
