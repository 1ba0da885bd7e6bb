/** The one door: a wish goes in, facts or a refusal come out. Pure. */
import { z } from 'zod'
import type { Books } from './books.ts'
import { commands } from './commands.ts'
import { refuse, type CommandRule, type Decision } from './decision.ts'
import type { Stamp } from './hall/facts.ts'
import type { Hall } from './hall/hall.ts'

type Commands = typeof commands
export type CommandName = keyof Commands
/** A wish as the hall understands it, after the gate has parsed it. */
export type Command = { [N in CommandName]: { readonly type: N } & z.output<Commands[N]['wish']> }[CommandName]
/** A wish as a screen writes it: what has a default may be left out. */
export type Wish = { [N in CommandName]: { readonly type: N } & Carried<z.input<Commands[N]['wish']>> }[CommandName]
/** A verb that carries nothing is an object without fields, not one with any. */
type Carried<T> = string extends keyof T ? unknown : Plain<T>

/** Screens speak plain strings; the gate turns them into domain words. */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T extends `${infer _}`
      ? T
      : string
  : T extends readonly (infer E)[]
    ? readonly Plain<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T

export const commandNames = Object.keys(commands) as CommandName[]
export const ruleOf = (name: CommandName): CommandRule => commands[name] as unknown as CommandRule

/** The whole vocabulary as one schema, for the wire. */
export const Command = z.discriminatedUnion(
  'type',
  commandNames.map((name) => z.object({ type: z.literal(name), ...ruleOf(name).wish.shape })) as never,
) as unknown as z.ZodType<Command>

/** May this role say it at this stage of the day, and if so, what follows? Reads the hall, never writes it. */
export const decide = (hall: Hall, wish: Command, stamp: Stamp, books: Books): Decision => {
  const rule = ruleOf(wish.type)
  if (!rule.by.includes(stamp.by.role)) return refuse('not-allowed')
  if (!rule.withoutDay) {
    if (!hall.setup) return refuse('not-set-up')
    if (hall.stage === 'not-open') return refuse('day-not-open')
    if (hall.stage === 'closed' && !rule.afterDay) return refuse('day-closed')
  }
  return rule.decide(hall, wish, stamp, books)
}
