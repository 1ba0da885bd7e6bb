/** QR codes as dots. */
import { create } from 'qrcode'
import type { Picture } from './line.ts'

/** Modules along one side of the code that holds this text at correction level M, without the quiet zone. */
export const qrModules = (data: string): number => create(data, { errorCorrectionLevel: 'M' }).modules.size

/**
 * The code for `data` (at most some 300 ASCII characters), level M, each module a square of `moduleDots` dots.
 * No quiet zone. Throws if the text does not fit a QR code.
 */
export const qrPicture = (data: string, moduleDots: number): Picture => {
  const { size, data: modules } = create(data, { errorCorrectionLevel: 'M' }).modules
  const side = size * moduleDots
  const dots = new Uint8Array(side * side)
  for (let y = 0; y < side; y += 1) {
    const row = Math.floor(y / moduleDots) * size
    for (let x = 0; x < side; x += 1) dots[y * side + x] = modules[row + Math.floor(x / moduleDots)] ? 1 : 0
  }
  return { width: side, height: side, dots }
}
