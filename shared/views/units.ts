/** The directory of other units, for whoever has to tell a citizen who is competent (首问责任制, 行政许可法 art. 32). */
import type { LongText } from '#shared/domain/setup/guide.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Scene } from './scene.ts'

export type UnitsView = {
  readonly units: readonly {
    readonly id: string
    readonly name: Text
    readonly phone: string
    readonly address: Text | null
    readonly handles: LongText | null
  }[]
}

/** Every unit in the order of the setup; empty before there is one. */
export const unitsView = ({ hall: { setup } }: Scene): UnitsView => ({
  units: (setup?.units ?? []).map(({ id, name, phone, address = null, handles = null }) => ({
    id,
    name,
    phone,
    address,
    handles,
  })),
})
