/** Guides, units, calendars and deadlines in the draft: entries that come and go, days pressed, changes in words. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSetup, type SetupDraft } from '#shared/domain/setup/check.ts'
import { Deadlines, Retention } from '#shared/domain/setup/guide.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { workYears } from '../../server/templates/workYears.ts'
import { changesBetween } from '../../window-terminal/setup/draft/changes.ts'
import {
  newItem,
  newMaterial,
  newUnit,
  withEntry,
  withoutService,
  withoutUnit,
} from '../../window-terminal/setup/draft/entries.ts'
import { same, withoutPlace } from '../../window-terminal/setup/draft/path.ts'
import { problemsIn } from '../../window-terminal/setup/draft/problems.ts'
import { mergeThree } from '../../window-terminal/setup/draft/rebase.ts'
import { tellerOf } from '../../window-terminal/setup/draft/teller.ts'
import { daysOf, stateOf, toggled, withYear, type WorkYear } from '../../window-terminal/setup/draft/years.ts'
import { withGuides } from '../../window-terminal/setup/guide/guideFile.ts'
import { ratingPresets, usualDeadlines, usualRetention } from '../../window-terminal/setup/sections/usualDeadlines.ts'
import { put, town } from './handEdits.ts'

const zh = catalogue['zh-CN']
const told = (before: SetupDraft, after: SetupDraft, words = zh) =>
  changesBetween(tellerOf(before, words, 'zh-CN'), tellerOf(after, words, 'zh-CN'))
const year = (of: number): WorkYear => workYears.find((one) => one.year === of) as WorkYear
const first = town.items[0]!
const organ = town.items.find((item) => item.organ !== undefined)!.organ!

describe('items', () => {
  test('a new one with a paper and a unit is sound once it has names', () => {
    const item = {
      ...newItem(town.services[0]!.id, '停车证'),
      materials: [{ ...newMaterial(), name: { 'zh-CN': '行驶证' } }],
    }
    const unit = { ...newUnit(), name: { 'zh-CN': '县交警大队' }, phone: '122' }
    expect(problemsIn(withEntry(withEntry(town, 'items', item), 'units', unit), zh)).toEqual([])
    const places = problemsIn(withEntry(town, 'units', newUnit()), zh).map(({ path }) => path.slice(2).join('.'))
    expect(places).toEqual(['name.zh-CN', 'phone'])
  })

  test('go with their service; the organ of an item goes with its unit', () => {
    const without = withoutService(town, first.service)
    expect(without.items.some((item) => item.service === first.service)).toBe(false)
    const windows = without.windows.filter((window) => window.services.length > 0)
    const groups = without.groups.filter((group) => without.services.some((service) => service.group === group.id))
    expect(checkSetup({ ...without, windows, groups })).toEqual([])
    const orphaned = withoutUnit(town, organ)
    expect(checkSetup(orphaned)).toEqual([])
    expect(orphaned.items.every((item) => item.organ !== organ)).toBe(true)
  })

  test('every field that changes is told, and only those', () => {
    const changes: readonly (readonly [string, object])[] = [
      ['事项编码', { code: '11370800' }],
      ['办件类型', { kind: 'joint' }],
      ['生效日期', { edition: '2027-01-01' }],
      ['设定依据', { basis: ['新依据'] }],
      ['办理条件', { conditions: [{ 'zh-CN': '新条件' }] }],
      ['办理流程', { procedure: [{ 'zh-CN': '新流程' }] }],
      ['申请材料', { materials: first.materials.map((one, at) => (at === 0 ? { ...one, count: 9 } : one)) }],
      ['法定时限', { statutory: { days: 99, of: 'calendar' } }],
      ['收费', { fee: { standard: { 'zh-CN': '每份 5 元' } } }],
      ['不予办理的情形', { notHandled: [{ case: { 'zh-CN': '新情形' } }] }],
      ['办理结果', { result: { 'zh-CN': '新结果' } }],
      ['咨询电话', { enquiryPhone: '12345' }],
    ]
    for (const [field, change] of changes) {
      const [only, ...rest] = told(town, put(town, ['items', 0], { ...first, ...change }))
      expect([only?.part, only?.kind, only?.fields.map((one) => one.field), rest]).toEqual([
        'items',
        'changed',
        [field],
        [],
      ])
    }
  })

  test('a file’s items replace their own, new ones come after, the rest stays', () => {
    const read = [
      { ...first, code: 'X' },
      { ...first, id: 'fresh' },
    ]
    const after = withGuides(town, read)
    expect(after.items.map(({ id }) => id)).toEqual([...town.items.map(({ id }) => id), 'fresh'])
    expect(after.items[0]?.code).toBe('X')
    expect(after.items[1]).toBe(town.items[1])
  })
})

describe('a place left empty', () => {
  const path = ['items', 0, 'result']
  test('goes with what held it, as far up as it may be absent', () => {
    const bare = put(town, path, { 'zh-CN': '回执' })
    expect('result' in withoutPlace(bare, [...path, 'zh-CN'], path.length).items[0]!).toBe(false)
    expect(withoutPlace(bare, [...path, 'zh-CN']).items[0]!.result).toEqual({})
    const both = put(town, path, { 'zh-CN': '回执', en: 'Receipt' })
    expect(withoutPlace(both, [...path, 'zh-CN'], path.length).items[0]!.result).toEqual({ en: 'Receipt' })
  })
})

describe('calendars', () => {
  test('every day of the year once, on its day of the week', () => {
    const days = Array.from({ length: 12 }, (_, month) => daysOf(2028, month + 1)).flat()
    expect(new Set(days.map(({ date }) => date)).size).toBe(366)
    expect(days.find(({ date }) => date === '2028-02-29')?.weekday).toBe(1)
  })

  test('the published 2026: the holiday is off, the Saturday after it is worked', () => {
    const states = ['2026-10-01', '2026-10-03', '2026-10-10', '2026-10-11', '2026-10-12']
    expect(states.map((date) => stateOf(year(2026), date))).toEqual(['off', 'off', 'work', 'weekend', 'plain'])
  })

  test('pressing days any number of times leaves a sound calendar, and twice changes nothing lasting', () => {
    const day = fc
      .integer({ min: 0, max: 364 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(day, { maxLength: 30 }), (pressed) => {
        const after = pressed.reduce(toggled, year(2026))
        expect(checkSetup(withYear({ ...town, workYears: [] }, after))).toEqual([])
        for (const date of pressed.slice(0, 1)) {
          const twice = toggled(toggled(after, date), date)
          expect(stateOf(toggled(twice, date), date)).toBe(stateOf(toggled(after, date), date))
        }
      }),
    )
  })

  test('stand in the order of their years; two people adding different ones both keep theirs', () => {
    const bare: SetupDraft = { ...town, workYears: [] }
    const both = withYear(withYear(bare, year(2026)), year(2025))
    expect(both.workYears.map((one) => one.year)).toEqual([2025, 2026])
    const merged = mergeThree(bare, withYear(bare, year(2026)), withYear(bare, year(2025))) as SetupDraft
    expect(merged.workYears.map((one) => one.year).sort()).toEqual([2025, 2026])
    const [change] = told(bare, withYear(bare, year(2026)))
    expect([change?.part, change?.kind, change?.name]).toEqual(['workYears', 'added', '2026 年'])
  })
})

describe('deadlines', () => {
  test('the usual ones shown are the ones a new hall gets; so is the preset of everywhere', () => {
    expect(usualDeadlines).toEqual(Deadlines.parse({}))
    expect(usualRetention).toEqual(Retention.parse({}))
    expect(usualDeadlines).toMatchObject(ratingPresets.national)
  })

  test('every preset is sound, and verifies no later than it rectifies', () => {
    for (const preset of Object.values(ratingPresets)) {
      const deadlines = { ...town.deadlines, ...preset }
      expect(problemsIn({ ...town, deadlines }, zh)).toEqual([])
      expect(deadlines.verifyDays).toBeLessThanOrEqual(deadlines.rectifyDays)
    }
  })

  test('deadlines, numbers and retention are told as one section', () => {
    const after = put(
      put(put(town, ['deadlines', 'rectifyDays'], 5), ['numbering', 'notice'], '告{n}'),
      ['retention', 'contactDays'],
      60,
    )
    expect(told(town, after)).toMatchObject([
      { part: 'deadlines', fields: [{ to: '5 个工作日' }, { to: '告{n}' }, { to: '60 天' }] },
    ])
    expect(same(town, after)).toBe(false)
  })
})
