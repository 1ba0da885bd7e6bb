/** The one-time notice: everything still missing, told once and in full (一次性告知制). */
import { z } from 'zod'
import { accept, command } from '../../decision.ts'
import { NoticeForm, NoticeItem, TicketNumber, WindowId } from '../../words.ts'
import { isRefused, visitAt } from '../atWindow.ts'

export const giveNotice = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Records everything the citizen was told is missing.',
  wish: z.object({
    window: WindowId,
    ticket: TicketNumber,
    form: NoticeForm,
    items: z.array(NoticeItem).min(1).max(60),
  }),
  decide(hall, wish, stamp) {
    const found = visitAt(hall, wish, stamp, 'serving', 'held')
    if (isRefused(found)) return found
    const { id: window, staff } = found.window
    const { ticket, form, items } = wish
    return accept({ type: 'NoticeGiven', ticket, window, staff, service: found.visit.service, form, items })
  },
})
