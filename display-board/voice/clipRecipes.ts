/** How each clip of the shipped pack is spoken: which synthesizer voice, which sounds, how fast. */
import type { ShippedClip } from '#shared/speech/clipTexts.ts'
import { CLIP_TEXTS } from '#shared/speech/clipTexts.ts'

/** One call of espeak-ng. `say` is pinyin with tone numbers, English, or phonemes in double brackets. */
export type Spoken = { readonly voice: string; readonly say: string; readonly speed: number }
/** Tones of a chime: hertz, start in seconds. */
export type Tones = { readonly tones: readonly (readonly [hertz: number, start: number])[]; readonly seconds: number }
export type Recipe = Spoken | Tones

// The plain `cmn` voice reads Chinese characters as English letters; the pinyin voice says what it is told.
const zh = (say: string, speed: number): Spoken => ({ voice: 'cmn-latn-pinyin', say, speed })
const en = (say: string, speed: number): Spoken => ({ voice: 'en-us', say, speed })

/** Words per minute as the synthesizer counts: set so that whole sentences come out at 4 to 4.5 syllables a second. */
const INSIDE = 198
const CLOSING = 180
const PHRASE = 212

/**
 * The digits inside a number. 五 and 九 are given as phonemes with the low, unrisen third tone (21) that
 * Mandarin has before another syllable; written as pinyin they would rise as at the end of a sentence.
 */
const DIGITS: Readonly<Record<string, string>> = {
  '0': 'ling2', '1': 'yi1', '2': 'er4', '3': 'san1', '4': 'si4', '5': "[[w'u21]]", '6': 'liu4', '7': 'qi1', '8': 'ba1',
  '9': "[[tS;'iou21]]", 'yao': 'yao1', '10': 'shi2',
} // prettier-ignore
const CLOSING_DIGITS: Readonly<Record<string, string>> = { ...DIGITS, '5': 'wu3', '9': 'jiu3' }

const PHRASES: Partial<Readonly<Record<ShippedClip, Recipe>>> = {
  // 叮咚: a falling major third; 1047 and 831 Hz lie where old ears still hear well.
  'chime-ding-dong': { tones: [[1046.5, 0], [830.6, 0.24]], seconds: 0.7 }, // prettier-ignore
  'chime-rising': { tones: [[784, 0], [987.8, 0.16], [1174.7, 0.32]], seconds: 0.7 }, // prettier-ignore
  'zh-qing': zh("[[tS;h'i21N]]", 225),
  'zh-dao': zh('dao4', 190),
  'zh-hao-chuangkou-banli': zh('hao4 chuang1 kou3 ban4 li3', PHRASE),
  'zh-chuangkou': zh('chuang1 kou3', PHRASE),
  'zh-banli': zh('ban4 li3', PHRASE),
  'zh-word-comprehensive': zh('zong1 he2', PHRASE),
  'zh-word-social-security': zh('she4 bao3', PHRASE),
  'zh-word-medical-insurance': zh('yi1 bao3', PHRASE),
  'zh-word-tax': zh('shui4 wu4', PHRASE),
  'zh-word-civil-affairs': zh('min2 zheng4', PHRASE),
  'zh-word-household': zh('hu4 ji2', PHRASE),
  'zh-word-police': zh('gong1 an1', PHRASE),
  'zh-word-registration': zh('deng1 ji4', PHRASE),
  'zh-word-real-estate': zh('bu2 dong4 chan3', PHRASE),
  'zh-word-enquiry-desk': zh('zi1 xun2 tai2', PHRASE),
  'en-ticket': en('Ticket', 180),
  'en-please-go-to-window': en('please go to window', 172),
  'en-please-go-to': en('please go to', 172),
}

/** The recipe of a clip; undefined for a pause, which has no sound. */
export const recipeOf = (clip: ShippedClip): Recipe | undefined => {
  const phrase = PHRASES[clip]
  if (phrase) return phrase
  const [kind, what = '', last] = clip.split('-')
  if (kind === 'letter') return en(what.toUpperCase(), 190)
  if (kind === 'zh' && last === 'end') return zh(CLOSING_DIGITS[what] ?? '', CLOSING)
  if (kind === 'zh') return zh(DIGITS[what] ?? '', INSIDE)
  if (kind === 'en') return en(CLIP_TEXTS[clip], 190)
  return undefined
}
