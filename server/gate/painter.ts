/**
 * Paints each watched picture once after a change, and sends it once to everybody who watches it, if it differs.
 * Painting never takes more than a quarter of the time: a busy hall's pictures come a little later, its answers do not.
 */
import type { Picture } from '#shared/protocol/messages.ts'
import type { Scene } from '#shared/views/scene.ts'
import { views, type ViewName } from '#shared/views/index.ts'

/** Below this a painting costs nothing worth a rest. */
const leastCostMs = 1

/** A watch that was parsed and permitted. */
export type Watching = { readonly view: ViewName; readonly params: object; readonly key: string }
type Watched = { readonly watching: Watching; watchers: number; json: string; picture: Picture | undefined }
export type Painter = ReturnType<typeof openPainter>

/** Boards and desks first: somebody stands before them. */
const order: readonly ViewName[] = [
  'board',
  'sign',
  'desk',
  'tablet',
  'slip',
  'ticket',
  'phoneDoor',
  'visit',
  'floor',
  'services',
  'matter',
  'matterOfNotice',
  'office',
  'complaintSlip',
  'complaint',
  'appealed',
  'complaints',
  'myAppeals',
  'openness',
  'guides',
  'guide',
  'units',
  'contacts',
  'chain',
  'conduct',
  'conducts',
  'roster',
  'windows',
  'goalSheets',
  'goalSheet',
  'myGoals',
  'reviewRounds',
  'reviewRound',
  'raters',
  'myReviews',
  'selections',
  'selection',
  'myDuties',
  'setup',
]

export const paint = (watching: Watching, scene: Scene, seq: number): Picture =>
  ({
    view: watching.view,
    key: watching.key,
    seq,
    at: scene.at,
    data: views[watching.view].see(scene, watching.params as never),
  }) as Picture

export type PainterNeeds = {
  readonly scene: () => Scene
  readonly seq: () => number
  /** Sends a picture to everybody who watches its key. */
  readonly send: (picture: Picture) => void
  /** ms of a clock that is never set. */
  readonly stopwatch?: () => number
}

export const openPainter = ({ scene, seq, send, stopwatch = () => performance.now() }: PainterNeeds) => {
  const watched = new Map<string, Watched>()
  let pending: NodeJS.Immediate | NodeJS.Timeout | undefined
  let doneAt = -Infinity
  let cost = 0
  let stopped = false

  const paintOne = (one: Watched, now: Scene): boolean => {
    const picture = paint(one.watching, now, seq())
    const json = JSON.stringify(picture.data)
    if (json === one.json) return false
    one.json = json
    one.picture = picture
    return true
  }

  const paintAll = (): void => {
    pending = undefined
    if (stopped) return
    const began = stopwatch()
    const now = scene()
    const all = [...watched.values()].sort((a, b) => order.indexOf(a.watching.view) - order.indexOf(b.watching.view))
    for (const one of all) if (paintOne(one, now)) send(one.picture!)
    doneAt = stopwatch()
    // One slow painting, on a machine that was busy with something else, must not keep the next ones waiting.
    cost = Math.min(doneAt - began, 2 * Math.max(cost, leastCostMs))
  }

  return {
    /** Something changed: paint soon. Many changes at once are painted once. */
    changed: (): void => {
      if (pending || stopped) return
      const rest = 3 * cost - (stopwatch() - doneAt)
      pending = rest > 1 ? setTimeout(paintAll, rest) : setImmediate(paintAll)
    },
    /** Paints now what is watched, for a clock that moved. */
    paintAll,
    /** Somebody watches: the picture as it is now. */
    add: (watching: Watching): Picture => {
      let one = watched.get(watching.key)
      if (!one) watched.set(watching.key, (one = { watching, watchers: 0, json: '', picture: undefined }))
      one.watchers++
      if (paintOne(one, scene()) && one.watchers > 1) send(one.picture!)
      return one.picture!
    },
    /** Somebody watches already and asks again. */
    look: (watching: Watching): Picture => watched.get(watching.key)?.picture ?? paint(watching, scene(), seq()),
    remove: (key: string): void => {
      const one = watched.get(key)
      if (one && --one.watchers <= 0) watched.delete(key)
    },
    stop: (): void => {
      stopped = true
      if (pending) {
        clearTimeout(pending as NodeJS.Timeout)
        clearImmediate(pending as NodeJS.Immediate)
      }
    },
  }
}
