/** The machine the figures were measured on: what it is, and how fast its disk flushes right now. */
import { closeSync, fdatasyncSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { programFolder } from '../../server/programFolder.ts'
import { describeMachine } from '../faults/machine.ts'
import { median, quantile, short } from './statistics.ts'

/** Beside the program, because the folder for temporary files may be memory and not a disk. */
export const scratchFolder = (): string => {
  const folder = join(programFolder(), 'test-results', 'bench')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** ms for each of `times` appends of 4 KiB that reach the disk. */
export const flushTimes = (times: number): number[] => {
  const folder = mkdtempSync(join(scratchFolder(), 'flush-'))
  const file = openSync(join(folder, 'probe'), 'a')
  const page = Buffer.alloc(4096, 1)
  const taken = Array.from({ length: times }, () => {
    const began = performance.now()
    writeSync(file, page)
    fdatasyncSync(file)
    return performance.now() - began
  })
  closeSync(file)
  rmSync(folder, { recursive: true, force: true })
  return taken
}

/** Is more at work here than the processors can do? Then figures in time say little; those in processor time hold. */
export const isBusy = (): boolean => (loadavg()[0] ?? 0) > cpus().length

/** One line for the page: processor, memory, Node, SQLite, disk, and how busy it all is. */
export const machineNow = (): string => {
  const flushes = flushTimes(200)
  const flush = `4 KiB append and flush p50 ${short(median(flushes))} ms, p99 ${short(quantile(flushes, 0.99))} ms`
  return `${describeMachine()} · ${flush} · load ${loadavg().map(short).join(' / ')} at the start`
}
