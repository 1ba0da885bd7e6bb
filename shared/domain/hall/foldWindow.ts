/** How facts about people and windows change the hall. Window states are replaced, never edited. */
import type { FactOf, Recorded } from './facts.ts'
import type { Hall, WindowState } from './hall.ts'
import { recordOf, rememberWindow } from './undo.ts'
import type { WindowId } from '../words.ts'

type WindowFact = FactOf<
  'StaffSignedIn' | 'StaffSignedOut' | 'WindowOpened' | 'WindowPaused' | 'WindowResumed' | 'WindowClosed'
>

/** Replace a window's state, keeping the old one for undo. */
export const editWindow = (
  hall: Hall,
  fact: Recorded,
  id: WindowId,
  edit: (before: WindowState) => WindowState,
): void => {
  const before = hall.windows.get(id)
  if (!before) throw new Error(`no window ${id}`)
  rememberWindow(recordOf(hall, fact), before)
  hall.windows.set(id, { ...edit(before), lastAction: fact.action })
}

const without = ({ staff: _staff, pauseReason: _reason, idleSince: _idle, ...rest }: WindowState): WindowState => rest

export const foldWindow = (hall: Hall, fact: Recorded<WindowFact>): void =>
  editWindow(hall, fact, fact.window, (before): WindowState => {
    const since = fact.at
    switch (fact.type) {
      case 'StaffSignedIn':
        return { ...without(before), is: 'ready', staff: fact.staff, services: [], since }
      case 'StaffSignedOut':
        return { ...without(before), is: 'empty', services: [], since }
      case 'WindowOpened':
        return { ...without(before), is: 'open', staff: fact.staff, services: fact.services, since, idleSince: since }
      case 'WindowPaused':
        return { ...before, is: 'paused', pauseReason: fact.reason, since }
      case 'WindowResumed': {
        const { pauseReason: _, ...rest } = before
        return { ...rest, is: 'open', since, idleSince: since }
      }
      case 'WindowClosed':
        return { ...without(before), is: 'ready', staff: fact.staff, since }
    }
  })
