/** Nothing a name can contain becomes a printer command: 10,000 hostile names, no foreign command. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encode } from '../../server/effects/printer/encode.ts'
import { cleanText } from '../../shared/print/cleanText.ts'
import type { Line, PaperWidth } from '../../shared/print/line.ts'
import { columnsOf, isNarrow } from '../../shared/print/line.ts'
import { slipLines } from '../../shared/print/slip.ts'
import { chineseSlip, printedBy } from './slips.ts'

const hostile = [
  '\u001b@',
  '\u001dV\u0000',
  '\u001b\u0070\u0000\u0019\u00fa',
  '\u0010\u0004\u0001',
  '\u0010\u0014\u0001\u0000\u0001',
  '\u001c.',
  '\u001d(k\u0003\u00001Q0',
  '\u001dv0\u0000',
  '\n\r\t\u000b\u000c',
  '\u0085\u009b1m',
  '\u202e倒\u2066',
  '\u200b\ufeff\u2060',
  '\ud800',
  '\udc00x',
  '国\u0000家',
  '\u007f\u0080',
  '\u{e0041}\u{1f468}\u200d\u{1f469}',
  '\ue000\uf8ff',
  '龘𠮷䶮é€',
]
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('社保', 'A 1', '()'),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))

/** The same lines with every text replaced by harmless signs of the same width. */
const harmless = (lines: readonly Line[]): Line[] =>
  lines.map((line) =>
    line.is === 'text' ? { ...line, text: [...line.text].map((sign) => (isNarrow(sign) ? 'x' : '国')).join('') } : line,
  )

const commandsOf = (lines: readonly Line[], width: PaperWidth): string[] => {
  const strips = printedBy(encode(lines, { width, encoding: 'gb18030' }).bytes)
  expect(strips).toHaveLength(1)
  expect(strips[0]?.notUnderstood).toEqual([])
  return strips[0]?.commands ?? []
}

test('10,000 fuzzed names print as text only', () => {
  let names = 0
  const arrangements = new Map<string, string[]>()
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.constantFrom<PaperWidth>(58, 80),
      fc.constantFrom('zh-CN', 'en'),
      (hall, service, zone, width, language) => {
        names += 3
        const slip = {
          ...chineseSlip,
          hallName: hall,
          serviceName: service,
          zone,
          waitText: service,
          code: zone,
          footer: [hall],
          language,
        } as const
        const lines = slipLines(slip, width).filter(
          (line) => line.is !== 'number' && line.is !== 'rule' && line.is !== 'qr',
        )
        const template = harmless(lines)
        const key = JSON.stringify([width, template])
        const expected = arrangements.get(key) ?? commandsOf(template, width)
        arrangements.set(key, expected)
        expect(commandsOf(lines, width)).toEqual(expected)
      },
    ),
    { numRuns: 3400, seed: 20260302 },
  )
  expect(names).toBeGreaterThanOrEqual(10_000)
}, 120_000)

test('hostile ticket numbers and addresses never leave the template either', () => {
  const known = new Set(commandsOf(slipLines(chineseSlip, 58), 58).map((name) => name.replace(/\d+x\d+$/, 'NxN')))
  fc.assert(
    fc.property(text, text, (ticket, qrUrl) => {
      const names = commandsOf(slipLines({ ...chineseSlip, ticket, qrUrl }, 58), 58).map((name) =>
        name.replace(/\d+x\d+$/, 'NxN'),
      )
      const foreign = names.filter(
        (name) => !known.has(name) && !/^1d21[0-7]{2}$/.test(name) && !name.startsWith('GS ( k 67'),
      )
      expect(foreign).toEqual([])
      expect(names.filter((name) => name.startsWith('1d56'))).toHaveLength(1)
    }),
    { numRuns: 500, seed: 7 },
  )
})

test('cleaned text has no control, bidirectional or invisible character and keeps what people wrote', () => {
  fc.assert(
    fc.property(text, (raw) => {
      expect(cleanText(raw)).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u)
      expect(cleanText(cleanText(raw))).toBe(cleanText(raw))
    }),
    { numRuns: 2000, seed: 11 },
  )
  expect(cleanText('  企业 开办(A类)\u3000一次办 ')).toBe('企业 开办(A类) 一次办')
  expect(columnsOf('约 5–15 分钟')).toBe(13)
})
