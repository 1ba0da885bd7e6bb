/** The windows of the hall by name: for a screen that must first be told which window it stands at. */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { WindowState } from '#shared/domain/hall/hall.ts'
import { staffOf } from '#shared/domain/hall/people.ts'
import type { Scene } from './scene.ts'
import { windowIs } from './windowIs.ts'

export type WindowsView = {
  readonly hallName: Text
  readonly demo: boolean
  readonly windows: readonly {
    readonly id: string
    readonly name: string
    readonly zone: Text
    readonly is: WindowState['is']
    /** Who is on duty there: name and staff number are public (办事公开). */
    readonly staff: { readonly name: string; readonly staffNo: string } | null
    readonly services: readonly Text[]
  }[]
}

export const windowsView = ({ hall }: Scene): WindowsView => {
  const { setup } = hall
  return {
    hallName: setup?.name ?? { 'zh-CN': '排号' },
    demo: setup?.demo ?? false,
    windows: (setup?.windows ?? []).map((place) => {
      const state = hall.windows.get(place.id)
      const person = state?.staff && staffOf(hall, state.staff)
      return {
        id: place.id,
        name: place.name,
        zone: setup?.zones.find((z) => z.id === place.zone)?.name ?? { 'zh-CN': place.zone },
        is: windowIs(hall, state),
        staff: person ? { name: person.name, staffNo: person.staffNo } : null,
        services: (setup?.services ?? []).filter((s) => place.services.includes(s.id)).map((s) => s.name),
      }
    }),
  }
}
