/** A paper on an 80 mm (or 58 mm) roll: the same content, one thing under the other, one strip for each copy. */
import { cleanText, chineseText, latinText } from '../cleanText.ts'
import { columnsAcross, columnsOf, type Line, type PaperWidth } from '../line.ts'
import { wrapText } from '../wrapText.ts'
import type { Language } from '#shared/domain/words.ts'
import type { Block, Paper } from './paper.ts'

const feed = (mm: number): Line => ({ is: 'feed', mm })
const hairline: Line = { is: 'rule', mm: 0.25 }

/** All copies of a paper, each cut. Texts are cleaned of anything a printer could take for a command. */
export const stripLines = (paper: Paper, width: PaperWidth, language: Language): Line[] =>
  paper.copies.flatMap((copy) => oneStrip(paper, copy, width, language))

const oneStrip = (paper: Paper, copy: string, width: PaperWidth, language: Language): Line[] => {
  const set = setter(width, language)
  return [
    ...(paper.demo ? [...set.band('演示 DEMO'), feed(2)] : []),
    ...set.centred(paper.hallName, 1, false),
    feed(2),
    ...set.centred(paper.title, 2, true),
    feed(1),
    ...set.centred(paper.number, 1, false),
    feed(2),
    hairline,
    ...paper.blocks.flatMap((block) => [feed(2), ...blockLines(block, set)]),
    feed(2),
    hairline,
    ...(paper.code
      ? [feed(2), ...set.centred(paper.code.says, 1, false), feed(1), ...set.centred(spaced(paper.code.value), 2, true)]
      : []),
    ...(paper.qr && /^[!-~]{1,300}$/.test(paper.qr.data)
      ? [
          feed(2),
          { is: 'qr', data: paper.qr.data, sizeMm: 30 } as const,
          feed(1),
          ...set.centred(paper.qr.says, 1, false),
        ]
      : []),
    feed(3),
    ...paper.signatures.flatMap((who) => [...set.left(`${who} ____________________`), feed(3)]),
    ...set.left(`${paper.seal} ${paper.date}`),
    feed(2),
    ...paper.foot.flatMap((text) => set.left(text)),
    ...set.centred(copy, 1, true),
    feed(3),
    { is: 'cut' },
  ]
}

/** `26000137` → `2600 0137`: read out and typed in two breaths. */
const spaced = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ')

type Setter = ReturnType<typeof setter>

const blockLines = (block: Block, set: Setter): Line[] => {
  switch (block.is) {
    case 'text':
      return set.left(block.text, block.strong ?? false)
    case 'fields':
      return block.rows.flatMap(({ label, value }) => set.left(`${label}${set.colon}${value}`))
    case 'list':
      return [...set.left(block.heading, true), ...block.lines.flatMap((line, i) => set.left(`${i + 1}. ${line}`))]
    case 'table':
      return [
        ...set.left(block.heading, true),
        ...block.rows.flatMap(([n = '', name = '', ...rest], row) => [
          ...(row > 0 ? [feed(1)] : []),
          ...set.left(`${n}. ${name}`, true),
          ...rest.flatMap((cell, i) => (cell ? set.left(`   ${block.columns[i + 2] ?? ''}${set.colon}${cell}`) : [])),
        ]),
      ]
  }
}

const setter = (width: PaperWidth, language: Language) => {
  const columns = columnsAcross(width)
  const clean = (text: string): string => (language === 'en' ? latinText(text) : chineseText(cleanText(text)))
  const lines = (raw: string, size: 1 | 2, bold: boolean, align: 'left' | 'centre', indent = 0): Line[] =>
    wrapText(clean(raw), Math.floor(columns / size) - indent).map((text) => ({
      is: 'text',
      text: ' '.repeat(indent) + text,
      size,
      align,
      bold,
      inverse: false,
    }))
  return {
    colon: language === 'en' ? ': ' : '：',
    left: (raw: string, bold = false): Line[] => lines(raw, 1, bold, 'left', /^\s*/.exec(raw)![0].length),
    centred: (raw: string, size: 1 | 2, bold: boolean): Line[] => lines(raw, size, bold, 'centre'),
    band: (raw: string): Line[] => {
      const text = clean(raw)
      const room = Math.max(0, Math.floor(columns / 2) - columnsOf(text))
      const left = Math.floor(room / 2)
      const filled = ' '.repeat(left) + text + ' '.repeat(room - left)
      return [{ is: 'text', text: filled, size: 2, align: 'left', bold: true, inverse: true }]
    },
  }
}
