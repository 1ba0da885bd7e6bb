/** The board's figures against the distance rule: every common screen size from every distance, wide and tall. */
import { describe, expect, test } from 'vitest'
import { layoutOf, type Texts } from '../../display-board/board/layout.ts'
import { rowsShare, rowsThatFit, ruleOf } from '../../display-board/board/legibility.ts'

const inches = [43, 55, 65, 75, 86]
const seats = [3, 5, 8, 10, 15]
const texts: Texts = { ticket: 'A012', window: '12', way: '到号窗口', bilingual: true, figure: 0.72 }
const pages = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
]
const cases = inches.flatMap((inch) => seats.map((seat) => ({ inch, seat })))

describe('figures are high enough for the farthest seat', () => {
  test.each(cases)('$inch" from $seat m', ({ inch, seat }) => {
    for (const page of pages) {
      const layout = layoutOf({ ...page, inch, seat }, texts)
      const mm = (font: number) => font * texts.figure * layout.rule.mmPerPx
      expect(layout.keeps).toBe(true)
      if (layout.form !== 'solo') expect(mm(layout.rowFont)).toBeGreaterThanOrEqual(seat * 10 - 0.1)
      const [single, ...several] = layout.cards
      expect(mm(single!.font)).toBeGreaterThanOrEqual(seat * 12.5 - 0.1)
      for (const { font } of several) expect(mm(font)).toBeGreaterThanOrEqual(seat * 10 - 0.1)
    }
  })
})

test.each([
  [43, [5, 3, 2]],
  [55, [6, 4, 3]],
  [65, [7, 4, 3]],
  [75, [8, 5, 4]],
  [86, [10, 6, 5]],
])('rows on a %i inch screen from 5, 8 and 10 m', (inch, rows) => {
  const counted = [5, 8, 10].map((seat) => {
    const place = { width: 1920, height: 1080, inch, seat }
    return rowsThatFit(1080 * rowsShare, ruleOf(place))
  })
  expect(counted).toEqual(rows)
})

test('a screen too small for its hall says so instead of pretending', () => {
  expect(layoutOf({ width: 1920, height: 1080, inch: 24, seat: 20 }, texts).keeps).toBe(false)
  expect(layoutOf({ width: 800, height: 480, inch: 7, seat: 8 }, texts).keeps).toBe(false)
})

test('everything stays inside the screen, wide and tall', () => {
  for (const page of [
    ...pages,
    { width: 1080, height: 1920 },
    { width: 2160, height: 3840 },
    { width: 2560, height: 1080 },
  ])
    for (const { inch, seat } of cases) {
      const layout = layoutOf({ ...page, inch, seat }, texts)
      const list = layout.rows * layout.rowHeight
      const middle = layout.form === 'stacked' ? layout.heroHeight + list : Math.max(layout.heroHeight, list)
      expect(layout.head + middle + layout.foot).toBeLessThanOrEqual(page.height + 0.5)
      expect(layout.heroWidth).toBeLessThanOrEqual(page.width)
    }
})
