/** What the lobby board shows and says: who is wanted where. No names, nothing private. */
import type { Language } from '#shared/domain/words.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import { serviceLine, waitingIn } from '#shared/domain/hall/lines.ts'
import type { Range } from '#shared/domain/hall/estimate.ts'
import { openState, type OpenState } from './openState.ts'
import type { Scene } from './scene.ts'
import { windowIs } from './windowIs.ts'

export type BoardCall = {
  /** Announcement id: the seq of the call or recall; say each once. */
  readonly id: number
  /** Server time of the call, ms; nothing older than 20 s is spoken. */
  readonly at: number
  readonly ticket: string
  readonly window: string
  readonly language: Language
  readonly attempt: number
  readonly stage: 'called' | 'serving' | 'done'
}
export type BoardView = {
  readonly hallName: Text
  readonly zoneName: Text | null
  /** The hall's languages, the first one large. */
  readonly languages: readonly Language[]
  readonly demo: boolean
  readonly open: OpenState
  /** Newest first. `called` ones are wanted now. */
  readonly calls: readonly BoardCall[]
  readonly waiting: readonly {
    readonly service: string
    readonly name: Text
    readonly waiting: number
    readonly windowsOpen: number
    readonly range: Range
  }[]
}

/** A call stays at least this long, so that who looked away still finds it. */
const stayMs = 60_000

export const boardView = ({ hall, at, estimates }: Scene, { zone }: { zone?: string | undefined }): BoardView => {
  const setup = hall.setup
  const inZone = (window: string) => !zone || setup?.windows.find((w) => w.id === window)?.zone === zone
  const newest = new Map<string, BoardCall>()
  for (const call of hall.announcements) {
    const visit = hall.visits.get(call.ticket)
    if (!visit || !inZone(call.window)) continue
    const here = visit.window === call.window
    const stage =
      here && visit.stage === 'called'
        ? 'called'
        : here && visit.stage === 'serving'
          ? 'serving'
          : visit.finished?.window === call.window && at - call.at < stayMs
            ? 'done'
            : undefined
    newest.delete(call.ticket)
    if (!stage) continue
    const window = setup?.windows.find((w) => w.id === call.window)?.name ?? call.window
    const { id, ticket, language, attempt } = call
    newest.set(ticket, { id, at: call.at, ticket, window, language, attempt, stage })
  }
  const open = [...hall.windows.values()].filter((w) => windowIs(hall, w) === 'open')
  const served = new Set(setup?.windows.filter((w) => inZone(w.id)).flatMap((w) => w.services) ?? [])
  return {
    hallName: setup?.name ?? { 'zh-CN': '排号' },
    zoneName: setup?.zones.find((z) => z.id === zone)?.name ?? null,
    languages: setup?.languages ?? ['zh-CN'],
    demo: setup?.demo ?? false,
    open: openState(hall, at),
    calls: [...newest.values()].reverse(),
    waiting: (setup?.services ?? [])
      .filter((service) => served.has(service.id))
      .map((service) => ({
        service: service.id,
        name: service.name,
        waiting: waitingIn(hall.lines, serviceLine(service.id)).length,
        windowsOpen: open.filter((w) => w.services.includes(service.id)).length,
        range: estimates.services.get(service.id) ?? { can: false, why: 'no-window-open' },
      })),
  }
}
