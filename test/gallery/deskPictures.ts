/** Example pictures of one window's desk through a Monday morning. */
import type { DeskView, WaitingRow } from '#shared/views/desk.ts'
import type { DeskTicket } from '#shared/views/deskTicket.ts'
import { galleryNow } from './fakeHall.ts'
import { hallName, minute } from './pictures.ts'

type Desk = NonNullable<DeskView>
const at = (minutes: number): number => galleryNow + minutes * minute
const enrol = { id: 'enrol', name: { 'zh-CN': '社会保险参保登记', en: 'Social insurance registration' } }
const pension = { id: 'pension', name: { 'zh-CN': '养老待遇资格认证', en: 'Pension check' } }
const medical = { id: 'medical', name: { 'zh-CN': '医保参保与报销', en: 'Medical insurance' } }
const household = { id: 'household', name: { 'zh-CN': '户籍业务', en: 'Household registration' } }
const estate = { id: 'estate', name: { 'zh-CN': '不动产登记', en: 'Real estate registration' } }
const marriage = { id: 'marriage', name: { 'zh-CN': '婚姻登记', en: 'Marriage registration' } }

const row = (ticket: string, service: typeof enrol, minutes: number, rest: Partial<WaitingRow> = {}): WaitingRow => ({
  ticket,
  service: service.name,
  issuedAt: at(minutes),
  priority: null,
  aimed: false,
  why: { rule: 'earliest', key: at(minutes), issuedAt: at(minutes) },
  ...rest,
})

const ticket = (rest: Partial<DeskTicket>): DeskTicket => ({
  ticket: 'A012',
  service: enrol,
  stage: 'called',
  language: 'zh-CN',
  priority: null,
  issuedAt: at(-7),
  served: [],
  since: at(-0.4),
  calledAt: at(-0.4),
  attempts: 1,
  firstResponder: null,
  holdReason: null,
  note: null,
  transfers: 0,
  returnTo: null,
  notices: [],
  items: [
    {
      id: 'pension-enrol',
      name: { 'zh-CN': '城乡居民养老保险参保登记', en: "Enrol in the residents' pension scheme" },
      kind: 'instant',
    },
    { id: 'pension-claim', name: { 'zh-CN': '养老待遇申领', en: 'Claim a pension' }, kind: 'promised' },
  ],
  matters: [],
  mayMissAt: at(0.6),
  askForgotten: false,
  ...rest,
})
const called = ticket({})
const serving = ticket({
  stage: 'serving',
  served: [enrol],
  since: at(-4.2),
  calledAt: at(-5),
  attempts: 1,
  issuedAt: at(-11),
  firstResponder: { name: '王芳', me: true },
  mayMissAt: null,
})

export const deskIdle: Desk = {
  hallName,
  demo: false,
  day: '2026-11-23',
  dayStage: 'open',
  window: { id: 'w3', name: '3', is: 'open', since: at(-65), pauseReason: null },
  staff: { id: 'p1', name: '王芳', staffNo: '0012' },
  services: [
    { ...enrol, on: true },
    { ...pension, on: true },
    { ...medical, on: true },
  ],
  current: null,
  held: [],
  next: row('B007', medical, -24),
  waiting: 12,
  longestSince: at(-24),
  line: [
    row('B007', medical, -24),
    row('A013', enrol, -19, { priority: 'soldier', why: { rule: 'priority', key: at(-34), issuedAt: at(-19) } }),
    row('A014', enrol, -17),
    row('B008', medical, -12, { aimed: true, why: { rule: 'returned', key: at(-12), issuedAt: at(-12) } }),
    row('A015', pension, -9),
    row('B009', medical, -6),
    row('A016', enrol, -3),
    row('B010', medical, -2),
    row('A017', enrol, -1),
  ],
  missed: [
    { ticket: 'A009', service: enrol.name, since: at(-13), cameBack: false },
    { ticket: 'B004', service: medical.name, since: at(-31), cameBack: true },
  ],
  undo: null,
  lastFinished: { ticket: 'A011', rating: 'open' },
  everyService: [
    { ...enrol, windowsOpen: 2 },
    { ...pension, windowsOpen: 1 },
    { ...medical, windowsOpen: 2 },
    { ...household, windowsOpen: 1 },
    { ...marriage, windowsOpen: 0 },
    { ...estate, windowsOpen: 1 },
  ],
  everyWindow: [
    { id: 'w1', name: '1', is: 'open', staff: '李强' },
    { id: 'w2', name: '2', is: 'paused', staff: '陈静' },
    { id: 'w3', name: '3', is: 'open', staff: '王芳' },
    { id: 'w4', name: '4', is: 'empty', staff: null },
    { id: 'w5', name: '5', is: 'open', staff: '赵敏' },
  ],
  people: [
    { id: 'p1', name: '王芳', window: 'w3' },
    { id: 'p2', name: '李强', window: 'w1' },
    { id: 'p3', name: '陈静', window: 'w2' },
    { id: 'p4', name: '赵敏', window: 'w5' },
    { id: 'p5', name: '孙丽', window: null },
  ],
}
export const deskEmpty: Desk = {
  ...deskIdle,
  next: null,
  waiting: 0,
  longestSince: null,
  line: [],
  missed: [],
  lastFinished: null,
}
export const deskCalled: Desk = {
  ...deskIdle,
  current: called,
  undo: { verb: 'callNext', ticket: 'A012', until: galleryNow + 8_000 },
}
export const deskRecalled: Desk = {
  ...deskIdle,
  current: ticket({ attempts: 3, language: 'en', priority: 'elderly', mayMissAt: at(-1), since: at(-1.5) }),
}
export const deskServing: Desk = { ...deskIdle, current: serving, held: [] }
export const deskHeld: Desk = {
  ...deskServing,
  held: [
    ticket({ ticket: 'A010', stage: 'held', since: at(-22), holdReason: 'fetch-papers' }),
    ticket({ ticket: 'B003', stage: 'held', since: at(-6), holdReason: 'copy-or-pay', service: medical }),
  ],
}
export const deskTransferred: Desk = {
  ...deskIdle,
  current: {
    ...serving,
    transfers: 2,
    returnTo: '1',
    note: '已在 1 号窗口核过身份证,缺单位盖章,请先录入再送回',
    firstResponder: { name: '李强', me: false },
    notices: [
      {
        at: at(-30),
        by: '李强',
        items: [
          { text: '社会保险登记表(签字)', defect: 'not-signed' },
          { text: '近期一寸免冠照片 2 张', defect: 'missing' },
        ],
      },
    ],
  },
}
export const deskForgotten: Desk = {
  ...deskIdle,
  current: { ...serving, since: at(-74), issuedAt: at(-90), askForgotten: true },
}
export const deskPaused: Desk = {
  ...deskIdle,
  window: { ...deskIdle.window, is: 'paused', since: at(-12), pauseReason: 'meal' },
  next: null,
}
export const deskReady: Desk = {
  ...deskIdle,
  window: { ...deskIdle.window, is: 'empty', since: at(-900) },
  staff: null,
  next: null,
  lastFinished: null,
}
/** Signed in, the window not open yet or closed again. */
export const deskSeated: Desk = {
  ...deskReady,
  window: { ...deskIdle.window, is: 'ready', since: at(-3) },
  staff: deskIdle.staff,
}
/** The window was closed, then the day. */
export const deskEvening: Desk = { ...deskSeated, dayStage: 'closed' }
export const deskTaken: Desk = { ...deskIdle, staff: { id: 'p3', name: '陈静', staffNo: '0015' } }
export const deskNotBegun: Desk = { ...deskReady, dayStage: 'not-open', day: null }
export const deskClosed: Desk = { ...deskEmpty, dayStage: 'closed' }

export const windowsPicture = {
  hallName,
  demo: false,
  windows: deskIdle.everyWindow.map(({ id, name, is, staff }) => ({
    id,
    name,
    zone: { 'zh-CN': '一楼', en: 'Ground floor' },
    is,
    staff: staff ? { name: staff, staffNo: '0001' } : null,
    services: id === 'w3' ? deskIdle.services.map((s) => s.name) : [household.name, estate.name],
  })),
} as const
