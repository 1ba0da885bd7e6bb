/** Measures for those who answer for the hall, each figure openable down to its facts. */
import { Router, type Response } from 'express'
import { z } from 'zod'
import { periodOf } from '#shared/domain/period.ts'
import { BusinessDay, Language, TicketNumber } from '#shared/domain/words.ts'
import { catalogue as words } from '#shared/i18n/catalogue.ts'
import { bys, type Measures } from '#shared/scoring/measures/answer.ts'
import { measureNames, measuresOf } from '#shared/scoring/measures/catalogue.ts'
import { families } from '#shared/scoring/measures/measure.ts'
import { rulesFor } from '../appraisal/compute.ts'
import type { FlagsAnswer } from '#shared/protocol/http.ts'
import type { House } from '../house.ts'
import { readFacts, tellBehind } from '../reports/behind.ts'
import { readFlags } from '../reports/flags.ts'
import { measuresFile } from '../reports/measuresFile.ts'
import { readBehind, readMeasures } from '../reports/measures.ts'
import { nameRows } from '../reports/nameRows.ts'
import { readSupposed } from '../reports/supposed.ts'
import { only, parseOr, queryOf } from './answers.ts'

const longestDays = 400
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
const Period = { from: BusinessDay, to: BusinessDay, by: z.enum(bys).default('person') }
const fits = ({ from, to }: { from: string; to: string }) => days(from, to) >= 0 && days(from, to) <= longestDays
/** `family`: only these measures, and what is left out of them; all when absent. */
export const MeasuresQuery = z.object({ ...Period, family: z.enum(families).optional() }).refine(fits)
/** `id` absent: the whole hall's figure. */
export const BehindQuery = z
  .object({ ...Period, id: z.string().max(60).optional(), measure: z.enum(measureNames as [string, ...string[]]) })
  .refine(fits)
export const FlagsQuery = z.object({ from: BusinessDay, to: BusinessDay }).refine(fits)
export const FactsQuery = z.object({ day: BusinessDay, ticket: TicketNumber })
export const MeasuresFileQuery = z
  .object({ ...Period, as: z.enum(['csv', 'xlsx']), language: Language.default('zh-CN') })
  .refine(fits)

const readers = ['supervisor', 'officer', 'appraiser', 'director', 'admin'] as const
/** Signals are for those who appraise: nobody else is shown what might look like a reproach. */
const flagReaders = ['supervisor', 'appraiser', 'director'] as const
const typeOf = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

type Asked = z.infer<typeof MeasuresQuery>

const tell = async ({ db, keeper, clock }: House, { from, to, by, family }: Asked): Promise<Measures> => {
  const at = clock.now()
  const { setup } = keeper.hall
  const supposed = readSupposed(db, setup, { from, to }, at)
  const names = family && [...measuresOf(family), ...measuresOf('apart')]
  const conversion = rulesFor(keeper.books, periodOf(to, 'month'))?.book
  const { whole, rows } = await readMeasures(db, { from, to }, by, at, {
    names,
    conversion,
    books: keeper.books,
  })
  return { by, from, to, at, seq: keeper.seq, whole, rows: nameRows(rows, by, setup), ...(supposed && { supposed }) }
}

const sendFile = async (house: House, response: Response, asked: z.infer<typeof MeasuresFileQuery>): Promise<void> => {
  const { as, language } = asked
  const said = words[language]
  const told = await tell(house, asked)
  const name = encodeURIComponent(said.scorecard.fileName(told.from, told.to, said.scorecard.by[told.by], as))
  response.set('Content-Disposition', `attachment; filename="measures.${as}"; filename*=UTF-8''${name}`)
  response.type(typeOf[as]).send(await measuresFile(told, said, language, as))
}

export const reportRoutes = (house: House): Router => {
  const { db, identity, keeper, clock } = house
  return Router()
    .use('/reports', only(identity, readers))
    .get('/reports/measures', async (request, response) => {
      const wish = parseOr(response, MeasuresQuery, queryOf(request))
      if (wish) response.json(await tell(house, wish))
    })
    .get('/reports/measures/file', async (request, response) => {
      const wish = parseOr(response, MeasuresFileQuery, queryOf(request))
      if (wish) await sendFile(house, response, wish)
    })
    .get('/reports/behind', async (request, response) => {
      const wish = parseOr(response, BehindQuery, queryOf(request))
      if (!wish) return
      const { by, id } = wish
      const measure = measureNames.find((name) => name === wish.measure)!
      response.json(tellBehind(db, await readBehind(db, wish, { by, id, measure }, clock.now(), keeper)))
    })
    .get('/reports/flags', only(identity, flagReaders), (request, response) => {
      const wish = parseOr(response, FlagsQuery, queryOf(request))
      if (wish) response.json({ signals: readFlags(db, wish, clock.now()) } satisfies FlagsAnswer)
    })
    .get('/reports/facts', (request, response) => {
      const wish = parseOr(response, FactsQuery, queryOf(request))
      if (wish) response.json(readFacts(keeper.log, wish.day, wish.ticket))
    })
}
