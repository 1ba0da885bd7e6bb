/** Example pictures of the duty floor on a Monday morning. */
import type { FloorQueue, FloorView, FloorVisit, FloorWindow } from '#shared/views/floor.ts'
import { galleryNow } from './fakeHall.ts'
import { hallName, minute, servicesPicture } from './pictures.ts'

const at = (minutes: number): number => galleryNow + minutes * minute
const text = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const enrol = text('社会保险参保登记', 'Social insurance registration')
const medical = text('医保参保与报销', 'Medical insurance')
const household = text('户籍业务', 'Household registration')
const estate = text('不动产登记', 'Real estate registration')
const marriage = text('婚姻登记', 'Marriage registration')

const ids = new Map([
  [enrol, 'enrol'],
  [medical, 'medical'],
  [household, 'household'],
  [estate, 'estate'],
])

const window = (name: string, rest: Partial<FloorWindow>): FloorWindow => ({
  id: `w${name}`,
  name,
  zone: text('一楼', 'Ground floor'),
  zoneId: 'ground',
  is: 'open',
  since: at(-70),
  pauseReason: null,
  staff: null,
  services: [enrol, medical],
  ticket: null,
  held: [],
  ...rest,
})
const ticket = (
  number: string,
  stage: 'called' | 'serving' | 'held',
  minutes: number,
  service = enrol,
  rest: Partial<FloorVisit> = {},
): FloorVisit => ({
  ticket: number,
  stage,
  since: at(minutes),
  service,
  serviceId: ids.get(service) ?? '',
  askForgotten: false,
  returnTo: null,
  ...rest,
})
const queue = (
  id: string,
  name: FloorQueue['name'],
  waiting: number,
  longest: number,
  windowsOpen: number,
): FloorQueue => ({
  id,
  name,
  waiting,
  longestSince: waiting ? at(longest) : null,
  windowsOpen,
  range: windowsOpen
    ? { can: true, fromMs: waiting * 2 * minute, toMs: waiting * 4 * minute }
    : { can: false, why: 'no-window-open' },
})

export const floorBusy: FloorView = {
  hallName,
  demo: false,
  day: '2026-11-23',
  dayStage: 'open',
  open: servicesPicture.open,
  counts: {
    issued: 74,
    waiting: 25,
    called: 1,
    serving: 4,
    held: 2,
    missed: 3,
    finished: 37,
    left: 2,
    expired: 0,
    void: 0,
  },
  rated: 19,
  windows: [
    window('1', { staff: '李强', ticket: ticket('A014', 'serving', -6), held: [ticket('A010', 'held', -22)] }),
    window('2', { staff: '陈静', is: 'paused', pauseReason: 'meal', since: at(-12) }),
    window('3', { staff: '王芳', ticket: ticket('A015', 'called', -0.4) }),
    window('4', { is: 'empty', since: at(-900) }),
    window('5', {
      staff: '赵敏',
      ticket: ticket('C009', 'serving', -74, household, { askForgotten: true }),
      services: [household],
    }),
    window('6', { staff: '周伟', services: [estate], held: [ticket('E002', 'held', -3, estate)], since: at(-3) }),
    window('7', { staff: '孙丽', ticket: ticket('B010', 'serving', -2, medical, { returnTo: '1' }) }),
    window('8', { staff: '吴磊', ticket: ticket('E004', 'serving', -19, estate), services: [estate] }),
    window('综合', { staff: '郑洁', is: 'ready', since: at(-4), services: [enrol, medical, household] }),
  ],
  queues: [
    queue('enrol', enrol, 5, -19, 2),
    queue('medical', medical, 6, -24, 2),
    queue('household', household, 11, -41, 1),
    queue('marriage', marriage, 2, -8, 0),
    queue('estate', estate, 1, -3, 2),
    queue('relief', text('社会救助申请', 'Social relief'), 0, 0, 1),
    queue('pension', text('养老待遇资格认证', 'Pension check'), 0, 0, 2),
  ],
  problems: [
    { id: 'p1', kind: 'paper-near-end', about: '门口取号机', since: at(-6) },
    { id: 'p2', kind: 'screen-lost', about: '二楼综合屏', since: at(-3) },
  ],
  devices: [
    { id: 'd1', name: '门口取号机', role: 'kiosk', connected: true, lastSeenAt: at(0) },
    { id: 'd2', name: '', role: 'board', connected: true, lastSeenAt: at(0) },
    { id: 'd3', name: '二楼综合屏', role: 'board', connected: false, lastSeenAt: at(-4) },
    { id: 'd4', name: '3 号评价器', role: 'tablet', connected: true, lastSeenAt: at(0), window: 'w3' },
  ],
  printers: [
    { id: 'r1', name: '门口号票打印机', online: true, paper: 'near-end' },
    { id: 'r2', name: '导服台打印机', online: false, paper: 'unknown' },
  ],
}

const nobody = {
  issued: 0,
  waiting: 0,
  called: 0,
  serving: 0,
  held: 0,
  missed: 0,
  finished: 0,
  left: 0,
  expired: 0,
  void: 0,
}
export const floorCalm: FloorView = {
  ...floorBusy,
  counts: { ...nobody, issued: 38, serving: 1, finished: 37 },
  windows: floorBusy.windows.map((w) => ({ ...w, ticket: w.id === 'w1' ? w.ticket : null, held: [] })),
  queues: floorBusy.queues.map((q) => ({ ...q, waiting: 0, longestSince: null })),
  problems: [],
  printers: [{ id: 'r1', name: '门口号票打印机', online: true, paper: 'ok' }],
}
export const floorMorning: FloorView = {
  ...floorCalm,
  counts: nobody,
  rated: 0,
  dayStage: 'not-open',
  windows: floorBusy.windows.map((w) => ({ ...w, is: 'empty', staff: null, ticket: null, held: [] })),
  devices: [],
  printers: [],
}
export const floorClosed: FloorView = {
  ...floorMorning,
  dayStage: 'closed',
  counts: { ...nobody, issued: 214, finished: 196, left: 9, expired: 9 },
  rated: 88,
}
