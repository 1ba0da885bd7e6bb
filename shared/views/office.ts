/** The office's list 办件: every matter that is not over, by what it asks for and how soon. No personal data. */
import { businessDayOf } from '#shared/domain/calendar.ts'
import { staffOf } from '#shared/domain/hall/people.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { Procedure, Suspension } from '#shared/domain/kinds.ts'
import { openLines, type Matter, type MatterStage } from '#shared/domain/matter/matter.ts'
import { matterStates, standingOf, type Standing } from '#shared/domain/matter/standing.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { MatterId, StaffId } from '#shared/domain/words.ts'
import type { Scene } from './scene.ts'

export type OfficeRow = Standing & {
  readonly id: MatterId
  readonly item: string
  readonly itemName: Text
  readonly stage: MatterStage
  readonly procedure: Procedure | null
  readonly holder: StaffId
  readonly holderName: string
  /** Papers still missing. */
  readonly openLines: number
  /** Why time stands still. */
  readonly stopped: Suspension | null
  readonly extension: 'asked' | 'granted' | 'refused' | null
  /** Who asked for more time: somebody else decides. */
  readonly askedBy: StaffId | null
  /** It was late once, whatever was granted since. */
  readonly wasLate: boolean
  /** Since when it stands where it stands (ms). */
  readonly since: number
}
export type OfficeView = {
  readonly hallName: Text
  readonly demo: boolean
  readonly today: string
  /** The most urgent first. */
  readonly rows: readonly OfficeRow[]
} | null

const extensionOf = ({ extension }: Matter): OfficeRow['extension'] => {
  if (!extension) return null
  return !extension.decided ? 'asked' : extension.decided.granted ? 'granted' : 'refused'
}

const rowOf = (hall: Hall, matter: Matter, standing: Standing, itemName: Text): OfficeRow => {
  const last = matter.suspensions[matter.suspensions.length - 1]
  return {
    ...standing,
    id: matter.id,
    item: matter.item,
    itemName,
    stage: matter.stage,
    procedure: matter.accepted?.procedure ?? null,
    holder: matter.holder,
    holderName: staffOf(hall, matter.holder)?.name ?? matter.holder,
    openLines: openLines(matter).length,
    stopped: (standing.still && last?.why) || null,
    extension: extensionOf(matter),
    askedBy: matter.extension?.asked.staff ?? null,
    wasLate: matter.overdue !== undefined || matter.undelivered !== undefined,
    since: matter.since,
  }
}

const byUrgency = (a: OfficeRow, b: OfficeRow): number =>
  matterStates.indexOf(a.state) - matterStates.indexOf(b.state) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
  // Nothing promised: who came last is likeliest to come back.
  (a.due === null ? b.since - a.since : a.since - b.since)

export const officeView = ({ hall, books, at }: Scene): OfficeView => {
  const { setup } = hall
  if (!setup) return null
  const names = new Map(setup.items.map(({ id, name }) => [id, name]))
  const rows = books.openMatters().flatMap((id): OfficeRow[] => {
    const matter = books.matter(id)
    if (!matter) return []
    const then = () => books.setupOf(matter.setupVersion)?.items.find((item) => item.id === matter.item)?.name
    const name = names.get(matter.item) ?? then() ?? { 'zh-CN': matter.item }
    return [rowOf(hall, matter, standingOf(matter, setup, at), name)]
  })
  return { hallName: setup.name, demo: setup.demo, today: businessDayOf(at, setup), rows: rows.sort(byUrgency) }
}
