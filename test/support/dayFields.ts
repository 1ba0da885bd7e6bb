/** `window=1 services=a,b lines=photo:missing` → the fields of a wish, as day files write them. */
import { shiftPresets } from '#shared/domain/roster/presets.ts'
import { serviceBook } from './appraisals.ts'
import { bookNamed } from './ruleBooks.ts'
import { tenConverted, tenPoints } from './conduct.ts'
import { clockTime } from './hall.ts'
import { setup } from './cast.ts'

const isYesOrNo = [
  'mustReturn',
  'forgotten',
  'named',
  'worded',
  'reached',
  'satisfied',
  'upheld',
  'granted',
  'certificatesReturned',
  'guided',
]
const isNumber = [
  'draft',
  'grade',
  'opinion',
  'workdays',
  'feeFen',
  'certificates',
  'leave',
  'overtime',
  'deduction',
  'minutes',
  'should',
  'score',
  'version',
  'objection',
]
const isList = ['services', 'tags', 'keys', 'tickets']
/** `staff:wang,window:1` */
const isRecord = ['about', 'organ', 'with', 'told']

/** The fields of one line's wish; `date` is the day it stands on. */
export const fieldsOf = (text: string, date: string): Record<string, unknown> => {
  const fields: Record<string, unknown> = {}
  for (const [, name, value] of text.matchAll(/(\w+)=(\S+)/g)) fields[name!] = readField(name!, value!, date)
  return { ...fields, ...destinationOf(text), ...handedTo(text) }
}

const readField = (name: string, value: string, date: string): unknown => {
  if (isYesOrNo.includes(name)) return value === 'yes'
  if (isNumber.includes(name)) return Number(value)
  // Of the catalogue by its id, of an appraisal by its number.
  if (name === 'item' && /^\d+$/.test(value)) return Number(value)
  if (isList.includes(name)) return value.split(',')
  if (isRecord.includes(name)) return Object.fromEntries(value.split(',').map((part) => part.split(':')))
  if (name === 'book' && value === 'service') return serviceBook
  if (name === 'book') return value === 'ten' ? tenPoints : value === 'ten-converted' ? tenConverted : bookNamed(value)
  if ((name === 'from' || name === 'to') && /^\d{4}-/.test(value)) return dayPart(value)
  if (name === 'shifts') return shiftPresets
  if (name === 'rows') return value.split(',').map(rosterRow)
  if (name === 'slot') return clockTime(value, date)
  if (name === 'to' && value.includes(':')) return undefined
  if (name === 'lines') return value.split(',').map(lineOf)
  if (name === 'received') return counted(value, 'material')
  if (name === 'performed') return counted(value, 'service')
  return value
}

/** `2026-01-07`, or half of it: `2026-01-07/pm`. */
const dayPart = (value: string): object => {
  const [date, half] = value.split('/')
  return { date, ...(half && { half }) }
}
/** `li:off`: that shift on every day of a January. */
const rosterRow = (value: string): object => {
  const [staff, shift = ''] = value.split(':')
  return { staff, days: Array.from({ length: 31 }, () => shift) }
}

const counted = (value: string, what: string): object[] =>
  value.split(',').map((part) => ({ [what]: part.split('×')[0], count: Number(part.split('×')[1] ?? 1) }))

const materials = new Map(setup.items.flatMap((item) => item.materials.map(({ id, name }) => [id as string, name])))
/** `photo:missing`, `photo:wrong-form:omission`; what is in no guide is written as it reads: `公证书:missing`. */
const lineOf = (line: string): object => {
  const [key = '', defect, late] = line.split(':')
  const name = materials.get(key)?.['zh-CN']
  return { key, text: name ?? key, defect, ...(name && { material: key }), ...(late && { late }) }
}

/** `to=window:2` of a transfer. */
const destinationOf = (text: string): object => {
  const [, kind, id] = /\bto=(\w+):(\S+)/.exec(text) ?? []
  return kind ? { destination: { to: kind, [kind]: id } } : {}
}

/** `hand=window:2` of a first contact handed on. */
const handedTo = (text: string): object => {
  const [, kind, id] = /\bhand=(\w+):(\S+)/.exec(text) ?? []
  return kind ? { to: { to: kind, [kind]: id } } : {}
}
