/** Identity and phone numbers as they are checked, and values as they are shown to those who need only recognise them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskAddress, maskFields, maskIdNo, maskName, maskPhone, maskText } from '#shared/domain/masks.ts'
import { PersonalFields, PersonalSubject } from '#shared/domain/personal.ts'
import { idNoFault, isMobile, warningsOf } from '#shared/domain/personalChecks.ts'
import { idNoWith } from '../support/planted.ts'

describe('identity numbers (GB 11643)', () => {
  // The two examples of the standard.
  test.each(['11010519491231002X', '440524188001010014'])('%s is right', (idNo) =>
    expect(idNoFault(idNo)).toBeUndefined(),
  )
  test('a small x is as good', () => expect(idNoFault('11010519491231002x')).toBeUndefined())
  test.each([
    ['110105194912310021', 'check-digit'],
    ['110105194912320020', 'birthday'],
    ['110105194902290020', 'birthday'],
    ['11010519491231002', 'length'],
    ['11O10519491231002X', 'characters'],
    ['', 'length'],
  ])('%s: %s', (idNo, fault) => expect(idNoFault(idNo)).toBe(fault))

  // What the check digit is there for (ISO 7064 MOD 11-2): every single mistyped digit and every swap of neighbours.
  const body = fc.tuple(
    fc.integer({ min: 110000, max: 659999 }),
    fc.integer({ min: 1900, max: 2024 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
  )
  const right = body.map(([area, year, month, day, n]) =>
    idNoWith(
      `${area}${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${String(n).padStart(3, '0')}`,
    ),
  )
  test('every number with its check digit is right, and one wrong digit is found', () =>
    fc.assert(
      fc.property(right, fc.nat(16), fc.integer({ min: 1, max: 9 }), (idNo, place, by) => {
        expect(idNoFault(idNo)).toBeUndefined()
        const wrong = (Number(idNo[place]) + by) % 10
        expect(idNoFault(idNo.slice(0, place) + String(wrong) + idNo.slice(place + 1))).toBeDefined()
      }),
    ))
  test('two neighbours swapped are found', () =>
    fc.assert(
      fc.property(right, fc.nat(15), (idNo, place) => {
        fc.pre(idNo[place] !== idNo[place + 1])
        expect(idNoFault(idNo.slice(0, place) + idNo[place + 1]! + idNo[place]! + idNo.slice(place + 2))).toBeDefined()
      }),
    ))
})

describe('phones and warnings', () => {
  test.each(['13812345678', '+86 138-1234-5678', '19912345678'])('%s is a mobile', (phone) =>
    expect(isMobile(phone)).toBe(true),
  )
  test.each(['12812345678', '1381234567', '138123456789', '057188881234'])('%s is none', (phone) =>
    expect(isMobile(phone)).toBe(false),
  )
  test('what looks mistyped is named, without keeping anybody from going on', () => {
    const fields = { idNo: '110105194912310021', phone: '1381234567', agentPhone: '0571-88881234', agentIdNo: '1' }
    expect(PersonalFields.parse(fields)).toEqual(fields)
    expect(warningsOf(fields)).toEqual([
      { field: 'idNo', warning: 'check-digit' },
      { field: 'agentIdNo', warning: 'length' },
      { field: 'phone', warning: 'phone' },
    ])
    expect(warningsOf({ phone: '(0571) 8888-1234', idNo: '' })).toEqual([])
  })
})

describe('subjects', () => {
  test.each(['matter 20261123-0007', 'contact S20261123-0001', 'complaint T20261123-0001', 'visit 2026-11-23 A001'])(
    '%s',
    (subject) => expect(PersonalSubject.safeParse(subject).success).toBe(true),
  )
  test.each(['matter T20261123-0007', 'complaint 20261123-0001', 'visit 2026-11-23', 'hall', 'matter 张三', ''])(
    'not %j',
    (subject) => expect(PersonalSubject.safeParse(subject).success).toBe(false),
  )
})

describe('masks', () => {
  test.each([
    [maskIdNo, '11010519491231002X', '110105********002X'],
    [maskIdNo, '110105491231002', '110105*****1002'],
    [maskIdNo, 'E12345678', 'E1*****78'],
    [maskIdNo, '1234', '****'],
    [maskPhone, '13812341234', '138****1234'],
    [maskPhone, '+86 13812341234', '+86****1234'],
    [maskPhone, '88881234', '****1234'],
    [maskPhone, '12345', '*****'],
    [maskName, '张三', '张*'],
    [maskName, '张小三', '张*三'],
    [maskName, '欧阳小三', '欧**三'],
    [maskName, '𠮷田', '𠮷*'],
    [maskName, '张', '*'],
    [maskName, '', ''],
    [maskAddress, '清河镇东风路12号3幢402室', '清河镇东风路****'],
    [maskAddress, '东风路', '东****'],
    [maskText, '我叫张三，电话13812341234。', '我叫张三，电话***********。'],
  ])('%o of %s is %s', (mask, value, shown) => expect(mask(value)).toBe(shown))

  test('organisations are public, people are not', () =>
    expect(maskFields({ name: '张小三', orgName: '清河镇供销社', agent: '李四', phone: '' })).toEqual({
      name: '张*三',
      orgName: '清河镇供销社',
      agent: '李*',
      phone: '',
    }))
  test('a mask never shows more than ten characters of a number, nor a whole one', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,30}$/), (digits) => {
        for (const mask of [maskIdNo, maskPhone]) {
          expect(mask(digits)).toContain('*')
          expect(mask(digits).replace(/\*/g, '').length).toBeLessThanOrEqual(10)
        }
      }),
    ))
})
