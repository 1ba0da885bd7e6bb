/** A hall that shows given pictures and answers as told: to look at one screen in one state. */
import type { HallClient } from '#shared/ui/hallClient.ts'
import type { Line, LineStatus } from '#shared/ui/line.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import type { ViewName, ViewOf } from '#shared/views/index.ts'
import type { Wish } from '#shared/ui/wishes.ts'
import type { DeviceSession, StaffSession } from '#shared/ui/session.ts'

/** Every gallery state is looked at on this Monday at 09:41 in the hall. */
export const galleryNow = Date.parse('2026-11-23T09:41:00+08:00')

/** Everything a staff screen wished for, for a test to read as `window.wishes`. */
const wishes: Wish[] = []
if (typeof window !== 'undefined') Object.assign(window, { wishes })
/** Keeps the wish and answers that it went well. */
export const keepWish = (wish: Wish): Reply => {
  wishes.push(wish)
  return { ok: true, seq: 101, facts: [] }
}

export type Pictures = { readonly [N in ViewName]?: ViewOf<N> }
export type GalleryState = {
  readonly pictures: Pictures
  readonly line?: LineStatus
  readonly device?: DeviceSession
  readonly staff?: StaffSession
  /** What the hall answers; without it a wish is never answered. May show new pictures. */
  readonly answer?: (wish: Wish, show: (pictures: Pictures) => void) => Reply | undefined
  /** What the machine answers over HTTP under /api; undefined: it cannot be reached. */
  readonly http?: (
    method: string,
    path: string,
    body: unknown,
  ) => { readonly status: number; readonly body?: unknown } | undefined
  /** Done before the screen is loaded: what an earlier visit left behind. */
  readonly before?: () => void
  /** Further words of the address, e.g. `zone=hall`. */
  readonly query?: string
}
export type GalleryScreen = {
  /** Loads the screen's component, so that only the looked-at screen is loaded. */
  readonly load: () => Promise<React.ComponentType>
  readonly theme?: 'paper' | 'night'
  readonly states: Readonly<Record<string, GalleryState>>
}

export const createFakeHall = ({ pictures, line = 'live', answer }: GalleryState): HallClient => {
  const began = Date.now()
  const now = (): number => galleryNow + (Date.now() - began)
  const silent = line === 'live' ? 2_000 : 47_000
  const shownLine: Line = { status: line, lastBeatAt: galleryNow - silent, newBuild: false }
  const watchers = new Set<{ view: ViewName; show: (seen: { data: never; seq: number; at: number }) => void }>()
  let shown: Pictures = pictures
  let seq = 100
  const show = (more: Pictures): void => {
    shown = { ...shown, ...more }
    seq += 1
    watchers.forEach(({ view, show: tell }) => view in more && tell({ data: more[view] as never, seq, at: now() }))
  }
  return {
    wish: (wish) =>
      new Promise((resolve) => {
        const reply = answer?.(wish, show)
        if (reply) setTimeout(() => resolve(reply), 30)
      }),
    watch: (view, _params, onPicture) => {
      const watcher = { view, show: onPicture as (seen: { data: never; seq: number; at: number }) => void }
      watchers.add(watcher)
      if (view in shown) onPicture({ data: shown[view] as never, seq, at: now() })
      return () => void watchers.delete(watcher)
    },
    line: () => shownLine,
    onLine: () => () => undefined,
    serverNow: now,
    report: () => undefined,
    close: () => undefined,
  }
}
