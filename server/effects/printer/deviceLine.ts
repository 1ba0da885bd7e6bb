/** A line to a printer that the system shows as a device file: USB (`/dev/usb/lp0`) or serial (`/dev/ttyUSB0`). */
import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { PrinterLine } from './printerLine.ts'
import { LineBroken, pause } from './printerLine.ts'

/** Devices are opened non-blocking: a printer out of paper would otherwise hold a worker thread for good. */
const openFlags = constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY
const bytesAtOnce = 512
const retryMs = 10

/** Sets a serial line to raw bytes at this speed with the system's `stty`. Rejects with `LineBroken`. */
export const setSerialSpeed = async (path: string, baud: number): Promise<void> => {
  try {
    await promisify(execFile)('stty', ['-F', path, String(baud), 'raw', '-echo', '-hupcl', 'clocal'])
  } catch (error) {
    throw new LineBroken('device-missing', error)
  }
}

/** Rejects with `LineBroken('device-missing')` if there is no such device, `'refused'` if we may not use it. */
export const openDeviceLine = async (path: string): Promise<PrinterLine> => {
  try {
    return lineOver(await open(path, openFlags))
  } catch (error) {
    const missing = ['ENOENT', 'ENODEV', 'ENXIO'].includes(codeOf(error))
    throw new LineBroken(missing ? 'device-missing' : 'refused', error)
  }
}

const lineOver = (device: FileHandle): PrinterLine => {
  const heard: number[] = []
  let open = true
  const mustBeOpen = (): void => {
    if (!open) throw new LineBroken('stopped')
  }
  return {
    write: async (bytes, withinMs) => {
      const deadline = performance.now() + withinMs
      for (let at = 0; at < bytes.length;) {
        mustBeOpen()
        const part = bytes.subarray(at, at + bytesAtOnce)
        const taken = await orLater(async () => (await device.write(part)).bytesWritten)
        at += taken
        if (taken > 0) continue
        if (performance.now() > deadline) throw new LineBroken('too-slow')
        await pause(retryMs)
      }
    },
    readByte: async (withinMs) => {
      const deadline = performance.now() + withinMs
      const buffer = new Uint8Array(64)
      while (heard.length === 0 && performance.now() < deadline) {
        mustBeOpen()
        const count = await orLater(async () => (await device.read(buffer, 0, buffer.length, null)).bytesRead)
        heard.push(...buffer.subarray(0, count))
        if (count === 0) await pause(retryMs)
      }
      return heard.shift() ?? null
    },
    finish: async () => true,
    destroy: () => {
      if (!open) return
      open = false
      device.close().catch(() => undefined)
    },
  }
}

/** The count, or 0 where the device says "not now". */
const orLater = async (attempt: () => Promise<number>): Promise<number> => {
  try {
    return await attempt()
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return 0
    throw new LineBroken('connection-lost', error)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
