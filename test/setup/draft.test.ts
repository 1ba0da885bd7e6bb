/** The draft of the setup: edits, undo, rebase, and changes in words. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { Rules } from '#shared/domain/setup/setup.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { changesBetween } from '../../window-terminal/setup/draft/changes.ts'
import { begin, type Draft, isChanged, nextDraft } from '../../window-terminal/setup/draft/draft.ts'
import {
  newWindow,
  withEntry,
  withoutGroup,
  withoutZone,
  withTicked,
} from '../../window-terminal/setup/draft/entries.ts'
import { typedTime } from '../../window-terminal/setup/draft/hours.ts'
import { type Path, same } from '../../window-terminal/setup/draft/path.ts'
import { mergeThree } from '../../window-terminal/setup/draft/rebase.ts'
import { tellerOf } from '../../window-terminal/setup/draft/teller.ts'
import { done, hands, put, town } from './handEdits.ts'
import { usualRules } from '../../window-terminal/setup/sections/usualRules.ts'

const zh = catalogue['zh-CN']
const told = (before: SetupDraft, after: SetupDraft) =>
  changesBetween(tellerOf(before, zh, 'zh-CN'), tellerOf(after, zh, 'zh-CN'))
const edit = (draft: Draft, path: Path, value: unknown): Draft =>
  nextDraft(draft, { do: 'edit', place: path.join('.'), change: (setup) => put(setup, path, value) })

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
