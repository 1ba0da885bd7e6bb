/** A small town's setup, whole and with faults, for looking at the setup screen. */
import type { DeviceAnswer } from '#shared/protocol/http.ts'
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
