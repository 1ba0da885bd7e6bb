/** How each fact changes the hall. No rules here: by now it has happened. Throws only on our own mistakes. */
import type { WindowId } from '../words.ts'
import type { FactOf, Recorded } from './facts.ts'
import { foldTicket } from './foldTicket.ts'
import { foldWindow } from './foldWindow.ts'
import type { Hall, WindowState } from './hall.ts'
import { putBack } from './undo.ts'

/** A hall before its first fact. */
export const emptyHall = (): Hall => ({
  setup: undefined,
  setupVersion: 0,
  day: undefined,
  stage: 'not-open',
  seq: 0,
  at: 0,
  visits: new Map(),
  windows: new Map(),
  issued: new Map(),
  issuedOf: new Map(),
  lines: new Map(),
  announcements: [],
  handled: new Map(),
  walks: [],
  handOvers: new Map(),
  undoable: new Map(),
})

/** Fold one fact into the hall it owns. Writes; returns nothing. */
export const fold = (hall: Hall, fact: Recorded): void => {
  switch (fact.type) {
    case 'SetupPublished':
      publishSetup(hall, fact)
      break
    case 'DayOpened':
      openDay(hall, fact)
      break
    case 'ActionUndone':
      putBack(hall, fact as Recorded<FactOf<'ActionUndone'>>)
      break
    case 'StaffSignedIn':
    case 'StaffSignedOut':
    case 'WindowOpened':
    case 'WindowPaused':
    case 'WindowResumed':
    case 'WindowClosed':
      foldWindow(hall, fact)
      break
    default:
      foldTicket(hall, fact)
  }
  hall.seq = fact.seq
  hall.at = Math.max(hall.at, fact.at)
}

/** The hall after many facts in order. */
export const foldAll = (facts: Iterable<Recorded>, hall: Hall = emptyHall()): Hall => {
  for (const fact of facts) fold(hall, fact)
  return hall
}

const emptyWindow = (id: WindowId, since: number): WindowState => ({
  id,
  is: 'empty',
  staff: undefined,
  services: [],
  pauseReason: undefined,
  since,
  ticket: undefined,
  held: [],
  idleSince: undefined,
  lastFinished: undefined,
  lastAction: 0,
})

const publishSetup = (hall: Hall, fact: Recorded<FactOf<'SetupPublished'>>): void => {
  const { setup } = fact
  hall.setup = setup
  hall.setupVersion = fact.version
  const known = new Set<WindowId>(setup.windows.map((w) => w.id))
  for (const id of known) if (!hall.windows.has(id)) hall.windows.set(id, emptyWindow(id, fact.at))
  for (const [id, window] of hall.windows) {
    if (!known.has(id)) {
      hall.windows.delete(id)
      continue
    }
    const allowed = setup.windows.find((w) => w.id === id)?.services ?? []
    const services = window.services.filter((service) => allowed.includes(service))
    if (services.length !== window.services.length) hall.windows.set(id, { ...window, services })
  }
}

const openDay = (hall: Hall, fact: Recorded<FactOf<'DayOpened'>>): void => {
  hall.day = fact.day
  hall.stage = 'open'
  hall.visits.clear()
  hall.issued.clear()
  hall.issuedOf.clear()
  hall.lines.clear()
  hall.handled.clear()
  hall.handOvers.clear()
  hall.undoable.clear()
  hall.announcements.length = 0
  hall.walks.length = 0
  for (const id of hall.windows.keys()) hall.windows.set(id, emptyWindow(id, fact.at))
}
