/** What comes out of the printer: golden slips, the size of the number, the code that scans. */
import jsqr from 'jsqr'
import { describe, expect, test } from 'vitest'
import { encode } from '../../server/effects/printer/encode.ts'
import { drawNumber } from '../../shared/print/drawNumber.ts'
import type { PaperWidth, Picture } from '../../shared/print/line.ts'
import { dotsPerMm, paperDots } from '../../shared/print/line.ts'
import { numberGlyphs } from '../../shared/print/numberGlyphs.ts'
import { qrPicture } from '../../shared/print/qrPicture.ts'
import type { Slip } from '../../shared/print/slip.ts'
import { slipLines } from '../../shared/print/slip.ts'
import { testPageLines } from '../../shared/print/testPage.ts'
import { printedText } from '../support/printedText.ts'
import type { Printed, PrintedStrip } from '../support/printerHead.ts'
import { chineseSlip, englishSlip, jobFor, printedBy } from './slips.ts'

const widths: readonly PaperWidth[] = [58, 80]

const golden: readonly [name: string, slip: Slip][] = [
  ['zh', chineseSlip],
  ['en', englishSlip],
  ['zh-reprint', { ...chineseSlip, reprint: true }],
  ['en-reprint', { ...englishSlip, reprint: true }],
  ['zh-demo', { ...chineseSlip, watermark: 'demo' }],
  ['zh-next-no-phone', { ...chineseSlip, ahead: 0, waitText: null, qrUrl: null }],
  [
    'zh-long',
    {
      ...chineseSlip,
      hallName: '内蒙古自治区鄂尔多斯市康巴什区政务服务中心',
      serviceName: '企业职工基本养老保险关系转移接续申请（跨省）',
      ticket: 'W888',
    },
  ],
]

describe.each(widths)('a slip on %i mm paper', (width) => {
  test.each(golden)('%s prints as agreed', async (name, slip) => {
    const strips = printedBy(jobFor(slip, width))
    expect(strips).toHaveLength(1)
    expect(strips[0]?.notUnderstood).toEqual([])
    await expect(printedText(strips[0] as PrintedStrip, paperDots[width])).toMatchFileSnapshot(
      `golden/${name}-${width}.txt`,
    )
  })

  test('while no window serves, a slip tells nobody that they are next', () => {
    const printed = printedBy(jobFor({ ...chineseSlip, ahead: null, waitText: null }, width))
    const text = printedText(printed[0] as PrintedStrip, paperDots[width])
    expect(text).toContain('您的号码')
    expect(text).not.toMatch(/下一位|前面/)
  })

  test.each(golden)('%s fits the paper line by line', (_name, slip) => {
    for (const strip of printedBy(jobFor(slip, width))) {
      for (const item of strip.printed) {
        if (item.is === 'picture') expect(item.width).toBeLessThanOrEqual(paperDots[width])
        if (item.is === 'text') expect(dotsAcross(item)).toBeLessThanOrEqual(paperDots[width])
      }
    }
  })

  test.each(['A012', 'W888', 'A1234', 'AB1234', 'WM88888'])(
    'the number %s is whole and at least 14 mm high',
    (ticket) => {
      for (const coarse of [false, true]) {
        const lines = slipLines({ ...chineseSlip, ticket, qrUrl: null }, width)
        const job = encode(lines, { width, encoding: 'gb18030', coarse })
        const rows = biggestPicture(printedBy(job.bytes)[0] as PrintedStrip)
        expect(rows[0]).toHaveLength(paperDots[width])
        expect(rows.filter((row) => row.includes('1')).length / dotsPerMm).toBeGreaterThanOrEqual(14)
        expect(signsStandingApart(rows)).toBe(ticket.length)
        if (coarse) expect(job.bytes.length).toBeLessThan(5000)
      }
    },
  )

  test.each(['gb18030', 'raster'] as const)('the QR code (%s) scans and gives the address', (encoding) => {
    const strip = printedBy(jobFor(chineseSlip, width, encoding))[0] as PrintedStrip
    const printed = strip.printed.find((item): item is Extract<Printed, { is: 'qr' }> => item.is === 'qr')
    expect(printed === undefined).toBe(encoding === 'raster')
    const picture = printed === undefined ? qrAmong(strip) : qrPicture(printed.data, printed.module)
    expect(scan(picture)).toBe(chineseSlip.qrUrl)
    expect(picture.width).toBeLessThanOrEqual(paperDots[width])
  })

  test('the test print uses only known commands and is cut once', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const lines = testPageLines({ printerName: '一号取号机', printedAt: '2026-03-02 08:00', language }, width)
      const job = encode(lines, { width, encoding: 'gb18030' })
      const strips = printedBy(job.bytes)
      expect(strips).toHaveLength(1)
      expect(strips[0]).toMatchObject({ notUnderstood: [], cut: true })
      expect(job.replaced).toEqual([])
    }
  })
})

test('the reprint says so in white on black and carries the same number', () => {
  const strip = printedBy(jobFor({ ...chineseSlip, reprint: true }, 58))[0] as PrintedStrip
  const band = strip.printed.find((item) => item.is === 'text' && item.inverse)
  expect(band).toMatchObject({ text: expect.stringContaining('补打 REPRINT') })
  expect(strip.printed.some((item) => item.is === 'text' && item.text.includes('A012'))).toBe(true)
  const first = printedBy(jobFor(chineseSlip, 58))[0] as PrintedStrip
  expect(biggestPicture(strip)).toEqual(biggestPicture(first))
})

test('characters no Chinese printer knows are made plain or shown as □ and reported', () => {
  const lines = slipLines({ ...chineseSlip, serviceName: '𠮷野José窗口🙂ñ', hallName: '镕龘㐂' }, 80)
  const job = encode(lines, { width: 80, encoding: 'gb18030' })
  const text = printedBy(job.bytes)
    .flatMap((strip) => strip.printed)
    .flatMap((item) => (item.is === 'text' ? [item.text] : []))
  expect(text).toContain('□野José窗口□n ')
  expect(text).toContain('镕龘□')
  expect(job.replaced).toEqual(['㐂', '𠮷', '🙂'])
})

test('every sign of a number is drawn, and figures are equally wide', () => {
  for (const sign of Object.keys(numberGlyphs)) {
    const picture = drawNumber(sign, 112, 576) as Picture
    expect(
      picture.dots.some((dot) => dot === 1),
      sign,
    ).toBe(true)
    expect(picture.height).toBe(112)
  }
  const figures = [...'0123456789'].map((figure) => drawNumber(figure, 112, 576)?.width)
  expect(new Set(figures).size).toBe(1)
  expect(drawNumber('社12', 112, 576)).toBeNull()
})

test('no drawn number holds a command that printers obey even inside pictures', () => {
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    for (const width of widths) {
      const bytes = jobFor(
        { ...chineseSlip, ticket: `${letter}${(letter.charCodeAt(0) * 37) % 1000}` },
        width,
        'raster',
      )
      // DLE EOT, DLE ENQ and DLE DC4 are obeyed at once wherever they stand (Epson, HPRT manuals).
      const obeyed = bytes.findIndex((byte, at) => byte === 0x10 && [0x04, 0x05, 0x14].includes(bytes[at + 1] ?? 0))
      expect(obeyed, letter).toBe(-1)
    }
  }
})

test('a number without a drawing is typed as large as the paper allows', () => {
  const strip = printedBy(jobFor({ ...chineseSlip, ticket: '社012' }, 58))[0] as PrintedStrip
  expect(strip.printed).toContainEqual(expect.objectContaining({ text: '社012', across: 6, down: 6 }))
})

const dotsAcross = (item: Extract<Printed, { is: 'text' }>): number =>
  [...item.text].reduce((sum, sign) => sum + (sign < '\u0080' ? 12 : 24) * item.across, 0)

/** Pictures printed one after the other stand together on paper. */
const pictures = (strip: PrintedStrip): string[][] => {
  const joined: string[][] = [[]]
  for (const item of strip.printed) {
    if (item.is === 'picture') joined[joined.length - 1]?.push(...item.rows)
    else joined.push([])
  }
  return joined.filter((rows) => rows.length > 0)
}

const biggestPicture = (strip: PrintedStrip): string[] =>
  pictures(strip).reduce((biggest, rows) => (rows.length > biggest.length ? rows : biggest))

/** Runs of columns with ink, parted by columns without. */
const signsStandingApart = (rows: readonly string[]): number => {
  const inked = Array.from({ length: rows[0]?.length ?? 0 }, (_, x) => rows.some((row) => row[x] === '1'))
  return inked.filter((ink, x) => ink && inked[x - 1] !== true).length
}

const qrAmong = (strip: PrintedStrip): Picture => {
  const square = pictures(strip).filter((rows) => rows.length > 100)
  const rows = square[square.length - 1] ?? []
  const width = rows[0]?.length ?? 0
  return { width, height: rows.length, dots: Uint8Array.from(rows.join('').split('').map(Number)) }
}

/** Reads a code as a phone would: black on white, a quiet zone around. */
const scan = (picture: Picture): string | undefined => {
  const quiet = 40
  const [width, height] = [picture.width + quiet * 2, picture.height + quiet * 2]
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      if (picture.dots[y * picture.width + x] !== 1) continue
      pixels.fill(0, ((y + quiet) * width + x + quiet) * 4, ((y + quiet) * width + x + quiet) * 4 + 3)
    }
  }
  return jsqr.default(pixels, width, height)?.data
}
