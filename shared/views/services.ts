/** The kiosk's choice: every service with who waits and how long it may take, before a number is drawn. */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Language } from '#shared/domain/words.ts'
import { serviceLine, waitingIn } from '#shared/domain/hall/lines.ts'
import type { Range } from '#shared/domain/hall/estimate.ts'
import { openState, type OpenState } from './openState.ts'
import type { Scene } from './scene.ts'
import { windowIs } from './windowIs.ts'

export type ServiceTile = {
  readonly id: string
  readonly name: Text
  readonly waiting: number
  readonly windowsOpen: number
  readonly range: Range
  /** `no-window`: a number may be drawn, but nobody serves it yet. */
  readonly state: 'open' | 'no-window' | 'quota-full'
}
export type ServicesView = {
  readonly hallName: Text
  readonly demo: boolean
  readonly languages: readonly Language[]
  readonly open: OpenState
  readonly groups: readonly {
    readonly id: string
    readonly name: Text
    readonly prefix: string
    readonly services: readonly ServiceTile[]
  }[]
}

export const servicesView = ({ hall, at, estimates }: Scene): ServicesView => {
  const setup = hall.setup
  const open = [...hall.windows.values()].filter((w) => windowIs(hall, w) === 'open')
  const tile = (service: NonNullable<typeof setup>['services'][number]): ServiceTile => {
    const windowsOpen = open.filter((w) => w.services.includes(service.id)).length
    const full = service.quota !== undefined && (hall.issuedOf.get(service.id) ?? 0) >= service.quota
    return {
      id: service.id,
      name: service.name,
      waiting: waitingIn(hall.lines, serviceLine(service.id)).length,
      windowsOpen,
      range: estimates.services.get(service.id) ?? { can: false, why: 'no-window-open' },
      state: full ? 'quota-full' : windowsOpen ? 'open' : 'no-window',
    }
  }
  return {
    hallName: setup?.name ?? { 'zh-CN': '排号' },
    demo: setup?.demo ?? false,
    languages: setup?.languages ?? ['zh-CN', 'en'],
    open: openState(hall, at),
    groups: (setup?.groups ?? []).map(({ id, name, prefix }) => ({
      id,
      name,
      prefix,
      services: (setup?.services ?? []).filter((s) => s.group === id).map(tile),
    })),
  }
}
