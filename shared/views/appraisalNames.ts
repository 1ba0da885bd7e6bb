/** What rows of a sheet and people in its story are called, by the setup as it is now. */
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import type { Setup, Text } from '#shared/domain/setup/setup.ts'

export type NamedRow = { readonly id: string; readonly name: Text; readonly no: string | null }

const personName = (setup: Setup, id: string): NamedRow => {
  const person = setup.people.find((one) => one.id === id)
  return { id, name: { 'zh-CN': person?.name ?? id }, no: person?.staffNo ?? null }
}

export const rowName = (setup: Setup, of: Sheet['of'], id: string): NamedRow => {
  if (of === 'person') return personName(setup, id)
  if (of === 'section')
    return { id, name: setup.sections.find((one) => one.id === id)?.name ?? { 'zh-CN': id }, no: null }
  return { id, name: { 'zh-CN': setup.windows.find((one) => one.id === id)?.name ?? id }, no: null }
}

/** Names of people by id. */
export const namesOf = (setup: Setup, ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...new Set(ids)].map((id) => [id, personName(setup, id).name['zh-CN']]))
