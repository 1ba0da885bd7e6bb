/** Opaque bearer tokens: 256 bits of luck, stored only as a hash. */
import { createHash, randomBytes, randomInt } from 'node:crypto'

export const freshToken = (): string => randomBytes(32).toString('base64url')
/** Enough for a token of full entropy; a slow hash protects only what people choose. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Letters and digits nobody mistakes for each other when read aloud or from paper. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A code to be typed once: `length` characters, about five bits each. */
export const freshCode = (length = 8): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]!).join('')

/** A code as people type it: any case, with spaces or dashes. */
export const typedCode = (text: string): string => text.toUpperCase().replace(/[\s-]/g, '')
