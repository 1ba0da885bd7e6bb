/** Somebody comes back with what their notice asked for, and doesn't queue a second time for one matter. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isOver, type Matter } from '../../matter/matter.ts'
import { noticeCodeHolds } from '../../numbering.ts'
import { Language, NoticeCode, Priority } from '../../words.ts'
import { isRefused } from '../atWindow.ts'
import type { Hall, Visit } from '../hall.ts'
import { numberFor } from '../issuing.ts'
import { effectiveTime } from '../queue.ts'

const ended: readonly Visit['stage'][] = ['finished', 'left', 'expired', 'void']

/** Today's visits about this matter, the first first; a number taken back was none. */
const visitsToday = (hall: Hall, matter: Matter): Visit[] =>
  [...hall.visits.values()].filter(({ stage, matters }) => stage !== 'void' && matters.includes(matter.id))

/**
 * On the same day the place of the first visit is kept, as often as a transfer keeps it; later, and on other days,
 * a return counts as an appointment kept.
 */
const returnKey = (hall: Hall, today: readonly Visit[], at: number): number => {
  const rules = hall.setup?.rules
  const [first] = today
  const returns = today.length - 1
  if (first && rules && returns < rules.placeKeptTransfers) return first.key
  return at - (rules?.appointmentCreditMinutes ?? 0) * 60_000
}

export const returnByNotice = command({
  by: ['kiosk', 'citizen', 'clerk', 'guide', 'supervisor'],
  says: 'Issues a number for somebody coming back by the code of their notice.',
  wish: z.object({ code: NoticeCode, language: Language, priority: Priority.optional() }),
  decide(hall, { code, language, priority }, stamp, books) {
    if (!hall.setup) return refuse('not-set-up')
    if (!noticeCodeHolds(code)) return refuse('notice-code-wrong')
    const matter = books.matterOfCode(code)
    if (!matter?.notices.some((notice) => notice.code === code)) return refuse('notice-unknown')
    if (isOver(matter)) return refuse('matter-ended', { matter: matter.id })
    const today = visitsToday(hall, matter)
    const open = today.find(({ stage }) => !ended.includes(stage))
    if (open) return refuse('came-already', { ticket: open.ticket })
    const { at } = stamp
    const key = Math.min(returnKey(hall, today, at), effectiveTime({ at, priority }, hall.setup.rules).key)
    const issued = numberFor(hall, { service: matter.service, language, priority }, key, stamp)
    return isRefused(issued) ? issued : accept({ ...issued, matter: matter.id })
  },
})
