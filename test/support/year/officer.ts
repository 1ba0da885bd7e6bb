/** The complaint officer's morning: every open complaint one step on, as the book says what is next. */
import type { Wish } from '#shared/domain/decide.ts'
import { nextAct, type NextAct } from '#shared/domain/complaint/next.ts'
import type { Complaint } from '#shared/domain/complaint/complaint.ts'
import type { ComplaintId } from '#shared/domain/words.ts'
import type { Luck } from '../../../server/demo/luck.ts'
import { people } from './hall.ts'
import type { Year } from './open.ts'

/** Two of three hold; what holds is put right by a date, what does not is explained. */
const wishOf = (act: NextAct, { id, verified }: Complaint, luck: Luck): Wish | undefined => {
  const complaint = { complaint: id } as const
  const holds = verified?.holds === 'yes'
  const wishes: Partial<Record<NextAct, object>> = {
    accept: { type: 'acceptComplaint', ...complaint },
    contact: { type: 'noteContacted', ...complaint, reached: true },
    verify: { type: 'verifyComplaint', ...complaint, holds: luck.chance(0.66) ? 'yes' : 'no' },
    classify: { type: 'classifyComplaint', ...complaint, as: holds ? 'fix-by-date' : 'explain' },
    handle: {
      type: 'handleComplaint',
      ...complaint,
      how: holds ? 'rectified' : 'unfounded',
      measure: holds ? '已当面致歉并改正' : '查看录像，不属实',
    },
    reply: { type: 'replyComplaint', ...complaint, how: 'phone' },
    'call-back': { type: 'callBack', ...complaint, reached: true, satisfied: true },
    archive: { type: 'archiveComplaint', ...complaint },
  }
  return wishes[act] as Wish | undefined
}

/** Every complaint that is open goes as many steps on as it can in a morning. */
export const officerRound = (year: Year, luck: Luck, at: number): void => {
  const open = year.db.statement('SELECT complaint FROM complaints WHERE archived_at IS NULL ORDER BY at').pluck().all()
  for (const id of open as ComplaintId[]) {
    let complaint = year.books.complaint(id)
    while (complaint && complaint.stage !== 'archived') {
      const act = nextAct(complaint)
      const wish = wishOf(act, complaint, luck)
      if (!wish) break
      year.must(people.officer, wish, at)
      complaint = year.books.complaint(id)
    }
  }
}
