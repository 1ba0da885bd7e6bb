/** How personal values are shown to those who need only recognise them. Shorter values show less, never more. */
import type { PersonalField, PersonalFields } from './personal.ts'

const stars = (count: number): string => '*'.repeat(Math.max(0, count))
const between = (letters: readonly string[], head: number, tail: number): string =>
  letters.slice(0, head).join('') + stars(letters.length - head - tail) + letters.slice(letters.length - tail).join('')

/** `110105********1234`; of other papers the first and last two, of very short ones nothing. */
export const maskIdNo = (idNo: string): string => {
  const letters = [...idNo]
  if (letters.length >= 15) return between(letters, 6, 4)
  return letters.length >= 8 ? between(letters, 2, 2) : stars(letters.length)
}

/** `138****1234`; of a landline the last four, of very short numbers nothing. */
export const maskPhone = (phone: string): string => {
  const letters = [...phone]
  if (letters.length >= 11) return between(letters, 3, 4).replace(/^(.{3})\*+/, '$1****')
  return letters.length >= 7 ? stars(4) + letters.slice(letters.length - 4).join('') : stars(letters.length)
}

/** `张*`, `张*三`; one character alone shows nothing. */
export const maskName = (name: string): string => {
  const letters = [...name]
  if (letters.length < 2) return stars(letters.length)
  return letters.length === 2 ? `${letters[0]}*` : between(letters, 1, 1)
}

/** The first six characters, about the town; a shorter address half of it. */
export const maskAddress = (address: string): string => {
  const letters = [...address]
  const shown = Math.min(6, letters.length >> 1)
  return letters.slice(0, shown).join('') + (letters.length > shown ? '****' : '')
}

/** Somebody's own words with long runs of digits taken out. */
export const maskText = (text: string): string => text.replace(/\d{7,}[Xx]?/g, (run) => stars(run.length))

/** Names of organisations and their credit codes are public and stay as they are. */
const masks: Record<PersonalField, (value: string) => string> = {
  name: maskName,
  idNo: maskIdNo,
  phone: maskPhone,
  address: maskAddress,
  orgName: (value) => value,
  creditCode: (value) => value,
  representative: maskName,
  agent: maskName,
  agentIdNo: maskIdNo,
  agentPhone: maskPhone,
  text: maskText,
  reply: maskText,
  opinion: maskText,
}

/** Every value masked, as screens show them until somebody asks to see more. */
export const maskFields = (fields: PersonalFields): PersonalFields => {
  const masked: PersonalFields = {}
  for (const field of Object.keys(masks) as PersonalField[]) {
    const value = fields[field]
    if (value !== undefined) masked[field] = masks[field](value)
  }
  return masked
}
