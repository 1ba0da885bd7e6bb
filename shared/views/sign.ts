/** The sign over one window: its number, who is wanted, or why nobody is. */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Language, PauseReason } from '#shared/domain/words.ts'
import type { Scene } from './scene.ts'
import { windowIs } from './windowIs.ts'

export type SignView = {
  readonly window: string
  readonly demo: boolean
  /** The hall's languages, the first one large. */
  readonly languages: readonly Language[]
  /** `free`: open, nobody in hand. `closed`: nobody signed in or not open. */
  readonly state: 'called' | 'serving' | 'free' | 'paused' | 'closed'
  /** Nobody is served anywhere any more today. */
  readonly dayOver: boolean
  readonly ticket: string | null
  readonly calledAt: number | null
  readonly pauseReason: PauseReason | null
  readonly services: readonly Text[]
  /** On duty: name and staff number are public (办事公开). */
  readonly staff: { readonly name: string; readonly staffNo: string } | null
} | null

export const signView = ({ hall }: Scene, { window: id }: { window: string }): SignView => {
  const window = [...hall.windows.values()].find((w) => w.id === id)
  const setup = hall.setup?.windows.find((w) => w.id === id)
  if (!window || !setup || !hall.setup) return null
  const visit = window.ticket && hall.visits.get(window.ticket)
  const person = hall.setup.people.find((p) => p.id === window.staff)
  const is = windowIs(hall, window)
  const offered = is === 'open' ? window.services : setup.services
  return {
    window: setup.name,
    demo: hall.setup.demo,
    languages: hall.setup.languages,
    state:
      visit && visit.stage === 'called'
        ? 'called'
        : visit
          ? 'serving'
          : is === 'open'
            ? 'free'
            : is === 'paused'
              ? 'paused'
              : 'closed',
    dayOver: hall.stage === 'closed',
    ticket: window.ticket ?? null,
    calledAt: (visit && visit.calledAt) ?? null,
    pauseReason: window.pauseReason ?? null,
    services: hall.setup.services.filter((s) => offered.includes(s.id)).map((s) => s.name),
    staff: person ? { name: person.name, staffNo: person.staffNo } : null,
  }
}
