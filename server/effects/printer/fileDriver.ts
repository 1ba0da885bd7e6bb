/** A printer that is a folder: every job becomes one file, for trying out and for halls without paper. */
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { PrinterDriver } from './printerDriver.ts'

/** Files are named by time and a counter, `1767225600000-0001.bin`, and are on the disk before a job is confirmed. */
export const fileDriver = (folder: string, now: () => number): PrinterDriver => {
  let count = 0
  return {
    send: async (job, signal, onSent) => {
      if (signal?.aborted === true) return { state: 'failed', problem: 'stopped', status: null }
      try {
        await mkdir(folder, { recursive: true })
        count += 1
        const file = await open(join(folder, `${now()}-${String(count).padStart(4, '0')}.bin`), 'wx')
        try {
          await file.writeFile(job)
          await file.sync()
        } finally {
          await file.close()
        }
      } catch {
        return { state: 'failed', problem: 'device-missing', status: null }
      }
      onSent?.()
      return { state: 'confirmed', problem: null, status: null }
    },
    status: async () => ({ status: null, problem: null }),
    close: async () => undefined,
  }
}
