/** The only door to personal values. They travel in bodies, never in addresses, which others write down. */
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { z } from 'zod'
import { businessDayOf } from '#shared/domain/calendar.ts'
import { eraseReasons, kindOf, PersonalFields, personalPurposes, PersonalSubject } from '#shared/domain/personal.ts'
import { warningsOf } from '#shared/domain/personalChecks.ts'
import type { StorySubject } from '#shared/domain/facts.ts'
import type { Actor, ComplaintId } from '#shared/domain/words.ts'
import type { AccessAnswer, PersonalKeptAnswer } from '#shared/protocol/http.ts'
import type { House } from '../house.ts'
import { keptWhileOpen } from '../personal/retention.ts'
import { accessReaders, personalRights, type PersonalRight } from '../personal/rights.ts'
import { callerOf, fail, only, parseOr, queryOf } from './answers.ts'

/** `masked=1`: as everybody sees it who handles the story; any other reading is written down with its purpose. */
const ReadQuery = z.object({ purpose: z.enum(personalPurposes).default('handle'), masked: z.literal('1').optional() })
const EraseQuery = z.object({ why: z.enum(eraseReasons).exclude(['retention']).default('request') })
const AccessQuery = z.object({ subject: PersonalSubject.optional() })

/** Who registers a complaint writes it at once; later the same device or number may be in other hands. */
const ownStoryMs = 10 * 60_000

type Asked = { readonly subject: PersonalSubject; readonly by: Actor }

export const personalRoutes = (house: House): Router => {
  const { personal, identity, keeper, clock } = house

  /** Who registered a complaint adds to it just then; afterwards its words are the officer's alone. */
  const isOwnStory = ({ subject, by }: Asked): boolean => {
    const [first] = keeper.log.factsOf(subject as string as StorySubject)
    return first?.by.role === by.role && first.by.id === by.id && clock.now() - first.at <= ownStoryMs
  }

  /** An officer learns nothing of who complained about them, and wipes nothing out (回避). */
  const isAccused = ({ subject, by }: Asked): boolean =>
    keeper.books.complaint(subject.slice(10) as ComplaintId)?.about.staff === by.id

  /** Beyond the role: is this very complaint theirs? */
  const mayAct = (right: PersonalRight, asked: Asked): boolean => {
    if (kindOf(asked.subject) !== 'complaint') return true
    if (right === 'keep' && isOwnStory(asked)) return true
    return !isAccused(asked) && (right !== 'keep' || asked.by.role === 'officer')
  }

  /** Answers for callers who may not; hands the others on. */
  const having =
    (right: PersonalRight, then: (asked: Asked, request: Request, response: Response) => void): RequestHandler =>
    (request, response) => {
      const caller = callerOf(identity, request)
      if (!caller) return fail(response, 'not-signed-in-here')
      const { data: subject } = PersonalSubject.safeParse(request.params['subject'])
      if (!subject) return fail(response, 'malformed')
      const asked = { subject, by: caller.actor }
      if (!personalRights[kindOf(subject)][right].includes(caller.actor.role)) return fail(response, 'not-allowed')
      if (!mayAct(right, asked)) return fail(response, 'not-allowed')
      then(asked, request, response)
    }

  return Router()
    .put(
      '/personal/:subject',
      having('keep', ({ subject, by }, request, response) => {
        const fields = parseOr(response, PersonalFields, request.body)
        if (!fields) return
        const { setup } = keeper.hall
        if (!setup) return fail(response, 'not-found')
        const until = keptWhileOpen(setup, subject, businessDayOf(clock.now(), setup))
        const kept = personal.keep(subject, fields, { by, until })
        response.json({ kept, warnings: warningsOf(fields) } satisfies PersonalKeptAnswer)
      }),
    )
    .get(
      '/personal/:subject',
      having('read', ({ subject, by }, request, response) => {
        const query = parseOr(response, ReadQuery, queryOf(request))
        if (!query) return
        const fields = query.masked ? personal.masked(subject) : personal.read(subject, by, query.purpose)
        if (!fields) return fail(response, 'not-found')
        response.json(fields)
      }),
    )
    .delete(
      '/personal/:subject',
      having('erase', ({ subject, by }, request, response) => {
        const query = parseOr(response, EraseQuery, queryOf(request))
        if (!query) return
        if (!personal.erase(subject, query.why, by)) return fail(response, 'not-found')
        response.status(204).end()
      }),
    )
    .get('/personal-access', only(identity, accessReaders), (request, response) => {
      const query = parseOr(response, AccessQuery, queryOf(request))
      if (query) response.json({ rows: personal.accesses(query.subject) } satisfies AccessAnswer)
    })
}
