/** A deduction by hand: a name, a day, a fault of the book's lists, and why. Somebody else confirms it. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { Code } from '../../ruleBook/ruleBook.ts'
import { BusinessDay, EvidenceId, LongNote, StaffId } from '../../words.ts'
import { conductId } from '../conduct.ts'
import { deedOf, isFrozen } from '../known.ts'
import { favouritism, knowsCode, monthRules, schemesFor } from '../rules.ts'

export const proposeDeduction = command({
  by: ['supervisor', 'appraiser', 'director'],
  says: 'Proposes a deduction from somebody by a fault of the rule-book, with the reason; a second person confirms it.',
  wish: z.object({
    staff: StaffId,
    scheme: Code,
    code: Code,
    date: BusinessDay,
    note: LongNote.min(1),
    evidence: z.array(EvidenceId).max(10).default([]),
    /** Of favouritism: the points the person favoured should have lost. */
    should: z.number().min(0).max(1000).optional(),
  }),
  withoutDay: true,
  afterDay: true,
  decide({ setup }, wish, stamp, books) {
    if (!setup) return refuse('not-set-up')
    const { staff, scheme: schemeId, code, date, note, evidence, should } = wish
    const person = setup.people.find(({ id }) => id === staff)
    if (!person) return refuse('staff-unknown')
    if (staff === stamp.by.id) return refuse('own-deduction')
    const month = date.slice(0, 7)
    const rules = monthRules(books, month)
    if (!rules) return refuse('no-rule-book')
    const scheme = schemesFor(rules, person).find(({ id }) => id === schemeId)
    if (!scheme || !knowsCode(scheme, code)) return refuse('fault-unknown')
    const id = conductId(month, staff)
    const deed = deedOf(setup, id, stamp)
    if (date > deed.day) return refuse('day-to-come')
    if (isFrozen(books, month, schemeId)) return refuse('period-frozen')
    if (code === favouritism && should === undefined) return refuse('points-needed')
    return accept({
      type: 'DeductionProposed',
      ...deed,
      deduction: (books.story('conduct', id)?.deductions.length ?? 0) + 1,
      scheme: schemeId,
      code,
      date,
      from: 'person',
      note,
      evidence,
      book: rules.version,
      ...(code === favouritism && { should }),
    })
  },
})
