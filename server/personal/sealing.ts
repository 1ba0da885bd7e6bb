/** How values are sealed. Behind a small interface, because a hall may have to use national ciphers (密评: SM4) one day. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

export type Sealed = { readonly nonce: Buffer; readonly sealed: Buffer }

export type Sealing = {
  /** Stands in the key file before the key. */
  readonly name: string
  readonly freshKey: () => Buffer
  /** `about` is not secret, but belongs to the value: it opens only for the same words. */
  readonly seal: (key: Buffer, plain: Buffer, about: string) => Sealed
  /** Throws `Unreadable` when the key is another one, or a single bit was changed. */
  readonly open: (key: Buffer, value: Sealed, about: string) => Buffer
}

/** Sealed with another key, or changed since. */
export class Unreadable extends Error {}

const tagBytes = 16

/** AES-256 in Galois/Counter Mode (NIST SP 800-38D); the tag is kept behind the ciphertext. */
export const aesGcm: Sealing = {
  name: 'aes-256-gcm',
  freshKey: () => randomBytes(32),
  seal: (key, plain, about) => {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(about))
    const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    return { nonce, sealed }
  },
  open: (key, { nonce, sealed }, about) => {
    try {
      const end = sealed.length - tagBytes
      const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(about))
      cipher.setAuthTag(sealed.subarray(end))
      return Buffer.concat([cipher.update(sealed.subarray(0, end)), cipher.final()])
    } catch {
      throw new Unreadable(`the personal data of "${about}" were sealed with another key, or changed on the disk`)
    }
  },
}
