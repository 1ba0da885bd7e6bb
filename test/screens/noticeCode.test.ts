/** A notice's code at the kiosk: typed, scanned from paper, scanned from the address behind the QR code. */
import { describe, expect, test } from 'vitest'
import { codeIn, sayCode, scannerKeys } from '../../kiosk/take/noticeCode.ts'

test.each([
  ['26000010', '26000010'],
  ['2600 0010', '26000010'],
  ['http://192.168.1.20:7070/m/20260105-0001.Zm9yLXRlc3RzLW9ubHktMDE?c=26000010', '26000010'],
  ['http://hall/m/20260105-0001.x?lang=en&c=261000012', '261000012'],
  ['http://hall/m/20260105-0001.x', undefined],
  ['A001', undefined],
  ['', undefined],
  ['260000101234', undefined],
])('%s holds %s', (scanned, code) => expect(codeIn(scanned)).toBe(code))

test('people read it in two breaths', () => expect(sayCode('26000010')).toBe('2600 0010'))

describe('keys from a scanner', () => {
  const type = (keys: string, gapMs: number, scanner = scannerKeys()) =>
    [...keys].map((key, i) => scanner.key(key === '\n' ? 'Enter' : key, i * gapMs)).pop()
  test('come fast and end with Enter', () => expect(type('26000010\n', 10)).toBe('26000010'))
  test('typed slowly by hand are no scan', () => expect(type('26000010\n', 400)).toBeUndefined())
  test('Shift and the like are no part of it', () => {
    const scanner = scannerKeys()
    scanner.key('Shift', 0)
    scanner.key('A', 5)
    expect(scanner.key('Enter', 10)).toBe('A')
  })
  test('one scan does not run into the next', () => {
    const scanner = scannerKeys()
    ;['1', '2', 'Enter'].forEach((key, i) => scanner.key(key, i))
    expect(scanner.key('Enter', 5)).toBeUndefined()
  })
})
