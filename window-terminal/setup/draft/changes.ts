/** What differs between two setups, told in words: who is about to publish should see what will change. */
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import type { Rules } from '#shared/domain/setup/setup.ts'
import { weekdayKeys } from './hours.ts'
import { same } from './path.ts'
import type { Teller } from './teller.ts'

/** One field of an entry: a text before and after, or what a list lost and gained. */
export type FieldChange =
  | { readonly field: string; readonly from: string; readonly to: string }
  | { readonly field: string; readonly minus: readonly string[]; readonly plus: readonly string[] }
export type ChangedPart = 'hall' | 'hours' | 'services' | 'windows' | 'people' | 'printers' | 'rules'
export type Change = {
  readonly part: ChangedPart
  readonly kind: 'added' | 'removed' | 'changed'
  readonly name: string
  readonly fields: readonly FieldChange[]
}

/** How a field's value is said: one text, or a list whose order doesn't matter. */
type Said = string | readonly string[]
type Fields = readonly (readonly [field: string, said: Said])[]

const fieldChanges = (before: Fields, after: Fields): FieldChange[] =>
  after.flatMap(([field, to], index): FieldChange[] => {
    const from = before[index]?.[1] ?? ''
    if (same(from, to)) return []
    if (typeof from === 'string' || typeof to === 'string') return [{ field, from: String(from), to: String(to) }]
    const plus = to.filter((one) => !from.includes(one))
    const minus = from.filter((one) => !to.includes(one))
    return plus.length + minus.length > 0 ? [{ field, plus, minus }] : []
  })

type List<E> = {
  readonly part: ChangedPart
  readonly of: (setup: SetupDraft) => readonly E[]
  readonly key: (entry: E) => string
  readonly name: (entry: E, tell: Teller) => string
  readonly fields: (entry: E, tell: Teller) => Fields
}
const list = <E>(one: List<E>) => one

const listChanges = <E>({ part, of, key, name, fields }: List<E>, before: Teller, after: Teller): Change[] => {
  const [were, are] = [of(before.setup), of(after.setup)]
  const was = new Map(were.map((entry) => [key(entry), entry]))
  const is = new Map(are.map((entry) => [key(entry), entry]))
  const removed = were.filter((entry) => !is.has(key(entry)))
  const changes: Change[] = are.flatMap((entry): Change[] => {
    const old = was.get(key(entry))
    if (!old) return [{ part, kind: 'added', name: name(entry, after), fields: [] }]
    if (same(old, entry)) return []
    const told = fieldChanges(fields(old, before), fields(entry, after))
    return [{ part, kind: 'changed', name: name(entry, after), fields: told }]
  })
  const stayed = are.map(key).filter((one) => was.has(one))
  const stood = were.map(key).filter((one) => is.has(one))
  const reordered: Change = { part, kind: 'changed', name: after.words.setup.fields['order'] ?? '', fields: [] }
  return [
    ...removed.map((entry): Change => ({ part, kind: 'removed', name: name(entry, before), fields: [] })),
    ...changes,
    ...(same(stayed, stood) ? [] : [reordered]),
  ]
}

const zones = list({
  part: 'hall',
  of: ({ zones }) => zones,
  key: ({ id }) => id,
  name: ({ name }, tell) => tell.text(name),
  fields: ({ name }, tell) => tell.names(name),
})
const groups = list({
  part: 'services',
  of: ({ groups }) => groups,
  key: ({ id }) => id,
  name: ({ name }, tell) => tell.text(name),
  fields: (group, tell) => [...tell.names(group.name), [tell.field('prefix'), group.prefix]],
})
const services = list({
  part: 'services',
  of: ({ services }) => services,
  key: ({ id }) => id,
  name: ({ name }, tell) => tell.text(name),
  fields: (service, tell) => [
    ...tell.names(service.name),
    [tell.field('group'), tell.group(service.group)],
    [tell.field('minutes'), String(service.minutes)],
    [tell.field('quota'), String(service.quota ?? '')],
    [
      tell.field('materials'),
      service.materials.map(({ name }) => [name['zh-CN'], name.en].filter(Boolean).join(' / ')),
    ],
  ],
})
const windows = list({
  part: 'windows',
  of: ({ windows }) => windows,
  key: ({ id }) => id,
  name: ({ name }, tell) => tell.words.common.windowNamed(name),
  fields: (window, tell) => [
    [tell.field('name'), window.name],
    [tell.field('zone'), tell.zone(window.zone)],
    [tell.field('services'), window.services.map(tell.service)],
  ],
})
const people = list({
  part: 'people',
  of: ({ people }) => people,
  key: ({ id }) => id,
  name: ({ name }, tell) => name || tell.words.setup.unnamed,
  fields: (person, tell) => [
    [tell.field('name'), person.name],
    [tell.field('staffNo'), person.staffNo],
    [tell.field('roles'), person.roles.map((role) => tell.words.common.roles[role])],
    [tell.field('active'), tell.yes(person.active)],
  ],
})
const printers = list({
  part: 'printers',
  of: ({ printers }) => printers,
  key: ({ id }) => id,
  name: ({ name }, tell) => name || tell.words.setup.unnamed,
  fields: (printer, tell) => [
    [tell.field('name'), printer.name],
    [tell.field('width'), tell.words.setup.printers.mm(printer.width)],
    [tell.field('encoding'), tell.words.setup.printers.encodings[printer.encoding]],
    [tell.field('connection'), tell.connection(printer.connection)],
  ],
})
const exceptions = list({
  part: 'hours',
  of: ({ hours }) => hours.exceptions,
  key: ({ date }) => date,
  name: ({ date, name }, tell) => [date, name && tell.text(name)].filter(Boolean).join(' '),
  fields: ({ open, name }, tell) => [
    [tell.field('why'), name ? tell.text(name) : ''],
    [tell.field('open'), tell.stretches(open)],
  ],
})

const one = (part: ChangedPart, name: string, before: Fields, after: Fields): Change[] => {
  const fields = fieldChanges(before, after)
  return fields.length > 0 ? [{ part, kind: 'changed', name, fields }] : []
}
const hallFields = ({ setup, ...tell }: Teller): Fields => [
  ...tell.names(setup.name),
  [tell.field('timeZone'), setup.timeZone],
  [tell.field('cutOverHour'), String(setup.cutOverHour)],
  [tell.field('languages'), setup.languages.map((language) => tell.words.common.languages[language])],
  [tell.field('demo'), tell.yes(setup.demo)],
]
const weekFields = ({ setup, stretches, words }: Teller): Fields =>
  weekdayKeys.map((day) => [words.setup.hours.days[day], stretches(setup.hours.weekly[day] ?? [])])
const ruleFields = ({ setup, words }: Teller): Fields =>
  (Object.keys(words.setup.rules) as (keyof Rules)[]).map((rule) => [
    words.setup.rules[rule].name,
    `${setup.rules[rule]} ${words.setup.units[words.setup.rules[rule].unit]}`,
  ])

/** Every difference in the order of the sections; empty exactly when the two setups are the same. */
export const changesBetween = (before: Teller, after: Teller): Change[] => {
  if (same(before.setup, after.setup)) return []
  const { sections, hours } = after.words.setup
  const told = [
    ...one('hall', sections.hall, hallFields(before), hallFields(after)),
    ...listChanges(zones, before, after),
    ...one('hours', hours.weekly, weekFields(before), weekFields(after)),
    ...listChanges(exceptions, before, after),
    ...listChanges(groups, before, after),
    ...listChanges(services, before, after),
    ...listChanges(windows, before, after),
    ...listChanges(people, before, after),
    ...listChanges(printers, before, after),
    ...one('rules', sections.rules, ruleFields(before), ruleFields(after)),
  ]
  // A list in another order, or an unset day written as an empty one: different on paper, the same in words.
  return told.length > 0 ? told : [{ part: 'hall', kind: 'changed', name: sections.file, fields: [] }]
}
