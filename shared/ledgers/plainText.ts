/** Texts that leave the house in files: nothing a spreadsheet would run, nothing XML cannot carry. */

/**
 * Control characters but tab and line ends, halves of characters, characters that stand for none. Writers of workbooks drop
 * some of them by themselves; what was behind them must not come to the front unseen, so they go before the text is looked at.
 */
const unspeakable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|[\u{1fffe}\u{1ffff}]|\p{Cs}/gu

/**
 * What spreadsheets take for the beginning of a formula (OWASP, CSV Injection), full-width signs too, also behind blanks and
 * invisible marks: some programs trim before they look.
 */
const formula = /^[\p{Z}\p{C}\p{M}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** The text for one cell: an apostrophe goes before whatever could be run. */
export const plainText = (text: string): string => {
  const spoken = text.replace(unspeakable, '')
  return formula.test(spoken) ? `'${spoken}` : spoken
}

/** One field of a comma-separated text (RFC 4180); always in quotes, so that no separator can be smuggled in. */
export const csvField = (text: string): string => `"${plainText(text).replace(/"/g, '""')}"`
