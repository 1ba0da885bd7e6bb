/** New entries of the setup's lists, and taking one away together with every mention of it. */
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { randomId } from '#shared/ui/randomId.ts'

/** An id never used before, in this version or an older one: old records keep their meaning. */
export const freshId = (kind: string): string => `${kind}-${randomId().slice(0, 8)}`

type Part = 'zones' | 'groups' | 'services' | 'windows' | 'people' | 'printers' | 'items' | 'units' | 'sections'
type Entry<P extends Part> = SetupDraft[P][number]

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const freePrefix = (setup: SetupDraft): string => {
  const taken = new Set(setup.groups.map(({ prefix }) => prefix))
  return [...letters].find((letter) => !taken.has(letter)) ?? ''
}
/** One more than the highest window that is called by a number. */
const nextNumber = (setup: SetupDraft): string =>
  String(Math.max(0, ...setup.windows.map(({ name }) => (/^\d{1,4}$/.test(name) ? Number(name) : 0))) + 1)

export const newZone = (): Entry<'zones'> => ({ id: freshId('zone'), name: { 'zh-CN': '' } })
export const newGroup = (setup: SetupDraft): Entry<'groups'> => ({
  id: freshId('group'),
  name: { 'zh-CN': '' },
  prefix: freePrefix(setup),
})
export const newService = (group: string): Entry<'services'> => ({
  id: freshId('service'),
  group,
  name: { 'zh-CN': '' },
  minutes: 10,
})
export const newWindow = (setup: SetupDraft): Entry<'windows'> => ({
  id: freshId('window'),
  name: nextNumber(setup),
  zone: setup.windows[setup.windows.length - 1]?.zone ?? setup.zones[0]?.id ?? '',
  services: [],
})
export const newPerson = (): Entry<'people'> => ({
  id: freshId('staff'),
  name: '',
  staffNo: '',
  roles: ['clerk'],
  active: true,
})
export const newPrinter = (name: string): Entry<'printers'> => ({
  id: freshId('printer'),
  name,
  width: 80,
  encoding: 'gb18030',
  connection: { kind: 'network', host: '', port: 9100 },
})
export const newItem = (service: string, name: string): Entry<'items'> => ({
  id: freshId('item'),
  service,
  name: { 'zh-CN': name },
  kind: 'instant',
  basis: [],
  conditions: [],
  procedure: [],
  materials: [],
  notHandled: [],
})
export const newMaterial = (): Entry<'items'>['materials'][number] => ({
  id: freshId('paper'),
  name: { 'zh-CN': '' },
  kind: 'original',
  count: 1,
  byPledge: false,
})
export const newUnit = (): Entry<'units'> => ({ id: freshId('unit'), name: { 'zh-CN': '' }, phone: '' })

export const newSection = (): Entry<'sections'> => ({ id: freshId('section'), name: { 'zh-CN': '' } })

/** Add to the end of a list. */
export const withEntry = <P extends Part>(setup: SetupDraft, part: P, entry: Entry<P>): SetupDraft => ({
  ...setup,
  [part]: [...setup[part], entry],
})

/** The service goes from every window as well, and its items go with it. */
export const withoutService = (setup: SetupDraft, id: string): SetupDraft => ({
  ...setup,
  items: setup.items.filter((item) => item.service !== id),
  services: setup.services.filter((service) => service.id !== id),
  windows: setup.windows.map((window) =>
    window.services.includes(id) ? { ...window, services: window.services.filter((one) => one !== id) } : window,
  ),
})
/** The group goes with its services. */
export const withoutGroup = (setup: SetupDraft, id: string): SetupDraft => {
  const inside = setup.services.filter(({ group }) => group === id)
  const rest = inside.reduce((left, service) => withoutService(left, service.id), setup)
  return { ...rest, groups: rest.groups.filter((group) => group.id !== id) }
}
/** Windows of the zone move to the first one left. */
export const withoutZone = (setup: SetupDraft, id: string): SetupDraft => {
  const zones = setup.zones.filter((zone) => zone.id !== id)
  const home = zones[0]?.id
  const windows = setup.windows.map((window) =>
    window.zone === id && home !== undefined ? { ...window, zone: home } : window,
  )
  return { ...setup, zones, windows }
}
/** Items the unit decided fall to the hall itself. */
export const withoutUnit = (setup: SetupDraft, id: string): SetupDraft => ({
  ...setup,
  units: setup.units.filter((unit) => unit.id !== id),
  items: setup.items.map(({ organ, ...item }) => (organ === undefined || organ === id ? item : { ...item, organ })),
})
/** Its people and windows belong to no section then. */
export const withoutSection = (setup: SetupDraft, id: string): SetupDraft => {
  const out = <E extends { readonly section?: string | undefined }>({ section, ...entry }: E) =>
    section === undefined || section === id ? entry : { ...entry, section }
  return {
    ...setup,
    sections: setup.sections.filter((section) => section.id !== id),
    people: setup.people.map(out),
    windows: setup.windows.map(out),
  }
}
/** A section they headed waits for another head. */
export const withoutPerson = (setup: SetupDraft, id: string): SetupDraft => ({
  ...setup,
  people: setup.people.filter((person) => person.id !== id),
  sections: setup.sections.map(({ head, ...section }) =>
    head === undefined || head === id ? section : { ...section, head },
  ),
})
type Plainly = 'windows' | 'printers' | 'items'
export const withoutEntry = (setup: SetupDraft, part: Plainly, id: string): SetupDraft => ({
  ...setup,
  [part]: (setup[part] as readonly { readonly id: string }[]).filter((entry) => entry.id !== id),
})

/** Ticks or unticks services at one window; they stand in the order of the setup, and what is gone falls away. */
export const withTicked = (
  setup: SetupDraft,
  window: string,
  services: readonly string[],
  on: boolean,
): SetupDraft => ({
  ...setup,
  windows: setup.windows.map((one) => {
    if (one.id !== window) return one
    const wanted = new Set(one.services)
    for (const service of services)
      if (on) wanted.add(service)
      else wanted.delete(service)
    return { ...one, services: setup.services.map(({ id }) => id).filter((id) => wanted.has(id)) }
  }),
})
