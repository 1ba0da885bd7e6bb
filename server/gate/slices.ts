/**
 * Many may watch one picture: they are sent to in slices, with a turn of the event loop between, so that nobody's press
 * waits behind ten thousand phones. A newer picture overtakes an older one on its way: each is whole.
 */
import type { Picture } from '#shared/protocol/messages.ts'

/** About a millisecond of sending. */
const sliceSize = 50

/** The newest picture, the slice that is next, and how many slices have not had it yet. */
type Waiting = { picture: Picture; next: number; left: number }
export type Slices = ReturnType<typeof openSlices>

/** `emit` sends one picture to everybody in one room. */
export const openSlices = (
  emit: (room: string, picture: Picture) => void,
  later: (work: () => void) => void = setImmediate,
) => {
  /** How many stand in each slice of a picture. */
  const slices = new Map<string, number[]>()
  const waiting = new Map<string, Waiting>()
  const roomOf = (key: string, slice: number) => `picture ${slice} ${key}`

  const sendNext = (key: string): void => {
    const one = waiting.get(key)
    const sizes = slices.get(key)
    let sent = false
    while (one && sizes && one.left > 0 && !sent) {
      const slice = one.next % sizes.length
      one.next = slice + 1
      one.left--
      if (sizes[slice] === 0) continue
      emit(roomOf(key, slice), one.picture)
      sent = true
    }
    if (!one || !sizes || one.left <= 0) return void waiting.delete(key)
    later(() => sendNext(key))
  }

  return {
    /** The room where one more watcher of this picture stands. */
    enter: (key: string): string => {
      const sizes = slices.get(key) ?? []
      const free = sizes.findIndex((size) => size < sliceSize)
      const slice = free < 0 ? sizes.length : free
      sizes[slice] = (sizes[slice] ?? 0) + 1
      slices.set(key, sizes)
      return roomOf(key, slice)
    },
    leave: (key: string, room: string): void => {
      const sizes = slices.get(key)
      const slice = Number(room.split(' ')[1])
      if (!sizes || !sizes[slice]) return
      sizes[slice]!--
      if (sizes.every((size) => size === 0)) slices.delete(key)
    },
    send: (picture: Picture): void => {
      const { key } = picture
      const left = slices.get(key)?.length ?? 0
      const underWay = waiting.get(key)
      // Whoever had the older one gets the newer one too, but those who had neither come first: however fast pictures
      // follow each other, nobody is left out.
      waiting.set(key, { picture, next: underWay?.next ?? 0, left })
      if (!underWay) sendNext(key)
    },
  }
}
