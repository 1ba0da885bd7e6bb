/** A roster pasted from a spreadsheet: by number or name, headings skipped, what is not known is named with its line. */
import { expect, test } from 'vitest'
import { shiftPresets } from '#shared/domain/roster/presets.ts'
import { readPaste } from '../../window-terminal/appraisal/discipline/roster/paste.ts'

const people = [
  { id: 'wang', name: '王芳', staffNo: '101' },
  { id: 'li', name: '李强', staffNo: '102' },
]
const read = (text: string) => readPaste(text, people, shiftPresets, 4)

test('a line a person, by staff number or name; shifts by name or first character; empty is the hall’s hours', () => {
  const { rows, faults } = read('工号\t1\t2\t3\t4\n101\t早班\t中\t休\t\n李强\tearly\toff\t晚班\t正常\t多余')
  expect(faults).toEqual([])
  expect(rows.get('wang')).toEqual(['early', 'middle', 'off', ''])
  expect(rows.get('li')).toEqual(['early', 'off', 'late', ''])
})

test('number and name beside each other; a short line is the hall’s hours to its end', () => {
  expect(read('101\t王芳\t早班').rows.get('wang')).toEqual(['early', '', '', ''])
})

test('who or what is not known is named with its line, and that line is not read', () => {
  const { rows, faults } = read('赵某\t早班\n\n102\t夜班\t早班')
  expect(faults).toEqual([
    { line: 1, is: 'nobody', what: '赵某' },
    { line: 3, is: 'shift', what: '夜班' },
  ])
  expect(rows.size).toBe(0)
})
