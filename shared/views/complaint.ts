/**
 * One complaint as who answers it sees it: what was said to be wrong, what was done, what is next and by when. Nobody is
 * in it who complained: their words and number are asked for apart, by the complaint officer alone, and each look is noted.
 */
import { businessDayOf } from '#shared/domain/calendar.ts'
import { mayAppeal } from '#shared/domain/complaint/commands/makeAppeal.ts'
import type { Complaint } from '#shared/domain/complaint/complaint.ts'
import { openSteps } from '#shared/domain/complaint/dues.ts'
import { nextAct, nextDue, type NextAct, type NextDue } from '#shared/domain/complaint/next.ts'
import { staffOf, windowName } from '#shared/domain/hall/people.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { AppealGround, ComplaintClass, Nature } from '#shared/domain/kinds.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { ComplaintId } from '#shared/domain/words.ts'
import type { Scene } from './scene.ts'

/** Names of what a complaint is about, as the setup calls them now. */
export type AboutNames = {
  readonly window: string | null
  readonly staff: string | null
  readonly service: Text | null
}
export type ComplaintView =
  | (Complaint & {
      readonly names: AboutNames
      readonly next: NextAct
      readonly due: NextDue | null
      readonly open: readonly string[]
      /** Names of everybody in its story, by id. */
      readonly people: Readonly<Record<string, string>>
      readonly hallName: Text
      /** Units it could be sent on to. */
      readonly units: readonly { readonly id: string; readonly name: Text; readonly phone: string }[]
    })
  | null

export const aboutNames = (hall: Hall, { about }: Pick<Complaint, 'about'>): AboutNames => ({
  window: about.window ? windowName(hall, about.window) : null,
  staff: about.staff ? (staffOf(hall, about.staff)?.name ?? about.staff) : null,
  service: about.service ? (hall.setup?.services.find(({ id }) => id === about.service)?.name ?? null) : null,
})

const peopleIn = (complaint: Complaint): string[] => {
  const { accepted, notAccepted, contacts, verified, classified, handled, replied, callBacks, published } = complaint
  const { archived, appeal, overdue, about } = complaint
  const single = [accepted, notAccepted, verified, classified, handled, replied, published, archived, appeal?.made]
  const done = [...single, appeal?.decided, ...contacts, ...callBacks].flatMap((one) => one?.staff ?? [])
  return [...done, ...overdue.flatMap(({ of }) => of ?? []), ...(about.staff ? [about.staff] : [])]
}

export const complaintView = (
  { hall, books, at }: Scene,
  { complaint: id }: { complaint: ComplaintId },
): ComplaintView => {
  const complaint = books.complaint(id)
  const { setup } = hall
  if (!complaint || !setup) return null
  const people = [...new Set(peopleIn(complaint))]
  return {
    ...complaint,
    names: aboutNames(hall, complaint),
    next: nextAct(complaint),
    due: nextDue(complaint, at, businessDayOf(at, setup)) ?? null,
    open: openSteps(complaint),
    people: Object.fromEntries(people.map((one) => [one, staffOf(hall, one as never)?.name ?? one])),
    hallName: setup.name,
    units: setup.units.map(({ id: unit, name, phone }) => ({ id: unit, name, phone })),
  }
}

/** What the accused learns, once it was verified: its nature and class, to be able to appeal. Not who, not when in the day. */
export type OwnComplaint = {
  readonly id: ComplaintId
  readonly number: string
  readonly day: string
  readonly isRating: boolean
  readonly nature: Nature
  readonly tags: readonly string[]
  readonly as: ComplaintClass | null
  readonly service: Text | null
  readonly can: { readonly appeal: boolean }
  readonly appeal: {
    readonly ground: AppealGround
    readonly upheld: boolean | null
    readonly reason: string | null
  } | null
}
export type MyAppealsView = { readonly complaints: readonly OwnComplaint[] }

export const myAppealsView = ({ hall, books }: Scene, { staff }: { staff: string }): MyAppealsView => ({
  complaints: books
    .complaints()
    .flatMap((id) => books.complaint(id) ?? [])
    .filter((complaint) => complaint.verified && mayAppeal(hall, complaint, staff))
    .map((complaint): OwnComplaint => {
      const { appeal, stage } = complaint
      return {
        id: complaint.id,
        number: complaint.number,
        day: complaint.day,
        isRating: complaint.rating !== undefined,
        nature: complaint.nature,
        tags: complaint.rating?.tags ?? [],
        as: complaint.classified?.as ?? null,
        service: aboutNames(hall, complaint).service,
        can: { appeal: !appeal && stage !== 'archived' },
        appeal: appeal
          ? {
              ground: appeal.made.ground,
              upheld: appeal.decided?.upheld ?? null,
              reason: appeal.decided?.reason ?? null,
            }
          : null,
      }
    })
    .reverse(),
})

/**
 * As a second person sees it: not from which visit it came. By its number a visit leads to a matter and its applicant, and
 * the second person may be the one complained about.
 */
export const appealedView = (scene: Scene, params: { complaint: ComplaintId }): ComplaintView => {
  const view = complaintView(scene, params)
  if (!view) return null
  const { visit: _visit, ...about } = view.about
  return { ...view, about }
}
