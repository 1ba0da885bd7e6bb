/** Which calls were dealt with, kept where a reload of the page finds it. */

/** A place for one text, e.g. the browser's session storage. May fail silently: then only reloads repeat a call. */
export type Memory = { read(): string | null; write(text: string): void }

/** Longer than anything is spoken late. What is off the list and older is forgotten, so that months leave nothing behind. */
const FORGET_MS = 120_000

export type SpokenMemory = {
  has(key: string): boolean
  /** @param keys now dealt with @param listed everything on the board, never forgotten @param now server clock, ms */
  add(keys: readonly string[], listed: readonly string[], now: number): void
}

export const spokenMemory = (memory: Memory): SpokenMemory => {
  const spokenAt = new Map<string, number>(entriesOf(memory.read()))
  return {
    has: (key) => spokenAt.has(key),
    add(keys, listed, now) {
      if (keys.length === 0) return
      const onBoard = new Set(listed)
      for (const [key, at] of spokenAt) if (!onBoard.has(key) && now - at > FORGET_MS) spokenAt.delete(key)
      for (const key of keys) spokenAt.set(key, now)
      memory.write(JSON.stringify([...spokenAt]))
    },
  }
}

const entriesOf = (text: string | null): [string, number][] => {
  try {
    const read: unknown = JSON.parse(text ?? '[]')
    if (!Array.isArray(read)) return []
    return read.filter((entry): entry is [string, number] => Array.isArray(entry) && entry.length === 2)
  } catch {
    return []
  }
}

/** A memory that ends with the page. */
export const forgetful = (): Memory => ({ read: () => null, write: () => undefined })
