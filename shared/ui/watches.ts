/** The pictures a screen looks at. Each is kept whole; an older one never replaces a newer. */
import type { Refusal } from '#shared/domain/refusals.ts'
import type { GateRefusal, Picture } from '#shared/protocol/messages.ts'
import { watchKey } from '#shared/protocol/watchKey.ts'
import type { ParamsOf, ViewName, ViewOf, Watch } from '#shared/views/index.ts'

type Order = { readonly seq: number; readonly at: number }
type Refused = (refusal: Refusal | GateRefusal) => void
type Watching = {
  readonly watch: Watch
  readonly key: string
  held: Order | undefined
  readonly show: (picture: Picture) => void
  readonly refused: Refused
}

export type Watches = {
  add<N extends ViewName>(
    view: N,
    params: ParamsOf<N>,
    show: (seen: { readonly data: ViewOf<N>; readonly seq: number; readonly at: number }) => void,
    refused?: Refused,
  ): () => void
  /** After a (re)connect: ask for everything again. Whatever comes first then is the truth. */
  sayAll(): void
  arrived(picture: Picture): void
}

/** Painted earlier than what is held? */
export const isOlder = (picture: Order, held: Order): boolean =>
  picture.seq < held.seq || (picture.seq === held.seq && picture.at < held.at)

export const createWatches = (gate: {
  watch(watch: Watch, refused: Refused): void
  unwatch(watch: Watch): void
}): Watches => {
  const watching = new Set<Watching>()
  return {
    add(view, params, show, refused = () => undefined) {
      const watch = { view, params } as Watch
      const one: Watching = { watch, key: watchKey(watch), held: undefined, show: show as (p: Order) => void, refused }
      watching.add(one)
      gate.watch(watch, refused)
      return () => {
        watching.delete(one)
        if (![...watching].some((other) => other.key === one.key)) gate.unwatch(watch)
      }
    },
    sayAll() {
      for (const one of watching) {
        one.held = undefined
        gate.watch(one.watch, one.refused)
      }
    },
    arrived(picture) {
      for (const one of watching) {
        if (one.watch.view !== picture.view || one.key !== picture.key) continue
        if (one.held && isOlder(picture, one.held)) continue
        one.held = picture
        one.show(picture)
      }
    },
  }
}
