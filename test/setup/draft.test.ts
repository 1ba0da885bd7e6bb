/** The draft of the setup: edits, undo, rebase, changes in words, and problems with their places. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { Rules } from '#shared/domain/setup/setup.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { townshipPeople, townshipSetup } from '../../server/templates/township.ts'
import { changesBetween } from '../../window-terminal/setup/draft/changes.ts'
import { begin, type Draft, isChanged, nextDraft } from '../../window-terminal/setup/draft/draft.ts'
import {
  newService,
  newWindow,
  withEntry,
  withoutGroup,
  withoutZone,
  withTicked,
} from '../../window-terminal/setup/draft/entries.ts'
import { typedTime } from '../../window-terminal/setup/draft/hours.ts'
import { moved, type Path, same, withPlace } from '../../window-terminal/setup/draft/path.ts'
import { problemsIn } from '../../window-terminal/setup/draft/problems.ts'
import { mergeThree } from '../../window-terminal/setup/draft/rebase.ts'
import { readSetupFile, setupText } from '../../window-terminal/setup/draft/setupFile.ts'
import { tellerOf } from '../../window-terminal/setup/draft/teller.ts'
import { usualRules } from '../../window-terminal/setup/sections/usualRules.ts'

const town: SetupDraft = townshipSetup({ hallName: '清河镇便民服务中心', people: townshipPeople })
const zh = catalogue['zh-CN']
const told = (before: SetupDraft, after: SetupDraft) =>
  changesBetween(tellerOf(before, zh, 'zh-CN'), tellerOf(after, zh, 'zh-CN'))
const put = (setup: SetupDraft, path: Path, value: unknown): SetupDraft => withPlace(setup, path, value)
const edit = (draft: Draft, path: Path, value: unknown): Draft =>
  nextDraft(draft, { do: 'edit', place: path.join('.'), change: (setup) => put(setup, path, value) })

/** Edits as hands make them, drawn at random: names, numbers, ticks, entries that come, go and move. */
const handEdit = fc.oneof(
  fc.tuple(fc.nat(11), fc.string({ minLength: 1, maxLength: 12 })).map(
    ([i, name]) =>
      (s: SetupDraft) =>
        s.services[i] ? put(s, ['services', i, 'name', 'zh-CN'], name) : s,
  ),
  fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 99 })).map(
    ([i, minutes]) =>
      (s: SetupDraft) =>
        s.services[i] ? put(s, ['services', i, 'minutes'], minutes) : s,
  ),
  fc.tuple(fc.nat(5), fc.nat(11), fc.boolean()).map(([w, i, on]) => (s: SetupDraft) => {
    const [window, service] = [s.windows[w], s.services[i]]
    return window && service ? withTicked(s, window.id, [service.id], on) : s
  }),
  fc.nat(8).map((i) => (s: SetupDraft) => put(s, ['people', i], undefined)),
  fc.nat(5).map((i) => (s: SetupDraft) => ({ ...s, windows: moved(s.windows, i, 0) })),
  fc.constant((s: SetupDraft) => withEntry(s, 'services', newService('social'))),
  fc.integer({ min: 10, max: 90 }).map((n) => (s: SetupDraft) => put(s, ['rules', 'longestWaitMinutes'], n)),
  fc.constant((s: SetupDraft) => put(s, ['hours', 'weekly', 'sat'], [['09:00', '12:00']])),
)
const hands = fc.array(handEdit, { maxLength: 8 })
const done = (setup: SetupDraft, edits: readonly ((s: SetupDraft) => SetupDraft)[]): SetupDraft =>
  edits.reduce((was, one) => one(was), setup)

describe('a draft', () => {
  test('typing on in one place is one step back', () => {
    let draft = begin({ version: 3, setup: town })
    for (const name of ['清', '清水', '清水镇']) draft = edit(draft, ['name', 'zh-CN'], name)
    draft = edit(draft, ['cutOverHour'], 5)
    expect(nextDraft(draft, { do: 'undo' }).setup.name['zh-CN']).toBe('清水镇')
    expect(isChanged(nextDraft(nextDraft(draft, { do: 'undo' }), { do: 'undo' }))).toBe(false)
  })

  test('discarding is a step that can be taken back', () => {
    const draft = nextDraft(edit(begin({ version: 3, setup: town }), ['cutOverHour'], 5), { do: 'discard' })
    expect(isChanged(draft)).toBe(false)
    expect(nextDraft(draft, { do: 'undo' }).setup.cutOverHour).toBe(5)
  })

  test('who changed nothing simply sees the newer version; who did is asked', () => {
    const newer = { version: 4, setup: put(town, ['cutOverHour'], 2) }
    expect(nextDraft(begin({ version: 3, setup: town }), { do: 'seen', published: newer }).base.version).toBe(4)
    const asked = nextDraft(edit(begin({ version: 3, setup: town }), ['name', 'zh-CN'], '新名'), {
      do: 'seen',
      published: newer,
    })
    expect([asked.base.version, asked.newer?.version, asked.setup.name['zh-CN']]).toEqual([3, 4, '新名'])
    const on = nextDraft(asked, { do: 'rebase' })
    expect([on.base.version, on.newer, on.setup.name['zh-CN'], on.setup.cutOverHour]).toEqual([4, undefined, '新名', 2])
    expect(nextDraft(asked, { do: 'take-theirs' }).setup).toEqual(newer.setup)
  })

  test('one’s own publication is no news, whether the picture or the answer comes first', () => {
    const draft = edit(begin({ version: 3, setup: town }), ['cutOverHour'], 5)
    const mine = { version: 4, setup: draft.setup }
    const either = [
      nextDraft(draft, { do: 'seen', published: mine }),
      nextDraft(draft, { do: 'published', published: mine }),
    ]
    for (const after of either)
      expect([after.base.version, after.newer, isChanged(after)]).toEqual([4, undefined, false])
  })
})

describe('changes in words', () => {
  test('say nothing exactly when nothing differs', () => {
    fc.assert(
      fc.property(hands, (edits) => {
        const after = done(town, edits)
        expect(told(town, after).length === 0).toBe(same(town, after))
      }),
    )
  })

  test('name what came, what went, and what reads differently', () => {
    const after = withTicked(
      put(put(town, ['people', 0], undefined), ['rules', 'ratingDays'], 14),
      'w1',
      ['pension-join'],
      false,
    )
    expect(told(town, after)).toEqual([
      {
        part: 'windows',
        kind: 'changed',
        name: '1 号窗口',
        fields: [{ field: '能办的事', plus: [], minus: ['城乡居民养老保险参保登记'] }],
      },
      { part: 'people', kind: 'removed', name: '张敏', fields: [] },
      { part: 'rules', kind: 'changed', name: '排队规则', fields: [{ field: '评价期限', from: '7 天', to: '14 天' }] },
    ])
  })
})

describe('putting one draft on another', () => {
  test('keeps mine where theirs did nothing, theirs where I did nothing', () => {
    fc.assert(
      fc.property(hands, (edits) => {
        const after = done(town, edits)
        expect(mergeThree(town, after, town)).toEqual(after)
        expect(mergeThree(town, town, after)).toEqual(after)
        expect(mergeThree(town, after, after)).toEqual(after)
      }),
    )
  })

  test('both ticked, both added, one removed: all of it', () => {
    const mine = withTicked(
      withEntry(town, 'windows', { ...newWindow(town), id: 'mine' }),
      'w1',
      ['medical-join'],
      true,
    )
    const theirs = withTicked(
      put(withEntry(town, 'windows', { ...newWindow(town), id: 'theirs' }), ['people', 0], undefined),
      'w1',
      ['social-card'],
      false,
    )
    const merged = mergeThree(town, mine, theirs) as SetupDraft
    expect(merged.windows.map(({ id }) => id)).toEqual(['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'mine', 'theirs'])
    expect(merged.windows[0]?.services).toContain('medical-join')
    expect(merged.windows[0]?.services).not.toContain('social-card')
    expect(merged.people.map(({ id }) => id)).not.toContain('zhang-min')
  })

  test('the same place changed by both is mine', () => {
    const merged = mergeThree(town, put(town, ['cutOverHour'], 5), put(town, ['cutOverHour'], 2)) as SetupDraft
    expect(merged.cutOverHour).toBe(5)
  })
})

describe('taking away', () => {
  test('a group goes with its services and their ticks; a zone leaves its windows to the first', () => {
    const without = withoutGroup(town, 'medical')
    expect(without.services.some(({ group }) => group === 'medical')).toBe(false)
    expect(without.windows.find(({ id }) => id === 'w4')?.services).toEqual([])
    expect(new Set(withoutZone(town, 'left').windows.map(({ zone }) => zone))).toEqual(new Set(['right']))
  })
})

describe('problems', () => {
  test.each<readonly [Path, unknown, string, string]>([
    [['name', 'zh-CN'], '', 'name.zh-CN', zh.setup.wrong.empty],
    [['timeZone'], 'Asia/Qinghe', 'timeZone', zh.setup.wrong.zone],
    [['groups', 0, 'prefix'], 'a1', 'groups.0.prefix', zh.setup.wrong.prefix],
    [['services', 1, 'minutes'], 0, 'services.1.minutes', zh.setup.wrong.atLeast(0.5)],
    [['services', 1, 'quota'], '很多', 'services.1.quota', zh.setup.wrong.aNumber],
    [['rules', 'undoSeconds'], 2.5, 'rules.undoSeconds', zh.setup.wrong.whole],
    [['people', 0, 'staffNo'], '张 1', 'people.0.staffNo', zh.setup.wrong.staffNo],
    [['windows', 0, 'services'], [], 'windows.0.services', zh.setup.wrong.few],
    [['hours', 'weekly', 'mon', 0, 1], '9:00', 'hours.weekly.mon.0.1', zh.setup.wrong.time],
    [['groups', 1, 'prefix'], 'A', 'groups.1.prefix', zh.setup.checks['same-prefix']({ name: 'A', other: '社会保险' })],
  ])('%j = %j is told at its place', (path, value, place, sentence) => {
    const found = problemsIn(put(town, path, value), zh).map((one) => [one.path.join('.'), one.sentence])
    expect(found).toContainEqual([place, sentence])
  })

  test('a sound setup has none', () => expect(problemsIn(town, zh)).toEqual([]))
})

describe('the file', () => {
  test('what goes out comes in the same, to the byte', () => {
    fc.assert(
      fc.property(hands, (edits) => {
        const setup = done(town, edits)
        if (problemsIn(setup, zh).length > 0) return
        const text = setupText(setup)
        const read = readSetupFile(text, zh)
        expect(read.setup && setupText(read.setup)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  test('a fault is told by section, entry and field, and nothing comes in', () => {
    const read = readSetupFile(setupText(put(town, ['services', 2, 'minutes'], 'ten')), zh)
    expect(read).toEqual({
      setup: undefined,
      problems: [
        { place: '分组与事项 · 第 3 项“社会保障卡申领与补换” · 平均办理分钟', sentence: zh.setup.wrong.aNumber },
      ],
    })
  })

  test('what is no JSON says where it breaks off', () => {
    const read = readSetupFile('{\n  "name": ,\n}', zh)
    expect(read.setup).toBeUndefined()
    expect('problems' in read && read.problems[0]?.sentence).toBe(zh.setup.file.notJson)
  })
})

test('times are understood as they are typed', () => {
  expect(['8:30', '0830', '8', '8：30', '８点', ''].map(typedTime)).toEqual([
    '08:30',
    '08:30',
    '08:00',
    '08:30',
    '８点',
    '',
  ])
})

test('the usual rules shown are the ones a new hall gets', () => expect(usualRules).toEqual(Rules.parse({})))
