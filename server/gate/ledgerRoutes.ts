/** Ledgers 台账 for staff: lists, files, the facts behind a row, and measures. No personal data comes this way. */
import { Router, type Response } from 'express'
import { z } from 'zod'
import { StorySubject } from '#shared/domain/facts.ts'
import { appraisedRoles, BusinessDay, TicketNumber } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { pageLength, mostPrinted, type LedgerAnswer, type LedgersAnswer } from '#shared/ledgers/answers.ts'
import type { LedgerName } from '#shared/ledgers/column.ts'
import { ledgerNames, ledgers, mayRead, readsMeasures } from '#shared/ledgers/ledgers.ts'
import { behindFigure, ledgerOfFigure, noticeMeasures } from '#shared/scoring/noticeMeasures.ts'
import type { House } from '../house.ts'
import type { Caller } from '../identity/identity.ts'
import { exportLedger, type Asked } from '../ledgers/exportLedger.ts'
import { readStory, readVisit } from '../ledgers/facts.ts'
import { mayReadStory } from '../ledgers/readers.ts'
import { readMeasureRows } from '../ledgers/measures.ts'
import { namesIn, openFormerNames } from '../ledgers/names.ts'
import { conditionOf, LedgerQuestion, Period, type NamesLike } from '../ledgers/question.ts'
import { countRows, keysOf, rowsOf } from '../ledgers/readLedger.ts'
import { sources } from '../ledgers/sources.ts'
import { fail, only, parseOr, queryOf } from './answers.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const csvType = 'text/csv; charset=utf-8'
const Length = z.coerce.number().int().min(1).max(mostPrinted).default(pageLength)
const VisitSubject = z.tuple([z.literal('visit'), BusinessDay, TicketNumber])
const staff = [...appraisedRoles, 'admin'] as const
const callerIn = (response: Response): Caller => response.locals['caller'] as Caller

/** Runs one piece of work after the other: two large files at once would take the memory of both. */
const oneByOne = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
}

export const ledgerRoutes = (house: House): Router => {
  const { db, identity, keeper, clock } = house
  const former = openFormerNames(keeper)
  const inTurn = oneByOne()

  const namesLike: NamesLike = (text) => {
    const { item, service } = namesIn(keeper.hall.setup)
    const fits = ({ name }: (typeof item)[number]) => [name['zh-CN'], name.en ?? ''].some((one) => one.includes(text))
    return { items: item.filter(fits).map(({ id }) => id), services: service.filter(fits).map(({ id }) => id) }
  }

  /** The keys a figure counts; undefined when none was asked for, nothing when it stands in another ledger. */
  const keysOfFigure = (name: LedgerName, { figure, item, material, from, to }: LedgerQuestion, role: string) => {
    if (!figure) return undefined
    if (ledgerOfFigure[figure] !== name || !readsMeasures.some((one) => one === role)) return []
    return behindFigure(readMeasureRows(db, { from, to }), figure, { item, material })
  }

  /** What this caller asks of this ledger; undefined once it has been refused. */
  const askedOf = (response: Response, name: string, query: Record<string, string>) => {
    const { actor } = callerIn(response)
    const known = ledgerNames.find((one) => one === name)
    if (!known) return void fail(response, 'not-found')
    if (!mayRead(actor.role, known)) return void fail(response, 'not-allowed')
    const question = parseOr(response, LedgerQuestion, query)
    if (!question) return undefined
    const [ledger, source] = [ledgers[known], sources[known]]
    const keys = keysOfFigure(known, question, actor.role)
    const condition = conditionOf(ledger, source, question, actor, { namesLike, keys })
    return { name: known, ledger, source, condition, language: question.language, question }
  }

  const sendFile = async (response: Response, asked: Asked, as: 'csv' | 'xlsx'): Promise<void> => {
    const { body, listed, total } = await inTurn(() => exportLedger(house, former, asked, as))
    const name = encodeURIComponent(`${catalogue[asked.language].ledger.names[asked.name]}.${as}`)
    response.set({
      'Content-Disposition': `attachment; filename="${asked.name}.${as}"; filename*=UTF-8''${name}`,
      'Ledger-Listed': String(listed),
      'Ledger-Total': String(total),
    })
    response.type(as === 'csv' ? csvType : xlsxType).send(body)
  }

  return Router()
    .use(['/ledgers', '/stories', '/measures'], only(identity, staff))
    .get('/ledgers', (_request, response) => {
      const { role } = callerIn(response).actor
      const readable = ledgerNames.filter((name) => mayRead(role, name))
      const measures = readsMeasures.includes(role)
      response.json({ ledgers: readable, measures, names: namesIn(keeper.hall.setup) } satisfies LedgersAnswer)
    })
    .get('/ledgers/:name', async (request, response) => {
      const [, name = '', as] = /^(.*?)(?:\.(csv|xlsx))?$/.exec(request.params.name) ?? []
      const query = queryOf(request)
      const asked = askedOf(response, name, query)
      if (!asked) return
      if (as === 'csv' || as === 'xlsx') return sendFile(response, asked, as)
      const length = parseOr(response, Length, query['length'])
      if (length === undefined) return
      const { ledger, source, condition, question } = asked
      const total = countRows(db, source, condition)
      const keys = keysOf(db, source, condition, length, (question.page - 1) * length)
      const rows = rowsOf(db, ledger, source, keys)
      const names = former(ledger.columns, rows)
      const { seq } = keeper.hall
      const { columns } = ledger
      response.json({ columns, rows, total, page: question.page, names, at: clock.now(), seq } satisfies LedgerAnswer)
    })
    .get('/measures', (request, response) => {
      if (!readsMeasures.includes(callerIn(response).actor.role)) return fail(response, 'not-allowed')
      const period = parseOr(response, Period, queryOf(request))
      if (period) response.json(noticeMeasures(readMeasureRows(db, period)))
    })
    .get('/stories/:subject/facts', (request, response) => {
      const { role } = callerIn(response).actor
      const visit = VisitSubject.safeParse(request.params.subject.split(' '))
      if (visit.success) return void response.json(readVisit(keeper.log, visit.data[1], visit.data[2], role))
      const subject = parseOr(response, StorySubject, request.params.subject)
      if (!subject) return
      if (!mayReadStory(callerIn(response).actor, subject)) return fail(response, 'not-allowed')
      response.json(readStory(keeper.log, subject))
    })
}
