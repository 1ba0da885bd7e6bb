/** What differs between two setups, told in words: who is about to publish should see what will change. */
import type { Rules } from '#shared/domain/setup/setup.ts'
import { type Change, type Fields, list, listChanges, one } from './compare.ts'
import { deadlineFields, items, units, workYears } from './guideChanges.ts'
import { weekdayKeys } from './hours.ts'
import { same } from './path.ts'
import type { Teller } from './teller.ts'

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
    [tell.field('section'), window.section === undefined ? '' : tell.section(window.section)],
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
    [tell.field('section'), person.section === undefined ? '' : tell.section(person.section)],
    [tell.field('postKind'), tell.words.common.postKinds[person.postKind ?? 'window']],
    [tell.field('post'), tell.both(person.post)],
    [tell.field('phone'), person.phone ?? ''],
    // A fingerprint says nothing to people: before and after are told apart by its first letters.
    [tell.field('photo'), person.photo?.slice(0, 6) ?? ''],
  ],
})
const sections = list({
  part: 'sections',
  of: ({ sections }) => sections,
  key: ({ id }) => id,
  name: ({ name }, tell) => tell.text(name),
  fields: ({ name, head }, tell) => [
    ...tell.names(name),
    [tell.field('head'), tell.setup.people.find(({ id }) => id === head)?.name ?? head ?? ''],
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

const hallFields = ({ setup, ...tell }: Teller): Fields => [
  ...tell.names(setup.name),
  [tell.field('timeZone'), setup.timeZone],
  [tell.field('cutOverHour'), String(setup.cutOverHour)],
  [tell.field('languages'), setup.languages.map((language) => tell.words.common.languages[language])],
  [tell.field('demo'), tell.yes(setup.demo)],
  [tell.field('shortName'), setup.shortName ?? ''],
  [tell.field('enquiryPhone'), setup.phones.enquiry ?? ''],
  [tell.field('supervisionPhone'), setup.phones.supervision ?? ''],
  [tell.field('address'), tell.both(setup.address)],
]
const weekFields = ({ setup, stretches, words }: Teller): Fields =>
  weekdayKeys.map((day) => [words.setup.hours.days[day], stretches(setup.hours.weekly[day] ?? [])])
const ruleFields = ({ setup, words }: Teller): Fields => [
  ...(Object.keys(words.setup.rules) as (keyof Rules)[]).map(
    (rule) =>
      [
        words.setup.rules[rule].name,
        `${setup.rules[rule]} ${words.setup.units[words.setup.rules[rule].unit]}`,
      ] as const,
  ),
  [words.setup.defaultRatings.name, words.setup.defaultRatings.options[setup.defaultRatings]],
]

/** Every difference in the order of the sections; empty exactly when the two setups are the same. */
export const changesBetween = (before: Teller, after: Teller): Change[] => {
  if (same(before.setup, after.setup)) return []
  const { sections: named, hours } = after.words.setup
  const told = [
    ...one('hall', named.hall, hallFields(before), hallFields(after)),
    ...listChanges(zones, before, after),
    ...one('hours', hours.weekly, weekFields(before), weekFields(after)),
    ...listChanges(exceptions, before, after),
    ...listChanges(groups, before, after),
    ...listChanges(services, before, after),
    ...listChanges(items, before, after),
    ...listChanges(windows, before, after),
    ...listChanges(sections, before, after),
    ...listChanges(people, before, after),
    ...listChanges(units, before, after),
    ...listChanges(workYears, before, after),
    ...one('deadlines', named.deadlines, deadlineFields(before), deadlineFields(after)),
    ...listChanges(printers, before, after),
    ...one('rules', named.rules, ruleFields(before), ruleFields(after)),
  ]
  // A list in another order, or an unset day written as an empty one: different on paper, the same in words.
  return told.length > 0 ? told : [{ part: 'hall', kind: 'changed', name: named.file, fields: [] }]
}
