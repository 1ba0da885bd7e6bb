/** A faulty setup is caught before it is published, and a sound one passes. */
import { describe, expect, it } from 'vitest'
import { checkSetup, setupProblemCodes, type SetupDraft } from '#shared/domain/setup/check.ts'
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
      {
        id: 'enrol',
        group: 'social',
        name: { 'zh-CN': '参保登记' },
        materials: [{ id: 'id-card', name: { 'zh-CN': '身份证' } }],
      },
      { id: 'move-in', group: 'household', name: { 'zh-CN': '户口迁入' } },
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
  [
    'one material twice on a checklist',
    'same-id',
    'services.1.materials.1.id',
    (s) =>
      service(s, {
        materials: [
          { id: 'a', name: { 'zh-CN': '照片' } },
          { id: 'a', name: { 'zh-CN': '户口簿' } },
        ],
      }),
  ],
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

  it.each(faults)('catches %s', (_, code, path, spoil) => {
    const found = checkSetup(spoil(sound())).map((p) => `${p.code} ${p.path.join('.')}`)
    expect(found).toContain(`${code} ${path}`)
  })

  it('has a fault above for every code', () => {
    expect(new Set(faults.map(([, code]) => code))).toEqual(new Set(setupProblemCodes))
  })
})
