/** The slip a citizen takes from the kiosk: what it says, laid out as lines for 58 mm and 80 mm paper. */
import { chineseText, latinText } from './cleanText.ts'
import type { Line, PaperWidth } from './line.ts'
import { columnsAcross, columnsOf } from './line.ts'
import type { SlipLanguage } from './slipWords.ts'
import { slipWords } from './slipWords.ts'
import { wrapText } from './wrapText.ts'

/** Everything a slip says. Texts may come from anywhere: they are cleaned here before they become lines. */
export type Slip = {
  readonly hallName: string
  /** The number as it is called, e.g. `A012`. */
  readonly ticket: string
  readonly serviceName: string
  /** People in front, a whole number from 0; null where even nobody in front promises nothing: no window serves. */
  readonly ahead: number | null
  /** The estimate as a finished sentence, e.g. `约 5–15 分钟`; null where nothing honest can be said. */
  readonly waitText: string | null
  /** Where to wait, e.g. `一楼东侧`. */
  readonly zone?: string
  /** Date and time of issue as a finished text, e.g. `2026-03-02 10:11`. */
  readonly issuedAt: string
  /** Address of the phone page, ASCII; null prints no code. */
  readonly qrUrl: string | null
  /** Short code for finding the ticket again without a phone number. */
  readonly code?: string
  /** A second copy of the same number: says so, clearly, in both languages. */
  readonly reprint: boolean
  readonly language: SlipLanguage
  /** The hall's promises at the foot, e.g. `过号可回来一次 · 当日有效`. */
  readonly footer: readonly string[]
  /** Marks tickets that are not real. */
  readonly watermark?: 'demo'
}

/** Height of the number's figures on paper in millimetres, and the least a long number may have. */
const numberHeightMm: Readonly<Record<PaperWidth, number>> = { 58: 16, 80: 21 }
const numberLeastMm = 14

const qrSizeMm: Readonly<Record<PaperWidth, number>> = { 58: 25, 80: 30 }

/**
 * The lines of one slip, first to last, ending with the cut.
 * Never throws: a text that is empty after cleaning is left out, an address that is not plain ASCII prints no code.
 */
export const slipLines = (slip: Slip, width: PaperWidth): Line[] => {
  const words = slipWords[slip.language]
  const page = pageOf(width, slip.language)
  const zone = page.clean(slip.zone ?? '')
  return [
    ...(slip.watermark === 'demo' ? page.band(words.demo) : []),
    ...(slip.reprint ? [...page.band(words.reprint), ...page.small(words.sameNumber), feed(2)] : []),
    ...page.title(slip.hallName),
    feed(2),
    hairline,
    feed(3),
    ...page.small(words.yourNumber),
    feed(2),
    ...page.number(slip.ticket),
    feed(4),
    ...page.large(slip.serviceName, true),
    feed(3),
    ...(slip.ahead === null
      ? []
      : page.large(slip.ahead > 0 ? words.ahead(Math.floor(slip.ahead)) : words.nextIsYou, false)),
    ...(slip.waitText === null ? [] : [feed(1), ...page.large(slip.waitText, false)]),
    ...(zone === '' ? [] : [feed(3), ...page.small(words.waitIn), ...page.large(zone, true)]),
    feed(3),
    hairline,
    feed(3),
    ...followLines(slip, width, page),
    feed(2),
    hairline,
    feed(2),
    ...slip.footer.flatMap((line) => page.small(line)),
    ...page.small(`${slip.ticket} · ${slip.issuedAt}`),
    ...(slip.watermark === 'demo' ? [feed(2), ...page.band(words.demo)] : []),
    feed(3),
    { is: 'cut' },
  ]
}

const followLines = (slip: Slip, width: PaperWidth, page: Page): Line[] => {
  const words = slipWords[slip.language]
  const code = page.clean(slip.code ?? '')
  const address = slip.qrUrl !== null && /^[!-~]{1,300}$/.test(slip.qrUrl) ? slip.qrUrl : null
  return [
    ...(address === null
      ? page.small(words.noPhone)
      : [
          { is: 'qr', data: address, sizeMm: qrSizeMm[width] } as const,
          feed(2),
          ...page.small(words.scanToFollow),
          ...page.small(words.noPhone),
        ]),
    ...(code === '' ? [] : page.small(`${words.code}${code}`, true)),
  ]
}

type Page = ReturnType<typeof pageOf>

const pageOf = (width: PaperWidth, language: SlipLanguage) => {
  const columns = columnsAcross(width)
  const clean = (text: string): string => (language === 'en' ? latinText(text) : chineseText(text))
  const text = (raw: string, size: 1 | 2, bold: boolean): Line[] =>
    wrapText(clean(raw), Math.floor(columns / size)).map((line) => ({
      is: 'text',
      text: line,
      size,
      align: 'centre',
      bold,
      inverse: false,
    }))
  const small = (raw: string, bold = false): Line[] => text(raw, 1, bold)
  /** Double size leaves no air between the lines of one text: a millimetre is put there. */
  const large = (raw: string, bold: boolean): Line[] =>
    text(raw, 2, bold).flatMap((line, index) => (index === 0 ? [line] : [feed(1), line]))
  const title = (raw: string): Line[] => (columnsOf(clean(raw)) * 2 <= columns ? large(raw, true) : small(raw, true))
  const number = (raw: string): Line[] => {
    const ticket = clean(raw)
    return ticket === ''
      ? []
      : [{ is: 'number', text: ticket, heightMm: numberHeightMm[width], leastMm: numberLeastMm }]
  }
  /** White words on a black band as wide as the paper. */
  const band = (raw: string): Line[] => [
    { is: 'rule', mm: 1 },
    ...text(raw, 2, true).flatMap((line) => (line.is === 'text' ? [inBand(line, Math.floor(columns / 2))] : [])),
    { is: 'rule', mm: 1 },
    feed(2),
  ]
  return { clean, small, large, title, number, band }
}

const inBand = (line: Extract<Line, { is: 'text' }>, columns: number): Line => {
  const room = columns - columnsOf(line.text)
  const left = Math.floor(room / 2)
  return { ...line, text: ' '.repeat(left) + line.text + ' '.repeat(room - left), inverse: true, align: 'left' }
}

const feed = (mm: number): Line => ({ is: 'feed', mm })
const hairline: Line = { is: 'rule', mm: 0.25 }
