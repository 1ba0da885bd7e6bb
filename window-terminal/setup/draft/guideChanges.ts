/** Items with their guides, units, calendars and deadlines, field by field in words. */
import type { Deadlines, Numbering, Retention } from '#shared/domain/setup/guide.ts'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { type Fields, list } from './compare.ts'
import type { Teller } from './teller.ts'

type Item = SetupDraft['items'][number]

/** A paper in one line: everything that could be told wrong at a window. */
const paper = (material: Item['materials'][number], { both, words, field }: Teller): string =>
  [
    both(material.name),
    words.guide.papers[material.kind],
    words.guide.copies(material.count),
    both(material.when),
    both(material.form),
    both(material.issuer),
    both(material.howToGet),
    material.basis,
    material.byPledge ? field('byPledge') : '',
  ]
    .filter(Boolean)
    .join(' · ')

const limit = (of: Item['promised'], { words }: Teller): string => (of ? words.guide.limit(of.days, of.of) : '')

const fee = ({ fee: of }: Item, { both, words }: Teller): string =>
  of ? [both(of.standard), of.basis].filter(Boolean).join(' · ') : words.guide.editor.free

export const items = list({
  part: 'items',
  of: ({ items }) => items,
  key: ({ id }) => id,
  name: ({ name }, tell) => tell.text(name),
  fields: (item, tell) => [
    ...tell.names(item.name),
    [tell.field('code'), item.code ?? ''],
    [tell.field('queue'), tell.service(item.service)],
    [tell.field('itemKind'), tell.words.guide.kinds[item.kind]],
    [tell.field('organ'), item.organ === undefined ? '' : tell.unit(item.organ)],
    [tell.field('edition'), item.edition ?? ''],
    [tell.field('result'), tell.both(item.result)],
    [tell.field('basis'), item.basis],
    [tell.field('conditions'), item.conditions.map(tell.both)],
    [tell.field('procedure'), item.procedure.map(tell.both)],
    [tell.field('materials'), item.materials.map((one) => paper(one, tell))],
    [tell.field('statutory'), limit(item.statutory, tell)],
    [tell.field('promised'), limit(item.promised, tell)],
    [tell.field('fee'), fee(item, tell)],
    [
      tell.field('notHandled'),
      item.notHandled.map(({ case: of, basis }) => [tell.both(of), basis].filter(Boolean).join(' · ')),
    ],
    [tell.field('enquiryPhone'), item.enquiryPhone ?? ''],
    [tell.field('supervisionPhone'), item.supervisionPhone ?? ''],
  ],
})

export const units = list({
  part: 'units',
  of: ({ units }) => units,
  key: ({ id }) => id,
  name: ({ name }, tell) => tell.text(name),
  fields: (unit, tell) => [
    ...tell.names(unit.name),
    [tell.field('phone'), unit.phone],
    [tell.field('address'), tell.both(unit.address)],
    [tell.field('hours'), tell.both(unit.hours)],
    [tell.field('handles'), tell.both(unit.handles)],
  ],
})

export const workYears = list({
  part: 'workYears',
  of: ({ workYears }) => workYears,
  key: ({ year }) => String(year),
  name: ({ year }, tell) => tell.words.guide.years.year(year),
  fields: ({ off, work, source }, tell) => [
    [tell.field('off'), off],
    [tell.field('work'), work],
    [tell.field('source'), source ?? ''],
  ],
})

const keys = <K extends string>(of: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(of) as K[]

export const deadlineFields = ({ setup, words }: Teller): Fields => {
  const { rows, units: unitOf, numbering, retention, dayUnit } = words.guide.deadlines
  return [
    ...keys<keyof Deadlines>(rows).map(
      (key) =>
        [
          rows[key].name,
          `${setup.deadlines[key]} ${key === 'handOverMinutes' ? unitOf.minutes : unitOf.days}`,
        ] as const,
    ),
    ...keys<keyof Numbering>(numbering).map((key) => [numbering[key], setup.numbering[key]] as const),
    ...keys<keyof Retention>(retention).map(
      (key) => [retention[key].name, `${setup.retention[key]} ${dayUnit}`] as const,
    ),
  ]
}
