/** The sentence that calls a citizen: the words to show, and the clips that say exactly those words. */
import type { ClipName } from './clipTexts.ts'
import type { DigitOne, Piece } from './windowWords.ts'
import { letterPiece, piece, readWindow, zhDigit } from './windowWords.ts'
import type { ShippedClip } from './clipTexts.ts'

export type Call = {
  /** One or two letters and the running number, `A012`. */
  readonly ticket: string
  /** What the window's sign says: `3`, `A3`, `综合窗口`. */
  readonly windowName: string
  readonly language: 'zh-CN' | 'en'
  /** How the figure 1 is read in rows of digits; 一 unless the hall chose 幺. */
  readonly yi?: DigitOne
  /** Whole window names the hall recorded a clip for. */
  readonly recorded?: ReadonlySet<string>
}

export type CallSentence = {
  /** What the screen shows. The hard of hearing read what the others hear, word for word. */
  readonly text: string
  /** What the player plays, in order. */
  readonly clips: readonly ClipName[]
  /** The part of `text` no clip can say (a window named by a word nobody recorded); '' as a rule. */
  readonly unspoken: string
}

/** 请 A零一二，到三号窗口办理 */
const inChinese = (call: Call, one: DigitOne, recorded: ReadonlySet<string>) => {
  const { letters, digits } = ticketParts(call.ticket)
  const number = [...letters.map(letterPiece), ...digits.map((d, i) => zhDigit(d, one, i === digits.length - 1))]
  const { pieces, ends } = readWindow(call.windowName, 'zh-CN', one, recorded)
  const tail: ShippedClip[] = {
    number: ['zh-hao-chuangkou-banli' as const],
    letter: ['zh-chuangkou' as const, 'zh-banli' as const],
    word: ['zh-banli' as const],
  }[ends]
  return {
    text: `请 ${textOf(number)}，到${textOf(pieces)}${textOf(tail.map(piece))}`,
    ticket: ['zh-qing', ...clipsOf(number)] as ClipName[],
    way: ['zh-dao', ...clipsOf(pieces), ...tail] as ClipName[],
    // 请 A零一二 … 办理 is still a sentence when the window's name can't be said.
    wayUnnamed: ['zh-banli'] as ClipName[],
    pieces,
  }
}

/** Ticket A zero one two, please go to window three */
const inEnglish = (call: Call, recorded: ReadonlySet<string>) => {
  const { letters, digits } = ticketParts(call.ticket)
  const number = [...letters.map(letterPiece), ...digits.map((d) => piece(`en-${d}` as ShippedClip))]
  const { pieces, plain } = readWindow(call.windowName, 'en', 'yi', recorded)
  const go: ShippedClip = plain ? 'en-please-go-to-window' : 'en-please-go-to'
  // Chinese words inside the English sentence keep together; letters and numbers stand apart.
  const name = pieces.map((p, i) => (i > 0 && spaced(p, pieces[i - 1]) ? ` ${p.text}` : p.text)).join('')
  return {
    text: `Ticket ${number.map((p) => p.text).join(' ')}, ${piece(go).text} ${name}`,
    ticket: ['en-ticket', ...clipsOf(number)] as ClipName[],
    way: [go, ...clipsOf(pieces)] as ClipName[],
    wayUnnamed: [] as ClipName[],
    pieces,
  }
}

/**
 * The sentence for one call in one language.
 * @throws RangeError when the ticket is not one or two letters and 1-6 digits: our own mistake, not the citizen's
 */
export const callSentence = (call: Call): CallSentence => {
  const one = call.yi ?? 'yi'
  const recorded = call.recorded ?? NONE
  const said = call.language === 'en' ? inEnglish(call, recorded) : inChinese(call, one, recorded)
  const speakable = said.pieces.length > 0 && said.pieces.every((p) => p.clips.length > 0)
  const way = speakable ? said.way : said.wayUnnamed
  return {
    text: said.text,
    clips: [...said.ticket, ...(way.length > 0 ? (['pause-comma', ...way] as ClipName[]) : [])],
    unspoken: speakable ? '' : textOf(said.pieces),
  }
}

const NONE: ReadonlySet<string> = new Set()
const textOf = (pieces: readonly Piece[]): string => pieces.map((p) => p.text).join('')
const clipsOf = (pieces: readonly Piece[]): ClipName[] => pieces.flatMap((p) => p.clips)
const spaced = (now: Piece, before: Piece | undefined): boolean =>
  /^[A-Za-z]/.test(now.text) || /[A-Za-z]$/.test(before?.text ?? '')

const ticketParts = (ticket: string): { letters: string[]; digits: string[] } => {
  const found = /^([A-Z]{0,2})(\d{1,6})$/.exec(ticket)
  if (!found) throw new RangeError(`callSentence: ${JSON.stringify(ticket)} is not a ticket number such as A012`)
  return { letters: [...(found[1] ?? '')], digits: [...(found[2] ?? '')] }
}
