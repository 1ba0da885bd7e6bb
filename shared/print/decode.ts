/**
 * Reads an ESC/POS byte stream back into commands. Written from the published command descriptions of ESC/POS (Epson
 * command reference, GB18030 Chinese models), not from our encoder, so that a preview shows what a printer would do.
 */

/** One command of the stream, with the byte offset where it begins. */
export type Command = { readonly at: number } & (
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'initialise' }
  | { readonly is: 'line-feed' }
  | { readonly is: 'carriage-return' }
  | { readonly is: 'chinese-on' }
  | { readonly is: 'chinese-off' }
  | { readonly is: 'align'; readonly align: 'left' | 'centre' | 'right' }
  | { readonly is: 'size'; readonly across: number; readonly down: number }
  | { readonly is: 'bold'; readonly on: boolean }
  | { readonly is: 'inverse'; readonly on: boolean }
  | { readonly is: 'underline'; readonly dots: number }
  | { readonly is: 'line-spacing'; readonly dots: number | null }
  | { readonly is: 'feed-dots'; readonly dots: number }
  | { readonly is: 'feed-lines'; readonly lines: number }
  | { readonly is: 'cut'; readonly feedDots: number | null; readonly whole: boolean }
  | {
      readonly is: 'raster'
      readonly bytesAcross: number
      readonly rows: number
      readonly mode: number
      readonly data: Uint8Array
    }
  | { readonly is: 'qr-model'; readonly model: number }
  | { readonly is: 'qr-module'; readonly dots: number }
  | { readonly is: 'qr-level'; readonly level: 'L' | 'M' | 'Q' | 'H' }
  | { readonly is: 'qr-store'; readonly data: Uint8Array }
  | { readonly is: 'qr-print' }
  | { readonly is: 'status-query'; readonly n: number }
  /** A byte or command this reader does not know, or one cut off by the end of the stream. */
  | { readonly is: 'unknown'; readonly bytes: Uint8Array }
)

type Found = Command extends infer C ? (C extends Command ? Omit<C, 'at'> : never) : never
type Read = { readonly command: Found; readonly length: number }

const ESC = 0x1b
const FS = 0x1c
const GS = 0x1d
const DLE = 0x10

/** Every command in the stream, in order. Never throws; what cannot be read becomes `unknown`. */
export const decode = (bytes: Uint8Array): Command[] => {
  const commands: Command[] = []
  let at = 0
  while (at < bytes.length) {
    const { command, length } = readOne(bytes.subarray(at))
    commands.push({ ...command, at } as Command)
    at += length
  }
  return commands
}

const readOne = (bytes: Uint8Array): Read => {
  const first = bytes[0] ?? 0
  const read =
    first === ESC
      ? readEsc(bytes)
      : first === GS
        ? readGs(bytes)
        : first === FS
          ? readFs(bytes)
          : first === DLE && bytes[1] === 0x04
            ? known({ is: 'status-query', n: bytes[2] ?? 0 }, 3)
            : first === 0x0a
              ? known({ is: 'line-feed' }, 1)
              : first === 0x0d
                ? known({ is: 'carriage-return' }, 1)
                : first >= 0x20 && first !== 0x7f
                  ? readText(bytes)
                  : null
  if (read !== null && read.length <= bytes.length) return read
  return {
    command: { is: 'unknown', bytes: bytes.slice(0, read === null ? 1 : bytes.length) },
    length: read === null ? 1 : bytes.length,
  }
}

const known = (command: Found, length: number): Read => ({ command, length })

/** Longer than any stream: the rest of the bytes becomes `unknown`. */
const cutOff = known({ is: 'line-feed' }, Infinity)

const alignments = ['left', 'centre', 'right'] as const

const readEsc = (bytes: Uint8Array): Read | null => {
  const [, name, n = 0] = bytes
  if (name === 0x40) return known({ is: 'initialise' }, 2)
  if (name === 0x32) return known({ is: 'line-spacing', dots: null }, 2)
  if (name === 0x33) return known({ is: 'line-spacing', dots: n }, 3)
  if (name === 0x4a) return known({ is: 'feed-dots', dots: n }, 3)
  if (name === 0x64) return known({ is: 'feed-lines', lines: n }, 3)
  if (name === 0x45) return known({ is: 'bold', on: (n & 1) === 1 }, 3)
  if (name === 0x2d) return known({ is: 'underline', dots: n % 48 }, 3)
  if (name === 0x61) {
    const align = alignments[n % 48]
    return align === undefined ? null : known({ is: 'align', align }, 3)
  }
  return null
}

const readFs = (bytes: Uint8Array): Read | null => {
  if (bytes[1] === 0x26) return known({ is: 'chinese-on' }, 2)
  if (bytes[1] === 0x2e) return known({ is: 'chinese-off' }, 2)
  return null
}

const readGs = (bytes: Uint8Array): Read | null => {
  const [, name, n = 0, m = 0] = bytes
  if (name === 0x21) return known({ is: 'size', across: ((n >> 4) & 7) + 1, down: (n & 7) + 1 }, 3)
  if (name === 0x42) return known({ is: 'inverse', on: (n & 1) === 1 }, 3)
  if (name === 0x56) return readCut(n, m)
  if (name === 0x76 && n === 0x30) return readRaster(bytes)
  if (name === 0x28 && n === 0x6b) return readSymbol(bytes)
  return null
}

const readCut = (n: number, m: number): Read | null => {
  if (n === 0 || n === 1 || n === 48 || n === 49) return known({ is: 'cut', feedDots: null, whole: n % 48 === 0 }, 3)
  if (n === 65 || n === 66) return known({ is: 'cut', feedDots: m, whole: n === 65 }, 4)
  return null
}

/** GS v 0 m xL xH yL yH d1…dk: x in bytes of eight dots, y in rows. */
const readRaster = (bytes: Uint8Array): Read => {
  const [, , , mode = 0, xL = 0, xH = 0, yL = 0, yH = 0] = bytes
  const bytesAcross = xL + xH * 256
  const rows = yL + yH * 256
  const length = 8 + bytesAcross * rows
  return known({ is: 'raster', bytesAcross, rows, mode: mode % 48, data: bytes.slice(8, length) }, length)
}

const levels = ['L', 'M', 'Q', 'H'] as const

/** GS ( k pL pH cn fn …: two-dimensional symbols; cn = 49 is the QR code. */
const readSymbol = (bytes: Uint8Array): Read | null => {
  const [, , , pL = 0, pH = 0, symbol, fn, n = 0] = bytes
  const length = 5 + pL + pH * 256
  if (bytes.length < 7) return cutOff
  if (symbol !== 49) return null
  if (fn === 65) return known({ is: 'qr-model', model: n - 48 }, length)
  if (fn === 67) return known({ is: 'qr-module', dots: n }, length)
  if (fn === 69) {
    const level = levels[n - 48]
    return level === undefined ? null : known({ is: 'qr-level', level }, length)
  }
  if (fn === 80) return known({ is: 'qr-store', data: bytes.slice(8, length) }, length)
  if (fn === 81) return known({ is: 'qr-print' }, length)
  return null
}

/** A run of characters: one byte from 0x20 to 0x7E, or a GB18030 lead byte from 0x81 with its one or three followers. */
const readText = (bytes: Uint8Array): Read | null => {
  let end = 0
  while (end < bytes.length) {
    const byte = bytes[end] ?? 0
    if (byte < 0x20 || byte === 0x7f || byte === 0x80 || byte === 0xff) break
    const next = bytes[end + 1] ?? 0
    const length = byte < 0x7f ? 1 : next >= 0x30 && next <= 0x39 ? 4 : 2
    if (byte > 0x7f && (end + length > bytes.length || next < 0x30 || next === 0x7f || next === 0xff)) break
    end += length
  }
  if (end === 0) return null
  return known({ is: 'text', text: new TextDecoder('gb18030').decode(bytes.subarray(0, end)) }, end)
}
