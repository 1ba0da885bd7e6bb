/** Who is who in the published setup. */
import type { Person } from '../setup/setup.ts'
import type { StaffId, WindowId } from '../words.ts'
import type { Hall, WindowState } from './hall.ts'

export const staffOf = (hall: Hall, id: StaffId): Person | undefined => hall.setup?.people.find((p) => p.id === id)

/** The window a person is signed in at, if any. One person, one window at a time. */
export const windowOf = (hall: Hall, staff: string): WindowState | undefined => {
  for (const window of hall.windows.values()) if (window.staff === staff) return window
  return undefined
}

export const windowName = (hall: Hall, id: WindowId): string => hall.setup?.windows.find((w) => w.id === id)?.name ?? id
