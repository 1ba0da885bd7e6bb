/** How facts about people and windows change the hall. Window states are replaced, never edited. */
import type { FactOf, Recorded } from './facts.ts'
import type { Hall, WindowState } from './hall.ts'
import { recordOf, rememberWindow } from './undo.ts'
import type { WindowId } from '../words.ts'

type WindowFact = FactOf<
  'StaffSignedIn' | 'StaffSignedOut' | 'WindowOpened' | 'WindowPaused' | 'WindowResumed' | 'WindowClosed'
>

/** Replace a window's state by a copy that `edit` has written into; the old one is kept for undo. */
export const editWindow = (hall: Hall, fact: Recorded, id: WindowId, edit: (window: WindowState) => void): void => {
  const before = hall.windows.get(id)
  if (!before) throw new Error(`no window ${id}`)
  rememberWindow(recordOf(hall, fact), before)
  const window = { ...before }
  edit(window)
  window.lastAction = fact.action
  hall.windows.set(id, window)
}

/** The window turns to a new state at `since`; why it paused and since when it was idle are past. */
const turn = (window: WindowState, is: WindowState['is'], since: number): void => {
  window.is = is
  window.since = since
  window.pauseReason = undefined
  window.idleSince = is === 'open' ? since : undefined
}

export const foldWindow = (hall: Hall, fact: Recorded<WindowFact>): void =>
  editWindow(hall, fact, fact.window, (window) => {
    switch (fact.type) {
      case 'StaffSignedIn':
        turn(window, 'ready', fact.at)
        window.staff = fact.staff
        window.services = []
        return
      case 'StaffSignedOut':
        turn(window, 'empty', fact.at)
        window.staff = undefined
        window.services = []
        return
      case 'WindowOpened':
        turn(window, 'open', fact.at)
        window.staff = fact.staff
        window.services = fact.services
        return
      case 'WindowPaused':
        window.is = 'paused'
        window.since = fact.at
        window.pauseReason = fact.reason
        return
      case 'WindowResumed':
        return turn(window, 'open', fact.at)
      case 'WindowClosed':
        turn(window, 'ready', fact.at)
        window.staff = fact.staff
    }
  })
