/** Figures for the supervisor and the appraisal office, each openable down to its facts. */
import { Router } from 'express'
import { z } from 'zod'
import { BusinessDay, TicketNumber } from '#shared/domain/words.ts'
import { measures } from '#shared/scoring/scorecard.ts'
import type { House } from '../house.ts'
import { readScorecard } from '../reports/scorecard.ts'
import { readSupposed } from '../reports/supposed.ts'
import { readFacts, readVisits } from '../reports/visits.ts'
import { only, parseOr, queryOf } from './answers.ts'

const longestDays = 400
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
const Period = { from: BusinessDay, to: BusinessDay }
const fits = ({ from, to }: { from: string; to: string }) => days(from, to) >= 0 && days(from, to) <= longestDays
export const ScorecardQuery = z.object({ ...Period, by: z.enum(['staff', 'window']).default('staff') }).refine(fits)
export const VisitsQuery = z
  .object({
    ...Period,
    measure: z.enum(measures),
    staff: z.string().max(40).optional(),
    window: z.string().max(40).optional(),
  })
  .refine(fits)
export const FactsQuery = z.object({ day: BusinessDay, ticket: TicketNumber })

export const reportRoutes = ({ db, identity, keeper, clock }: House): Router =>
  Router()
    .use('/reports', only(identity, ['supervisor', 'admin']))
    .get('/reports/scorecard', (request, response) => {
      const wish = parseOr(response, ScorecardQuery, queryOf(request))
      if (!wish) return
      const supposed = readSupposed(db, keeper.hall.setup, wish, clock.now())
      response.json({ ...readScorecard(db, keeper.hall, wish.by, wish, clock.now()), ...(supposed && { supposed }) })
    })
    .get('/reports/visits', (request, response) => {
      const wish = parseOr(response, VisitsQuery, queryOf(request))
      if (!wish) return
      const by = wish.window === undefined ? 'staff' : 'window'
      response.json(readVisits(db, wish.measure, by, wish.window ?? wish.staff, wish))
    })
    .get('/reports/facts', (request, response) => {
      const wish = parseOr(response, FactsQuery, queryOf(request))
      if (wish) response.json(readFacts(keeper.log, wish.day, wish.ticket))
    })
