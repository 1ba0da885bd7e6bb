/** 开展测评: who is asked about whom, by when, and how it will be counted, all of it before the first ballot. */
import { z } from 'zod'
import type { Books } from '../../books.ts'
import { businessDayOf } from '../../calendar.ts'
import { accept, command, refuse } from '../../decision.ts'
import { Period } from '../../period.ts'
import { bookFor } from '../../ruleBook/ruleBooks.ts'
import { Code, RuleBook, Said } from '../../ruleBook/ruleBook.ts'
import { subjectFor } from '../../subject.ts'
import { DueDate } from '../../matter/facts.ts'
import { StaffId, type BusinessDay } from '../../words.ts'
import { endOfDay } from '../../workdays.ts'
import { Asked, raterGroups } from '../facts.ts'
import { nextNumber } from '../known.ts'
import { namedTwice, ratersOf, reviewable } from '../raters.ts'
import { usualDimensions } from '../usualDimensions.ts'

/** Fewer than four in a group would be known by their marks, whatever the rule-book says. */
const leastK = 4

/** What the rule-book of the period says of reviews, else today's; without one, what every rule-book begins with. */
const rulesFor = (books: Books, period: Period, day: BusinessDay): RuleBook['review'] => {
  const all = books.story('ruleBook', 'hall')
  return (bookFor(all, period) ?? bookFor(all, day))?.book.review ?? RuleBook.shape.review.parse(undefined)
}

export const openReview = command({
  by: ['appraiser'],
  says: 'Opens a round of reviews. Who is asked follows from sections and roles; `asked` says it otherwise, person by person.',
  wish: z.object({
    period: Period,
    name: z.string().trim().max(80).optional(),
    adHoc: z.boolean().default(false),
    groups: z.array(z.enum(raterGroups)).min(1),
    about: z.array(StaffId).min(1).max(500),
    until: DueDate,
    asked: z.array(Asked).max(500).default([]),
    dimensions: z
      .array(z.object({ id: Code, name: Said }))
      .min(1)
      .max(12)
      .optional(),
  }),
  withoutDay: true,
  afterDay: true,
  decide({ setup }, wish, { at, by }, books) {
    if (!setup) return refuse('not-set-up')
    const { period, name, adHoc, groups, about, until } = wish
    const day = businessDayOf(at, setup)
    if (until < day) return refuse('date-passed', { day: until })
    if (!adHoc && books.story('review', period)) return refuse('round-exists')
    const known = new Set<string>(reviewable(setup))
    const asked = [...new Set(about)].map(
      (staff) => wish.asked.find((one) => one.about === staff) ?? ratersOf(setup, staff, groups),
    )
    for (const one of asked) {
      const everybody = [one.about, ...one.superior, ...one.peers, ...one.subordinates]
      const stranger = everybody.find((id) => !known.has(id))
      if (stranger) return refuse('staff-unknown')
      const twice = namedTwice(one)
      if (twice) return refuse('rater-twice', { name: nameOf(setup.people, twice) })
      if (everybody.length === 1 && !one.self) return refuse('nobody-asked', { name: nameOf(setup.people, one.about) })
    }
    // Nobody chooses who reviews them.
    if (wish.asked.some((one) => one.about === by.id)) return refuse('own-appraisal')
    const { dimensions, k, weights } = rulesFor(books, period, day)
    const id = adHoc ? `${period}:${nextNumber(books, `${period}:`)}` : period
    return accept({
      type: 'ReviewOpened',
      subject: subjectFor('review', id),
      day,
      staff: by.id as StaffId,
      period,
      ...(name && { name }),
      adHoc,
      dimensions: wish.dimensions ?? (dimensions.length > 0 ? dimensions : usualDimensions),
      k: Math.max(leastK, k),
      weights,
      asked,
      until,
      untilAt: endOfDay(setup, until),
    })
  },
})

const nameOf = (people: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  people.find((one) => one.id === id)?.name ?? id
