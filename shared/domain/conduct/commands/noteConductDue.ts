/** An appeal was not decided in its time: lateness is named. People decide what follows. */
import { z } from 'zod'
import { businessDayOf } from '../../calendar.ts'
import { accept, command, refuse } from '../../decision.ts'
import { StoryId, subjectFor } from '../../subject.ts'
import { appealKind, deadlinesOf } from '../dues.ts'

export const noteConductDue = command({
  by: ['clock'],
  says: 'The clock notes that an appeal against a deduction was not decided in its time.',
  wish: z.object({ conduct: StoryId, kind: z.string().max(40) }),
  withoutDay: true,
  afterDay: true,
  decide({ setup }, { conduct: id, kind }, { at }, books) {
    if (!setup) return refuse('not-set-up')
    const conduct = books.story('conduct', id)
    const late =
      conduct && deadlinesOf(conduct).find(({ deduction, due }) => appealKind(deduction) === kind && due.at <= at)
    if (!late) return refuse('deduction-not-now')
    return accept({
      type: 'ConductOverdue',
      subject: subjectFor('conduct', id),
      day: businessDayOf(at, setup),
      staff: conduct.staff,
      deduction: late.deduction,
      due: late.due.by,
    })
  },
})
