/** The part of the `escpos` package we use: its byte builder, fed by an adapter that only collects. */
declare module 'escpos' {
  type Adapter = { write(bytes: Buffer, done?: () => void): void; close(done?: () => void): void }

  export default class Printer {
    constructor(adapter: Adapter, options?: { encoding?: string; width?: number })
    hardware(what: 'init'): this
    align(to: 'lt' | 'ct' | 'rt'): this
    /** Zero-based multiples: 0 is the normal size, 7 eight times. */
    size(across: number, down: number): this
    /** Text in the printer's encoding, followed by a line feed. */
    text(content: string, encoding?: string): this
    setReverseColors(on: boolean): this
    raw(bytes: Buffer): this
    flush(done?: () => void): this
  }
}
