/** Who may say and see what, tried at every door for every role: the doors keep exactly what the tables say. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandNames, ruleOf } from '#shared/domain/decide.ts'
import { views, type ViewName, type Watch } from '#shared/views/index.ts'
import { appraisedRoles } from '#shared/domain/words.ts'
import { runningHall, type Line, type RunningHall } from './runningHall.ts'

let hall: RunningHall
const callers: Record<string, string | undefined> = {}
const lines: Record<string, Line> = {}
const roles = [
  'anonymous',
  'kiosk',
  'tablet',
  'citizen',
  'clerk',
  'guide',
  'supervisor',
  'officer',
  'appraiser',
  'director',
  'admin',
] as const

beforeAll(async () => {
  hall = await runningHall({ limits: { socketMessages: 100_000, requests: 100_000 } })
  Object.assign(callers, {
    anonymous: undefined,
    kiosk: hall.device('kiosk'),
    tablet: hall.device('tablet', 'w1'),
    citizen: hall.citizen('A001'),
    clerk: hall.staff('zhang-min', 'clerk'),
    guide: hall.staff('sun-li', 'guide'),
    supervisor: hall.staff('zhou-jie', 'supervisor'),
    officer: hall.staff('he-ping', 'officer'),
    appraiser: hall.staff('xu-jing', 'appraiser'),
    director: hall.staff('ma-jun', 'director'),
    admin: hall.staff('wu-gang', 'admin'),
  })
  await hall.wish(callers['kiosk']!, 'issueTicket', { service: 'social-card', language: 'zh-CN' })
  for (const role of roles) if (role !== 'citizen') lines[role] = await hall.line('desk', callers[role])
})
afterAll(() => hall.end())

const bySocket = roles.filter((role) => role !== 'citizen')

/** A wish nobody can grant: it tells whether the door let it through, without anything happening. */
const nonsense = { nonsense: true }
const isShut = (refusal: string) => refusal === 'not-allowed' || refusal === 'not-signed-in-here'
const maySay = (role: string) => commandNames.filter((verb) => (ruleOf(verb).by as readonly string[]).includes(role))
const viewNames = Object.keys(views) as ViewName[]
const maySee = (role: string) =>
  viewNames.filter((view) => views[view].for === 'anyone' || (views[view].for as readonly string[]).includes(role))

test.each(roles)('over HTTP, %s may say what the table says and nothing else', async (role) => {
  const through: string[] = []
  for (const verb of commandNames) {
    const reply = await hall.ask('POST', `/api/wishes/${verb}`, callers[role], nonsense)
    const { refusal = 'none' } = reply.body as { refusal?: string }
    expect([401, 403].includes(reply.status)).toBe(isShut(refusal))
    if (!isShut(refusal)) through.push(verb)
  }
  expect(through).toEqual(maySay(role))
})

test.each(bySocket)('over a socket, %s may say what the table says and nothing else', async (role) => {
  const through: string[] = []
  for (const verb of commandNames) {
    const wish = { id: `m-${role}-${verb}`, command: { ...nonsense, type: verb } as never }
    const reply = (await lines[role]!.emitWithAck('wish', wish)) as { refusal?: string }
    if (!isShut(reply.refusal ?? 'none')) through.push(verb)
  }
  expect(through).toEqual(maySay(role))
})

const staffIds: Partial<Record<string, string>> = {
  clerk: 'zhang-min',
  guide: 'sun-li',
  supervisor: 'zhou-jie',
  officer: 'he-ping',
  appraiser: 'xu-jing',
  director: 'ma-jun',
}
const own: Partial<Record<ViewName, Record<string, string>>> = {
  sign: { window: 'w1' },
  visit: { ticket: 'A001' },
  slip: { ticket: 'A001' },
  ticket: { ticket: 'A001' },
  tablet: { window: 'w1' },
  desk: { window: 'w1' },
  guide: { item: 'none' },
  matter: { matter: '20260101-0001' },
  chain: { ticket: 'A001' },
  matterOfNotice: { code: '12345678' },
  complaint: { complaint: 'T20260101-0001' },
  appealed: { complaint: 'T20260101-0001' },
  complaintSlip: { complaint: 'T20260101-0001' },
  conduct: { month: '2026-01' },
  conducts: { month: '2026-01' },
  roster: { month: '2026-01' },
  ruleBookDraft: { draft: '1' },
  appraisals: { period: '2026-01' },
  goalSheets: { period: '2026-H1' },
  goalSheet: { goals: '2026-H1:none' },
  myGoals: { period: '2026-H1' },
  reviewRound: { review: '2026-H1' },
  selection: { selection: '2026:none' },
  appraisal: { appraisal: '2026-01:none' },
}

/** What a role would ask for to see its own. */
const ofOneself: readonly ViewName[] = ['myAppeals', 'myAppraisals', 'myGoals', 'myReviews', 'myDuties', 'conduct']
const ownOf = (view: ViewName, role: string): Record<string, string> => ({
  ...own[view],
  ...(ofOneself.includes(view) && { staff: staffIds[role] ?? 'nobody' }),
})

test.each(roles)('over HTTP, %s sees what the table says and nothing else', async (role) => {
  const through: string[] = []
  for (const view of viewNames) {
    const answer = await hall.ask(
      'GET',
      `/api/pictures/${view}?${new URLSearchParams(ownOf(view, role))}`,
      callers[role],
    )
    if (answer.status === 200) through.push(view)
    else expect(answer.status, view).toBe(role === 'anonymous' ? 401 : 403)
  }
  expect(through).toEqual(maySee(role))
})

test.each(bySocket)('over a socket, %s sees what the table says and nothing else', async (role) => {
  const through: string[] = []
  for (const view of viewNames) {
    const watch = { view, params: ownOf(view, role) } as Watch
    const reply = await lines[role]!.emitWithAck('watch', watch)
    // A stranger may look at six things at a time.
    lines[role]!.emit('unwatch', watch)
    if (reply.ok) through.push(view)
    else expect(reply.refusal, view).toBe('not-allowed')
  }
  expect(through).toEqual(maySee(role))
})

test('a citizen sees only their own visit, a tablet only its own window', async () => {
  await hall.wish(callers['kiosk']!, 'issueTicket', { service: 'social-card', language: 'zh-CN' })
  expect((await hall.ask('GET', '/api/pictures/visit?ticket=A002', callers['citizen'])).status).toBe(403)
  expect((await hall.ask('GET', '/api/pictures/tablet?window=w2', callers['tablet'])).status).toBe(403)
})

const guarded: [method: string, path: string, roles: readonly string[]][] = [
  ['GET', '/api/people/credentials', ['admin']],
  ['PUT', '/api/people/nobody/pin', ['admin']],
  ['GET', '/api/devices', ['admin']],
  ['POST', '/api/devices', ['admin']],
  ['DELETE', '/api/devices/nothing', ['admin']],
  ['GET', '/api/reports/measures', ['supervisor', 'officer', 'appraiser', 'director', 'admin']],
  ['GET', '/api/reports/measures/file', ['supervisor', 'officer', 'appraiser', 'director', 'admin']],
  ['GET', '/api/reports/behind', ['supervisor', 'officer', 'appraiser', 'director', 'admin']],
  ['GET', '/api/reports/flags', ['supervisor', 'appraiser', 'director']],
  ['GET', '/api/reports/facts', ['supervisor', 'officer', 'appraiser', 'director', 'admin']],
  ['GET', '/api/appraisal/schemes', appraisedRoles],
  ['GET', '/api/appraisal/mine', appraisedRoles],
  ['GET', '/api/ballots', ['clerk', 'guide', 'supervisor', 'officer', 'appraiser', 'director']],
  ['POST', '/api/ballots', ['clerk', 'guide', 'supervisor', 'officer', 'appraiser', 'director']],
  ['POST', '/api/tests/read', ['appraiser', 'director']],
  ['GET', '/api/appraisal/sheet', ['supervisor', 'appraiser', 'director']],
  ['GET', '/api/appraisal/sheet.csv', ['supervisor', 'appraiser', 'director']],
  ['GET', '/api/appraisal/sheet.xlsx', ['supervisor', 'appraiser', 'director']],
  ['GET', '/api/appraisal/versions', ['supervisor', 'appraiser', 'director']],
  ['POST', '/api/appraisal/try', ['appraiser', 'director']],
  ['POST', '/api/appraisal/recount', ['appraiser', 'director']],
  ['GET', '/api/ledgers', [...appraisedRoles, 'admin']],
  ['GET', '/api/ledgers/matters', [...appraisedRoles, 'admin']],
  ['GET', '/api/ledgers/complaints', ['supervisor', 'officer', 'appraiser', 'director', 'admin']],
  ['GET', '/api/stories/complaint%20T20260101-0001/facts', ['officer']],
  ['GET', '/api/stories/matter%2020260101-0001/facts', [...appraisedRoles, 'admin']],
  ['GET', '/api/stories/ruleBook%20hall/facts', appraisedRoles],
  ['GET', '/api/stories/conduct%202026-11:li-qiang/facts', ['supervisor', 'appraiser', 'director']],
  ['GET', '/api/stories/conduct%202026-11:zhang-min/facts', ['clerk', 'supervisor', 'appraiser', 'director']],
  ['GET', '/api/stories/review%202026-H2/facts', ['appraiser', 'director']],
  ['GET', '/api/stories/selection%202026:window/facts', ['appraiser', 'director']],
  ['GET', '/api/stories/appraisal%202026-11:month/facts', ['supervisor', 'appraiser', 'director']],
  ['GET', '/api/papers/notice/20260101-0001', ['clerk', 'guide', 'supervisor', 'officer']],
  ['POST', '/api/papers/notice/20260101-0001/strip', ['clerk', 'guide', 'supervisor', 'officer']],
  ['GET', '/api/personal/complaint%20T20260101-0001', ['officer']],
  ['GET', '/api/personal/matter%2020260101-0001', ['clerk', 'guide', 'supervisor', 'officer']],
  ['GET', '/api/personal-access', ['officer', 'admin']],
  ['GET', '/api/guides/template.xlsx', ['admin']],
  ['POST', '/api/guides/read', ['admin']],
  ['POST', '/api/photos', ['admin']],
  ['POST', '/api/evidence', appraisedRoles],
  ['GET', `/api/evidence/${'0'.repeat(64)}`, appraisedRoles],
]
test.each(guarded)('%s %s is only for %s', async (method, path, may) => {
  for (const role of roles) {
    const body = method === 'GET' || method === 'DELETE' ? undefined : {}
    const { status } = await hall.ask(method, path, callers[role], body)
    expect([role, [401, 403].includes(status)]).toEqual([role, !may.includes(role)])
  }
})

test('every door of the OpenAPI document is one of the tables, and every verb and picture is in it', async () => {
  const { paths } = (await hall.ask('GET', '/api/openapi.json')).body as { paths: Record<string, unknown> }
  const wanted = [
    ...commandNames.map((v) => `/api/wishes/${v}`),
    ...Object.keys(views).map((v) => `/api/pictures/${v}`),
  ]
  expect(
    Object.keys(paths)
      .filter((path) => /wishes|pictures/.test(path))
      .sort(),
  ).toEqual(wanted.sort())
})
