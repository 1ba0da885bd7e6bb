/** One matter as staff see it: where it stands, who was told what, what is owed by when. No personal data; those are asked for apart. */
import { staffOf, windowName } from '#shared/domain/hall/people.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { Here, Matter } from '#shared/domain/matter/matter.ts'
import { standingOf, type Standing } from '#shared/domain/matter/standing.ts'
import type { ItemKind } from '#shared/domain/kinds.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { MatterId } from '#shared/domain/words.ts'
import type { Scene } from './scene.ts'

export type MatterView = Matter & {
  readonly itemName: Text
  readonly itemKind: ItemKind
  readonly serviceName: Text
  readonly holderName: string
  /** Names of everybody and every window the matter's story mentions, by id. */
  readonly people: Readonly<Record<string, string>>
  readonly windows: Readonly<Record<string, string>>
  /** Lines still missing or defective. */
  readonly openLines: number
  /** Names of the guide's papers the lines speak of, in every language, by id. */
  readonly papers: Readonly<Record<string, Text>>
}

const placesOf = (matter: Matter): Here[] =>
  [
    matter.opened,
    ...matter.notices,
    matter.accepted,
    matter.notAccepted,
    ...matter.suspensions.flatMap(({ from, to }) => [from, to]),
    matter.extension?.asked,
    matter.extension?.decided,
    matter.completed,
    matter.delivered,
    matter.withdrawn,
  ].filter((here): here is Here => here !== undefined)

const nameOf = (hall: Hall, staff: Here['staff']): string => staffOf(hall, staff)?.name ?? staff

/** The matter with every id said in words; undefined when there is no such matter. */
export const matterPicture = ({ hall, books }: Pick<Scene, 'hall' | 'books'>, id: MatterId): MatterView | undefined => {
  const matter = books.matter(id)
  if (!matter) return undefined
  const setup = books.setupOf(matter.setupVersion) ?? hall.setup
  const item = setup?.items.find((one) => one.id === matter.item)
  const service = setup?.services.find((one) => one.id === matter.service)
  const places = placesOf(matter)
  const staff = new Set([...places.map((here) => here.staff), ...matter.steps.map((step) => step.staff), matter.holder])
  matter.omissions.forEach(({ of }) => staff.add(of))
  const windows = new Set(places.flatMap(({ window }) => window ?? []))
  return {
    ...matter,
    itemName: item?.name ?? { 'zh-CN': matter.item },
    itemKind: item?.kind ?? 'instant',
    serviceName: service?.name ?? { 'zh-CN': matter.service },
    holderName: nameOf(hall, matter.holder),
    people: Object.fromEntries([...staff].map((one) => [one, nameOf(hall, one)])),
    windows: Object.fromEntries([...windows].map((one) => [one, windowName(hall, one)])),
    openLines: matter.lines.filter((line) => !line.settled).length,
    papers: Object.fromEntries(
      (item?.materials ?? [])
        .filter(({ id }) => matter.lines.some((line) => line.material === id))
        .map(({ id, name }) => [id, name]),
    ),
  }
}

/** One matter alone, with where it stands today. */
export type MatterShown = MatterView & { readonly standing: Standing }

/** The picture `matter`: null when there is no such matter. */
export const matterView = (scene: Scene, { matter }: { matter: MatterId }): MatterShown | null => {
  const view = matterPicture(scene, matter)
  const { setup } = scene.hall
  return view && setup ? { ...view, standing: standingOf(view, setup, scene.at) } : null
}
