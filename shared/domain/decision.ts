/** What the hall answers to a wish: facts, or a polite no. */
import type { z } from 'zod'
import type { Books } from './books.ts'
import type { Fact } from './facts.ts'
import type { Stamp } from './hall/facts.ts'
import type { Hall } from './hall/hall.ts'
import type { Refusal, RefusalDetail } from './refusals.ts'
import type { Role } from './words.ts'

export type Refused = { readonly ok: false; readonly refusal: Refusal; readonly detail?: RefusalDetail }
export type Decision = { readonly ok: true; readonly facts: readonly Fact[] } | Refused

export const accept = (...facts: Fact[]): Decision => ({ ok: true, facts })
export const refuse = (refusal: Refusal, detail?: RefusalDetail): Refused => ({
  ok: false,
  refusal,
  ...(detail && { detail }),
})

export type CommandRule<Wish extends z.ZodObject = z.ZodObject> = {
  /** Who may say it. */
  readonly by: readonly Role[]
  /** One sentence for the API page. */
  readonly says: string
  readonly wish: Wish
  /** Also answered once the day is closed (a rating given later, a late sign-out). */
  readonly afterDay?: boolean
  /** Answered without an open day: setup and the day itself. */
  readonly withoutDay?: boolean
  /** The wish names the day it is about (`day`): asked of that day's hall, today's or one that is over. */
  readonly ofDay?: boolean
  /** `books`: the stories beside the hall, for verbs that concern a matter, a contact or a complaint. */
  readonly decide: (hall: Hall, wish: z.infer<Wish>, stamp: Stamp, books: Books) => Decision
}
/** One verb: who may say it, what it carries, what follows. Exists only so that types flow. */
export const command = <Wish extends z.ZodObject>(rule: CommandRule<Wish>) => rule
