/** The catalogue of items, and one item's guide as the citizen and the clerk read it (办事公开). */
import type { Item } from '#shared/domain/setup/guide.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { ItemKind } from '#shared/domain/kinds.ts'
import type { ItemId } from '#shared/domain/words.ts'
import type { Scene } from './scene.ts'

export type GuidesView = {
  readonly hallName: Text
  readonly phones: { readonly enquiry: string | null; readonly supervision: string | null }
  readonly groups: readonly {
    readonly id: string
    readonly name: Text
    readonly services: readonly {
      readonly id: string
      readonly name: Text
      readonly items: readonly {
        readonly id: string
        readonly name: Text
        readonly kind: ItemKind
        readonly days: number | null
        readonly free: boolean
      }[]
    }[]
  }[]
} | null

/** Everything that is handled here, by group and queue: names and the promised working days only. */
export const guidesView = ({ hall: { setup } }: Scene): GuidesView => {
  if (!setup) return null
  const { enquiry = null, supervision = null } = setup.phones
  return {
    hallName: setup.name,
    phones: { enquiry, supervision },
    groups: setup.groups.map((group) => ({
      id: group.id,
      name: group.name,
      services: setup.services
        .filter((service) => service.group === group.id)
        .map((service) => ({
          id: service.id,
          name: service.name,
          items: setup.items
            .filter((item) => item.service === service.id)
            .map(({ id, name, kind, promised, fee }) => ({ id, name, kind, days: promised?.days ?? null, free: !fee })),
        })),
    })),
  }
}

export type GuideView = {
  readonly item: Item
  readonly serviceName: Text
  readonly organ: Text
  readonly enquiryPhone: string | null
  readonly supervisionPhone: string | null
  /** Windows that handle it, and which of them are open now. */
  readonly windows: readonly { readonly id: string; readonly name: string; readonly open: boolean }[]
} | null

/** One item's guide, whole; null when there is no such item. */
export const guideView = ({ hall }: Scene, { item: id }: { item: ItemId }): GuideView => {
  const { setup } = hall
  const item = setup?.items.find((one) => one.id === id)
  if (!setup || !item) return null
  return {
    item,
    serviceName: setup.services.find((one) => one.id === item.service)?.name ?? { 'zh-CN': item.service },
    organ: setup.units.find((unit) => unit.id === item.organ)?.name ?? setup.name,
    enquiryPhone: item.enquiryPhone ?? setup.phones.enquiry ?? null,
    supervisionPhone: item.supervisionPhone ?? setup.phones.supervision ?? null,
    windows: setup.windows
      .filter((window) => window.services.includes(item.service))
      .map(({ id: window, name }) => ({ id: window, name, open: hall.windows.get(window)?.is === 'open' })),
  }
}
