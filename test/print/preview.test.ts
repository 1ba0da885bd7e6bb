/** The preview is the print: what the screen shows is laid out from the same bytes the printer got. */
import { expect, test } from 'vitest'
import { encode } from '../../server/effects/printer/encode.ts'
import { decode } from '../../shared/print/decode.ts'
import type { PaperWidth } from '../../shared/print/line.ts'
import { paperDots } from '../../shared/print/line.ts'
import type { Mark } from '../../shared/print/paper.ts'
import { paperOf } from '../../shared/print/paper.ts'
import { previewSvg } from '../../shared/print/previewSvg.ts'
import { qrPicture } from '../../shared/print/qrPicture.ts'
import { slipLines } from '../../shared/print/slip.ts'
import type { PrintedStrip } from '../support/printerHead.ts'
import { chineseSlip, englishSlip, jobFor, printedBy } from './slips.ts'

/** Where the emulated printer puts ink: one entry per character cell or picture row, top to bottom. */
const inkOfPrinter = (strip: PrintedStrip, across: number): string[] => {
  const ink: string[] = []
  let y = 0
  for (const item of strip.printed) {
    if (item.is === 'feed') y += item.dots
    else if (item.is === 'text') {
      const widths = [...item.text].map((sign) => (sign < '\u0080' ? 12 : 24) * item.across)
      const line = widths.reduce((sum, width) => sum + width, 0)
      let x = item.align === 'left' ? 0 : Math.floor((across - line) / (item.align === 'centre' ? 2 : 1))
      for (const [index, sign] of [...item.text].entries()) {
        ink.push(`${sign} ${x},${y} ${item.across}x${item.down} ${item.bold} ${item.inverse}`)
        x += widths[index] ?? 0
      }
      y += Math.max(34, item.down * 24)
    } else if (item.is === 'picture') {
      for (const [row, dots] of item.rows.entries()) ink.push(`${y + row} ${dots}`)
      y += item.rows.length
    } else {
      const { width, height, dots } = qrPicture(item.data, item.module)
      const margin = '0'.repeat(Math.floor((across - width) / 2))
      for (let row = 0; row < height; row += 1) {
        const line = margin + [...dots.subarray(row * width, (row + 1) * width)].join('')
        ink.push(`${y + row} ${line.padEnd(across, '0')}`)
      }
      y += height
    }
  }
  return ink
}

const inkOfPreview = (marks: readonly Mark[], across: number): string[] =>
  marks.flatMap((mark) => {
    if (mark.is === 'cut') return []
    if (mark.is === 'character') {
      return [`${mark.character} ${mark.x},${mark.y} ${mark.across}x${mark.down} ${mark.bold} ${mark.inverse}`]
    }
    const { width, height, dots } = mark.picture
    return Array.from({ length: height }, (_, row) => {
      const line = '0'.repeat(mark.x) + [...dots.subarray(row * width, (row + 1) * width)].join('')
      return `${mark.y + row} ${line.padEnd(across, '0')}`
    })
  })

const cases = [58, 80].flatMap((width) =>
  [chineseSlip, englishSlip, { ...chineseSlip, reprint: true }].flatMap((slip) =>
    (['gb18030', 'raster'] as const).map((encoding) => ({ width: width as PaperWidth, slip, encoding })),
  ),
)

test.each(cases)('dot for dot and cell for cell: $width mm, $slip.language, $encoding', ({ width, slip, encoding }) => {
  const job = jobFor(slip, width, encoding)
  const paper = paperOf(job, width)
  const strip = printedBy(job)[0] as PrintedStrip
  expect(paper.unreadBytes).toBe(0)
  expect(inkOfPreview(paper.marks, paperDots[width])).toEqual(inkOfPrinter(strip, paperDots[width]))
  expect(paper.marks.filter((mark) => mark.is === 'cut')).toHaveLength(1)
})

test('dot for dot in coarse drawing too', () => {
  const job = encode(slipLines(chineseSlip, 80), { width: 80, encoding: 'gb18030', coarse: true }).bytes
  const strip = printedBy(job)[0] as PrintedStrip
  expect(inkOfPreview(paperOf(job, 80).marks, paperDots[80])).toEqual(inkOfPrinter(strip, paperDots[80]))
})

test('the picture is plain SVG: no script, no style, no address to fetch, hostile signs escaped', () => {
  const svg = previewSvg(jobFor({ ...chineseSlip, serviceName: '<script>&"x' }, 80), 80)
  expect(svg).not.toMatch(/<script|style=|href=|url\(|<foreignObject/i)
  expect(svg).toContain('>&lt;</text>')
  expect(svg).toContain('>&amp;</text>')
  expect(svg.match(/<text /g)?.length).toBeGreaterThan(40)
})

test('bytes that are no print job are counted, never thrown', () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 73 + (index >> 3)) % 256)
  expect(paperOf(noise, 58).unreadBytes).toBeGreaterThan(0)
  const cutShort = jobFor(chineseSlip, 58)
  for (let end = 0; end < cutShort.length; end += 97) expect(() => paperOf(cutShort.subarray(0, end), 58)).not.toThrow()
  expect(decode(Uint8Array.of(0x1d, 0x28, 0x6b))).toMatchObject([{ is: 'unknown' }])
})
