/** Reads a window's name aloud: 12 as a number, 101 digit by digit, 综合 as a word, anything else not at all. */
import type { ClipName, ShippedClip } from './clipTexts.ts'
import { CLIP_TEXTS, WORD_CLIPS } from './clipTexts.ts'

/** A stretch of the sentence as it is shown, with what is played for it; no clips means it can't be said. */
export type Piece = { readonly text: string; readonly clips: readonly ClipName[] }

/** The figure 1 in rows of digits: 一 as in reading a number, or 幺 as on the telephone. */
export type DigitOne = 'yi' | 'yao'

/** How a window's name reads: its pieces, and whether it is a plain number (so that 号窗口 is to follow). */
export type WindowReading = {
  readonly pieces: readonly Piece[]
  readonly ends: 'number' | 'letter' | 'word'
  /** Nothing but letters and a number: English says "window" before it. */
  readonly plain: boolean
}

export const piece = (clip: ShippedClip): Piece => ({ text: CLIP_TEXTS[clip], clips: [clip] })
export const letterPiece = (letter: string): Piece => piece(`letter-${letter.toLowerCase()}` as ShippedClip)

/** One digit in Chinese. `last`: the digit that ends the ticket's number. */
export const zhDigit = (digit: string, one: DigitOne, last = false): Piece =>
  piece(`zh-${digit === '1' && one === 'yao' ? 'yao' : digit}${last ? '-end' : ''}` as ShippedClip)

/** 1-99 as Chinese counts (十二, 二十, 二十一); 0 and 100 up digit by digit, as room numbers are read. */
const zhNumber = (digits: string, one: DigitOne): Piece[] => {
  const n = Number(digits)
  if (n === 0 || n > 99) return [...digits].map((d) => zhDigit(d, one))
  const tens = Math.floor(n / 10)
  return [
    ...(tens > 1 ? [zhDigit(String(tens), 'yi')] : []),
    ...(tens > 0 ? [piece('zh-10')] : []),
    ...(n % 10 > 0 ? [zhDigit(String(n % 10), 'yi')] : []),
  ]
}

/** 1-99 as a number (twenty-one is one piece), 0 and 100 up digit by digit. */
const enNumber = (digits: string): Piece[] => {
  const n = Number(digits)
  if (n === 0 || n > 99) return [...digits].map((d) => piece(`en-${d}` as ShippedClip))
  if (n < 20 || n % 10 === 0) return [piece(`en-${n}` as ShippedClip)]
  const clips = [`en-${n - (n % 10)}`, `en-${n % 10}`] as ShippedClip[]
  return [{ text: clips.map((clip) => CLIP_TEXTS[clip]).join('-'), clips }]
}

const ZH_DIGITS = '零一二三四五六七八九'

/** 十二 as 12, 二十 as 20; words that merely hold such a character (一体化) are left alone. */
const zhNumeral = (name: string): string => {
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(name)
  if (!found || name === '') return name
  const [, before, ten, after] = found
  if (!ten) return before && !after ? String(ZH_DIGITS.indexOf(before)) : name
  return String((before ? ZH_DIGITS.indexOf(before) : 1) * 10 + (after ? ZH_DIGITS.indexOf(after) : 0))
}

/** `3号窗口`, `Window 3` and ` 3` are all window 3; 窗口 after a word stays, it is part of the name. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^window (?=[A-Z]*\d+$)/i, '')
    .replace(/([0-9A-Z一二三四五六七八九十]) ?(号窗口|号窗|号|窗口|窗)$/i, '$1')

const TOKEN = new RegExp(
  `${WORD_CLIPS.map(([word]) => word).join('|')}|\\d+|[A-Za-z]+|[一二三四五六七八九十]+|\\S`,
  'gu',
)
const NUMBER = /^\d+$/
/** VIP is spelled, Tax is a word. */
const LETTERS = /^([A-Z]{1,3}|[a-z])$/

const readToken = (token: string, language: 'zh-CN' | 'en', one: DigitOne): Piece[] => {
  const word = WORD_CLIPS.find(([text]) => text === token)
  if (word) return [{ text: token, clips: [word[1]] }]
  if (LETTERS.test(token)) return [...token.toUpperCase()].map(letterPiece)
  if (!NUMBER.test(token)) return [{ text: token, clips: [] }]
  const digits = token.length < 3 ? String(Number(token)) : token
  return language === 'en' ? enNumber(digits) : zhNumber(digits, one)
}

/**
 * Reads a window's name.
 * @param name as on the sign: `3`, `12`, `A3`, `101`, `综合窗口`, `社保2`
 * @param recorded whole names the hall recorded a clip for
 */
export const readWindow = (
  name: string,
  language: 'zh-CN' | 'en',
  one: DigitOne,
  recorded: ReadonlySet<string>,
): WindowReading => {
  if (recorded.has(name)) return { pieces: [{ text: name, clips: [`name:${name}`] }], ends: 'word', plain: false }
  const tokens = (bare(name).match(TOKEN) ?? []).map(zhNumeral)
  const pieces = tokens.flatMap((token) => readToken(token, language, one))
  // Half a name misleads: either all of it is said or none.
  if (pieces.length === 0 || pieces.some((p) => p.clips.length === 0)) {
    return { pieces: [{ text: name.trim(), clips: [] }], ends: 'word', plain: false }
  }
  const end = tokens[tokens.length - 1] ?? ''
  const plain = tokens.every((token) => NUMBER.test(token) || LETTERS.test(token))
  return { pieces, ends: NUMBER.test(end) ? 'number' : LETTERS.test(end) ? 'letter' : 'word', plain }
}
