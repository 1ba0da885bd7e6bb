/** Results of a knowledge test from a spreadsheet: every row is read, or named with why not; nothing is recorded by reading. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import iconv from 'iconv-lite'
import type { TestReadAnswer } from '#shared/protocol/tests.ts'
import { typed } from '../setup/guideFiles.ts'
import { runningHall, type RunningHall } from './runningHall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await runningHall()
})
afterAll(() => hall.end())

const read = async (
  body: BodyInit,
  who = hall.staff('xu-jing', 'appraiser'),
  full = '100',
): Promise<TestReadAnswer> => {
  const response = await fetch(`${hall.server.url}/api/tests/read?full=${full}`, {
    method: 'POST',
    headers: { Authorization: who, 'Content-Type': 'application/octet-stream' },
    body,
  })
  expect(response.status).toBe(200)
  return (await response.json()) as TestReadAnswer
}

test('by staff number or by name, and every wrong row by its number and why', async () => {
  const text = [
    '一季度业务测验,,',
    '工号,姓名,成绩',
    '1001,张敏,91',
    ',李强,84.5分',
    '１００３,,７７',
    '9999,无此人,60',
    '1004,陈静,',
    '1005,刘洋,优秀',
    '1006,赵磊,101',
    '1001,张敏,95',
    '5001,徐静,100',
    ',,',
  ].join('\n')
  expect(await read(text)).toEqual({
    results: [
      { staff: 'zhang-min', score: 91, row: 3 },
      { staff: 'li-qiang', score: 84.5, row: 4 },
      { staff: 'wang-fang', score: 77, row: 5 },
    ],
    errors: [
      { row: 6, value: '9999', fault: 'no-person' },
      { row: 7, value: '1004', fault: 'no-score' },
      { row: 8, value: '1005', fault: 'not-a-score' },
      { row: 9, value: '1006', fault: 'too-high' },
      { row: 10, value: '1001', fault: 'twice' },
      { row: 11, value: '5001', fault: 'yourself' },
    ],
  })
})

test('as Excel writes text in China, and as a workbook', async () => {
  const same = { results: [{ staff: 'zhang-min', score: 58, row: 2 }], errors: [] }
  expect(await read(new Uint8Array(iconv.encode('姓名,得分\r\n张敏,58\r\n', 'gb18030')), undefined, '60')).toEqual(same)
  const bytes = await typed({
    成绩: [
      ['姓名', '得分'],
      ['张敏', 58],
    ],
  })
  expect(await read(new Uint8Array(bytes), undefined, '60')).toEqual(same)
})

test('a file that is no table, or has no such columns, is named so', async () => {
  expect(await read(new Uint8Array([0, 1, 2, 3]))).toEqual({ trouble: 'not-a-sheet' })
  expect(await read('姓名,电话\n张敏,1\n')).toEqual({ trouble: 'no-columns' })
})

test('reading records nothing, and only the appraisal office and the director read', async () => {
  const before = hall.server.keeper.seq
  await read('姓名,成绩\n张敏,58\n', hall.staff('ma-jun', 'director'))
  expect(hall.server.keeper.seq).toBe(before)
  expect((await hall.ask('POST', '/api/tests/read', hall.staff('zhang-min', 'clerk'), {})).status).toBe(403)
})
