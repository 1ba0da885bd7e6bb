/** A line to a printer with its own network address (raw TCP, port 9100 by custom). */
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import type { PrinterLine } from './printerLine.ts'
import { LineBroken } from './printerLine.ts'

/** Rejects with `LineBroken('refused')` if nobody listens, `'unreachable'` if nothing happens in time. */
export const openNetworkLine = (host: string, port: number, withinMs: number): Promise<PrinterLine> =>
  new Promise((opened, failed) => {
    const socket = connect({ host, port })
    const timer = setTimeout(() => end(new LineBroken('unreachable')), withinMs)
    const refused = (error: Error): void => end(new LineBroken('refused', error))
    const end = (problem: LineBroken | null): void => {
      clearTimeout(timer)
      socket.off('error', refused)
      if (problem === null) return opened(lineOver(socket))
      socket.on('error', () => undefined).destroy()
      failed(problem)
    }
    socket.once('error', refused).once('connect', () => end(null))
  })

const lineOver = (socket: Socket): PrinterLine => {
  const heard: number[] = []
  const wakers = new Set<() => void>()
  let broken: LineBroken | null = null
  let goodbye = false
  const wake = (): void => wakers.forEach((waker) => waker())
  socket.setNoDelay(true)
  socket.on('data', (bytes) => {
    heard.push(...bytes)
    wake()
  })
  socket.on('end', () => {
    goodbye = true
    wake()
  })
  socket.on('error', (error) => {
    broken ??= new LineBroken('connection-lost', error)
    wake()
  })
  socket.on('close', () => {
    broken ??= new LineBroken('connection-lost')
    wake()
  })

  /** Waits until `ready` says so, the line breaks or the time is over. */
  const until = (ready: () => boolean, withinMs: number): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(() => settle(), withinMs)
      const settle = (): void => {
        clearTimeout(timer)
        wakers.delete(check)
        done()
      }
      const check = (): void => {
        if (ready() || broken !== null) settle()
      }
      wakers.add(check)
      check()
    })

  return {
    write: async (bytes, withinMs) => {
      let handedOver = false
      if (broken !== null) throw broken
      if (goodbye) throw new LineBroken('connection-lost')
      socket.write(bytes, (error) => {
        handedOver = error === undefined || error === null
        wake()
      })
      await until(() => handedOver, withinMs)
      if (broken !== null) throw broken
      if (!handedOver) throw new LineBroken('too-slow')
    },
    readByte: async (withinMs) => {
      await until(() => heard.length > 0 || goodbye, withinMs)
      const byte = heard.shift()
      if (byte !== undefined) return byte
      if (broken !== null) throw broken
      if (goodbye) throw new LineBroken('connection-lost')
      return null
    },
    finish: async (withinMs) => {
      if (broken !== null) throw broken
      socket.end()
      await until(() => goodbye, withinMs)
      if (!goodbye && broken !== null) throw broken
      return goodbye
    },
    destroy: () => {
      broken ??= new LineBroken('stopped')
      socket.destroy()
      wake()
    },
  }
}
