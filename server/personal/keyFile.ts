/** The master key: one file beside the database, never in it, readable by the server's own account alone. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync, chmodSync } from 'node:fs'
import { join } from 'node:path'
import type { Sealing } from './sealing.ts'

export const keyFileName = 'personal.key'

/** There are sealed values and no key that could open them. */
export class KeyMissing extends Error {}

const read = (file: string, sealing: Sealing): Buffer => {
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
  const [name, text = ''] = readFileSync(file, 'utf8').trim().split(' ')
  const key = Buffer.from(text, 'base64')
  if (name !== sealing.name || key.length !== sealing.freshKey().length) {
    throw new KeyMissing(`${file} is no key for ${sealing.name}: put back the ${keyFileName} that belongs to this data`)
  }
  return key
}

const write = (file: string, sealing: Sealing): Buffer => {
  const key = sealing.freshKey()
  const handle = openSync(file, 'wx', 0o600)
  try {
    writeSync(handle, `${sealing.name} ${key.toString('base64')}\n`)
    // A value sealed with a key that a power cut took away would be lost.
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  return key
}

/** The key of a data folder, read once; made when nothing was ever sealed. Throws `KeyMissing`. */
export const keyFile = (folder: string, sealing: Sealing, isAnythingSealed: () => boolean) => {
  const file = join(folder, keyFileName)
  let key: Buffer | undefined
  return (): Buffer => {
    if (key) return key
    if (existsSync(file)) return (key = read(file, sealing))
    if (isAnythingSealed()) {
      throw new KeyMissing(`${file} is missing, so personal data can't be read: put it back from where it was moved to`)
    }
    return (key = write(file, sealing))
  }
}
