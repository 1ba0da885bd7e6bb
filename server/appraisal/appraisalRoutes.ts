/** Sheets over HTTP: computed, published, tried out, counted again, and as files; one's own to everybody. */
import { Router, type Response } from 'express'
import { z } from 'zod'
import { lastVersion } from '#shared/domain/appraisal/appraisal.ts'
import { appraisalId } from '#shared/domain/appraisal/appraisalId.ts'
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import { businessDayOf } from '#shared/domain/calendar.ts'
import { daysOf, Period } from '#shared/domain/period.ts'
import { RuleBook } from '#shared/domain/ruleBook/ruleBook.ts'
import { ruleBooksId, versionOf } from '#shared/domain/ruleBook/ruleBooks.ts'
import { appraisedRoles, type BusinessDay } from '#shared/domain/words.ts'
import type { MineAnswer, SchemesAnswer, SheetAnswer } from '#shared/protocol/appraisal.ts'
import type { RecountAnswer, TryAnswer, VersionsAnswer } from '#shared/protocol/appraisalRecords.ts'
import { fail, only, parseOr, queryOf } from '../gate/answers.ts'
import type { House } from '../house.ts'
import type { Caller } from '../identity/identity.ts'
import { dateAfter, setupOn } from '../reports/setupOf.ts'
import { rulesFor } from './compute.ts'
import { exportSheet } from './exportSheet.ts'
import { rowNames } from './names.ts'
import { publishedSheets, shownVersion } from './published.ts'
import { FileQuery, SchemesQuery, SheetQuery, VersionQuery, WhichQuery } from './queries.ts'
import { recountNow } from './recountNow.ts'
import { openSheets } from './sheets.ts'
import { tryBook } from './tryBook.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const csvType = 'text/csv; charset=utf-8'
const readers = ['appraiser', 'director', 'supervisor'] as const

export const appraisalRoutes = (house: House): Router => {
  const { db, identity, keeper, clock } = house
  const sheets = openSheets(house)
  const sources = { db, books: keeper.books }
  const storyOf = ({ period, scheme }: WhichQuery) => keeper.books.story('appraisal', appraisalId(period, scheme))
  const names = (of: 'person' | 'window' | 'section', period: Period, ids: readonly string[]) =>
    rowNames([setupOn(db, daysOf(period).to), keeper.hall.setup], of, ids)

  /** A sheet is read by the book it was made by; before there is one, by what holds now. */
  const rulesOfSheet = (period: Period, sheet: Sheet | undefined) =>
    sheet ? versionOf(keeper.books.story('ruleBook', ruleBooksId), sheet.book) : rulesFor(keeper.books, period)

  /** The last day that is over: one's own figures come after the shift. */
  const lastDayOver = (): BusinessDay | undefined => {
    const { setup, stage } = keeper.hall
    if (!setup) return undefined
    const today = businessDayOf(clock.now(), setup)
    return stage === 'closed' ? today : dateAfter(today, -1)
  }

  const mine = (response: Response, asked: WhichQuery): void => {
    const { actor } = response.locals['caller'] as Caller
    const until = lastDayOver()
    const { from, to } = daysOf(asked.period)
    const counted = until === undefined || until < from ? null : until < to ? until : to
    const computed = sheets(asked.period, asked.scheme, counted ?? dateAfter(from, -1))
    if (!computed) return fail(response, 'not-found')
    const { scheme, rules, sheet, computedAt } = computed
    const row = sheet.of === 'person' ? sheet.rows.find(({ id }) => id === actor.id) : undefined
    // Ranks and tiers say something about others.
    const own = row && counted !== null ? { ...row, expectedRank: null, rankInterval: null, tier: null } : null
    const { publication } = rules.book
    const published = publishedSheets(storyOf(asked))
    response.json({
      period: asked.period,
      row: own,
      scheme,
      publication,
      computedAt,
      until: counted,
      published,
    } satisfies MineAnswer)
  }

  const versions = (response: Response, { version: n, ...asked }: VersionQuery): void => {
    const story = storyOf(asked)
    const version = n === undefined ? story && lastVersion(story) : story?.versions.find((one) => one.version === n)
    if (n !== undefined && !version) return fail(response, 'not-found')
    const rules = rulesOfSheet(asked.period, version?.sheet)
    const scheme = rules?.book.schemes.find(({ id }) => id === asked.scheme)
    if (!rules || !scheme) return fail(response, 'not-found')
    const ids = version?.sheet.rows.map(({ id }) => id) ?? []
    response.json({
      published: publishedSheets(story),
      shown: story && version ? shownVersion(story, version) : null,
      scheme,
      publication: rules.book.publication,
      names: names(scheme.of, asked.period, ids),
    } satisfies VersionsAnswer)
  }

  const sendFile = async (response: Response, as: 'csv' | 'xlsx', query: Record<string, string>): Promise<void> => {
    const asked = parseOr(response, FileQuery, query)
    if (!asked) return
    const computed = asked.version === undefined ? sheets(asked.period, asked.scheme) : undefined
    const published = storyOf(asked)?.versions.find(({ version }) => version === asked.version)?.sheet
    const sheet = computed?.sheet ?? published
    const scheme = rulesOfSheet(asked.period, sheet)?.book.schemes.find(({ id }) => id === asked.scheme)
    if (!sheet || !scheme) return fail(response, 'not-found')
    const said = names(
      sheet.of,
      asked.period,
      sheet.rows.map(({ id }) => id),
    )
    const body = await exportSheet({ sheet, scheme, names: said, language: asked.language }, as)
    const name = encodeURIComponent(`${scheme.name['zh-CN']}_${asked.period}.${as}`)
    response.set('Content-Disposition', `attachment; filename="sheet.${as}"; filename*=UTF-8''${name}`)
    response.type(as === 'csv' ? csvType : xlsxType).send(body)
  }

  return Router()
    .use('/appraisal/mine', only(identity, appraisedRoles))
    .use('/appraisal/schemes', only(identity, appraisedRoles))
    .use(
      ['/appraisal/sheet', '/appraisal/sheet.csv', '/appraisal/sheet.xlsx', '/appraisal/versions'],
      only(identity, readers),
    )
    .use(['/appraisal/try', '/appraisal/recount'], only(identity, ['appraiser', 'director']))
    .get('/appraisal/schemes', (request, response) => {
      const asked = parseOr(response, SchemesQuery, queryOf(request))
      if (!asked) return
      const rules = rulesFor(keeper.books, asked.period)
      const schemes = (rules?.book.schemes ?? []).map(({ id, name, kind, of, every }) => ({
        id,
        name,
        kind,
        of,
        every,
      }))
      response.json({ schemes } satisfies SchemesAnswer)
    })
    .get('/appraisal/sheet', (request, response) => {
      const asked = parseOr(response, SheetQuery, queryOf(request))
      if (!asked) return
      const computed = sheets(asked.period, asked.scheme)
      if (!computed || (asked.of && computed.sheet.of !== asked.of)) return fail(response, 'not-found')
      const { sheet, computedAt, scheme, rules } = computed
      // Only a whole sheet that somebody is shown may be published.
      const digest = keeper.drafts.keep(sheet)
      response.json({
        sheet,
        digest,
        computedAt,
        scheme,
        publication: rules.book.publication,
        names: names(
          sheet.of,
          asked.period,
          sheet.rows.map(({ id }) => id),
        ),
        published: publishedSheets(storyOf(asked)),
      } satisfies SheetAnswer)
    })
    .get('/appraisal/sheet.csv', (request, response) => sendFile(response, 'csv', queryOf(request)))
    .get('/appraisal/sheet.xlsx', (request, response) => sendFile(response, 'xlsx', queryOf(request)))
    .get('/appraisal/versions', (request, response) => {
      const asked = parseOr(response, VersionQuery, queryOf(request))
      if (asked) versions(response, asked)
    })
    .get('/appraisal/mine', (request, response) => {
      const asked = parseOr(response, WhichQuery, queryOf(request))
      if (asked) mine(response, asked)
    })
    .post('/appraisal/try', (request, response) => {
      const asked = parseOr(response, z.object({ book: RuleBook, period: Period }), request.body)
      if (asked) response.json(tryBook(sources, asked.book, asked.period) satisfies TryAnswer)
    })
    .post('/appraisal/recount', (request, response) => {
      const asked = parseOr(response, WhichQuery, request.body)
      const story = asked && storyOf(asked)
      const answer = story && recountNow(sources, story)
      if (!asked) return
      if (!answer) return fail(response, 'not-found')
      response.json(answer satisfies RecountAnswer)
    })
}
