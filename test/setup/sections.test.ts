/** Sections in the draft of a setup: who is in them, who heads them, what goes when one goes, and all of it in words. */
import { describe, expect, test } from 'vitest'
import { checkSetup, type SetupDraft } from '#shared/domain/setup/check.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { changesBetween } from '../../window-terminal/setup/draft/changes.ts'
import { newSection, withEntry, withoutPerson, withoutSection } from '../../window-terminal/setup/draft/entries.ts'
import { problemsIn } from '../../window-terminal/setup/draft/problems.ts'
import { readSetupFile, setupText } from '../../window-terminal/setup/draft/setupFile.ts'
import { tellerOf } from '../../window-terminal/setup/draft/teller.ts'
import { put, town } from './handEdits.ts'

const words = catalogue['zh-CN']
const told = (after: SetupDraft) =>
  changesBetween(tellerOf(town, words, 'zh-CN'), tellerOf(after, words, 'zh-CN')).map(
    ({ part, kind, name, fields }) => [part, kind, name, fields],
  )
const [first] = town.sections

describe('taking away', () => {
  test('a section leaves its people and windows without one, and nothing is left to mend', () => {
    const after = withoutSection(town, first!.id)
    expect(after.sections).toHaveLength(town.sections.length - 1)
    const inIt = (setup: SetupDraft) =>
      [...setup.people, ...setup.windows].filter(({ section }) => section === first!.id).length
    expect([inIt(town), inIt(after)]).toEqual([6, 0])
    expect(after.people).toHaveLength(town.people.length)
    expect(checkSetup(after)).toEqual([])
  })

  test('a section whose head goes waits for another', () => {
    const after = withoutPerson(town, first!.head!)
    expect(after.sections[0]).toEqual({ id: first!.id, name: first!.name })
    expect(after.people.some(({ id }) => id === first!.head)).toBe(false)
    expect(checkSetup(after)).toEqual([])
  })
})

describe('in words', () => {
  test('a new head, another section and another kind of post are told by name', () => {
    const at = town.people.findIndex(({ id }) => id === 'li-qiang')
    expect(told(put(town, ['sections', 0, 'head'], 'li-qiang'))).toEqual([
      ['sections', 'changed', '社会事务办公室', [{ field: '负责人', from: '张敏', to: '李强' }]],
    ])
    expect(told(put(put(town, ['people', at, 'section'], 'general'), ['people', at, 'postKind'], 'review'))).toEqual([
      [
        'people',
        'changed',
        '李强',
        [
          { field: '科室', from: '社会事务办公室', to: '综合窗口组' },
          { field: '岗位类别', from: '窗口岗', to: '审批岗' },
        ],
      ],
    ])
    expect(told(put(town, ['windows', 0, 'section'], undefined))).toEqual([
      ['windows', 'changed', '1 号窗口', [{ field: '科室', from: '社会事务办公室', to: '' }]],
    ])
    const added = withEntry(town, 'sections', { ...newSection(), name: { 'zh-CN': '税务科' } })
    expect(told(added)).toEqual([['sections', 'added', '税务科', []]])
  })

  test('what does not fit is told at its place', () => {
    const at = town.people.findIndex(({ id }) => id === first!.head)
    const found = problemsIn(put(town, ['people', at, 'section'], 'general'), words)
    expect(found.map(({ path, sentence }) => [path.join('.'), sentence])).toEqual([
      ['sections.0.head', words.setup.checks['head-elsewhere']({ name: '社会事务办公室', other: '张敏' })],
    ])
  })
})

test('sections go out with the file and come in the same', () => {
  const text = setupText(put(town, ['sections', 1, 'head'], undefined))
  const read = readSetupFile(text, words)
  expect(read.setup && setupText(read.setup)).toBe(text)
})
