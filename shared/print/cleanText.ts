/** Makes any text safe to hand to a printer: nothing in it can be taken for a command, turn the reading order or hide. */

/**
 * C0 controls (ESC, GS, FS and DLE begin every printer command), DEL, C1 controls, soft hyphen, zero-width and
 * joining characters, the bidirectional controls of Unicode Annex 9 (U+061C, U+200E/F, U+202A–E, U+2066–9), line and
 * paragraph separators, other invisible format characters, variation selectors, private use, lone surrogates and tags.
 */
const unprintable =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}]/gu

/**
 * The text without anything a printer or a reader could be misled by; every kind of white space becomes one space and
 * the ends are trimmed. Never throws; an empty text stays empty.
 */
export const cleanText = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(unprintable, '').replace(/ {2,}/g, ' ').trim()

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
  ',': ', ',
  '。': '. ',
  ':': ': ',
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
