/** Seals a value with a key of its own, and that key with the master key: throw the row away and nobody can read it again. */
import type { Sealed, Sealing } from './sealing.ts'

export type InEnvelope = Sealed & { readonly wrappedKey: Buffer }

/** `about` belongs to the value: it opens only for the same words. Both throw `KeyMissing`, `open` also `Unreadable`. */
export const openEnvelope = (sealing: Sealing, masterKey: () => Buffer) => {
  /** A data key as it is stored: length of the nonce, nonce, sealed key. */
  const wrap = (key: Buffer, about: string): Buffer => {
    const { nonce, sealed } = sealing.seal(masterKey(), key, `key of ${about}`)
    return Buffer.concat([Buffer.of(nonce.length), nonce, sealed])
  }
  const unwrap = (wrapped: Buffer, about: string): Buffer => {
    const from = 1 + (wrapped[0] ?? 0)
    const value: Sealed = { nonce: wrapped.subarray(1, from), sealed: wrapped.subarray(from) }
    return sealing.open(masterKey(), value, `key of ${about}`)
  }
  return {
    seal: (plain: Buffer, about: string): InEnvelope => {
      const key = sealing.freshKey()
      return { ...sealing.seal(key, plain, about), wrappedKey: wrap(key, about) }
    },
    open: ({ wrappedKey, ...value }: InEnvelope, about: string): Buffer =>
      sealing.open(unwrap(wrappedKey, about), value, about),
  }
}
export type Envelope = ReturnType<typeof openEnvelope>
