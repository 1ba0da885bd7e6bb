/** Where everything on the board goes and how large it is, in pixels: one pure function of screen, seat and texts. */
import { rowHeights, rowsShare, rowsThatFit, ruleOf, type Place, type Rule } from './legibility.ts'

export type Texts = {
  /** The widest ticket number and window name that can appear. */
  readonly ticket: string
  readonly window: string
  /** The words before and after the window on a single card. */
  readonly way: string
  /** A second language takes a line under the first. */
  readonly bilingual: boolean
  /** Height of a figure as part of the font size, measured from the font that is really there. */
  readonly figure: number
}

/** How the newest call stands: its number and the way to the window in one line or in two. */
export type CardShape = { readonly font: number; readonly oneLine: boolean }

export type Layout = {
  readonly rule: Rule
  /** beside: list at the hero's right · stacked: under it · solo: far seats, small screen: only the newest calls. */
  readonly form: 'beside' | 'stacked' | 'solo'
  /** Heights of the bands and width of the hero, px. */
  readonly head: number
  readonly foot: number
  readonly heroWidth: number
  readonly heroHeight: number
  readonly rows: number
  readonly rowHeight: number
  readonly rowFont: number
  /** `cards[n - 1]` is for n cards at once; as many as stay legible, one at least. */
  readonly cards: readonly CardShape[]
  /** Font sizes of what people wait for, and of what only names the place, px. */
  readonly second: number
  readonly small: number
  /** False when the rule cannot be kept on this screen from this seat: the board then says so. */
  readonly keeps: boolean
}

/**
 * Windows named by words stand smaller than figures: a Chinese sign fills 0.9 of its size, so 0.4 of it is half a figure,
 * which is the least height of everything that is not a number.
 */
export const wordScale = 0.4
export const isWord = (window: string): boolean => !/^[A-Za-z]{0,2}\d{1,4}$/.test(window)

/** Width in em of a text in the board's type: full-width signs 1, capitals, figures and small letters less. */
export const emOf = (text: string): number => [...text].reduce((sum, sign) => sum + signEm(sign), 0)
const signEm = (sign: string): number =>
  /\d/.test(sign) ? 0.58 : /[A-Z]/.test(sign) ? 0.7 : /[\x20-\x7e]/.test(sign) ? 0.57 : 1

const mostCards = 3
/** Heights of a card in em of its number: two lines, or one. A second language needs a little more. */
const cardLines = { two: { one: 1.72, both: 1.92 }, one: { one: 1.35, both: 1.5 } }
/** Size of the word before a single card's number: a short one is larger, a long one takes no more than half an em. */
export const pleaseScale = (please: string): number => Math.min(0.24, pleaseEm / Math.max(1, emOf(please)))
const pleaseEm = 0.5
/** Size of the window's line under the number. */
const wayScale = 0.56
/** The card's own edge and air, em. */
const edgeEm = 0.32
/** The arrow between number and window, with its air, em. */
const arrowEm = 1.25

/** The layout for a place and its texts: the first form that keeps the rule, else the one nearest to keeping it. */
export const layoutOf = (place: Place, texts: Texts): Layout => {
  const portrait = place.height > place.width
  const forms = portrait ? [stacked, solo] : [beside, stacked, solo]
  const tried = forms.map((form) => form(place, texts))
  return tried.find((one) => one.keeps) ?? tried.reduce((best, one) => (nearness(one) > nearness(best) ? one : best))
}

/** How near the smallest of its figures comes to the rule. */
const nearness = ({ cards, rowFont, rows, rule }: Layout): number =>
  Math.min(cards[0]!.font / rule.hero, rows > 0 ? rowFont / rule.ticket : Infinity)

type Boxes = Pick<Layout, 'form' | 'head' | 'foot' | 'heroWidth' | 'heroHeight' | 'rows' | 'rowHeight'> & {
  readonly listWidth: number
}

const beside = (place: Place, texts: Texts): Layout => {
  const { width, height } = place
  const rule = ruleOf(place)
  const head = height * 0.08
  const middle = height * rowsShare
  const wanted = (rule.ticket / texts.figure) * rowEm(texts) + 2 * padOf(place)
  const listWidth = Math.min(width * 0.55, Math.max(width * 0.38, wanted))
  const rows = rowsThatFit(middle, rule)
  const boxes: Boxes = {
    form: 'beside',
    head,
    foot: height - middle - head,
    heroWidth: width - listWidth,
    heroHeight: middle,
    rows,
    rowHeight: rows > 0 ? middle / rows : 0,
    listWidth,
  }
  return fill(place, texts, boxes, rows > 0)
}

const stacked = (place: Place, texts: Texts): Layout => {
  const { width, height } = place
  const rule = ruleOf(place)
  const tall = height > width
  const head = height * (tall ? 0.06 : 0.08)
  const middle = height * (tall ? 0.86 : rowsShare)
  const leastHero = (rule.hero / texts.figure) * (texts.bilingual ? cardLines.one.both : cardLines.one.one)
  const rows = rowsThatFit(middle - Math.max(middle * (tall ? 0.4 : 0.45), leastHero), rule)
  const rowHeight = rule.ticket * rowHeights
  const heroHeight = Math.max(middle * 0.4, middle - rows * rowHeight)
  const boxes: Boxes = {
    form: 'stacked',
    head,
    foot: height - middle - head,
    heroWidth: width,
    heroHeight,
    rows,
    rowHeight: rows > 0 ? (middle - heroHeight) / rows : 0,
    listWidth: width,
  }
  return fill(place, texts, boxes, rows > 0)
}

const solo = (place: Place, texts: Texts): Layout => {
  const { width, height } = place
  const head = height * 0.06
  const withFoot = (foot: number): Layout => {
    const boxes = { head, foot, heroWidth: width, heroHeight: height - head - foot, rows: 0, rowHeight: 0 }
    return fill(place, texts, { form: 'solo', ...boxes, listWidth: 0 }, true)
  }
  const whole = withFoot(0)
  // A screen that can't keep the rule anyway gives a strip to the sentence that says so.
  return whole.keeps ? whole : withFoot(height * 0.06)
}

const padOf = ({ width }: Place): number => width * 0.03
const windowEm = ({ window }: Texts): number => Math.max(emOf('00'), emOf(window) * (isWord(window) ? wordScale : 1))
const rowEm = (texts: Texts): number => emOf(texts.ticket) + arrowEm + windowEm(texts)

/** The largest type that fits the boxes, and whether it keeps the rule. */
const fill = (place: Place, texts: Texts, { listWidth, ...boxes }: Boxes, enough: boolean): Layout => {
  const rule = ruleOf(place)
  const pad = padOf(place)
  const cards = cardsOf(boxes.heroWidth - pad, boxes.heroHeight, rule, texts)
  const rowFont = Math.min(boxes.rowHeight / rowHeights / texts.figure, (listWidth - 2 * pad) / rowEm(texts))
  const rowsKeep = boxes.rows === 0 || rowFont * texts.figure >= rule.ticket * 0.999
  return {
    ...boxes,
    rule,
    cards,
    rowFont: Math.max(rowFont, 0),
    // The waiting strip has one line and never grows out of its band.
    second: Math.min(Math.max(rule.second / texts.figure, place.height * 0.03), boxes.foot * 0.6 || Infinity),
    small: Math.min(boxes.head * 0.42, place.height * 0.034),
    keeps: enough && rowsKeep && cards[0]!.font * texts.figure >= rule.hero * 0.999,
  }
}

/** One card keeps the hero's rule. Several at once are read like rows, so each keeps the rule of rows. */
const cardsOf = (width: number, height: number, rule: Rule, texts: Texts): CardShape[] => {
  const side = texts.bilingual ? 'both' : 'one'
  const numberEm = emOf(texts.ticket)
  const first = numberEm + pleaseEm + edgeEm
  const second = (windowEm(texts) + emOf(texts.way) * 0.55 + 0.4) * wayScale + edgeEm
  const twoLines = Math.min(width / Math.max(first, second), height / cardLines.two[side])
  const oneLineEm = rowEm(texts) + edgeEm
  const oneLine = (cards: number) => Math.min(width / oneLineEm, height / cards / cardLines.one[side])
  const single = oneLine(1) > twoLines ? { font: oneLine(1), oneLine: true } : { font: twoLines, oneLine: false }
  const shapes: CardShape[] = [single]
  for (let cards = 2; cards <= mostCards && oneLine(cards) * texts.figure >= rule.ticket; cards++)
    shapes.push({ font: oneLine(cards), oneLine: true })
  return shapes
}
