/** Draws a ticket's number as dots, so that it looks the same, large and smooth, on every make of printer. */
import type { Picture } from './line.ts'
import type { Glyph } from './numberGlyphs.ts'
import { numberGlyphs } from './numberGlyphs.ts'

/** Pen width in glyph units: letters a little lighter than figures. */
const figurePen = 1.55
const letterPen = 1.3
const gap = 0.85
/** A capital from the top edge of its upper stroke to the lower edge of its foot. */
const capital = 10 + figurePen

type Point = readonly [x: number, y: number]

/** The narrowest drawing: narrower than this, signs run together and the picture must shrink instead. */
const narrowest = 0.5

/**
 * The number as black dots, cropped to itself. `heightDots` is the height of a figure. Where the picture would be wider
 * than `maxWidthDots` it is drawn lower, down to `leastDots`, then in a narrower hand (the pen keeps its width), and only
 * then smaller. Null if a sign has no drawing (only A–Z, 0–9 and the hyphen have one).
 */
export const drawNumber = (
  text: string,
  heightDots: number,
  maxWidthDots: number,
  leastDots: number = heightDots,
): Picture | null => {
  const signs: { readonly glyph: Glyph; readonly pen: number }[] = []
  for (const sign of text) {
    const glyph = numberGlyphs[sign]
    if (glyph === undefined) return null
    signs.push({ glyph, pen: /[0-9]/.test(sign) ? figurePen : letterPen })
  }
  if (signs.length === 0) return null
  const drawn = signs.reduce((sum, { glyph }) => sum + glyph.width, 0)
  const between = signs.length * (figurePen + gap) - gap
  const lowest = Math.min(heightDots, leastDots) / capital
  const narrow = Math.max(narrowest, Math.min(1, (maxWidthDots / lowest - between) / drawn))
  const units = drawn * narrow + between
  const scale = Math.min(heightDots / capital, maxWidthDots / units)
  const picture = blank(Math.min(maxWidthDots, Math.ceil(units * scale)), Math.round(capital * scale))
  let left = figurePen / 2
  for (const { glyph, pen } of signs) {
    const at = ([x, y]: Point): Point => [(x * narrow + left) * scale, (y + figurePen / 2) * scale]
    for (const [from, to] of segmentsOf(glyph)) paint(picture, at(from), at(to), (pen / 2) * scale)
    left += glyph.width * narrow + figurePen + gap
  }
  return picture
}

const blank = (width: number, height: number): Picture => ({ width, height, dots: new Uint8Array(width * height) })

/** Blackens every dot whose middle lies within `radius` of the segment. */
const paint = (picture: Picture, from: Point, to: Point, radius: number): void => {
  const [ax, ay] = from
  const [dx, dy] = [to[0] - ax, to[1] - ay]
  const squared = dx * dx + dy * dy
  const firstX = Math.max(0, Math.floor(Math.min(ax, to[0]) - radius))
  const lastX = Math.min(picture.width - 1, Math.ceil(Math.max(ax, to[0]) + radius))
  const firstY = Math.max(0, Math.floor(Math.min(ay, to[1]) - radius))
  const lastY = Math.min(picture.height - 1, Math.ceil(Math.max(ay, to[1]) + radius))
  for (let y = firstY; y <= lastY; y += 1) {
    for (let x = firstX; x <= lastX; x += 1) {
      const [px, py] = [x + 0.5 - ax, y + 0.5 - ay]
      const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared))
      const [ox, oy] = [px - along * dx, py - along * dy]
      if (ox * ox + oy * oy <= radius * radius) picture.dots[y * picture.width + x] = 1
    }
  }
}

/** The strokes of a glyph as straight segments, arcs cut every few degrees. */
const segmentsOf = (glyph: Glyph): [Point, Point][] => {
  const segments: [Point, Point][] = []
  let pen: Point | null = null
  const lineTo = (point: Point): void => {
    if (pen !== null) segments.push([pen, point])
    pen = point
  }
  for (const stroke of glyph.strokes.split(/ (?=[MLA])/)) {
    const [x = 0, y = 0, rx = 0, ry = 0, from = 0, to = 0] = stroke.slice(2).split(' ').map(Number)
    if (stroke.startsWith('M')) pen = [x, y]
    else if (stroke.startsWith('L')) lineTo([x, y])
    else {
      const steps = Math.ceil(Math.abs(to - from) / 6)
      for (let step = 0; step <= steps; step += 1) {
        const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180
        lineTo([x + rx * Math.cos(angle), y + ry * Math.sin(angle)])
      }
    }
  }
  return segments
}
