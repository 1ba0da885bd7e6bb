/** A faulty setup is caught before it is published, and a sound one passes. */
import { describe, expect, it } from 'vitest'
import { checkSetup, type SetupDraft } from '#shared/domain/setup/check.ts'
import { setupHints } from '#shared/domain/setup/hints.ts'
import { setupProblemCodes } from '#shared/domain/setup/problem.ts'
import { type Fault, guideFaults, item, sound } from './setupFaults.ts'

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

/** The only person heads the only section. */
const inSections = (setup: SetupDraft): SetupDraft => ({
  ...setup,
  sections: [{ id: 'affairs', name: { 'zh-CN': '社会事务科' }, head: 'p1' }],
  people: setup.people.map((person) => ({ ...person, section: 'affairs' })),
})
const twice = (setup: SetupDraft): SetupDraft => ({ ...setup, sections: [...setup.sections, ...setup.sections] })

const faults: readonly Fault[] = [
  ...guideFaults,
  ['two windows with one id', 'same-id', 'windows.1.id', (s) => window(s, { id: 'w1' })],
  [
    'two people with one id',
    'same-id',
    'people.1.id',
    (s) => ({ ...s, people: [...s.people, { ...other, id: 'p1' }] }),
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
    'a window of a section that is gone',
    'section-unknown',
    'windows.1.section',
    (s) => window(inSections(s), { section: 'tax' }),
  ],
  [
    'a person of a section that is gone',
    'section-unknown',
    'people.0.section',
    (s) => ({ ...inSections(s), sections: [] }),
  ],
  [
    'a section headed by somebody who left',
    'head-unknown',
    'sections.0.head',
    (s) => ({ ...inSections(s), people: [{ ...other, roles: ['admin'] }] }),
  ],
  [
    'a section headed by somebody of another',
    'head-elsewhere',
    'sections.1.head',
    (s) => {
      const { sections, ...rest } = inSections(s)
      return { ...rest, sections: [...sections, { id: 'tax', name: { 'zh-CN': '税务科' }, head: 'p1' }] }
    },
  ],
  ['two sections with one id', 'same-id', 'sections.1.id', (s) => twice(inSections(s))],
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

  it('lets sections pass whose heads are their own, and those without a head', () => {
    expect(checkSetup(inSections(sound()))).toEqual([])
    expect(checkSetup({ ...sound(), sections: [{ id: 'affairs', name: { 'zh-CN': '社会事务科' } }] })).toEqual([])
  })

  it('hints at what an appraisal needs, and stops nobody', () => {
    const roles = (...of: readonly SetupDraft['people'][number]['roles'][]): SetupDraft => ({
      ...sound(),
      people: of.map((given, i) => ({ ...other, id: `p${i}`, staffNo: `${i}`, roles: ['admin', ...given] })),
    })
    const codes = (setup: SetupDraft) => setupHints(setup).map(({ code }) => code)
    expect(codes(sound())).toEqual([])
    expect(codes(roles(['appraiser'], ['clerk']))).toEqual(['nobody-directs'])
    expect(codes(roles(['appraiser', 'director']))).toEqual(['director-alone'])
    expect(codes(roles(['appraiser', 'director'], ['director']))).toEqual([])
    expect(codes(roles(['director']))).toEqual([])
    const gone = roles(['appraiser'], ['director'])
    expect(codes({ ...gone, people: gone.people.map((p, i) => ({ ...p, active: i === 0 })) })).toEqual([
      'nobody-directs',
    ])
    expect(setupHints({ ...sound(), sections: [{ id: 'a', name: { 'zh-CN': '社会事务科' } }] })).toEqual([
      { code: 'section-without-head', name: '社会事务科' },
    ])
    const away = inSections(sound())
    const locked = { ...away, people: away.people.map((p) => ({ ...p, active: false })) }
    expect(setupHints(locked).map(({ code }) => code)).toEqual(['head-left'])
    expect(checkSetup(locked).map(({ code }) => code)).toEqual(['nobody-administers'])
    expect(checkSetup(roles(['appraiser']))).toEqual([])
  })

  it.each(faults)('catches %s', (_, code, path, spoil) => {
    const found = checkSetup(spoil(sound())).map((p) => `${p.code} ${p.path.join('.')}`)
    expect(found).toContain(`${code} ${path}`)
  })

  it('has a fault above for every code', () => {
    expect(new Set(faults.map(([, code]) => code))).toEqual(new Set(setupProblemCodes))
  })
})
