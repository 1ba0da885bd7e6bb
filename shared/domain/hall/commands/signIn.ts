/** A member of staff sits down at a window. The time of it is also the attendance record. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { StaffId, WindowId } from '../../words.ts'
import { staffOf, windowName, windowOf } from '../people.ts'

export const signIn = command({
  by: ['clerk', 'guide'],
  says: 'The person asking sits down at a window.',
  wish: z.object({ window: WindowId }),
  decide(hall, { window: id }, { by }) {
    const window = hall.windows.get(id)
    if (!window) return refuse('window-unknown', { window: id })
    const staff = StaffId.parse(by.id)
    const person = staffOf(hall, staff)
    if (!person?.active) return refuse('staff-unknown')
    if (window.staff)
      return refuse('window-taken', {
        window: windowName(hall, id),
        staff: staffOf(hall, window.staff)?.name ?? window.staff,
      })
    const elsewhere = windowOf(hall, staff)
    if (elsewhere) return refuse('staff-elsewhere', { window: windowName(hall, elsewhere.id) })
    return accept({ type: 'StaffSignedIn', window: id, staff })
  },
})
