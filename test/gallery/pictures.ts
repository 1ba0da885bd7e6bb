/** Example pictures of a small town's hall on a Monday morning, for looking at screens. */
import type { Range } from '#shared/domain/hall/estimate.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { ServicesView, ServiceTile } from '#shared/views/services.ts'
import type { PrintState } from '#shared/views/scene.ts'
import type { TabletView } from '#shared/views/tablet.ts'
import type { SlipView } from '#shared/views/visit.ts'
import { galleryNow } from './fakeHall.ts'

export const minute = 60_000
export const hallName: Text = { 'zh-CN': '清河镇便民服务中心', en: 'Qinghe Town Service Centre' }

const range = (from: number, to: number): Range => ({ can: true, fromMs: from * minute, toMs: to * minute })
const tile = (
  id: string,
  zh: string,
  en: string,
  waiting: number,
  wait: Range,
  state: ServiceTile['state'] = 'open',
): ServiceTile => ({
  id,
  name: { 'zh-CN': zh, en },
  waiting,
  windowsOpen: state === 'no-window' ? 0 : 1,
  range: wait,
  state,
})

const social = [
  tile('social-register', '社会保险参保登记', 'Social insurance registration', 3, range(5, 15)),
  tile('pension', '养老待遇认证', 'Pension check', 0, range(0, 0)),
]
const medical = [tile('medical', '医保参保与报销', 'Medical insurance', 6, range(15, 25))]
const household = [
  tile('household', '户籍业务', 'Household registration', 12, range(40, 60)),
  tile('id-card', '居民身份证', 'Identity card', 1, range(4, 8)),
]
const civil = [
  tile('relief', '社会救助申请', 'Social relief', 0, { can: false, why: 'no-window-open' }, 'no-window'),
  tile('marriage', '婚姻登记', 'Marriage registration', 2, { can: false, why: 'too-uncertain' }),
]
const estate = [tile('estate', '不动产登记', 'Real estate registration', 9, range(30, 45), 'quota-full')]

const groups = (many: boolean): ServicesView['groups'] => [
  { id: 'social', name: { 'zh-CN': '社会保险', en: 'Social insurance' }, prefix: 'A', services: social },
  { id: 'medical', name: { 'zh-CN': '医疗保障', en: 'Medical care' }, prefix: 'B', services: medical },
  { id: 'household', name: { 'zh-CN': '公安户籍', en: 'Police and household' }, prefix: 'C', services: household },
  { id: 'civil', name: { 'zh-CN': '民政', en: 'Civil affairs' }, prefix: 'D', services: civil },
  { id: 'estate', name: { 'zh-CN': '不动产', en: 'Real estate' }, prefix: 'E', services: estate },
  ...(many
    ? [
        {
          id: 'tax',
          name: { 'zh-CN': '税务', en: 'Tax' },
          prefix: 'F',
          services: [
            tile('invoice', '发票代开', 'Invoices', 4, range(8, 15)),
            tile('tax-return', '个人所得税', 'Income tax', 1, range(2, 5)),
            tile('tax-register', '税务登记', 'Tax registration', 0, range(0, 0)),
            tile('tax-proof', '完税证明', 'Tax certificate', 2, range(5, 9)),
          ],
        },
        {
          id: 'veterans',
          name: { 'zh-CN': '退役军人服务', en: 'Veterans' },
          prefix: 'G',
          services: [tile('veterans', '退役军人优待证', 'Veterans card', 0, range(0, 0))],
        },
      ]
    : []),
]

const openNow: ServicesView['open'] = {
  open: true,
  issuing: true,
  dayClosed: false,
  closesAt: Date.parse('2026-11-23T17:00:00+08:00'),
}
export const servicesPicture: ServicesView = {
  hallName,
  demo: false,
  languages: ['zh-CN', 'en'],
  open: openNow,
  groups: groups(false),
}
export const manyServices: ServicesView = { ...servicesPicture, groups: groups(true) }
/** Twelve services in four categories, as the template of a township begins. */
export const fewGroups: ServicesView = {
  ...servicesPicture,
  groups: groups(true)
    .filter((group) => group.services.length > 1)
    .map((group) => ({
      ...group,
      services: group.services.concat(
        group.services.map((service) => ({
          ...service,
          id: `${service.id}-2`,
          name: { 'zh-CN': `${service.name['zh-CN']}补办`, en: `${service.name.en ?? ''} renewal` },
        })),
      ),
    })),
}
export const noServices: ServicesView = { ...servicesPicture, groups: [] }
export const closedServices: ServicesView = {
  ...servicesPicture,
  open: { open: false, issuing: false, dayClosed: true, nextIssuingAt: Date.parse('2026-11-24T08:15:00+08:00') },
}
export const holidayServices: ServicesView = {
  ...servicesPicture,
  open: {
    open: false,
    issuing: false,
    dayClosed: false,
    because: { 'zh-CN': '元旦', en: 'New Year' },
    nextIssuingAt: Date.parse('2027-01-04T08:15:00+08:00'),
  },
}

export const slipPicture = (print: PrintState, ticket = 'A012'): NonNullable<SlipView> => ({
  visit: {
    hallName,
    demo: false,
    ticket,
    service: { 'zh-CN': '社会保险参保登记', en: 'Social insurance registration' },
    language: 'zh-CN',
    stage: 'waiting',
    issuedAt: galleryNow,
    ahead: 3,
    aheadByRight: 0,
    range: range(5, 15),
    promisedToMs: 15 * minute,
    window: null,
    zone: null,
    calledAt: null,
    staffName: null,
    firstResponder: null,
    told: null,
    answerDue: null,
    can: { leave: true, yield: true, comeBack: false, rate: null },
    yieldPlaces: 3,
    rated: false,
    notices: [],
  },
  print,
  phonePath: '/t/261123A012.kq3vXw0r8ZtT1mYc5uPq2A',
})

export const tabletPicture: NonNullable<TabletView> = {
  hallName,
  demo: false,
  window: '3',
  is: 'open',
  staff: { name: '王芳', staffNo: '0012' },
  services: [
    { 'zh-CN': '社会保险参保登记', en: 'Social insurance registration' },
    { 'zh-CN': '养老待遇认证', en: 'Pension check' },
    { 'zh-CN': '医保参保与报销', en: 'Medical insurance' },
  ],
  rate: null,
  thanked: null,
}
