/** The whole conversation of screens with the hall: two messages up, two down. */
import type { Wish } from '#shared/domain/decide.ts'
import type { AnyRecorded } from '#shared/domain/facts.ts'
import type { Refusal, RefusalDetail } from '#shared/domain/refusals.ts'
import type { ViewName, ViewOf, Watch } from '#shared/views/index.ts'

/** `malformed`: a wish that doesn't fit its schema. `not-recorded`: the disk refused; nothing happened. `busy`: too many. */
export type GateRefusal = 'malformed' | 'not-recorded' | 'unknown-verb' | 'not-signed-in-here' | 'busy' | 'offline'
export type Reply =
  | { readonly ok: true; readonly seq: number; readonly facts: readonly AnyRecorded[] }
  | { readonly ok: false; readonly refusal: Refusal | GateRefusal; readonly detail?: RefusalDetail }

/** What a screen sees: painted by one pure function at `seq`; `at` is the server's clock, ms. */
export type Picture<N extends ViewName = ViewName> = {
  readonly [V in N]: {
    readonly view: V
    readonly key: string
    readonly seq: number
    readonly at: number
    readonly data: ViewOf<V>
  }
}[N]
/** Every five seconds: the line is alive. */
export type Beat = { readonly at: number; readonly seq: number; readonly build: string }
/** What a screen tells of itself, for the supervisor. */
export type Health = {
  readonly screen: string
  readonly sound?: 'ready' | 'blocked' | 'speaking' | 'failed' | 'muted'
  readonly lastSpokenAt?: number
  readonly build?: string
}

export interface ScreenToHall {
  wish: (message: { readonly id: string; readonly command: Wish }, reply: (r: Reply) => void) => void
  watch: (
    watch: Watch,
    reply: (r: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal | GateRefusal }) => void,
  ) => void
  unwatch: (watch: Watch) => void
  health: (health: Health) => void
}
export interface HallToScreen {
  picture: (picture: Picture) => void
  beat: (beat: Beat) => void
}
