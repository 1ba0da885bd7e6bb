/** The large cards as the page shows them: the queue, moved on by every picture and by the hall's clock. */
import { useEffect, useState } from 'react'
import type { BoardCall } from '#shared/views/board.ts'
import { nextHeroes, noHeroes, type Heroes } from './heroQueue.ts'

const same = (a: Heroes, b: Heroes): boolean =>
  a.seen === b.seen &&
  a.cards.length === b.cards.length &&
  a.cards.every((card, i) => card.id === b.cards[i]?.id) &&
  a.queue.join() === b.queue.join()

/** The calls that stand large now, newest first, at most `limit`. */
export const useHeroes = (
  calls: readonly BoardCall[],
  now: number,
  limit: number,
  speaking: (id: number) => boolean,
): readonly BoardCall[] => {
  const [heroes, setHeroes] = useState<Heroes>(() => nextHeroes(noHeroes, calls, now, limit, speaking))
  useEffect(() => {
    setHeroes((before) => {
      const next = nextHeroes(before, calls, now, limit, speaking)
      return same(before, next) ? before : next
    })
  }, [calls, now, limit, speaking])
  return heroes.cards.flatMap(({ id }) => calls.find((call) => call.id === id) ?? [])
}
