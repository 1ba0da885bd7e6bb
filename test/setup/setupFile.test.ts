/** Problems with their places, and the setup as a file: out and in again to the byte, all of it or nothing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#shared/i18n/catalogue.ts'
import type { Path } from '../../window-terminal/setup/draft/path.ts'
import { problemsIn } from '../../window-terminal/setup/draft/problems.ts'
import { readSetupFile, setupText } from '../../window-terminal/setup/draft/setupFile.ts'
import { done, hands, put, town } from './handEdits.ts'

const zh = catalogue['zh-CN']

describe('problems', () => {
  test.each<readonly [Path, unknown, string, string]>([
    [['name', 'zh-CN'], '', 'name.zh-CN', zh.setup.wrong.empty],
    [['timeZone'], 'Asia/Qinghe', 'timeZone', zh.setup.wrong.zone],
    [['groups', 0, 'prefix'], 'a1', 'groups.0.prefix', zh.setup.wrong.prefix],
    [['services', 1, 'minutes'], 0, 'services.1.minutes', zh.setup.wrong.atLeast(0.5)],
    [['services', 1, 'quota'], '很多', 'services.1.quota', zh.setup.wrong.aNumber],
    [['rules', 'undoSeconds'], 2.5, 'rules.undoSeconds', zh.setup.wrong.whole],
    [['people', 0, 'staffNo'], '张 1', 'people.0.staffNo', zh.setup.wrong.staffNo],
    [['people', 0, 'phone'], '总机', 'people.0.phone', zh.setup.wrong.phone],
    [['phones', 'enquiry'], '12', 'phones.enquiry', zh.setup.wrong.phone],
    [['numbering', 'notice'], '告知书', 'numbering.notice', zh.setup.wrong.numbering],
    [['items', 0, 'materials', 0, 'count'], '几', 'items.0.materials.0.count', zh.setup.wrong.aNumber],
    [['items', 0, 'conditions', 0, 'zh-CN'], '', 'items.0.conditions.0.zh-CN', zh.setup.wrong.empty],
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
