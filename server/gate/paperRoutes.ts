/** Papers of matters: as data for the page that prints them on A4, and as strips on the slip printer. */
import { Router, type Request } from 'express'
import { z } from 'zod'
import { PersonalSubject } from '#shared/domain/personal.ts'
import { Language, MatterId } from '#shared/domain/words.ts'
import { stripLines } from '#shared/print/papers/strip.ts'
import type { PaperAnswer, StripAnswer } from '#shared/protocol/http.ts'
import type { House } from '../house.ts'
import type { Caller } from '../identity/identity.ts'
import { paperOf } from '../papers/paperOf.ts'
import { fail, only, parseOr, queryOf } from './answers.ts'

const Which = z.object({ kind: z.enum(['notice', 'receipt', 'not-accepted']), matter: MatterId })
const How = z.object({
  language: Language.default('zh-CN'),
  revision: z.coerce.number().int().min(1).optional(),
  /** `yes`: with the applicant's name and phone; that look is written down. */
  personal: z.enum(['yes', 'no']).default('no'),
})
const Strip = z.object({
  language: Language.default('zh-CN'),
  revision: z.int().min(1).optional(),
  printer: z.string().max(40).optional(),
})
type Params = { kind: string; matter: string }

export const paperRoutes = (house: House): Router => {
  const { identity, personal, printing } = house
  const staff = only(identity, ['clerk', 'guide', 'supervisor', 'officer'])
  return Router()
    .get('/papers/:kind/:matter', staff, (request: Request<Params>, response) => {
      const which = parseOr(response, Which, request.params)
      const how = which && parseOr(response, How, queryOf(request))
      if (!which || !how) return
      const { actor } = response.locals['caller'] as Caller
      const subject = PersonalSubject.parse(`matter ${which.matter}`)
      const addressee = how.personal === 'yes' ? personal.read(subject, actor, 'paper') : undefined
      const paper = paperOf(house, { ...which, language: how.language, revision: how.revision, addressee })
      if (!paper) return fail(response, 'not-found')
      response.json({ paper } satisfies PaperAnswer)
    })
    .post('/papers/:kind/:matter/strip', staff, (request: Request<Params>, response) => {
      const which = parseOr(response, Which, request.params)
      const how = which && parseOr(response, Strip, request.body)
      if (!which || !how) return
      // A strip lies about: it names nobody but by hand.
      const paper = paperOf(house, { ...which, language: how.language, revision: how.revision })
      if (!paper) return fail(response, 'not-found')
      const sent = printing.strip((width) => stripLines(paper, width, how.language), how.printer)
      response.json({ sent } satisfies StripAnswer)
    })
}
