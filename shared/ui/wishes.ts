/** Wishes under way: each keeps its id until it is answered, so that a broken line never makes two of one. */
import type { Wish } from '#shared/domain/decide.ts'
import type { Reply } from '#shared/protocol/messages.ts'

export type { Wish }

/** Gives up after this long; the hall may or may not have heard. Asking again with the same id is safe. */
export const wishDeadlineMs = 20_000
/** Unanswered for so long on a line that seems up: say it again. */
const sayAgainMs = 4_000

type Pending = { readonly id: string; readonly command: Wish; readonly answer: (reply: Reply) => void; saidAt: number }
type Timers = {
  /** Run once after so many ms; call the result to not run it. */
  readonly after: (ms: number, run: () => void) => () => void
  readonly now: () => number
}

export type Wishes = {
  wish(command: Wish, id: string): Promise<Reply>
  /** The line is up again: say everything that has no answer yet. */
  sayAll(): void
  /** Seconds have passed. */
  tick(): void
  readonly unanswered: number
}

/** `send` does nothing when the line is down, else calls back with the reply, perhaps never. */
export const createWishes = (
  send: (message: { readonly id: string; readonly command: Wish }, reply: (r: Reply) => void) => void,
  timers: Timers,
): Wishes => {
  const pending = new Map<string, Pending>()
  const say = (wish: Pending): void => {
    wish.saidAt = timers.now()
    send({ id: wish.id, command: wish.command }, wish.answer)
  }
  return {
    wish: (command, id) =>
      new Promise((resolve) => {
        const answer = (reply: Reply): void => {
          if (!pending.delete(id)) return
          forget()
          resolve(reply)
        }
        const forget = timers.after(wishDeadlineMs, () => answer({ ok: false, refusal: 'offline' }))
        const wish: Pending = { id, command, answer, saidAt: 0 }
        pending.set(id, wish)
        say(wish)
      }),
    sayAll: () => pending.forEach(say),
    tick: () => pending.forEach((wish) => timers.now() - wish.saidAt >= sayAgainMs && say(wish)),
    get unanswered() {
      return pending.size
    },
  }
}
