/** How many lines may be open, and how fast one may talk. */
import type { Limits } from '../house.ts'

/** Counts open lines; strangers' lines also by address, so that one machine cannot take them all. */
export const countSockets = ({ sockets, socketsPerAddress }: Limits) => {
  let open = 0
  const strangers = new Map<string, number>()
  return {
    hasRoom: (address: string, known: boolean): boolean =>
      open < sockets && (known || (strangers.get(address) ?? 0) < socketsPerAddress),
    /** A line opened; call the result once, when it has closed. */
    enter: (address: string, known: boolean): (() => void) => {
      open++
      if (!known) strangers.set(address, (strangers.get(address) ?? 0) + 1)
      return () => {
        open--
        if (known) return
        const left = (strangers.get(address) ?? 1) - 1
        if (left <= 0) strangers.delete(address)
        else strangers.set(address, left)
      }
    },
  }
}

/** True while the talker stays under `perSecond`, with a burst of three seconds' worth. `now` in ms. */
export const messageAllowance = (perSecond: number, now: () => number): (() => boolean) => {
  const most = perSecond * 3
  let left = most
  let filledAt = now()
  return () => {
    const at = now()
    left = Math.min(most, left + ((at - filledAt) / 1000) * perSecond)
    filledAt = at
    if (left < 1) return false
    left -= 1
    return true
  }
}
