/** Texts as they stand in a cell: nothing a spreadsheet would take for a formula, lists as lines. */

/** Control characters, halves of characters and what Unicode keeps for itself: no spreadsheet carries them. */
const speakable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/g, '')
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '')

/**
 * For a cell. A text that begins like a formula gets an apostrophe before it (OWASP, CSV Injection); one that already
 * has apostrophes there gets one more, so that `fromCell` finds every text again.
 */
export const toCell = (text: string): string => speakable(text).replace(/^(?='*[=+\-@\t\r])/, "'")

/** What a person meant by a cell's text. */
export const fromCell = (text: string): string =>
  speakable(text)
    .trim()
    .replace(/^'(?='*[=+\-@\t\r])/, '')
    .trim()

const none = '/'

/** Texts as lines of one cell; a line break inside one is written `\n`, a missing one `/`. Empty when all are missing. */
export const toLines = (texts: readonly (string | undefined)[]): string =>
  texts.every((text) => !text)
    ? ''
    : texts
        .map((text) => {
          if (!text) return none
          return text === none ? `\\${none}` : speakable(text).replace(/\\/g, '\\\\').replace(/\n/g, '\\n')
        })
        .join('\n')

/** The lines of a cell as texts; empty lines are none, `/` stands for a missing one. */
export const fromLines = (cell: string): (string | undefined)[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line === none ? undefined : line.replace(/\\(n|\\|\/)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark)),
    )
