/** Numbers of papers, and the code a citizen types: every slip of a finger is noticed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkDigit,
  complaintId,
  contactId,
  matterId,
  noticeCode,
  noticeCodeHolds,
  paperNumber,
} from '#shared/domain/numbering.ts'
import { BusinessDay, ComplaintId, ContactId, MatterId, NoticeCode } from '#shared/domain/words.ts'

const day = BusinessDay.parse('2026-11-23')

test('the worked example of the Damm algorithm: 572 has the check digit 4', () => expect(checkDigit('572')).toBe('4'))

test('codes have eight digits, and nine from the hundred-thousandth notice of a year', () => {
  expect(noticeCode('2026', 1)).toBe('26000010')
  expect(noticeCode('2026', 99_999)).toHaveLength(8)
  expect(noticeCode('2026', 100_000)).toHaveLength(9)
  expect(noticeCode('2026', 9_999_999)).toHaveLength(10)
})

test('every single wrong digit and every swap of two neighbours is noticed', () =>
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 9_999_999 }), (year, n) => {
      const code = noticeCode(String(year), n)
      expect(NoticeCode.safeParse(code).success && noticeCodeHolds(code)).toBe(true)
      const digits = [...code]
      digits.forEach((digit, place) => {
        for (const other of '0123456789')
          if (other !== digit)
            expect(noticeCodeHolds(digits.with(place, other).join('')), `${code} ${place}`).toBe(false)
        const next = digits[place + 1]
        if (next !== undefined && next !== digit)
          expect(
            noticeCodeHolds(
              digits
                .with(place, next)
                .with(place + 1, digit)
                .join(''),
            ),
            `${code} ${place}`,
          ).toBe(false)
      })
    }),
  ))

test('ids carry their day and run on beyond four digits', () => {
  expect(matterId(day, 7)).toBe('20261123-0007')
  expect(MatterId.parse(matterId(day, 12_345))).toBe('20261123-12345')
  expect(ContactId.parse(contactId(day, 1))).toBe('S20261123-0001')
  expect(ComplaintId.parse(complaintId(day, 1))).toBe('T20261123-0001')
})

test('paper numbers follow the scheme of the hall', () => {
  expect(paperNumber('清河一次性告知〔{year}〕{n}号', 2026, 17)).toBe('清河一次性告知〔2026〕17号')
  expect(paperNumber('{year}-{n:4}/{n}', '2026', 17)).toBe('2026-0017/17')
})
