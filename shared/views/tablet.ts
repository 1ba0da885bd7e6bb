/** The rating tablet at one window: who serves here, and the one visit that may be rated now. */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Language } from '#shared/domain/words.ts'
import type { Scene } from './scene.ts'
import { mayBeRated } from './visit.ts'
import { windowIs } from './windowIs.ts'

export type TabletView = {
  readonly hallName: Text
  readonly demo: boolean
  readonly window: string
  readonly is: 'empty' | 'ready' | 'open' | 'paused'
  readonly staff: { readonly name: string; readonly staffNo: string } | null
  readonly services: readonly Text[]
  /** The finished visit to be rated; gone once rated, skipped by the tablet, or the next person is served. */
  readonly rate: {
    readonly ticket: string
    readonly token: string
    readonly language: Language
    readonly finishedAt: number
  } | null
  /** The last rating given here arrived. Nothing of its content. */
  readonly thanked: string | null
} | null

/** The rating page closes by itself: unrated stays unrated, never "good". */
const askForMs = 120_000

export const tabletView = ({ hall, at, tokenOf }: Scene, { window: id }: { window: string }): TabletView => {
  const window = [...hall.windows.values()].find((w) => w.id === id)
  const setup = hall.setup?.windows.find((w) => w.id === id)
  if (!window || !setup || !hall.setup) return null
  const person = hall.setup.people.find((p) => p.id === window.staff)
  const last = window.lastFinished && hall.visits.get(window.lastFinished)
  const inHand = window.ticket && hall.visits.get(window.ticket)
  const nextIsHere = inHand && inHand.stage === 'serving'
  const asks = last && !nextIsHere && mayBeRated(last) && last.finished && at - last.finished.at < askForMs
  return {
    hallName: hall.setup.name,
    demo: hall.setup.demo,
    window: setup.name,
    is: windowIs(hall, window),
    staff: person ? { name: person.name, staffNo: person.staffNo } : null,
    services: hall.setup.services.filter((s) => window.services.includes(s.id)).map((s) => s.name),
    rate: asks
      ? {
          ticket: last.ticket,
          token: tokenOf(last.ticket, 'rating'),
          language: last.language,
          finishedAt: last.finished?.at ?? at,
        }
      : null,
    thanked: last && last.rating ? last.ticket : null,
  }
}
