/** A hall to live a year in: twelve windows, three sections, nineteen people, of whom it is known how they truly work. */
import { Setup } from '#shared/domain/setup/setup.ts'
import { workYears } from '../../../server/templates/workYears.ts'

/** What nobody in the hall knows: the appraisal is to find it out. */
export type Truth = {
  /** Time for the same work, as a multiple of the usual: 0.8 is quick. */
  readonly slow: number
  /** Of those who rate, how many are very satisfied, satisfied, and so on down to very dissatisfied. */
  readonly rated: readonly [number, number, number, number, number]
  /** Calls nobody was helped in: started and finished within seconds. */
  readonly games?: number
  /** Mornings begun late. */
  readonly late?: number
  /** Notices that leave a paper out. */
  readonly omits?: number
}

const warm = [0.72, 0.2, 0.065, 0.01, 0.005] as const
const usual = [0.58, 0.28, 0.11, 0.02, 0.01] as const
const cold = [0.33, 0.32, 0.25, 0.07, 0.03] as const

const clerks: readonly (readonly [id: string, name: string, section: string, truth: Truth])[] = [
  ['an-ning', '安宁', 'affairs', { slow: 0.82, rated: warm }],
  ['bai-xue', '白雪', 'affairs', { slow: 0.9, rated: usual }],
  ['cai-hong', '蔡红', 'affairs', { slow: 1, rated: usual }],
  ['dai-yu', '戴宇', 'affairs', { slow: 1.25, rated: usual }],
  ['fang-yuan', '方圆', 'market', { slow: 1, rated: usual, games: 0.2 }],
  ['gan-lin', '甘霖', 'market', { slow: 1, rated: cold }],
  ['hao-ran', '郝然', 'market', { slow: 1.05, rated: usual, late: 0.12 }],
  ['ji-chun', '纪春', 'market', { slow: 0.95, rated: usual }],
  ['kong-lan', '孔兰', 'general', { slow: 1.1, rated: usual, omits: 0.5 }],
  ['lei-ming', '雷鸣', 'general', { slow: 0.95, rated: warm }],
  ['mao-li', '毛丽', 'general', { slow: 1, rated: usual }],
  ['nie-feng', '聂枫', 'general', { slow: 1, rated: usual }],
  // Sits wherever somebody is on leave.
  ['ou-yang', '欧阳平', 'general', { slow: 1, rated: usual }],
]
export const truths: ReadonlyMap<string, Truth> = new Map(clerks.map(([id, , , truth]) => [id, truth]))
export const relief = 'ou-yang'
export const gamer = 'fang-yuan'
export const lateComer = 'hao-ran'
export const careless = 'kong-lan'

const text = (chinese: string, english: string) => ({ 'zh-CN': chinese, en: english })
const paper = (id: string, chinese: string, english: string) => ({ id, name: text(chinese, english) })
const idCard = paper('id-card', '居民身份证', 'Identity card')
const photo = paper('photo', '近期免冠照片', 'Recent photograph')
const form = paper('form', '申请表', 'Application form')
const item = (service: string, chinese: string, english: string) => ({
  id: `${service}-item`,
  service,
  name: text(chinese, english),
  kind: 'promised',
  promised: { days: 5 },
  statutory: { days: 20 },
  materials: [idCard, photo, form],
})

const services = [
  { id: 'pension', group: 'social', minutes: 8, name: text('养老保险', 'Pension') },
  { id: 'medical', group: 'social', minutes: 6, name: text('医疗保险', 'Medical insurance') },
  { id: 'household', group: 'civil', minutes: 10, name: text('户籍证明', 'Household records') },
  { id: 'permit', group: 'civil', minutes: 12, name: text('居住证', 'Residence permit') },
  { id: 'licence', group: 'market', minutes: 16, name: text('营业执照', 'Business licence') },
  { id: 'tax', group: 'market', minutes: 9, name: text('涉税事项', 'Taxes') },
]
/** Every service is done at six windows at least: like can be compared with like. */
const left = ['pension', 'medical', 'household', 'permit']
const right = ['household', 'permit', 'licence', 'tax', 'pension']

const day: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
]
/** The calendar of 2027 is not published yet; deadlines of the last days of the year reach into it. */
const nextYear = { year: 2027, off: ['2027-01-01', '2027-01-02', '2027-01-03'], work: [] }

const plain = (id: string, name: string, staffNo: string, roles: string[], postKind: string, section?: string) => ({
  id,
  name,
  staffNo,
  roles,
  postKind,
  ...(section && { section }),
})

export const yearSetup = Setup.parse({
  name: text('柳河镇便民服务中心', 'Liuhe Township Service Centre'),
  shortName: '柳河',
  timeZone: 'Asia/Shanghai',
  hours: { weekly: { mon: day, tue: day, wed: day, thu: day, fri: day } },
  zones: [{ id: 'hall', name: text('大厅', 'Hall') }],
  groups: [
    { id: 'social', name: text('社会保障', 'Social security'), prefix: 'A' },
    { id: 'civil', name: text('户籍民政', 'Civil affairs'), prefix: 'B' },
    { id: 'market', name: text('市场与税务', 'Market and taxes'), prefix: 'C' },
  ],
  services,
  items: services.map(({ id, name }) => item(id, `${name['zh-CN']}办理`, `${name.en} application`)),
  workYears: [...workYears, nextYear],
  windows: clerks
    .filter(([id]) => id !== relief)
    .map(([, , section], index) => ({
      id: `w${index + 1}`,
      name: String(index + 1),
      zone: 'hall',
      services: index < 6 ? left : right,
      section,
    })),
  sections: [
    { id: 'affairs', name: text('社会事务办公室', 'Social affairs'), head: 'an-ning' },
    { id: 'market', name: text('市场服务组', 'Market services'), head: 'ji-chun' },
    { id: 'general', name: text('综合窗口组', 'General windows'), head: 'lei-ming' },
  ],
  people: [
    ...clerks.map(([id, name, section], index) => plain(id, name, String(1001 + index), ['clerk'], 'window', section)),
    plain('qiu-chief', '邱岩', '3001', ['supervisor'], 'management', 'affairs'),
    plain('rao-officer', '饶静', '4001', ['officer'], 'back-office', 'general'),
    plain('shi-office', '史文', '5001', ['appraiser'], 'back-office'),
    plain('tao-office', '陶然', '5002', ['appraiser'], 'back-office'),
    plain('wei-head', '魏国', '6001', ['director'], 'management'),
    plain('yu-admin', '于洋', '9001', ['admin'], 'back-office'),
  ],
})

export const people = {
  supervisor: { role: 'supervisor', id: 'qiu-chief' },
  officer: { role: 'officer', id: 'rao-officer' },
  appraiser: { role: 'appraiser', id: 'shi-office' },
  secondAppraiser: { role: 'appraiser', id: 'tao-office' },
  director: { role: 'director', id: 'wei-head' },
  admin: { role: 'admin', id: 'yu-admin' },
} as const
export const clerk = (id: string) => ({ role: 'clerk', id }) as const
/** Who sits where when nobody is away. */
export const seats: readonly (readonly [window: string, clerk: string])[] = clerks
  .filter(([id]) => id !== relief)
  .map(([id], index) => [`w${index + 1}`, id])
