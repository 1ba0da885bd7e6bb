/** One-time notices over the year: papers missing, one left out by a careless clerk, citizens who come back, promises kept. */
import type { MatterId, NoticeCode } from '#shared/domain/words.ts'
import { openLines } from '#shared/domain/matter/matter.ts'
import type { Luck } from '../../../server/demo/luck.ts'
import { clerk, truths } from './hall.ts'
import type { Year } from './open.ts'

/** What the generator knows of matters and the hall does not: what was left out, and who owes a result. */
export type Desk = {
  /** Matters whose first notice left a paper out. */
  readonly omitted: Set<MatterId>
  /** Accepted, with who accepted them; their results are still to come. */
  readonly accepted: { readonly matter: MatterId; readonly staff: string; readonly day: number }[]
}
export const emptyDesk = (): Desk => ({ omitted: new Set(), accepted: [] })

type At = { readonly window: string; readonly staff: string; readonly ticket: string; readonly at: number }
/** `incomplete`: the visit ends without the thing done. `code`: of the notice to come back by. */
export type Told = { readonly incomplete: boolean; readonly code?: NoticeCode }

const line = (material: 'photo' | 'form') => ({
  key: material,
  material,
  text: material === 'photo' ? '近期免冠照片' : '申请表',
  defect: 'missing' as const,
})

const codeIn = (facts: readonly { readonly type: string }[]): NoticeCode => {
  const issued = facts.find(({ type }) => type === 'NoticeIssued') as unknown as { readonly code: NoticeCode }
  return issued.code
}

/** Somebody who was told before: all papers are here, unless one was never named. */
const cameBack = (year: Year, desk: Desk, matter: MatterId, { window, staff, ticket, at }: At): Told => {
  const by = clerk(staff)
  const place = { window, ticket, matter }
  const known = year.books.matter(matter)
  const keys = known ? openLines(known).map(({ key }) => key) : []
  if (keys.length > 0) year.must(by, { type: 'notePapers', ...place, keys }, at)
  if (desk.omitted.delete(matter)) {
    const lines = [{ ...line('form'), late: 'omission' as const }]
    const facts = year.must(by, { type: 'giveNotice', ...place, form: 'written', lines } as never, at)
    return { incomplete: true, code: codeIn(facts) }
  }
  year.must(by, { type: 'acceptMatter', ...place, procedure: 'own', collection: 'by-post' } as never, at)
  desk.accepted.push({ matter, staff, day: at })
  return { incomplete: false }
}

/** What happens about papers in this visit; nothing in most. */
export const missingPapers = (year: Year, desk: Desk, luck: Luck, here: At): Told | undefined => {
  const { window, staff, ticket, at } = here
  const visit = year.hall().visits.get(ticket as never)
  const [matter] = visit?.matters ?? []
  if (matter) return cameBack(year, desk, matter, here)
  if (!visit || !luck.chance(0.06)) return undefined
  const omits = luck.chance(truths.get(staff)?.omits ?? 0.02)
  const lines = omits ? [line('photo')] : [line('photo'), line('form')]
  const wish = { type: 'giveNotice', window, ticket, item: `${visit.service}-item`, form: 'written', lines }
  const facts = year.must(clerk(staff), wish as never, at)
  const opened = facts.find(({ type }) => type === 'MatterOpened') as unknown as { readonly matter: MatterId }
  if (omits) desk.omitted.add(opened.matter)
  return { incomplete: true, code: codeIn(facts) }
}

const dayMs = 86_400_000

/** Results of matters accepted three days ago or earlier: done, and sent by post. */
export const finishMatters = (year: Year, desk: Desk, at: number): void => {
  while (desk.accepted[0] && desk.accepted[0].day <= at - 3 * dayMs) {
    const { matter, staff } = desk.accepted.shift()!
    year.must(clerk(staff), { type: 'completeMatter', matter, result: 'done' } as never, at)
    const sent = { type: 'deliverMatter', matter, how: 'by-post', certificatesReturned: true, feeFen: 0 }
    year.must(clerk(staff), sent as never, at)
  }
}
