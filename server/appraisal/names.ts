/** What people call the rows of a sheet: by the setup of its period, and by today's for whoever it did not know. */
import type { Sheet } from '#shared/domain/appraisal/sheet.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { RowName } from '#shared/protocol/appraisal.ts'

type Of = Sheet['of']

const nameIn = (setup: Setup | undefined, of: Of, id: string): RowName | undefined => {
  if (!setup) return undefined
  const section = (own: string | undefined) => setup.sections.find((one) => one.id === own)?.name
  const within = (own: string | undefined) => {
    const name = section(own)
    return name ? { section: name } : {}
  }
  if (of === 'section') {
    const name = section(id)
    return name && { name }
  }
  if (of === 'window') {
    const window = setup.windows.find((one) => one.id === id)
    return window && { name: { 'zh-CN': window.name }, ...within(window.section) }
  }
  const person = setup.people.find((one) => one.id === id)
  return person && { name: { 'zh-CN': person.name }, staffNo: person.staffNo, ...within(person.section) }
}

/** By row id; an id nobody knows is called by itself. */
export const rowNames = (
  setups: readonly (Setup | undefined)[],
  of: Of,
  ids: readonly string[],
): Readonly<Record<string, RowName>> =>
  Object.fromEntries(
    ids.map((id): [string, RowName] => {
      const found = setups.map((setup) => nameIn(setup, of, id)).find((name) => name !== undefined)
      return [id, found ?? { name: { 'zh-CN': id } }]
    }),
  )
