/** A sound setup, and what may be wrong with its guides, units and calendars. */
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import type { SetupProblemCode } from '#shared/domain/setup/problem.ts'
import { Setup } from '#shared/domain/setup/setup.ts'

export const sound = (): SetupDraft =>
  Setup.parse({
    name: { 'zh-CN': '清河镇便民服务中心' },
    timeZone: 'Asia/Shanghai',
    hours: {
      weekly: {
        mon: [
          ['08:30', '12:00'],
          ['13:30', '17:30'],
        ],
      },
      exceptions: [{ date: '2026-10-01', open: [] }],
    },
    zones: [{ id: 'hall', name: { 'zh-CN': '一楼' } }],
    groups: [
      { id: 'social', name: { 'zh-CN': '社会保险' }, prefix: 'A' },
      { id: 'household', name: { 'zh-CN': '户籍' }, prefix: 'B' },
    ],
    services: [
      { id: 'enrol', group: 'social', name: { 'zh-CN': '参保登记' } },
      { id: 'move-in', group: 'household', name: { 'zh-CN': '户口迁入' } },
    ],
    items: [
      {
        id: 'join',
        service: 'enrol',
        name: { 'zh-CN': '居民养老保险参保登记' },
        kind: 'promised',
        organ: 'bureau',
        edition: '2026-01-01',
        statutory: { days: 20 },
        promised: { days: 5 },
        materials: [{ id: 'id-card', name: { 'zh-CN': '身份证' } }],
      },
      { id: 'ask', service: 'move-in', name: { 'zh-CN': '户口迁入' } },
    ],
    units: [{ id: 'bureau', name: { 'zh-CN': '县人社局' }, phone: '0537-1234567' }],
    workYears: [
      { year: 2025, off: ['2025-10-01'], work: ['2025-09-28'] },
      { year: 2026, off: ['2026-10-01', '2026-10-03'], work: ['2026-10-10'] },
    ],
    windows: [
      { id: 'w1', name: '1', zone: 'hall', services: ['enrol'] },
      { id: 'w2', name: '2', zone: 'hall', services: ['enrol', 'move-in'] },
    ],
    people: [{ id: 'p1', name: '王芳', staffNo: '1001', roles: ['clerk', 'admin'] }],
  })

/** What is wrong, its code, its place, and how it is done to a sound setup. */
export type Fault = readonly [string, SetupProblemCode, string, (setup: SetupDraft) => SetupDraft]
const paper = { id: 'a', name: { 'zh-CN': '照片' }, kind: 'original' as const, count: 1, byPledge: false }
export const item = (setup: SetupDraft, change: Partial<SetupDraft['items'][number]>): SetupDraft => ({
  ...setup,
  items: setup.items.map((one, i) => (i === 0 ? { ...one, ...change } : one)),
})
const unpromised = (setup: SetupDraft): SetupDraft => ({
  ...setup,
  items: setup.items.map(({ promised: _, ...one }) => one),
})
const years = (setup: SetupDraft, change: Partial<SetupDraft['workYears'][number]>): SetupDraft => ({
  ...setup,
  workYears: setup.workYears.map((one, i) => (i === 1 ? { ...one, ...change } : one)),
})
const withoutMoveIn = (setup: SetupDraft): SetupDraft => ({
  ...setup,
  services: setup.services.filter(({ id }) => id !== 'move-in'),
})

export const guideFaults: readonly Fault[] = [
  ['one paper twice in a guide', 'same-id', 'items.0.materials.1.id', (s) => item(s, { materials: [paper, paper] })],
  ['two items with one id', 'same-id', 'items.1.id', (s) => ({ ...s, items: s.items.map((i) => ({ ...i, id: 'x' })) })],
  ['two units with one id', 'same-id', 'units.1.id', (s) => ({ ...s, units: [...s.units, ...s.units] })],
  ['an item of no queue', 'item-service-unknown', 'items.0.service', (s) => item(s, { service: 'tax' })],
  ['an item of a queue that was removed', 'item-service-unknown', 'items.1.service', withoutMoveIn],
  ['an item of an organ nobody knows', 'organ-unknown', 'items.0.organ', (s) => item(s, { organ: 'ministry' })],
  ['the 31st of June as an edition', 'date-impossible', 'items.0.edition', (s) => item(s, { edition: '2026-06-31' })],
  ['a promise that promises nothing', 'promise-missing', 'items.0.promised', unpromised],
  [
    'a promise longer than the law allows',
    'promise-too-long',
    'items.0.promised',
    (s) => item(s, { promised: { days: 21, of: 'working' } }),
  ],
  ['two calendars of one year', 'same-year', 'workYears.1.year', (s) => years(s, { year: 2025, off: [], work: [] })],
  ['a day off in another year', 'date-of-other-year', 'workYears.1.off.0', (s) => years(s, { off: ['2027-01-01'] })],
  ['a day off that is no day', 'date-impossible', 'workYears.1.off.0', (s) => years(s, { off: ['2026-02-29'] })],
  ['a day off twice', 'same-date', 'workYears.1.off.1', (s) => years(s, { off: ['2026-10-01', '2026-10-01'] })],
  ['a worked Monday', 'worked-on-weekday', 'workYears.1.work.0', (s) => years(s, { work: ['2026-10-12'] })],
  ['a day off that is worked', 'off-and-worked', 'workYears.1.work.0', (s) => years(s, { work: ['2026-10-03'] })],
]
