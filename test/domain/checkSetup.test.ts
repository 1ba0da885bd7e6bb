/** A faulty setup is caught before it is published, and a sound one passes. */
import { describe, expect, it } from 'vitest'
import { checkSetup, type SetupDraft } from '#shared/domain/setup/check.ts'
import { setupProblemCodes } from '#shared/domain/setup/problem.ts'
import { Setup } from '#shared/domain/setup/setup.ts'

const sound = (): SetupDraft =>
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

type Fault = readonly [string, (typeof setupProblemCodes)[number], string, (setup: SetupDraft) => SetupDraft]
const other = { id: 'p2', name: '李强', staffNo: '1002', roles: ['clerk' as const], active: true }
const service = (setup: SetupDraft, change: Partial<SetupDraft['services'][number]>): SetupDraft => ({
  ...setup,
  services: setup.services.map((s, i) => (i === 1 ? { ...s, ...change } : s)),
})
const paper = { id: 'a', name: { 'zh-CN': '照片' }, kind: 'original' as const, count: 1, byPledge: false }
const item = (setup: SetupDraft, change: Partial<SetupDraft['items'][number]>): SetupDraft => ({
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
const window = (setup: SetupDraft, change: Partial<SetupDraft['windows'][number]>): SetupDraft => ({
  ...setup,
  windows: setup.windows.map((w, i) => (i === 1 ? { ...w, ...change } : w)),
})
const hours = (setup: SetupDraft, change: Partial<SetupDraft['hours']>): SetupDraft => ({
  ...setup,
  hours: { ...setup.hours, ...change },
})

const faults: readonly Fault[] = [
  ['two windows with one id', 'same-id', 'windows.1.id', (s) => window(s, { id: 'w1' })],
  [
    'two people with one id',
    'same-id',
    'people.1.id',
    (s) => ({ ...s, people: [...s.people, { ...other, id: 'p1' }] }),
  ],
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
  [
    'two groups that print the same letter',
    'same-prefix',
    'groups.1.prefix',
    (s) => ({ ...s, groups: s.groups.map((g) => ({ ...g, prefix: 'A' })) }),
  ],
  [
    'two people with one staff number, capitals aside',
    'same-staff-no',
    'people.1.staffNo',
    (s) => ({
      ...s,
      people: [
        { ...other, staffNo: 'ab1' },
        { ...other, id: 'p3', staffNo: 'AB1', roles: ['admin'] },
      ],
    }),
  ],
  ['two windows with one name', 'same-window-name', 'windows.1.name', (s) => window(s, { name: '1' })],
  ['a service of no group', 'group-unknown', 'services.1.group', (s) => service(s, { group: 'tax' })],
  ['a window in no zone', 'zone-unknown', 'windows.1.zone', (s) => window(s, { zone: 'second-floor' })],
  [
    'a window with a service that is not there',
    'service-unknown',
    'windows.1.services',
    (s) => window(s, { services: ['move-in', 'tax'] }),
  ],
  [
    'a window naming a service twice',
    'service-twice',
    'windows.1.services',
    (s) => window(s, { services: ['move-in', 'move-in'] }),
  ],
  ['a service nobody serves', 'service-without-window', 'services.1', (s) => window(s, { services: ['enrol'] })],
  ['a group with nothing in it', 'group-empty', 'groups.1', (s) => service(s, { group: 'social' })],
  [
    'overlapping hours on Monday',
    'hours-overlap',
    'hours.weekly.mon',
    (s) =>
      hours(s, {
        weekly: {
          mon: [
            ['13:00', '17:00'],
            ['08:30', '13:30'],
          ],
        },
      }),
  ],
  [
    'overlapping hours on a special day',
    'hours-overlap',
    'hours.exceptions.0.open',
    (s) =>
      hours(s, {
        exceptions: [
          {
            date: '2026-10-10',
            open: [
              ['08:00', '12:00'],
              ['11:59', '14:00'],
            ],
          },
        ],
      }),
  ],
  ['a hall that never opens', 'never-open', 'hours.weekly', (s) => hours(s, { weekly: { mon: [] } })],
  [
    'the 30th of February',
    'date-impossible',
    'hours.exceptions.0.date',
    (s) => hours(s, { exceptions: [{ date: '2026-02-30', open: [] }] }),
  ],
  [
    'one day named twice',
    'same-date',
    'hours.exceptions.1.date',
    (s) => hours(s, { exceptions: [...s.hours.exceptions, { date: '2026-10-01', open: [] }] }),
  ],
  [
    'nobody left to administer',
    'nobody-administers',
    'people',
    (s) => ({ ...s, people: s.people.map((p) => ({ ...p, active: false })) }),
  ],
]

describe('checking a setup', () => {
  it('lets a sound one pass, with hours that touch', () => {
    expect(checkSetup(sound())).toEqual([])
    const touching = hours(sound(), {
      weekly: {
        mon: [
          ['08:30', '12:00'],
          ['12:00', '17:30'],
        ],
      },
    })
    expect(checkSetup(touching)).toEqual([])
  })

  it('compares a promise with the statutory limit only where both count the same days', () => {
    expect(checkSetup(item(sound(), { promised: { days: 20, of: 'working' } }))).toEqual([])
    expect(checkSetup(item(sound(), { promised: { days: 30, of: 'calendar' } }))).toEqual([])
  })

  it.each(faults)('catches %s', (_, code, path, spoil) => {
    const found = checkSetup(spoil(sound())).map((p) => `${p.code} ${p.path.join('.')}`)
    expect(found).toContain(`${code} ${path}`)
  })

  it('has a fault above for every code', () => {
    expect(new Set(faults.map(([, code]) => code))).toEqual(new Set(setupProblemCodes))
  })
})
