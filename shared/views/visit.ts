/** One citizen's own visit: the phone page, and what the kiosk shows right after the number is drawn. */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Language, TicketNumber } from '#shared/domain/words.ts'
import type { Hall, Stage, Visit } from '#shared/domain/hall/hall.ts'
import { staffOf, windowName } from '#shared/domain/hall/people.ts'
import { aheadOf, lineOf, waitingIn } from '#shared/domain/hall/lines.ts'
import type { Range } from '#shared/domain/hall/estimate.ts'
import { closingAt } from '#shared/domain/calendar.ts'
import type { PrintState, Scene } from './scene.ts'

export type VisitView = {
  readonly hallName: Text
  readonly demo: boolean
  readonly ticket: string
  readonly service: Text
  readonly language: Language
  readonly stage: Stage
  readonly issuedAt: number
  /** Waiting people of the same line who will be called before. */
  readonly ahead: number
  /** How many of those came later but go first, and by which right. */
  readonly aheadByRight: number
  readonly range: Range
  readonly promisedToMs: number | null
  /** Where to go, once called. */
  readonly window: string | null
  readonly zone: Text | null
  readonly calledAt: number | null
  readonly staffName: string | null
  /** Who was asked first and answers for the visit until it ends (首问责任制). */
  readonly firstResponder: { readonly name: string; readonly window: string | null } | null
  /** The unit that handles it, where this hall does not. */
  readonly told: { readonly name: string; readonly phone: string | null } | null
  /** The date an answer is owed by; null once it was given. */
  readonly answerDue: string | null
  readonly can: {
    readonly leave: boolean
    readonly yield: boolean
    readonly comeBack: boolean
    /** The rating's one-time token, while the rating is open. */
    readonly rate: string | null
  }
  readonly yieldPlaces: number
  readonly rated: boolean
  /** Told once: everything that was missing, as recorded. */
  readonly notices: readonly {
    readonly at: number
    readonly items: readonly { readonly text: string; readonly defect: string }[]
  }[]
} | null

const firstResponderOf = (hall: Hall, { firstResponder: first }: Visit): NonNullable<VisitView>['firstResponder'] =>
  first ? { name: staffOf(hall, first.staff)?.name ?? first.staff, window: windowName(hall, first.window) } : null

export const visitView = (
  { hall, at, books, estimates, tokenOf }: Scene,
  { ticket }: { ticket: string },
): VisitView => {
  const visit = hall.visits.get(ticket as TicketNumber)
  const setup = hall.setup
  if (!visit || !setup) return null
  const shown = visit.window ?? visit.finished?.window
  const window = setup.windows.find((w) => w.id === shown)
  const staff = setup.people.find((p) => p.id === (visit.staff ?? visit.finished?.staff))
  const line = visit.stage === 'waiting' ? waitingIn(hall.lines, lineOf(visit)) : []
  const ahead = visit.stage === 'waiting' ? aheadOf(hall.lines, visit) : 0
  const { rules } = setup
  const told = visit.finished?.told
  const owed = visit.finished?.contact && books.contact(visit.finished.contact)
  const closing = closingAt(setup, at)
  return {
    hallName: setup.name,
    demo: setup.demo,
    ticket: visit.ticket,
    service: setup.services.find((s) => s.id === visit.service)?.name ?? { 'zh-CN': visit.service },
    language: visit.language,
    stage: visit.stage,
    issuedAt: visit.issuedAt,
    ahead,
    aheadByRight: line.slice(0, ahead).filter((other) => other.issuedAt > visit.issuedAt).length,
    range: estimates.tickets.get(visit.ticket) ?? { can: false, why: 'too-uncertain' },
    promisedToMs: visit.promised?.toMs ?? null,
    window: window?.name ?? null,
    zone: setup.zones.find((z) => z.id === window?.zone)?.name ?? null,
    calledAt: visit.calledAt ?? null,
    staffName: staff?.name ?? null,
    firstResponder: firstResponderOf(hall, visit),
    told: told ? { name: told.name, phone: told.phone ?? null } : null,
    answerDue: owed && !owed.answered ? (owed.followUp?.due ?? null) : null,
    can: {
      leave: visit.stage === 'waiting' || visit.stage === 'missed',
      yield:
        visit.stage === 'waiting' &&
        visit.yields < rules.yieldTimes &&
        ahead + 1 < line.length &&
        (closing === undefined || closing - at > rules.yieldNotBeforeClosingMinutes * 60_000),
      comeBack: visit.stage === 'missed' && !visit.cameBack && at - visit.since <= rules.comeBackMinutes * 60_000,
      rate: visit.stage === 'finished' && !visit.rating ? tokenOf(visit.ticket, 'rating') : null,
    },
    yieldPlaces: rules.yieldPlaces,
    rated: visit.rating !== undefined,
    notices: visit.notices.map(({ at: told, items }) => ({
      at: told,
      items: items.map(({ text, defect }) => ({ text, defect })),
    })),
  }
}

/** A ticket looked up by its number, for who helps its holder. Nothing in it lets them act or rate as the holder. */
export type TicketView = { readonly visit: NonNullable<VisitView>; readonly print: PrintState } | null

export const ticketView = (scene: Scene, params: { ticket: string }): TicketView => {
  const visit = visitView(scene, params)
  if (!visit) return null
  return {
    visit: { ...visit, can: { ...visit.can, rate: null } },
    print: scene.prints.get(params.ticket) ?? 'no-printer',
  }
}

/** What the kiosk shows once a number is drawn: the number comes first, paper second. */
export type SlipView =
  | (NonNullable<TicketView> & {
      /** Path of the phone page, to be put behind the screen's own origin in the QR. */
      readonly phonePath: string
    })
  | null

export const slipView = (scene: Scene, params: { ticket: string }): SlipView => {
  const found = ticketView(scene, params)
  return found && { ...found, phonePath: `/t/${scene.tokenOf(params.ticket, 'visit')}` }
}

export const mayBeRated = (visit: Visit): boolean => visit.stage === 'finished' && visit.rating === undefined
