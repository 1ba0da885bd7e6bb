/** A step of agency, joint or escalated handling: with whom it lies now, begun or done (全程代理台账). */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { isRefused } from '../../hall/atWindow.ts'
import { MatterId, Note } from '../../words.ts'
import { inHand, matterIn, unitTold } from '../known.ts'
import { placeOf, whereabouts } from '../place.ts'
import { UnitNamed } from '../unitNamed.ts'

export const takeStep = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Begins or ends a step of handling a matter for the applicant; a step not named before is a new one.',
  afterDay: true,
  wish: z.object({
    ...whereabouts,
    matter: MatterId,
    /** A step begun earlier; absent: a new one. */
    step: z.string().min(1).max(20).optional(),
    what: Note.min(1),
    with: UnitNamed.optional(),
    is: z.enum(['begun', 'done']),
  }),
  decide(hall, wish, stamp, books) {
    const place = placeOf(hall, wish, stamp)
    if (isRefused(place)) return place
    const matter = matterIn(books, wish.matter, inHand)
    if (isRefused(matter)) return matter
    const before = matter.steps.find(({ step }) => step === wish.step)
    if (wish.step !== undefined && !before) return refuse('step-unknown')
    if (before && (before.doneAt !== undefined || wish.is === 'begun')) return refuse('step-done-already')
    const unit = wish.with && unitTold(place.setup, wish.with)
    if (unit && 'refusal' in unit) return unit
    const step = before?.step ?? `s${matter.steps.length + 1}`
    const { what, is } = wish
    return accept({ type: 'StepTaken', matter: matter.id, ...place.here, step, what, is, ...(unit && { with: unit }) })
  },
})
