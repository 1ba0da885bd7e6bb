/** A small town's setup, whole and with faults, for looking at the setup screen. */
import type { DeviceAnswer } from '#shared/protocol/http.ts'
import type { GuidesAnswer } from '#shared/protocol/setupFiles.ts'
import { Setup } from '#shared/domain/setup/setup.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'
import { galleryNow } from './fakeHall.ts'
import { hallName, minute } from './pictures.ts'

export const townSetup = Setup.parse({
  ...townshipSetup({ hallName: hallName['zh-CN'], people: townshipPeople }),
  name: hallName,
  printers: [
    { id: 'door', name: '门口打印机', connection: { kind: 'network', host: '192.168.1.50' } },
    { id: 'trial', name: '试打', width: 58, encoding: 'raster', connection: { kind: 'file', folder: 'slips' } },
  ],
})

const guide = townSetup.items[0]!
const [notary] = townSetup.units

type Plain = ReturnType<typeof townSetup.services.slice>[number]
const first = townSetup.services[0] as Plain

/** As somebody leaves it in the middle of a morning's work. */
export const changedSetup = {
  ...townSetup,
  cutOverHour: 3,
  hours: {
    ...townSetup.hours,
    weekly: { ...townSetup.hours.weekly, sat: [['09:00', '12:00']] },
    exceptions: [{ date: '2027-01-01', open: [], name: { 'zh-CN': '元旦' } }],
  },
  services: [...townSetup.services.slice(1), { ...first, minutes: 15, quota: 80 }],
  windows: townSetup.windows.map((window) =>
    window.id === 'w2' ? { ...window, name: '2A', services: window.services.slice(1) } : window,
  ),
  people: [
    ...townSetup.people.filter(({ id }) => id !== 'zhao-lei'),
    { id: 'new', name: '郑洁', staffNo: '1007', roles: ['clerk', 'guide'], active: true },
  ],
  rules: { ...townSetup.rules, longestWaitMinutes: 45, ratingDays: 14 },
}

/** Guides, units, calendars and deadlines in the middle of being written. */
export const guidedSetup = {
  ...townSetup,
  items: [
    {
      ...guide,
      kind: 'promised',
      promised: { days: 3, of: 'working' },
      materials: guide.materials.map((paper, index) => (index === 0 ? { ...paper, byPledge: true } : paper)),
    },
    ...townSetup.items.slice(2),
    {
      id: 'parking',
      service: first.id,
      name: { 'zh-CN': '居民停车证办理' },
      kind: 'instant',
      basis: [],
      conditions: [],
      procedure: [],
      materials: [],
      notHandled: [],
    },
  ],
  units: [...townSetup.units.slice(1), { ...notary!, phone: '0537-7654321' }],
  workYears: [
    ...townSetup.workYears,
    { year: 2027, off: ['2027-01-01', '2027-02-08', '2027-02-09'], work: ['2027-02-20'], source: '试填' },
  ],
  deadlines: { ...townSetup.deadlines, rectifyDays: 5, verifyDays: 3 },
  numbering: { ...townSetup.numbering, notice: '清河一次性告知〔{year}〕{n:4}号' },
}

/** One fault of every kind a hand can make. */
export const faultySetup = {
  ...townSetup,
  timeZone: 'Asia/Qinghe',
  hours: {
    weekly: {
      ...townSetup.hours.weekly,
      tue: [
        ['08:30', '12:00'],
        ['11:30', '17:30'],
      ],
      wed: [['17:00', '9:00']],
    },
    exceptions: [{ date: '2027-02-30', open: [] }],
  },
  groups: [
    ...townSetup.groups.map((group) => (group.id === 'civil' ? { ...group, prefix: 'A' } : group)),
    { id: 'empty', name: { 'zh-CN': '不动产' }, prefix: 'E' },
  ],
  services: [
    ...townSetup.services.map((service, index) => (index === 1 ? { ...service, minutes: 0, quota: '很多' } : service)),
    { id: 'orphan', group: 'household', name: { 'zh-CN': '' }, minutes: 10 },
  ],
  items: [
    {
      ...guide,
      service: 'gone',
      kind: 'promised',
      statutory: { days: 5, of: 'working' },
      promised: { days: 20, of: 'working' },
      conditions: [{ 'zh-CN': '' }],
      materials: guide.materials.map((paper, index) =>
        index === 0 ? { ...paper, count: '几', when: { en: 'x' } } : paper,
      ),
      fee: { standard: { 'zh-CN': '' } },
      enquiryPhone: '总机',
    },
    ...townSetup.items.slice(1),
  ],
  units: [...townSetup.units, { id: 'nameless', name: { 'zh-CN': '' }, phone: '' }],
  workYears: [{ year: 2026, off: ['2026-10-01', '2026-10-01', '2027-01-01'], work: ['2026-10-10', '2026-10-12'] }],
  numbering: { ...townSetup.numbering, receipt: '受理' },
  windows: townSetup.windows.map((window) => (window.id === 'w4' ? { ...window, services: [] } : window)),
  people: townSetup.people.map((person) =>
    person.id === 'li-qiang'
      ? { ...person, staffNo: '1001' }
      : person.id === 'sun-li'
        ? { ...person, roles: [] }
        : person,
  ),
  rules: { ...townSetup.rules, longestWaitMinutes: 5 },
}

export const townDevices: readonly DeviceAnswer[] = [
  {
    id: 'kiosk-1a2b3c4d',
    name: '门口取号机',
    role: 'kiosk',
    printer: 'door',
    pairedAt: galleryNow - 5 * 24 * 60 * minute,
    lastSeenAt: galleryNow - minute,
  },
  { id: 'tablet-5e6f7a8b', name: '3 号窗口评价器', role: 'tablet', window: 'w3' },
]

/** Without a single guide, unit or calendar, as a hall was set up before there were any. */
export const bareSetup = { ...townSetup, items: [], units: [], workYears: [], phones: {} }

/** Three hundred items, as a district has them. */
export const districtSetup: typeof townSetup = {
  ...townSetup,
  items: Array.from({ length: 300 }, (_, n) => {
    const item = townSetup.items[n % townSetup.items.length]!
    return {
      ...item,
      id: `item-${n}` as typeof item.id,
      name: { ...item.name, 'zh-CN': `${item.name['zh-CN']} ${n + 1}` },
    }
  }),
}

export const readGuides: GuidesAnswer = {
  items: [
    { ...guide, code: '1137080000' },
    { ...guide, id: 'new' as never, name: { 'zh-CN': '居住证申领' } },
  ],
  errors: [],
  summary: { added: 1, changed: 1, same: 0, kept: townSetup.items.length - 1 },
}
export const wrongGuides: GuidesAnswer = {
  items: [],
  errors: [
    { sheet: 'items', row: 3, column: '取号事项', says: 'unknown-service', value: '不动产' },
    { sheet: 'items', row: 7, column: '承诺时限', says: 'promise-too-long', value: '20' },
    { sheet: 'items', row: 12, column: '办理流程（英文）', says: 'lines-differ', value: '' },
    { sheet: 'materials', row: 41, column: '份数', says: 'number', value: '若干' },
  ],
  summary: { added: 0, changed: 0, same: 0, kept: 0 },
}
