/** What all charts share: margins, the room words take, and texts cut to it. */

/** Pixels around the drawing for its axes. */
export type Margin = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }

/** Size of the words in a drawing, CSS px. */
export const wordSize = 13

/** Roughly how wide a text is at `wordSize`, in px: a Chinese character is as wide as high, a letter a little more than half. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? wordSize : wordSize * 0.58), 0)

/** The text, or as much of it as fits into `px` with an ellipsis. */
export const cutTo = (text: string, px: number): string => {
  if (widthOf(text) <= px) return text
  const signs = [...text]
  while (signs.length > 1 && widthOf(`${signs.join('')}…`) > px) signs.pop()
  return `${signs.join('')}…`
}

/** The room the widest of the names takes, but at most `most` px. */
export const columnFor = (names: readonly string[], most: number): number =>
  Math.min(most, Math.ceil(Math.max(0, ...names.map(widthOf))))

/** A place in a drawing that can be chosen: middle and size in px of the drawing, and what is said when it is reached. */
export type Place<K extends string = string> = {
  readonly key: K
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly says: string
}

/** The same content as text, for who hears it and for who wants the figures. */
export type ChartTable = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** Half a pixel, so that a hairline is one dark line and not two grey ones. */
export const crisp = (at: number): number => Math.round(at) + 0.5
