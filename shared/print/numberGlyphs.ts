/**
 * The figures and letters of a ticket's number, drawn for this project as pen strokes with round ends.
 * Space: x to the right, y down, 0 is the top and 10 the foot of a capital, both at the middle of the stroke.
 * Strokes: `M x y` lift and move, `L x y` line, `A cx cy rx ry from to` arc in degrees, 0 = right, 90 = down.
 */

/** One sign: the width between the middles of its outermost strokes, and its strokes. */
export type Glyph = { readonly width: number; readonly strokes: string }

/** All figures share one width, so that 111 is as long as 888. */
const figure = (strokes: string): Glyph => ({ width: 5.6, strokes })
const letter = (width: number, strokes: string): Glyph => ({ width, strokes })

const bowlOfP = 'M 0 10 L 0 0 L 2.9 0 A 2.9 2.8 2.7 2.8 270 450 L 0 5.6'
const ring = 'A 2.9 2.9 2.9 2.9 180 360 A 2.9 7.1 2.9 2.9 0 180 L 0 2.9'

export const numberGlyphs: Readonly<Record<string, Glyph>> = {
  '0': figure('A 2.8 2.8 2.8 2.8 180 360 A 2.8 7.2 2.8 2.8 0 180 L 0 2.8'),
  '1': figure('M 0.9 2.3 L 3.5 0 L 3.5 10'),
  '2': figure('A 2.8 2.8 2.8 2.8 185 402 L 0.1 10 L 5.6 10'),
  '3': figure('A 2.75 2.4 2.5 2.4 195 450 A 2.8 7.4 2.8 2.6 270 525'),
  '4': figure('M 4.1 10 L 4.1 0 L 0 7.3 L 5.7 7.3'),
  '5': figure('M 5.1 0 L 0.8 0 L 0.4 5 A 2.7 6.9 2.9 3.1 217.5 527'),
  '6': figure('A 2.8 7.1 2.8 2.9 0 360 M 4.1 0 L 0.42 5.52'),
  '7': figure('M 0 0 L 5.6 0 L 1.9 10'),
  '8': figure('A 2.8 2.4 2.4 2.4 90 450 A 2.8 7.4 2.8 2.6 -90 270'),
  '9': figure('A 2.8 2.9 2.8 2.9 0 360 M 1.5 10 L 5.18 4.48'),
  A: letter(6.2, 'M 0 10 L 3.1 0 L 6.2 10 M 1 6.8 L 5.2 6.8'),
  B: letter(5.7, 'M 0 10 L 0 0 L 3 0 A 3 2.4 2.4 2.4 270 450 L 0 4.8 M 3 4.8 A 3 7.4 2.7 2.6 270 450 L 0 10'),
  C: letter(5.8, 'A 2.9 2.9 2.9 2.9 -12 -180 A 2.9 7.1 2.9 2.9 180 12'),
  D: letter(5.8, 'M 0 0 L 0 10 L 2.6 10 A 2.6 6.8 3.2 3.2 90 0 A 2.6 3.2 3.2 3.2 0 -90 L 0 0'),
  E: letter(5, 'M 5 0 L 0 0 L 0 10 L 5 10 M 0 4.9 L 4.4 4.9'),
  F: letter(5, 'M 5 0 L 0 0 L 0 10 M 0 5 L 4.3 5'),
  G: letter(5.8, 'A 2.9 2.9 2.9 2.9 -12 -180 A 2.9 7.1 2.9 2.9 180 0 L 5.8 5.4 L 3.2 5.4'),
  H: letter(5.8, 'M 0 0 L 0 10 M 5.8 0 L 5.8 10 M 0 4.9 L 5.8 4.9'),
  I: letter(2.4, 'M 0 0 L 2.4 0 M 1.2 0 L 1.2 10 M 0 10 L 2.4 10'),
  J: letter(4.4, 'M 4.4 0 L 4.4 7.6 A 2 7.6 2.4 2.4 0 150'),
  K: letter(5.7, 'M 0 0 L 0 10 M 5.4 0 L 0 6 M 1.9 3.9 L 5.7 10'),
  L: letter(4.7, 'M 0 0 L 0 10 L 4.7 10'),
  M: letter(7, 'M 0 10 L 0 0 L 3.5 6 L 7 0 L 7 10'),
  N: letter(5.9, 'M 0 10 L 0 0 L 5.9 10 L 5.9 0'),
  O: letter(5.8, ring),
  P: letter(5.6, bowlOfP),
  Q: letter(5.8, `${ring} M 3.6 7.6 L 6 10.2`),
  R: letter(5.7, `${bowlOfP} M 3 5.6 L 5.7 10`),
  S: letter(5.6, 'A 2.8 2.45 2.6 2.45 -20 -270 A 2.8 7.45 2.8 2.55 -90 160'),
  T: letter(5.8, 'M 0 0 L 5.8 0 M 2.9 0 L 2.9 10'),
  U: letter(5.8, 'M 0 0 L 0 7.1 A 2.9 7.1 2.9 2.9 180 0 L 5.8 0'),
  V: letter(6, 'M 0 0 L 3 10 L 6 0'),
  W: letter(8.4, 'M 0 0 L 2.1 10 L 4.2 2 L 6.3 10 L 8.4 0'),
  X: letter(5.8, 'M 0 0 L 5.8 10 M 5.8 0 L 0 10'),
  Y: letter(6, 'M 0 0 L 3 5.2 L 6 0 M 3 5.2 L 3 10'),
  Z: letter(5.6, 'M 0 0 L 5.6 0 L 0 10 L 5.6 10'),
  '-': letter(2.6, 'M 0 5.4 L 2.6 5.4'),
}
