/** The visit in a clerk's hands: what it is about, what was told, when it may be marked missed. */
import { staffOf } from '#shared/domain/hall/people.ts'
import { forgottenFinish } from '#shared/domain/hall/due.ts'
import type { Hall, Stage, Visit } from '#shared/domain/hall/hall.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { ItemKind } from '#shared/domain/kinds.ts'
import type { HoldReason, Language, Priority } from '#shared/domain/words.ts'
import { matterPicture, type MatterView } from './matter.ts'
import type { Scene } from './scene.ts'

export type DeskTicket = {
  readonly ticket: string
  readonly service: { readonly id: string; readonly name: Text }
  readonly stage: Stage
  readonly language: Language
  readonly priority: Priority | null
  readonly issuedAt: number
  /** What was really served at this window in this visit so far: what finishing counts unless told otherwise. */
  readonly served: readonly { readonly id: string; readonly name: Text }[]
  /** When the present stage began. */
  readonly since: number
  readonly calledAt: number | null
  readonly attempts: number
  readonly firstResponder: { readonly name: string; readonly me: boolean } | null
  readonly holdReason: HoldReason | null
  readonly note: string | null
  readonly transfers: number
  readonly returnTo: string | null
  readonly notices: readonly {
    readonly at: number
    readonly by: string
    readonly items: readonly { readonly text: string; readonly defect: string }[]
  }[]
  /** Items handled in this service; the guide of one is a picture of its own. */
  readonly items: readonly { readonly id: string; readonly name: Text; readonly kind: ItemKind }[]
  readonly matters: readonly MatterView[]
  /** The earliest instant it may be marked missed without another recall. */
  readonly mayMissAt: number | null
  /** Much longer than such services take: did you forget to finish? Asked, never assumed. */
  readonly askForgotten: boolean
}

const serviceName = (hall: Hall, id: string): Text =>
  hall.setup?.services.find((s) => s.id === id)?.name ?? { 'zh-CN': id }

const servedHere = (visit: Visit): string[] => {
  const here = visit.intervals.filter((part) => part.kind === 'serve' && part.window === visit.window)
  return [...new Set(here.map((part) => part.service))]
}

const itemsOf = (hall: Hall, service: string) =>
  (hall.setup?.items ?? []).filter((item) => item.service === service).map(({ id, name, kind }) => ({ id, name, kind }))

/** `me`: the staff id of who sits there. */
export const deskTicket = (scene: Scene, visit: Visit, me: string | undefined): DeskTicket => {
  const { hall, at } = scene
  const service = hall.setup?.services.find((s) => s.id === visit.service)
  const rules = hall.setup?.rules
  const recalledEnough = rules !== undefined && visit.attempts > rules.missedAfterRecalls
  return {
    ticket: visit.ticket,
    service: { id: visit.service, name: service?.name ?? { 'zh-CN': visit.service } },
    stage: visit.stage,
    language: visit.language,
    priority: visit.priority ?? null,
    issuedAt: visit.issuedAt,
    served: servedHere(visit).map((id) => ({ id, name: serviceName(hall, id) })),
    since: visit.since,
    calledAt: visit.calledAt ?? null,
    attempts: visit.attempts,
    firstResponder: visit.firstResponder
      ? {
          name: staffOf(hall, visit.firstResponder.staff)?.name ?? visit.firstResponder.staff,
          me: visit.firstResponder.staff === me,
        }
      : null,
    holdReason: visit.holdReason ?? null,
    note: visit.lastTransfer?.note ?? null,
    transfers: visit.transfers,
    returnTo: hall.setup?.windows.find((w) => w.id === visit.returnTo?.window)?.name ?? null,
    notices: visit.notices.map(({ at: told, staff, items }) => ({
      at: told,
      by: staffOf(hall, staff)?.name ?? staff,
      items,
    })),
    items: itemsOf(hall, visit.service),
    matters: visit.matters.flatMap((id) => matterPicture(scene, id) ?? []),
    mayMissAt:
      visit.stage === 'called' && rules
        ? recalledEnough
          ? visit.since
          : visit.since + rules.missedAfterSeconds * 1000
        : null,
    askForgotten: forgottenFinish(hall, visit, at),
  }
}
