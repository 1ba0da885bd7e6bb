/** The OpenAPI document, made from the tables of verbs and views: what is in the tables is in the document. */
import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { commandNames, ruleOf } from '#shared/domain/decide.ts'
import { views, type ViewName } from '#shared/views/index.ts'
import { FileQuery, SchemesQuery, SheetQuery, VersionQuery, WhichQuery } from '../appraisal/queries.ts'
import { BehindQuery, FactsQuery, FlagsQuery, MeasuresFileQuery, MeasuresQuery } from './reportRoutes.ts'

const bearer = [{ bearer: [] }, { ticket: [] }]
const answer = (description: string) => ({
  description,
  content: { 'application/json': { schema: z.looseObject({}) } },
})
const idempotency = z.object({
  'Idempotency-Key': z
    .string()
    .regex(/^[\w.:-]{1,80}$/)
    .optional()
    .meta({ description: 'Chosen by the caller; the same key from the same caller gets the same answer.' }),
})

const wishPath = (verb: (typeof commandNames)[number]): ZodOpenApiOperationObject => {
  const { says, by, wish } = ruleOf(verb)
  return {
    operationId: verb,
    summary: says,
    description: `Who may: ${by.join(', ')}.`,
    tags: ['wishes'],
    security: bearer,
    requestParams: { header: idempotency },
    requestBody: { required: true, content: { 'application/json': { schema: wish } } },
    responses: {
      200: answer('{ ok: true, seq, facts }: recorded on the disk.'),
      400: answer('malformed'),
      401: answer('not-signed-in-here'),
      403: answer('not-allowed'),
      409: answer('{ ok: false, refusal, detail? }: a polite no.'),
      429: answer('busy'),
      503: answer('not-recorded: the disk refused; nothing happened.'),
    },
  }
}

const picturePath = (view: ViewName): ZodOpenApiOperationObject => {
  const rule = views[view]
  return {
    operationId: `see-${view}`,
    summary: rule.says,
    description: rule.for === 'anyone' ? 'Anyone may see it.' : `Who may: ${rule.for.join(', ')}.`,
    tags: ['pictures'],
    security: rule.for === 'anyone' ? [] : bearer,
    requestParams: { query: rule.params },
    responses: {
      200: answer('{ view, key, seq, at, data }, with an ETag.'),
      304: { description: 'Unchanged.' },
      401: answer('not-signed-in-here'),
      403: answer('not-allowed'),
    },
  }
}

const get = (operationId: string, summary: string, tag: string, query?: z.ZodType): ZodOpenApiOperationObject => ({
  operationId,
  summary,
  tags: [tag],
  ...(tag !== 'hall' && { security: bearer }),
  ...(query && { requestParams: { query: query as z.ZodObject } }),
  responses: { 200: answer(summary) },
})

const paths = (): ZodOpenApiPathsObject => ({
  ...Object.fromEntries(commandNames.map((verb) => [`/api/wishes/${verb}`, { post: wishPath(verb) }])),
  ...Object.fromEntries(
    (Object.keys(views) as ViewName[]).map((view) => [`/api/pictures/${view}`, { get: picturePath(view) }]),
  ),
  '/api/hall': { get: get('hall', 'What anybody may know of this hall.', 'hall') },
  '/api/me': { get: get('me', 'Who the token belongs to.', 'hall') },
  '/api/reports/measures': {
    get: get(
      'measures-of',
      'Measures by person, window, section, service, item, hour, day or month.',
      'reports',
      MeasuresQuery,
    ),
  },
  '/api/reports/measures/file': {
    get: get('measures-file', 'The same as a file for spreadsheets.', 'reports', MeasuresFileQuery),
  },
  '/api/reports/behind': {
    get: get('behind', 'The visits, stories and stretches of time behind one figure.', 'reports', BehindQuery),
  },
  '/api/reports/flags': {
    get: get('flags', 'Signals for a person to look at, with the visits that show them.', 'reports', FlagsQuery),
  },
  '/api/reports/facts': { get: get('facts', 'The sealed facts of one visit.', 'reports', FactsQuery) },
  '/api/appraisal/schemes': {
    get: get('schemes', 'Schemes of the rule-book a period goes by.', 'appraisal', SchemesQuery),
  },
  '/api/appraisal/sheet': {
    get: get(
      'sheet',
      'A sheet computed now: everybody’s row, what it stands on, its fingerprint.',
      'appraisal',
      SheetQuery,
    ),
  },
  '/api/appraisal/sheet.csv': {
    get: get('sheet-csv', 'A sheet, or a published version of it, for spreadsheets.', 'appraisal', FileQuery),
  },
  '/api/appraisal/sheet.xlsx': { get: get('sheet-xlsx', 'The same as a workbook.', 'appraisal', FileQuery) },
  '/api/appraisal/versions': {
    get: get('versions', 'A published version, with what became of it.', 'appraisal', VersionQuery),
  },
  '/api/appraisal/mine': {
    get: get('mine', 'The own row, up to the last day that is over.', 'appraisal', WhichQuery),
  },
  '/api/appraisal/try': {
    post: get(
      'try',
      'A past period by a draft of a rule-book, beside the one that held. Nothing is recorded.',
      'appraisal',
    ),
  },
  '/api/appraisal/recount': {
    post: get('recount', 'The published sheet beside one computed now, and what came after it.', 'appraisal'),
  },
  '/api/ledgers': { get: get('ledgers', 'The ledgers this person may read.', 'reports') },
  '/api/ledgers/{name}': {
    get: get(
      'ledger',
      'Rows of a ledger, filtered; with .csv or .xlsx after the name, the whole of it as a file.',
      'reports',
    ),
  },
  '/api/stories/{subject}/facts': {
    get: get('story', 'The sealed facts of a matter, contact or complaint.', 'reports'),
  },
  '/api/measures': { get: get('measures', 'Notices and first responders in figures.', 'reports') },
  '/api/papers/{kind}/{matter}': { get: get('paper', 'A paper of a matter as data, ready to be printed.', 'papers') },
  '/api/papers/{kind}/{matter}/strip': { post: get('strip', 'Prints it on the slip printer.', 'papers') },
  '/api/personal/{subject}': {
    get: get('personal', 'Personal data of a story; the look is written down.', 'personal'),
    put: get('keep-personal', 'Keeps personal data of a story.', 'personal'),
    delete: get('erase-personal', 'Erases them for good.', 'personal'),
  },
  '/api/personal-access': { get: get('personal-access', 'Who looked at personal data, and what for.', 'personal') },
  '/api/guides/template.xlsx': { get: get('guides-template', 'An empty spreadsheet for guides.', 'setup') },
  '/api/guides/export.xlsx': { get: get('guides-export', 'The published guides as a spreadsheet.', 'setup') },
  '/api/guides/read': {
    post: get('guides-read', 'Reads a spreadsheet of guides: items, or every error by row.', 'setup'),
  },
  '/api/evidence': {
    post: get('evidence', 'Keeps a PDF, JPEG or PNG of at most 4 MB; answers its fingerprint.', 'appraisal'),
  },
  '/api/evidence/{id}': {
    get: get('evidence-file', 'The file itself, for staff who know its fingerprint.', 'appraisal'),
  },
  '/api/tests/read': {
    post: get(
      'tests-read',
      'Reads results of a knowledge test from a spreadsheet; what cannot be read is named by its row.',
      'appraisal',
    ),
  },
  '/api/ballots': {
    get: get('ballots', 'Anonymous ballots I am still asked for: reviews and votes.', 'appraisal'),
    post: get('ballot', 'Gives one of them; who gave it is in no record.', 'appraisal'),
  },
  '/api/photos': { post: get('photo', 'Keeps a picture of a member of staff.', 'setup') },
})

/** The whole document, OpenAPI 3.1. */
export const openApi = (version: string) =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'paihao 排号',
      version,
      description: 'Wishes go in, facts or a polite no come out; pictures show the hall as it is.',
    },
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'Token of a signed-in person or a paired device.' },
        ticket: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`Ticket <token>`: the token on a slip.',
        },
      },
    },
    paths: paths(),
  })
