/** The mechanism of the emulated printer: takes one byte after the other, as a printer does, and prints. */

export type Look = {
  readonly across: number
  readonly down: number
  readonly bold: boolean
  readonly inverse: boolean
  readonly align: 'left' | 'centre' | 'right'
}

export type Printed =
  | ({ readonly is: 'text'; readonly text: string } & Look)
  | { readonly is: 'picture'; readonly width: number; readonly rows: readonly string[]; readonly align: Look['align'] }
  | {
      readonly is: 'qr'
      readonly data: string
      readonly module: number
      readonly level: number
      readonly model: number
    }
  | { readonly is: 'feed'; readonly dots: number }

/** One strip of paper: what is on it, whether it was cut, and everything the printer did not understand. */
export type PrintedStrip = {
  readonly printed: Printed[]
  cut: boolean
  /** Names of all commands in the order they came, with their parameters; text is `text`, pictures carry their size. */
  readonly commands: string[]
  readonly notUnderstood: string[]
}

/** Commands of fixed length: the two bytes of the name -> parameter bytes that follow. */
const fixed: Readonly<Record<number, number>> = {
  0x1b40: 0,
  0x1b32: 0,
  0x1b33: 1,
  0x1b4a: 1,
  0x1b64: 1,
  0x1b45: 1,
  0x1b47: 1,
  0x1b2d: 1,
  0x1b61: 1,
  0x1b21: 1,
  0x1b4d: 1,
  0x1b74: 1,
  0x1b52: 1,
  0x1b7b: 1,
  0x1b70: 3,
  0x1b3d: 1,
  0x1c26: 0,
  0x1c2e: 0,
  0x1c21: 1,
  0x1c57: 1,
  0x1d21: 1,
  0x1d42: 1,
  0x1d4c: 2,
  0x1d57: 2,
  0x1d61: 1,
  0x1d72: 1,
  0x1004: 1,
}

const hex = (bytes: readonly number[]): string => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** How long a command is, once enough of it is known; null while more bytes are needed; 0 if there is no such command. */
const lengthOf = (bytes: readonly number[]): number | null => {
  const [lead = 0, second = 0, third = 0, fourth = 0] = bytes
  const [seventh = 0, eighth = 0] = [bytes[6], bytes[7]]
  if (lead === 0x0a || lead === 0x0d || lead === 0x09) return 1
  if (lead !== 0x1b && lead !== 0x1c && lead !== 0x1d && lead !== 0x10) return 0
  if (bytes.length < 2) return null
  const name = lead * 256 + second
  const parameters = fixed[name]
  if (parameters !== undefined) return 2 + parameters
  if (name === 0x1d56) return bytes.length < 3 ? null : third < 65 ? 3 : 4
  if (name === 0x1d76)
    return bytes.length < 8 ? null : 8 + ((bytes[4] ?? 0) + (bytes[5] ?? 0) * 256) * (seventh + eighth * 256)
  if (name === 0x1d28) return bytes.length < 5 ? null : 5 + fourth + (bytes[4] ?? 0) * 256
  return 0
}

/** A printer's head. `take` is given every byte of the job in order. */
export const printerHead = () => {
  const strips: PrintedStrip[] = []
  let look: Look = { across: 1, down: 1, bold: false, inverse: false, align: 'left' }
  let chinese = true
  let text: number[] = []
  let command: number[] = []
  let symbol = { data: '', module: 3, level: 48, model: 50 }

  const strip = (): PrintedStrip => {
    const last = strips[strips.length - 1]
    if (last !== undefined && !last.cut) return last
    const fresh: PrintedStrip = { printed: [], cut: false, commands: [], notUnderstood: [] }
    strips.push(fresh)
    return fresh
  }
  const printLine = (): void => {
    if (text.length === 0) return
    strip().commands.push('text')
    strip().printed.push({ is: 'text', text: new TextDecoder('gb18030').decode(Uint8Array.from(text)), ...look })
    text = []
  }
  const reset = (): void => {
    look = { across: 1, down: 1, bold: false, inverse: false, align: 'left' }
    text = []
    command = []
  }
  const note = (name: string): void => void strip().commands.push(name)

  const obeySymbol = (bytes: readonly number[]): void => {
    const [, , , , , cn, fn = 0, n = 0] = bytes
    if (cn !== 49) return void strip().notUnderstood.push(hex(bytes))
    if (fn === 65) symbol = { ...symbol, model: n }
    else if (fn === 67) symbol = { ...symbol, module: n }
    else if (fn === 69) symbol = { ...symbol, level: n }
    else if (fn === 80) symbol = { ...symbol, data: new TextDecoder().decode(Uint8Array.from(bytes.slice(8))) }
    else if (fn === 81) strip().printed.push({ is: 'qr', ...symbol })
    else strip().notUnderstood.push(hex(bytes))
    note(`GS ( k ${fn}${fn === 80 ? '' : ` ${n}`}`)
  }
  const obey = (bytes: readonly number[]): void => {
    const [lead, second, n = 0, feed = 0, xL = 0] = bytes
    const name = hex(bytes.slice(0, 2))
    if (lead === 0x0a) {
      printLine()
      return note('LF')
    }
    if (name === '1d76') {
      const across = xL + (bytes[5] ?? 0) * 256
      const rows = enlarged(rowsOf(bytes.slice(8), across), (bytes[3] ?? 0) % 48)
      strip().printed.push({ is: 'picture', width: rows[0]?.length ?? 0, rows, align: look.align })
      return note(`GS v 0 ${across}x${rows.length}`)
    }
    if (name === '1d28') return obeySymbol(bytes)
    if (name === '1004') return
    note(hex(bytes))
    if (name === '1b40') reset()
    else if (name === '1c26') chinese = true
    else if (name === '1c2e') chinese = false
    else if (name === '1b61') look = { ...look, align: (['left', 'centre', 'right'] as const)[n % 48] ?? look.align }
    else if (name === '1b45') look = { ...look, bold: (n & 1) === 1 }
    else if (name === '1d42') look = { ...look, inverse: (n & 1) === 1 }
    else if (name === '1d21') look = { ...look, across: ((n >> 4) & 7) + 1, down: (n & 7) + 1 }
    else if (name === '1b4a') strip().printed.push({ is: 'feed', dots: n })
    else if (name === '1d56') {
      printLine()
      if (feed > 0) strip().printed.push({ is: 'feed', dots: feed })
      strip().cut = true
    } else strip().notUnderstood.push(hex([lead ?? 0, second ?? 0]))
  }
  const take = (byte: number): void => {
    if (command.length === 0 && (byte >= 0x20 || isTrail(text, chinese))) return void text.push(byte)
    command.push(byte)
    const length = lengthOf(command)
    if (length === 0) {
      strip().notUnderstood.push(hex(command))
      command = []
    } else if (length !== null && command.length >= length) {
      const whole = command
      command = []
      obey(whole)
    }
  }
  return {
    take,
    strips: () => strips,
    tearOff: () => {
      if (strips[strips.length - 1]?.cut === false) strips.pop()
    },
    /** A new connection begins with an empty command buffer. */
    powerOn: reset,
    /** Whether the next byte belongs to a picture's or symbol's data. */
    inData: () => command.length > 8,
  }
}

/** Whether a Chinese character is still waiting for its second byte. */
const isTrail = (text: readonly number[], chinese: boolean): boolean => {
  if (!chinese) return false
  let open = false
  for (const byte of text) open = open ? false : byte > 0x80 && byte < 0xff
  return open
}

const rowsOf = (data: readonly number[], bytesAcross: number): string[] => {
  const rows: string[] = []
  for (let at = 0; at < data.length; at += bytesAcross) {
    rows.push(
      data
        .slice(at, at + bytesAcross)
        .map((byte) => byte.toString(2).padStart(8, '0'))
        .join(''),
    )
  }
  return rows
}

/** Modes of GS v 0: 1 double width, 2 double height, 3 both. */
const enlarged = (rows: readonly string[], mode: number): string[] => {
  const wide = mode % 2 === 1 ? rows.map((row) => [...row].map((dot) => dot + dot).join('')) : [...rows]
  return mode >= 2 ? wide.flatMap((row) => [row, row]) : wide
}
