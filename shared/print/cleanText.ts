/** Makes any text safe to hand to a printer: nothing in it can be taken for a command, turn the reading order or hide. */

/**
 * C0 controls (ESC, GS, FS and DLE begin every printer command), DEL and C1 controls; all format characters, among them
 * the bidirectional controls of Unicode Annex 9 and the zero-width ones; everything else that is invisible by default;
 * line and paragraph separators; private use; lone surrogates.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/**
 * The text without anything a printer or a reader could be misled by; every kind of white space becomes one space and
 * the ends are trimmed. Never throws; an empty text stays empty.
 */
export const cleanText = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(unprintable, '').replace(/ {2,}/g, ' ').trim()

/**
 * Chinese text without the typed space between a Chinese character and a figure, and around the middle dot: the
 * printer's cells leave enough air by themselves.
 */
export const chineseText = (text: string): string =>
  cleanText(text)
    .replace(/(\p{Script=Han}) (?=\d)/gu, '$1')
    .replace(/(\d) (?=\p{Script=Han})/gu, '$1')
    .replace(/ ?· ?/g, '·')

/** Typographic marks that a Chinese printer font sets a full character wide, as plain ASCII for Latin text. */
const latinMarks: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '·': '-',
  '•': '-',
  '…': '...',
  '×': 'x',
  '，': ', ',
  '。': '. ',
  '：': ': ',
  '（': ' (',
  '）': ') ',
}

/** The text with marks and accented letters reduced to ASCII where a plain form exists; other characters stay. */
export const latinText = (text: string): string => {
  let plain = ''
  for (const character of text) {
    const mark = latinMarks[character]
    if (mark !== undefined) plain += mark
    else plain += /[\u00c0-\u024f\u1e00-\u1eff]/.test(character) ? withoutAccent(character) : character
  }
  return cleanText(plain)
}

const withoutAccent = (letter: string): string => letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
