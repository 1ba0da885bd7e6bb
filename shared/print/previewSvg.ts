/** Draws a print job as a picture for the screen, from the very bytes the printer gets. */
import type { PaperWidth, Picture } from './line.ts'
import { characterDots, columnDots, isNarrow } from './line.ts'
import type { Mark } from './paper.ts'
import { paperOf } from './paper.ts'

/** Unprinted paper left and right of the print head, in dots: 5 mm on 58 mm paper, 4 mm on 80 mm paper. */
const margin: Readonly<Record<PaperWidth, number>> = { 58: 40, 80: 32 }
/** The knife stands this far behind the print head, so every slip begins with blank paper. */
const head = 64
/** Paper and ink of the project's palette. */
const paper = '#FBF9F4'
const ink = '#16242B'

const narrowFont = "'Noto Sans Mono','DejaVu Sans Mono','Consolas','Menlo',monospace"
const wideFont = "'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC',sans-serif"

/**
 * An SVG document of the printed slip at one user unit per dot, with presentation attributes only (no style, no
 * script), so it passes a strict content policy. Printer fonts differ; every character stands in its exact cell.
 */
export const previewSvg = (bytes: Uint8Array, width: PaperWidth): string => {
  const printed = paperOf(bytes, width)
  const across = printed.width + margin[width] * 2
  const down = printed.height + head
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${down}" width="${across}" height="${down}" role="img">`,
    `<rect width="${across}" height="${down}" fill="${paper}"/>`,
    `<g transform="translate(${margin[width]} ${head})" fill="${ink}">`,
    ...printed.marks.map(drawMark),
    '</g></svg>',
  ].join('')
}

const drawMark = (mark: Mark): string => {
  if (mark.is === 'cut') return ''
  if (mark.is === 'character') return drawCharacter(mark)
  return `<path transform="translate(${mark.x} ${mark.y})" shape-rendering="crispEdges" d="${pathOf(mark.picture)}"/>`
}

const drawCharacter = (mark: Extract<Mark, { is: 'character' }>): string => {
  const narrow = isNarrow(mark.character)
  const cell = narrow ? columnDots : characterDots
  const box = mark.inverse
    ? `<rect x="${mark.x}" y="${mark.y}" width="${cell * mark.across}" height="${characterDots * mark.down}"/>`
    : ''
  if (mark.character === ' ') return box
  const family = narrow ? narrowFont : wideFont
  return (
    box +
    `<text transform="translate(${mark.x} ${mark.y}) scale(${mark.across} ${mark.down})" x="${cell / 2}" y="20.5" ` +
    `text-anchor="middle" font-family="${family}" font-size="${narrow ? 20 : 23}" ` +
    `font-weight="${mark.bold ? 700 : 400}"${mark.inverse ? ` fill="${paper}"` : ''}>${escaped(mark.character)}</text>`
  )
}

const escaped = (character: string): string => {
  if (character === '<') return '&lt;'
  if (character === '>') return '&gt;'
  if (character === '&') return '&amp;'
  return character
}

/** One rectangle of path for every run of black dots that is the same in the rows below it. */
const pathOf = (picture: Picture): string => {
  const open = new Map<string, number>()
  let path = ''
  for (let y = 0; y <= picture.height; y += 1) {
    const here = new Set<string>()
    if (y < picture.height) for (const run of runsOf(picture, y)) here.add(run)
    for (const [run, from] of open) {
      if (here.has(run)) continue
      const [x, width] = run.split(' ')
      path += `M${x} ${from}h${width}v${y - from}h-${width}z`
      open.delete(run)
    }
    for (const run of here) if (!open.has(run)) open.set(run, y)
  }
  return path
}

const runsOf = (picture: Picture, y: number): string[] => {
  const runs: string[] = []
  let start = -1
  for (let x = 0; x <= picture.width; x += 1) {
    const black = x < picture.width && picture.dots[y * picture.width + x] === 1
    if (black && start < 0) start = x
    if (!black && start >= 0) {
      runs.push(`${start} ${x - start}`)
      start = -1
    }
  }
  return runs
}
