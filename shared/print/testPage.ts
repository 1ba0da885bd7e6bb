/** The test print: shows with one strip whether charset, sizes, number, QR code, darkness and knife are right. */
import type { Line, PaperWidth } from './line.ts'
import { columnsAcross } from './line.ts'
import type { SlipLanguage } from './slipWords.ts'
import { wrapText } from './wrapText.ts'

const words: Readonly<
  Record<SlipLanguage, { title: string; charset: string; width: string; qr: string; end: string }>
> = {
  'zh-CN': {
    title: '测试打印',
    charset: '汉字清楚：国徽 繁體 鑫龘 〇①㈱',
    width: '两端都要看得见',
    qr: '扫出来应是：',
    end: '到这里应当切纸',
  },
  en: {
    title: 'Test print',
    charset: 'Chinese must be clear: 国徽 繁體 鑫龘 〇①㈱',
    width: 'Both ends must show',
    qr: 'Scanning must give: ',
    end: 'The knife must cut here',
  },
}

/** The lines of a test print. `printedAt` and `printerName` are finished texts. */
export const testPageLines = (
  page: { readonly printerName: string; readonly printedAt: string; readonly language: SlipLanguage },
  width: PaperWidth,
): Line[] => {
  const say = words[page.language]
  const columns = columnsAcross(width)
  const small = (text: string): Line[] => wrapText(text, columns).map((line) => textLine(line, 1))
  return [
    ...wrapText(say.title, Math.floor(columns / 2)).map((line) => textLine(line, 2)),
    { is: 'feed', mm: 1 },
    ...small(page.printerName),
    ...small(page.printedAt),
    { is: 'feed', mm: 2 },
    { is: 'rule', mm: 0.25 },
    { is: 'feed', mm: 2 },
    ...small(say.charset),
    ...small(say.width),
    textLine(`|${'-'.repeat(columns - 2)}|`, 1),
    { is: 'feed', mm: 2 },
    { is: 'number', text: 'A123', heightMm: 15, leastMm: 14 },
    { is: 'feed', mm: 1 },
    { is: 'number', text: '45678', heightMm: 14, leastMm: 14 },
    { is: 'feed', mm: 3 },
    { is: 'rule', mm: 1 },
    { ...textLine(' '.repeat(Math.floor(columns / 2)), 2), inverse: true, align: 'left' },
    { is: 'rule', mm: 1 },
    { is: 'feed', mm: 3 },
    { is: 'qr', data: 'PAIHAO-TEST', sizeMm: 24 },
    { is: 'feed', mm: 2 },
    ...small(`${say.qr}PAIHAO-TEST`),
    ...small(say.end),
    { is: 'feed', mm: 3 },
    { is: 'cut' },
  ]
}

const textLine = (text: string, size: 1 | 2): Extract<Line, { is: 'text' }> => ({
  is: 'text',
  text,
  size,
  align: 'centre',
  bold: false,
  inverse: false,
})
