/** Which calls stand large on the board: each for at least eight seconds, in the order of the calls, three at most. */

/** What the queue needs to know of a call. `id` grows with every call; a recall is a new id. */
export type Wanted = { readonly id: number; readonly at: number; readonly stage: 'called' | 'serving' | 'done' }

export type Card = { readonly id: number; readonly since: number }
export type Heroes = {
  /** On show, newest first. */
  readonly cards: readonly Card[]
  /** Calls that came while all places were taken, oldest first. */
  readonly queue: readonly number[]
  /** The newest call that has been taken in. */
  readonly seen: number
}

export const noHeroes: Heroes = { cards: [], queue: [], seen: 0 }

/** A call stands large at least this long. */
export const leastMs = 8_000
/** A voice that hangs must not hold the board: after this long a card gives way even unspoken. */
export const mostMs = 30_000
/** A board that was just switched on shows older calls in its list, not one after another as if they were new. */
export const freshMs = 20_000

/**
 * The next state, given the calls in the newest picture and the hall's clock (ms).
 * @param limit most cards at once, 1 to 3: as many as stay legible
 * @param speaking true while the voice has yet to finish this call
 */
export const nextHeroes = (
  before: Heroes,
  calls: readonly Wanted[],
  now: number,
  limit: number,
  speaking: (id: number) => boolean,
): Heroes => {
  const live = new Map(calls.map((call) => [call.id, call]))
  const newcomers = calls.filter((call) => call.id > before.seen).sort((a, b) => a.id - b.id)
  const seen = newcomers.reduce((highest, call) => Math.max(highest, call.id), before.seen)
  const fresh = newcomers.filter((call) => call.stage === 'called' && now - call.at < freshMs)

  // Withdrawn, missed and transferred calls are no longer in the picture and leave at once.
  let cards = before.cards.filter((card) => live.has(card.id))
  let queue = [...before.queue, ...fresh.map((call) => call.id)].filter((id) => live.get(id)?.stage === 'called')

  const mayGo = (card: Card) => {
    const shown = now - card.since
    return shown >= mostMs || (shown >= leastMs && !speaking(card.id))
  }
  while (queue.length > 0) {
    if (cards.length >= limit) {
      const oldest = [...cards].reverse().find(mayGo)
      if (!oldest) break
      cards = cards.filter((card) => card !== oldest)
    }
    cards = [{ id: queue[0]!, since: now }, ...cards]
    queue = queue.slice(1)
  }
  cards = settle(cards, live, mayGo)
  return { cards: cards.length > 0 ? cards : atRest(calls, now), queue, seen }
}

/** When the rush is over one card remains: the newest call still wanted, or else simply the newest. */
const settle = (cards: readonly Card[], live: ReadonlyMap<number, Wanted>, mayGo: (card: Card) => boolean): Card[] => {
  const wanted = cards.find((card) => live.get(card.id)?.stage === 'called')
  const kept = wanted ?? cards[0]
  return cards.filter((card) => card === kept || !mayGo(card))
}

/** Nothing is new: the newest call still wanted stands large, or the newest of all. */
const atRest = (calls: readonly Wanted[], now: number): Card[] => {
  const newest = [...calls].sort((a, b) => b.id - a.id)
  const found = newest.find((call) => call.stage === 'called') ?? newest[0]
  return found ? [{ id: found.id, since: now - leastMs }] : []
}
