/** The large cards as the page shows them: the queue, moved on by every picture and by the hall's clock. */
import { useEffect, useState } from 'react'
import type { BoardCall } from '#shared/views/board.ts'
import { leastMs, nextHeroes, noHeroes, type Heroes } from './heroQueue.ts'
import { pageAt } from './stillness.ts'

const same = (a: Heroes, b: Heroes): boolean =>
  a.seen === b.seen &&
  a.cards.length === b.cards.length &&
  a.cards.every((card, i) => card.id === b.cards[i]?.id) &&
  a.queue.join() === b.queue.join()

/**
 * The calls that stand large now, newest first, at most `limit`.
 * @param alone the screen has no room for a list: once nothing is new, all who are wanted take turns
 */
export const useHeroes = (
  calls: readonly BoardCall[],
  now: number,
  limit: number,
  speaking: (id: number) => boolean,
  alone: boolean,
): readonly BoardCall[] => {
  const [heroes, setHeroes] = useState<Heroes>(() => nextHeroes(noHeroes, calls, now, limit, speaking))
  useEffect(() => {
    setHeroes((before) => {
      const next = nextHeroes(before, calls, now, limit, speaking)
      return same(before, next) ? before : next
    })
  }, [calls, now, limit, speaking])
  const wanted = calls.filter((call) => call.stage === 'called')
  const settled =
    heroes.queue.length === 0 && heroes.cards.every((card) => now - card.since >= leastMs && !speaking(card.id))
  if (alone && settled && wanted.length > 1) return [wanted[pageAt(now, wanted.length, leastMs)]!]
  // A layout that changes under a rush may have room for fewer at once.
  return heroes.cards.slice(0, limit).flatMap(({ id }) => calls.find((call) => call.id === id) ?? [])
}
