/** 启动评比: by a scheme of the rule-book in force, whose words are kept with it; and who judges. */
import { z } from 'zod'
import { businessDayOf } from '../../calendar.ts'
import { accept, command, refuse } from '../../decision.ts'
import { Period } from '../../period.ts'
import { Code } from '../../ruleBook/ruleBook.ts'
import { bookFor } from '../../ruleBook/ruleBooks.ts'
import { subjectFor } from '../../subject.ts'
import { StaffId } from '../../words.ts'

export const openSelection = command({
  by: ['appraiser'],
  says: 'Opens a selection by a scheme of the rule-book (quality windows, or a judged score sheet), and names its judges.',
  wish: z.object({ period: Period, scheme: Code, judges: z.array(StaffId).min(1).max(30) }),
  withoutDay: true,
  afterDay: true,
  decide({ setup }, { period, scheme, judges }, { at, by }, books) {
    if (!setup) return refuse('not-set-up')
    const day = businessDayOf(at, setup)
    const all = books.story('ruleBook', 'hall')
    // A hall whose first rule-book began in the course of the year selects by that one.
    const inForce = bookFor(all, period) ?? bookFor(all, day)
    const rules = inForce?.book.schemes.find(({ id }) => id === scheme)
    if (!inForce || !rules || (rules.kind !== 'selection' && rules.kind !== 'judged')) {
      return refuse('scheme-unknown', { scheme })
    }
    const id = `${period}:${scheme}`
    if (books.story('selection', id)) return refuse('selection-exists')
    if (!judges.every((judge) => setup.people.some((one) => one.id === judge && one.active)))
      return refuse('staff-unknown')
    const deed = { subject: subjectFor('selection', id), day, staff: by.id as StaffId }
    const { version: book } = inForce
    return accept({ type: 'SelectionOpened', ...deed, period, scheme, book, rules, judges: [...new Set(judges)] })
  },
})
