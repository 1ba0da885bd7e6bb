/** Texts that leave the house in files: nothing a spreadsheet would run, nothing XML cannot carry. */

/** Control characters but tab and line ends, and halves of characters. */
const unspeakable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * What spreadsheets take for the beginning of a formula (OWASP, CSV Injection), full-width signs too, and behind blanks
 * or invisible marks as well: some programs trim before they look.
 */
const formula = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/

/** The text for one cell: an apostrophe goes before whatever could be run. */
export const plainText = (text: string): string => {
  const spoken = text.replace(unspeakable, '')
  // A NUL in front is no sign of good will, whatever follows it.
  return formula.test(spoken) || text.startsWith('\u0000') ? `'${spoken}` : spoken
}

/** One field of a comma-separated text (RFC 4180); always in quotes, so that no separator can be smuggled in. */
export const csvField = (text: string): string => `"${plainText(text).replace(/"/g, '""')}"`
