/** Watchers of one picture, and when each of them first had what a command changed. */
import type { Line } from './line.ts'

type Arrivals = { readonly seq: number[]; readonly at: number[] }
export type Watchers = {
  /** ms when the last of all watchers had a picture at `seq` or later; undefined while one has not. */
  readonly allHadAt: (seq: number) => number | undefined
  /** Resolves when all have `seq`; gives up after `mostMs`. */
  readonly allHave: (seq: number, mostMs?: number) => Promise<number>
  readonly pictures: () => number
  /** Bytes of the newest picture's packet. */
  readonly size: () => number
}

const seqOf = (packet: string): number => Number(/"seq":(\d+)/.exec(packet)?.[1] ?? 0)

export const watchWith = (lines: readonly Line[]): Watchers => {
  const arrivals: Arrivals[] = lines.map(() => ({ seq: [], at: [] }))
  let waiting: { seq: number; left: number; resolve: (at: number) => void } | undefined
  let pictures = 0
  let size = 0
  lines.forEach((line, n) => {
    line.heard = (event, packet) => {
      if (event !== 'picture') return
      const { seq, at } = arrivals[n]!
      const before = seq[seq.length - 1] ?? 0
      const now = seqOf(packet)
      seq.push(now)
      at.push(performance.now())
      pictures++
      size = packet.length
      if (!waiting || now < waiting.seq || before >= waiting.seq || --waiting.left > 0) return
      waiting.resolve(performance.now())
    }
  })
  const firstAt = ({ seq, at }: Arrivals, wanted: number): number | undefined => {
    let low = 0
    let high = seq.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (seq[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return at[low]
  }
  return {
    allHadAt: (seq) => {
      let last = 0
      for (const one of arrivals) {
        const at = firstAt(one, seq)
        if (at === undefined) return undefined
        last = Math.max(last, at)
      }
      return last
    },
    allHave: (seq, mostMs = 20_000) =>
      new Promise((resolve, reject) => {
        const left = arrivals.filter((one) => (one.seq[one.seq.length - 1] ?? 0) < seq).length
        if (left === 0) return resolve(performance.now())
        const timer = setTimeout(() => reject(new Error(`${waiting?.left} watchers never had ${seq}`)), mostMs)
        const done = (at: number): void => {
          clearTimeout(timer)
          waiting = undefined
          resolve(at)
        }
        waiting = { seq, left, resolve: done }
      }),
    pictures: () => pictures,
    size: () => size,
  }
}

/** Everybody on `lines` watches the board; resolves when all were answered. */
export const watchBoard = (lines: readonly Line[]): Promise<unknown> =>
  Promise.all(
    lines.map(
      (line) => new Promise<void>((resolve) => line.ask('watch', { view: 'board', params: {} }, () => resolve())),
    ),
  )

export const seqOfReply = (json: string): number => seqOf(json)
