/** The questions every verb about a matter asks first: which one, does it stand where this may be done, which guide. */
import type { Books } from '../books.ts'
import { refuse, type Refused } from '../decision.ts'
import { isRefused } from '../hall/atWindow.ts'
import type { Refusal } from '../refusals.ts'
import type { Item } from '../setup/guide.ts'
import type { Setup } from '../setup/setup.ts'
import type { ItemId, MatterId } from '../words.ts'
import type { ToldUnit } from './facts.ts'
import type { Matter, MatterStage } from './matter.ts'

/** Told or only opened: nothing accepted yet. */
export const notAcceptedYet: readonly MatterStage[] = ['opened', 'told']
/** Accepted, whether or not time stands still. */
export const inHand: readonly MatterStage[] = ['accepted', 'suspended']
/** Anything but over. */
export const notOver: readonly MatterStage[] = [...notAcceptedYet, ...inHand, 'completed']

const whyNot = (stage: MatterStage, wanted: readonly MatterStage[]): Refusal => {
  switch (stage) {
    case 'opened':
    case 'told':
      return 'matter-not-accepted-yet'
    case 'accepted':
      if (wanted.includes('suspended')) return 'matter-not-suspended'
      return wanted.includes('completed') ? 'matter-not-completed' : 'matter-accepted-already'
    case 'suspended':
      return 'matter-suspended'
    case 'completed':
      return 'matter-completed-already'
    default:
      return 'matter-ended'
  }
}

/** The matter, if it stands at one of `stages`; else what it is instead. */
export const matterIn = (books: Books, id: MatterId, stages: readonly MatterStage[]): Matter | Refused => {
  const matter = books.matter(id)
  if (!matter) return refuse('matter-unknown', { matter: id })
  return stages.includes(matter.stage) ? matter : refuse(whyNot(matter.stage, stages), { matter: id })
}

/** An item of the catalogue as it reads now. */
export const itemIn = (setup: Setup, id: ItemId): Item | Refused =>
  setup.items.find((item) => item.id === id) ?? refuse('item-unknown', { item: id })

/** A matter's guide as it reads now; as it read when the matter began, where the item has gone since. */
export const guideOf = (setup: Setup, books: Books, matter: Matter): Item | Refused => {
  const now = itemIn(setup, matter.item)
  const then = isRefused(now) ? books.setupOf(matter.setupVersion) : undefined
  return then ? itemIn(then, matter.item) : now
}

/** A material of the guide as it reads now or read when the matter began; a notice may be older than the guide. */
export const knowsMaterial = (books: Books, item: Item, matter: Matter | undefined, id: string): boolean => {
  const then = matter && books.setupOf(matter.setupVersion)?.items.find((one) => one.id === item.id)
  return [...item.materials, ...(then?.materials ?? [])].some((material) => material.id === id)
}

/** A unit somebody is told of or a step lies with: an entry of the directory by its id, or named by hand. */
export const unitTold = (
  setup: Setup,
  told: { readonly unit?: ToldUnit['unit']; readonly name?: string | undefined; readonly phone?: string | undefined },
): ToldUnit | Refused => {
  const entry = setup.units.find((unit) => unit.id === told.unit)
  if (entry) return { unit: entry.id, name: entry.name['zh-CN'], phone: entry.phone }
  if (told.unit !== undefined) return refuse('unit-unknown', { unit: told.unit })
  return told.name ? { name: told.name, ...(told.phone && { phone: told.phone }) } : refuse('unit-needed')
}
