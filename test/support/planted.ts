/** Fifty people who don't exist, and a search that would find them in any file, however they were written. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** An identity number with the check digit of GB 11643, by the table of weights in the standard. */
export const idNoWith = (body: string): string => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return body + '10X98765432'[sum % 11]!
}

/** Numbers of an area code nobody has, names of characters nobody bears. */
export const planted = Array.from({ length: 50 }, (_, n) => {
  const two = String(n).padStart(2, '0')
  const name = `龘${String.fromCodePoint(0x9f00 + n)}${String.fromCodePoint(0x9e80 + n)}`
  const idNo = idNoWith(`990199${1950 + n}0615${two}7`)
  const phone = `199${two}73${two}91`
  return { name, idNo, phone, address: `虚拟街道${two}77弄`, text: `我叫${name}，身份证${idNo}，请回电${phone}。` }
})
export const plantedValues = planted.flatMap(({ name, idNo, phone, address }) => [name, idNo, phone, address])

/** What base64 makes of a value wherever it stands in the text: three ways to begin, the blurred ends cut off. */
const inBase64 = (value: Buffer): string[] =>
  [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), value])
      .toString('base64')
      .replace(/=+$/, '')
    const from = shift === 0 ? 0 : shift + 1
    const whole = (value.length + shift) % 3 === 0
    return text.slice(from, whole ? undefined : -1)
  })

const writings = (value: string): Buffer[] => {
  const utf8 = Buffer.from(value)
  const little = Buffer.from(value, 'utf16le')
  const big = Buffer.from(little).swap16()
  const escaped = [...value].map((c) => (c < '\x7f' ? c : `\\u${c.codePointAt(0)!.toString(16)}`)).join('')
  const texts = [escaped, encodeURIComponent(value), utf8.toString('hex'), ...inBase64(utf8), ...inBase64(little)]
  return [utf8, little, big, ...texts.map((text) => Buffer.from(text))]
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Byte strings by their first four bytes: a file is read through once, however many are looked for. */
const byBeginning = (needles: readonly Buffer[]): Map<number, Buffer[]> => {
  const known = new Map<number, Buffer[]>()
  for (const needle of needles) {
    if (needle.length < 4) throw new Error(`${needle.toString('latin1')} is too short to be looked for`)
    const beginning = needle.readUInt32LE(0)
    known.set(beginning, [...(known.get(beginning) ?? []), needle])
  }
  return known
}

/** Each place where a file below `folder` holds one of the byte strings. */
export const findBytes = (folder: string, needles: readonly Buffer[]): string[] => {
  const known = byBeginning(needles)
  return filesIn(folder).flatMap((file) => {
    const content = readFileSync(file)
    const found = new Set<Buffer>()
    for (let place = 0; place + 4 <= content.length; place++)
      for (const needle of known.get(content.readUInt32LE(place)) ?? [])
        if (content.compare(needle, 0, needle.length, place, Math.min(place + needle.length, content.length)) === 0)
          found.add(needle)
    return [...found].map((needle) => `${file}: ${needle.toString('latin1')}`)
  })
}

/** Each place where a file below `folder` holds one of the values, in UTF-8, UTF-16, hex, base64, or escaped. */
export const findPlanted = (folder: string, values: readonly string[] = plantedValues): string[] =>
  findBytes(folder, values.flatMap(writings))
