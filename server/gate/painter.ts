/**
 * Paints each watched picture once after a change, and sends it once to everybody who watches it, if it differs. Neither
 * round of painting takes more than a quarter of the time: a busy hall's pictures come a little later, its answers do not.
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

/** What somebody stands before, the board first. All others are read sitting down: painted after these, at a pace of their own. */
const hurried: readonly ViewName[] = [
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
  'complaintSlip',
  'contacts',
  'openness',
  'windows',
]
const placeOf: ReadonlyMap<ViewName, number> = new Map(hurried.map((view, place) => [view, place]))

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

/** Paintings that follow each other with a rest three times as long as the last one took. */
const openRound = (paintThese: () => void, stopwatch: () => number) => {
  let pending: NodeJS.Immediate | NodeJS.Timeout | undefined
  let doneAt = -Infinity
  let cost = 0
  let stopped = false

  const paintNow = (): void => {
    pending = undefined
    if (stopped) return
    const began = stopwatch()
    paintThese()
    doneAt = stopwatch()
    // One slow painting, on a machine that was busy with something else, must not keep the next ones waiting.
    cost = Math.min(doneAt - began, 2 * Math.max(cost, leastCostMs))
  }
  return {
    changed: (): void => {
      if (pending || stopped) return
      const rest = 3 * cost - (stopwatch() - doneAt)
      pending = rest > 1 ? setTimeout(paintNow, rest) : setImmediate(paintNow)
    },
    stop: (): void => {
      stopped = true
      if (!pending) return
      clearTimeout(pending as NodeJS.Timeout)
      clearImmediate(pending as NodeJS.Immediate)
    },
  }
}

export const openPainter = ({ scene, seq, send, stopwatch = () => performance.now() }: PainterNeeds) => {
  const watched = new Map<string, Watched>()

  const paintOne = (one: Watched, now: Scene): boolean => {
    const picture = paint(one.watching, now, seq())
    const json = JSON.stringify(picture.data)
    if (json === one.json) return false
    one.json = json
    one.picture = picture
    return true
  }
  const paintThose = (those: readonly Watched[]): void => {
    if (those.length === 0) return
    const now = scene()
    for (const one of those) if (paintOne(one, now)) send(one.picture!)
  }
  const place = ({ watching }: Watched): number | undefined => placeOf.get(watching.view)
  const standing = openRound(
    () =>
      paintThose([...watched.values()].filter((one) => place(one) !== undefined).sort((a, b) => place(a)! - place(b)!)),
    stopwatch,
  )
  /** A list of the office that is long to paint keeps no board waiting. */
  const sitting = openRound(
    () => paintThose([...watched.values()].filter((one) => place(one) === undefined)),
    stopwatch,
  )

  return {
    /** Something changed: paint soon. Many changes at once are painted once. */
    changed: (): void => {
      standing.changed()
      sitting.changed()
    },
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
      standing.stop()
      sitting.stop()
    },
  }
}
