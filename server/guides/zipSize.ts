/** Whether a zip unfolds to a bearable size, found by unfolding it: what its directory says need not be true. */
import { inflateRawSync } from 'node:zlib'

const endMark = 0x06054b50
const entryMark = 0x02014b50
const longestComment = 65_535

const endOf = (zip: Buffer): number => {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - longestComment); at--)
    if (zip.readUInt32LE(at) === endMark) return at
  throw new RangeError('no end of a zip')
}

type Entry = { readonly method: number; readonly packed: Buffer }

/** APPNOTE.TXT 4.3.12: the directory; 4.3.7: the local header before each entry's bytes. */
const entriesOf = (zip: Buffer): Entry[] => {
  const end = endOf(zip)
  const entries: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== entryMark) throw new RangeError('no entry of a zip')
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    entries.push({ method: zip.readUInt16LE(at + 10), packed: zip.subarray(from, from + zip.readUInt32LE(at + 20)) })
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * `too-large` once all entries together come to more than `most` bytes, `broken` where it is no zip a spreadsheet
 * would be.
 */
export const zipSize = (zip: Buffer, most: number): 'fits' | 'too-large' | 'broken' => {
  try {
    let left = most
    for (const { method, packed } of entriesOf(zip)) {
      if (method !== 0 && method !== 8) return 'broken'
      left -= method === 0 ? packed.length : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) }).length
      if (left < 0) return 'too-large'
    }
    return 'fits'
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken'
  }
}
