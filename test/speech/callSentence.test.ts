/** The sentence that calls a citizen: a table a clerk can check with a pencil, and what is shown equals what is said. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callSentence } from '#shared/speech/callSentence.ts'
import type { ClipName } from '#shared/speech/clipTexts.ts'
import { CLIP_TEXTS, isShippedClip } from '#shared/speech/clipTexts.ts'

const rows = readFileSync(new URL('./callSentences.table', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** What one hears, without breaths. */
const heard = (clips: readonly ClipName[]): string =>
  clips.map((clip) => (isShippedClip(clip) ? CLIP_TEXTS[clip] : clip.slice('name:'.length))).join('')
/** What one reads, without commas, hyphens and spaces. */
const read = (text: string): string => text.replace(/[\s,，-]/g, '')

describe('the table of sentences', () => {
  test('holds at least 200 cases', () => expect(rows.length).toBeGreaterThanOrEqual(200))
  test.each(rows)('%s to %s in %s (%s): %s', (ticket, windowName, language, yi, text, clips, unspoken) => {
    const said = callSentence({
      ticket: ticket ?? '',
      windowName: windowName ?? '',
      language: language === 'en' ? 'en' : 'zh-CN',
      yi: yi === 'yao' ? 'yao' : 'yi',
    })
    expect(said).toEqual({ text, clips: (clips ?? '').split(' '), unspoken: unspoken ?? '' })
  })
})

describe('shown and said', () => {
  const ticket = fc.stringMatching(/^[A-Z]{1,2}\d{3,5}$/)
  const windowName = fc.oneof(
    fc.integer({ min: 1, max: 999 }).map(String),
    fc.stringMatching(/^[A-F]\d{1,2}$/),
    fc.constantFrom('综合窗口', '社保3', '税务一窗', '公安户籍', 'VIP', '不动产登记', '咨询台', '七号', '税务12号窗口'),
  )
  const language = fc.constantFrom('zh-CN' as const, 'en' as const)
  const yi = fc.constantFrom('yi' as const, 'yao' as const)

  test('are the same words, in the same order, for every ticket and every window that can be read', () => {
    fc.assert(
      fc.property(ticket, windowName, language, yi, (ticket, windowName, language, yi) => {
        const said = callSentence({ ticket, windowName, language, yi })
        expect(said.unspoken).toBe('')
        expect(heard(said.clips).replace(/\s/g, '')).toBe(read(said.text))
      }),
      { numRuns: 2000 },
    )
  })

  test('a name nobody recorded is shown whole and not said by halves', () => {
    const said = callSentence({ ticket: 'A012', windowName: '社保便民岛', language: 'zh-CN' })
    expect(said.text).toBe('请 A零一二，到社保便民岛办理')
    expect(heard(said.clips)).toBe('请A零一二办理')
    expect(said.unspoken).toBe('社保便民岛')
  })

  test('a name the hall recorded is said with the clip of that name', () => {
    const recorded = new Set(['便民岛'])
    const said = callSentence({ ticket: 'A012', windowName: '便民岛', language: 'zh-CN', recorded })
    expect(said.clips).toContain('name:便民岛')
    expect(heard(said.clips)).toBe(read(said.text))
  })

  test('any text at all is a sentence; only a malformed ticket is our mistake', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20, unit: 'binary' }), language, (windowName, language) => {
        expect(callSentence({ ticket: 'A012', windowName, language }).clips.length).toBeGreaterThan(3)
      }),
    )
    expect(() => callSentence({ ticket: 'A-12', windowName: '3', language: 'en' })).toThrow(/not a ticket number/)
  })
})
