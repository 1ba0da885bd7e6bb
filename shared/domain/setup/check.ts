/** What a setup document may get wrong although every single field of it reads well. */
import { guides } from './checkGuides.ts'
import { sections } from './checkSections.ts'
import { isDate, type Plain, problem, repeated, type SetupProblem } from './problem.ts'
import type { Setup } from './setup.ts'

/** A setup being written on a screen: ids and prefixes are still plain text. */
export type SetupDraft = Plain<Setup>

const sameIds = (setup: SetupDraft): SetupProblem[] =>
  (['zones', 'groups', 'services', 'windows', 'sections', 'people', 'printers', 'items', 'units'] as const).flatMap(
    (part) =>
      repeated<{ readonly id: string }>(
        setup[part],
        (entry) => entry.id,
        (entry, _, index) => problem('same-id', [part, index, 'id'], entry.id),
      ),
  )

const sameNames = (setup: SetupDraft): SetupProblem[] => [
  ...repeated(
    setup.groups,
    (group) => group.prefix,
    (group, first, index) => problem('same-prefix', ['groups', index, 'prefix'], group.prefix, first.name['zh-CN']),
  ),
  ...repeated(
    setup.people,
    (person) => person.staffNo,
    (person, first, index) => problem('same-staff-no', ['people', index, 'staffNo'], person.staffNo, first.name),
  ),
  ...repeated(
    setup.windows,
    (window) => window.name,
    (window, first, index) => problem('same-window-name', ['windows', index, 'name'], window.name, first.id),
  ),
]

const windowsAndServices = (setup: SetupDraft): SetupProblem[] => {
  const groups = new Set(setup.groups.map((group) => group.id))
  const zones = new Set(setup.zones.map((zone) => zone.id))
  const services = new Set(setup.services.map((service) => service.id))
  const served = new Set(setup.windows.flatMap((window) => window.services))
  return [
    ...setup.services.flatMap((service, index) => [
      ...(groups.has(service.group)
        ? []
        : [problem('group-unknown', ['services', index, 'group'], service.name['zh-CN'], service.group)]),
      ...(served.has(service.id)
        ? []
        : [problem('service-without-window', ['services', index], service.name['zh-CN'])]),
    ]),
    ...setup.groups.flatMap((group, index) =>
      setup.services.some((service) => service.group === group.id)
        ? []
        : [problem('group-empty', ['groups', index], group.name['zh-CN'])],
    ),
    ...setup.windows.flatMap((window, index) => [
      ...(zones.has(window.zone)
        ? []
        : [problem('zone-unknown', ['windows', index, 'zone'], window.name, window.zone)]),
      ...window.services
        .filter((service) => !services.has(service))
        .map((service) => problem('service-unknown', ['windows', index, 'services'], window.name, service)),
      ...repeated(
        window.services,
        (service) => service,
        (service) => problem('service-twice', ['windows', index, 'services'], window.name, service),
      ),
    ]),
  ]
}

/** Stretches of one day, in any order, must not share a minute; one may begin when another ends. */
const overlap = (stretches: readonly (readonly string[])[]): boolean => {
  const ordered = [...stretches].sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return ordered.some(([from = ''], index) => index > 0 && from < (ordered[index - 1]?.[1] ?? ''))
}

const hours = ({ hours: { weekly, exceptions } }: SetupDraft): SetupProblem[] => {
  const days = Object.entries(weekly)
  const anyOpen = days.some(([, open]) => open?.length) || exceptions.some(({ open }) => open.length)
  return [
    ...days.flatMap(([day, open]) =>
      overlap(open ?? []) ? [problem('hours-overlap', ['hours', 'weekly', day], day)] : [],
    ),
    ...exceptions.flatMap(({ date, open }, index) => [
      ...(isDate(date) ? [] : [problem('date-impossible', ['hours', 'exceptions', index, 'date'], date)]),
      ...(overlap(open) ? [problem('hours-overlap', ['hours', 'exceptions', index, 'open'], date)] : []),
    ]),
    ...repeated(
      exceptions,
      ({ date }) => date,
      ({ date }, _, index) => problem('same-date', ['hours', 'exceptions', index, 'date'], date),
    ),
    ...(anyOpen ? [] : [problem('never-open', ['hours', 'weekly'], '')]),
  ]
}

/** Without one the next setup could never be published. */
const administrators = (setup: SetupDraft): SetupProblem[] =>
  setup.people.some((person) => person.active && person.roles.includes('admin'))
    ? []
    : [problem('nobody-administers', ['people'], '')]

/** Everything to be mended before a setup may be published; empty when it is sound. Its fields are taken as read. */
export const checkSetup = (setup: SetupDraft): SetupProblem[] => [
  ...sameIds(setup),
  ...sameNames(setup),
  ...windowsAndServices(setup),
  ...hours(setup),
  ...guides(setup),
  ...sections(setup),
  ...administrators(setup),
]
