/** Lays decoded printer commands out on paper: where every character, picture and cut falls, in dots. */
import { decode } from './decode.ts'
import type { Command } from './decode.ts'
import { characterDots, columnDots, isNarrow, paperDots } from './line.ts'
import type { PaperWidth, Picture } from './line.ts'
import { qrPicture } from './qrPicture.ts'

/** Something on the paper. `x` and `y` are its upper left corner in dots from the printable edge and the slip's top. */
export type Mark = { readonly x: number; readonly y: number } & (
  | {
      readonly is: 'character'
      readonly character: string
      readonly across: number
      readonly down: number
      readonly bold: boolean
      readonly inverse: boolean
    }
  | { readonly is: 'picture'; readonly picture: Picture }
  | { readonly is: 'qr'; readonly picture: Picture; readonly data: string }
  | { readonly is: 'cut' }
)

/** A printed strip: its size in dots, what is on it, and how many bytes the reader could not understand. */
export type Paper = {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly unreadBytes: number
}

/** The line pitch a printer starts with: one sixth of an inch at 203 dots per inch. */
const defaultPitch = 34

type Style = {
  across: number
  down: number
  bold: boolean
  inverse: boolean
  align: 'left' | 'centre' | 'right'
  pitch: number
}

const freshStyle = (): Style => ({
  across: 1,
  down: 1,
  bold: false,
  inverse: false,
  align: 'left',
  pitch: defaultPitch,
})

type Cell = { readonly character: string; readonly style: Style }

/**
 * What the bytes of one job put on paper of this width. Vertical distances are taken in dots of 1/203 inch.
 * Never throws; unknown bytes are counted in `unreadBytes` and leave no mark.
 */
export const paperOf = (bytes: Uint8Array, width: PaperWidth): Paper => {
  const dots = paperDots[width]
  const marks: Mark[] = []
  let style = freshStyle()
  let line: Cell[] = []
  let y = 0
  let unreadBytes = 0
  let symbol = { module: 3, data: '' }

  const startOf = (content: number): number =>
    style.align === 'left' ? 0 : Math.max(0, Math.floor((dots - content) / (style.align === 'centre' ? 2 : 1)))
  const endLine = (): void => {
    const height = Math.max(0, ...line.map((cell) => cell.style.down * characterDots))
    let x = startOf(line.reduce((sum, cell) => sum + widthOf(cell), 0))
    for (const cell of line) {
      const { across, down, bold, inverse } = cell.style
      const top = y + height - down * characterDots
      marks.push({ is: 'character', character: cell.character, x, y: top, across, down, bold, inverse })
      x += widthOf(cell)
    }
    y += Math.max(style.pitch, height)
    line = []
  }
  const place = (picture: Picture, data: string | null): void => {
    if (line.length > 0) endLine()
    const x = startOf(picture.width)
    marks.push(data === null ? { is: 'picture', x, y, picture } : { is: 'qr', x, y, picture, data })
    y += picture.height
  }
  const write = (text: string): void => {
    for (const character of text) {
      const cell = { character, style: { ...style } }
      if (line.reduce((sum, other) => sum + widthOf(other), widthOf(cell)) > dots) endLine()
      line.push(cell)
    }
  }
  const obey = (command: Command): void => {
    if (command.is === 'text') write(command.text)
    else if (command.is === 'line-feed') endLine()
    else if (command.is === 'initialise') style = freshStyle()
    else if (command.is === 'align') style.align = command.align
    else if (command.is === 'size') style = { ...style, across: command.across, down: command.down }
    else if (command.is === 'bold') style.bold = command.on
    else if (command.is === 'inverse') style.inverse = command.on
    else if (command.is === 'line-spacing') style.pitch = command.dots ?? defaultPitch
    else if (command.is === 'feed-dots') {
      if (line.length > 0) endLine()
      y += command.dots
    } else if (command.is === 'feed-lines') y += command.lines * style.pitch
    else if (command.is === 'raster') place(rasterPicture(command), null)
    else if (command.is === 'qr-module') symbol.module = command.dots
    else if (command.is === 'qr-store') symbol = { ...symbol, data: new TextDecoder().decode(command.data) }
    else if (command.is === 'qr-print') place(qrPicture(symbol.data, symbol.module), symbol.data)
    else if (command.is === 'cut') {
      y += command.feedDots ?? 0
      marks.push({ is: 'cut', x: 0, y })
    } else if (command.is === 'unknown') unreadBytes += command.bytes.length
  }
  for (const command of decode(bytes)) obey(command)
  if (line.length > 0) endLine()
  return { width: dots, height: y, marks, unreadBytes }
}

const widthOf = (cell: Cell): number => (isNarrow(cell.character) ? columnDots : characterDots) * cell.style.across

/** GS v 0 modes: bit 0 doubles the width, bit 1 the height. */
const rasterPicture = (raster: Extract<Command, { is: 'raster' }>): Picture => {
  const [wide, high] = [raster.mode & 1 ? 2 : 1, raster.mode & 2 ? 2 : 1]
  const width = raster.bytesAcross * 8 * wide
  const height = raster.rows * high
  const dots = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const column = Math.floor(x / wide)
      const byte = raster.data[Math.floor(y / high) * raster.bytesAcross + (column >> 3)] ?? 0
      dots[y * width + x] = (byte >> (7 - (column & 7))) & 1
    }
  }
  return { width, height, dots }
}
